//! Requests of other programs: which of them are carried out, and what is answered. The socket is in
//! [`connections`](crate::connections), the protocol in [`dtp_driver::control`].

use crate::config::Level;
use crate::journal::Record;
use dtp_driver::backend::RegisterIo;
use dtp_driver::control::{
    clears, register, Refusal, RefusalKind, Reply, Request, Status, Word, Write, BATCH_MAX,
};
use dtp_driver::device::Device;
use dtp_driver::error::DriverError;
use dtp_spec::regs::{Place, Register};

/// Who asks, as the kernel says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asker {
    /// Its user.
    pub uid: u32,
    /// Its process.
    pub pid: i32,
}

/// What requests are about.
pub trait Host {
    /// The way to the device's registers.
    type Io: RegisterIo;

    /// The device, which may have vanished.
    fn device(&self) -> &Device<Self::Io>;

    /// How the daemon goes.
    fn status(&mut self) -> Status;

    /// Reads the configuration again; gives the keys that have changed and need a restart.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn reload(&mut self) -> Result<Vec<String>, String>;

    /// Writes to the log.
    fn tell(&self, record: &Record);
}

/// Carries out a request, and gives the line that answers it, with its end.
pub fn answer(host: &mut impl Host, asker: Asker, line: &[u8]) -> Vec<u8> {
    let reply = match parse(line) {
        Ok(request) => carry_out(host, asker, &request),
        Err(refusal) => Err(refusal),
    };
    to_line(&reply.unwrap_or_else(Reply::Error))
}

/// A reply as a line.
#[must_use]
pub fn to_line(reply: &Reply) -> Vec<u8> {
    // Strings, numbers and lists of them: JSON has them all.
    let mut line = serde_json::to_vec(reply).unwrap_or_default();
    line.push(b'\n');
    line
}

/// The request on a line.
///
/// # Errors
/// If it is none.
pub fn parse(line: &[u8]) -> Result<Request, Refusal> {
    let request: Result<Request, _> = serde_json::from_slice(line);
    request.map_err(|error| {
        let rule = "requests are `\"status\"`, `\"reload\"`, `{\"read\":[OFFSET]}`, `{\"take\":[OFFSET]}` and \
                    `{\"write\":[{\"offset\":OFFSET,\"value\":\"0x0\"}]}`";
        refusal(RefusalKind::Request, format!("{error}; {rule}"))
    })
}

fn carry_out(host: &mut impl Host, asker: Asker, request: &Request) -> Result<Reply, Refusal> {
    let ports = host.device().ports().len();
    check(request, ports)?;
    match request {
        Request::Status => Ok(Reply::Status(Box::new(host.status()))),
        Request::Read(offsets) | Request::Take(offsets) => read(host, offsets),
        Request::Write(writes) => write(host, asker, writes),
        Request::Reload => {
            let record = Record::new(Level::Info, "reload_asked").with("uid", asker.uid);
            host.tell(&record.with("pid", asker.pid));
            let reloaded = host.reload();
            reloaded
                .map(Reply::Reloaded)
                .map_err(|why| refusal(RefusalKind::Config, why))
        }
    }
}

/// Says whether a device of so many ports could carry this out.
///
/// # Errors
/// If it has no such register, or the register does not do this.
pub fn check(request: &Request, ports: usize) -> Result<(), Refusal> {
    let (count, wrong) = match request {
        Request::Status | Request::Reload => return Ok(()),
        Request::Read(offsets) => (
            offsets.len(),
            first(offsets.iter().copied(), ports, |register| {
                if clears(register) {
                    return Some("is cleared when it is read: `take` does that");
                }
                (!register.access.readable()).then_some("cannot be read")
            }),
        ),
        Request::Take(offsets) => (
            offsets.len(),
            first(offsets.iter().copied(), ports, |register| {
                (!register.access.readable()).then_some("cannot be read")
            }),
        ),
        Request::Write(writes) => (
            writes.len(),
            first(writes.iter().map(|write| write.offset), ports, |register| {
                let writable = register.access.writable()
                    || register.fields.iter().any(|field| field.access.writable());
                (!writable).then_some("cannot be written")
            }),
        ),
    };
    if count > BATCH_MAX {
        let message = format!("{count} registers: {BATCH_MAX} at most in one request");
        return Err(refusal(RefusalKind::Request, message));
    }
    match wrong {
        Some(message) => Err(refusal(RefusalKind::Register, message)),
        None => Ok(()),
    }
}

/// What is wrong with the first register that something is wrong with.
fn first(
    mut offsets: impl Iterator<Item = u32>,
    ports: usize,
    rule: impl Fn(&Register) -> Option<&'static str>,
) -> Option<String> {
    offsets.find_map(|offset| match register(offset) {
        Some((Place::Port(port), _)) if usize::from(port) >= ports => Some(format!(
            "{offset:#x} is of port {port}, and the device has {ports}"
        )),
        Some((place, register)) => {
            rule(register).map(|rule| format!("{} ({offset:#x}) {rule}", name(place, register)))
        }
        None => Some(format!("{offset:#x} is no register of this device")),
    })
}

fn name(place: Place, register: &Register) -> String {
    match place {
        Place::Device => register.name.to_owned(),
        Place::Port(port) => format!("port{port}.{}", register.name),
    }
}

fn read(host: &impl Host, offsets: &[u32]) -> Result<Reply, Refusal> {
    let values = offsets
        .iter()
        .map(|&offset| host.device().read(offset).map(Word));
    let values: Result<Vec<Word>, DriverError> = values.collect();
    values
        .map(Reply::Values)
        .map_err(|error| failed(&error, ""))
}

fn write(host: &impl Host, asker: Asker, writes: &[Write]) -> Result<Reply, Refusal> {
    for (done, write) in writes.iter().enumerate() {
        let Write { offset, value } = *write;
        let what =
            register(offset).map_or_else(String::new, |(place, register)| name(place, register));
        let written = host.device().write(offset, value.0);
        let record = Record::new(Level::Info, "register_written")
            .with("register", what)
            .with("value", format_args!("{:#x}", value.0))
            .with("uid", asker.uid)
            .with("pid", asker.pid);
        host.tell(&match &written {
            Ok(()) => record,
            Err(error) => record.with("error", error),
        });
        if let Err(error) = written {
            return Err(failed(
                &error,
                &format!("; {done} of {} were written", writes.len()),
            ));
        }
    }
    Ok(Reply::Written(writes.len()))
}

fn failed(error: &DriverError, more: &str) -> Refusal {
    let kind = match error {
        DriverError::Gone | DriverError::SocketGone { .. } => RefusalKind::Gone,
        _ => RefusalKind::Device,
    };
    refusal(kind, format!("{error}{more}"))
}

/// Why a request is not carried out.
#[must_use]
pub fn refusal(kind: RefusalKind, message: impl Into<String>) -> Refusal {
    Refusal {
        kind,
        message: message.into(),
    }
}

#[cfg(test)]
mod tests;
