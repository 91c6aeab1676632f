//! How a person names a device.

use crate::error::DriverError;
use crate::pci::Address;
use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Before the socket of an emulated device.
const EMULATED: &str = "emu:";
/// What the sockets of emulated devices end with.
const SOCKET: &str = "sock";
/// The variable of the environment that says where those are.
pub const FOLDER_VARIABLE: &str = "DTP_EMULATOR";

/// A device as an operator names it: `0000:03:00.0` or `03:00.0` in a slot, `emu:PATH` or `emu:NAME` behind a socket.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceName {
    /// A function in a slot.
    Pci(Address),
    /// The socket of an emulated device.
    Emulated(PathBuf),
}

impl FromStr for DeviceName {
    type Err = DriverError;

    fn from_str(text: &str) -> Result<Self, DriverError> {
        match text.strip_prefix(EMULATED) {
            Some("") => Err(DriverError::Name(text.to_owned())),
            Some(path) if path.contains('/') => Ok(DeviceName::Emulated(path.into())),
            Some(name) => Ok(DeviceName::Emulated(socket(&emulator_folder(), name))),
            None => match text.parse() {
                Ok(address) => Ok(DeviceName::Pci(address)),
                Err(_) => Err(DriverError::Name(text.escape_debug().to_string())),
            },
        }
    }
}

impl fmt::Display for DeviceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeviceName::Pci(address) => write!(f, "{address}"),
            DeviceName::Emulated(path) => match short(path) {
                Some(name) => write!(f, "{EMULATED}{}", name.escape_debug()),
                None => write!(f, "{EMULATED}{}", path.display().to_string().escape_debug()),
            },
        }
    }
}

impl DeviceName {
    /// The same for every process, whatever its environment: what programs compare.
    #[must_use]
    pub fn full(&self) -> String {
        match self {
            DeviceName::Pci(address) => address.to_string(),
            DeviceName::Emulated(path) => {
                // A socket that is not there has no other name than the one that it was given.
                let known = path.canonicalize().or_else(|_| std::path::absolute(path));
                let path = known.unwrap_or_else(|_| path.clone());
                format!("{EMULATED}{}", path.display().to_string().escape_debug())
            }
        }
    }
}

/// The folder in which an emulator puts its sockets and in which names are looked up: `$DTP_EMULATOR`, or one of this user's.
#[must_use]
pub fn emulator_folder() -> PathBuf {
    let given =
        |name| std::env::var_os(name).filter(|value: &std::ffi::OsString| !value.is_empty());
    if let Some(folder) = given(FOLDER_VARIABLE) {
        return folder.into();
    }
    match given("XDG_RUNTIME_DIR") {
        Some(folder) => PathBuf::from(folder).join("dtp-emulator"),
        None => {
            let user = rustix::process::getuid().as_raw();
            std::env::temp_dir().join(format!("dtp-emulator-{user}"))
        }
    }
}

/// The socket of an emulated device in a folder.
#[must_use]
pub fn socket(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.{SOCKET}"))
}

/// The sockets of emulated devices in a folder, in order of their names; none if there is no such folder.
///
/// # Errors
/// If the folder cannot be listed.
pub fn emulated(folder: &Path) -> Result<Vec<DeviceName>, DriverError> {
    let listed = |source: std::io::Error| DriverError::EmulatorFolder {
        path: folder.to_owned(),
        source,
    };
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(listed)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let path = entry.map_err(listed)?.path();
        if path.extension() == Some(OsStr::new(SOCKET)) {
            names.push(DeviceName::Emulated(path));
        }
    }
    names.sort_unstable();
    Ok(names)
}

/// The name of a socket in the folder in which names are looked up.
fn short(path: &Path) -> Option<&str> {
    let known = path.parent()? == emulator_folder() && path.extension()? == SOCKET;
    known.then(|| path.file_stem()?.to_str())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_slots_and_sockets() {
        let name = |text: &str| text.parse::<DeviceName>();
        let pci = name("03:00.0").expect("an address");
        assert_eq!(pci.to_string(), "0000:03:00.0");
        let path = name("emu:/run/x/h1.sock").expect("a path");
        assert_eq!(path, DeviceName::Emulated("/run/x/h1.sock".into()));
        assert_eq!(path.to_string(), "emu:/run/x/h1.sock");
        let short = name("emu:h1").expect("a name");
        let wanted = emulator_folder().join("h1.sock");
        assert_eq!(short, DeviceName::Emulated(wanted));
        assert_eq!(short.to_string(), "emu:h1");
        for wrong in ["", "emu:", "h1", "0000:03:00", "/run/x/h1.sock", "a\nb"] {
            let error = name(wrong).expect_err(wrong).to_string();
            assert!(error.contains("emu:"), "{error}");
            assert!(!error.contains('\n'), "{error}");
        }
    }

    #[test]
    fn full_names_are_those_of_every_process() {
        let full = |text: &str| text.parse::<DeviceName>().expect("a name").full();
        assert_eq!(full("03:00.0"), "0000:03:00.0");
        let folder = tempfile::tempdir().expect("a folder");
        let real = folder.path().canonicalize().expect("it is there");
        std::fs::write(real.join("h1.sock"), "").expect("written");
        std::os::unix::fs::symlink(&real, real.join("here")).expect("linked");
        let wanted = format!("emu:{}/h1.sock", real.display());
        for way in ["", "here/", "here/../"] {
            let way = match way {
                "here/../" => format!("{}/here/./here/h1.sock", real.display()),
                _ => format!("{}/{way}h1.sock", real.display()),
            };
            assert_eq!(full(&format!("emu:{way}")), wanted);
        }
        assert!(full("emu:./none.sock").starts_with("emu:/"));
    }

    #[test]
    fn only_sockets_of_the_folder_are_listed() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["s0.sock", "h1.sock", "control", "notes.txt"] {
            std::fs::write(folder.path().join(name), "").expect("written");
        }
        let names = emulated(folder.path()).expect("listed");
        let wanted =
            ["h1.sock", "s0.sock"].map(|name| DeviceName::Emulated(folder.path().join(name)));
        assert_eq!(names, wanted);
        assert_eq!(emulated(&folder.path().join("none")).expect("none"), []);
        assert!(emulated(&folder.path().join("control")).is_err());
    }
}
