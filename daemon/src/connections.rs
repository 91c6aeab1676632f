//! Who is connected: sockets that are waited for together, in one thread, none of which can hold the others up.
//!
//! A client has one request at a time under way; a request has to arrive whole, and an answer to be taken, in
//! [`PATIENCE`]. When there are too many, the one that has been silent longest has to go: a newcomer always gets in.

use crate::control::Asker;
use crate::http;
use dtp_driver::control::REQUEST_BYTES_MAX;
use rustix::event::{poll, PollFd, PollFlags, Timespec};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::time::{Duration, Instant};

/// A request takes so long at most to arrive, and an answer to be taken.
pub const PATIENCE: Duration = Duration::from_secs(5);
/// Most clients of each kind.
pub const CLIENTS_MAX: usize = 32;
/// Newcomers that are let in at a time.
const NEW_MAX: usize = 8;
/// Bytes that are read at a time.
const CHUNK_BYTES: usize = 4096;

/// What a client wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// A line of the control protocol.
    Control(Asker, Vec<u8>),
    /// A line that is too long.
    TooLong,
    /// A scrape, or what ought to be one.
    Http(http::Asked),
}

#[derive(Debug)]
enum Stream {
    Control(UnixStream, Asker),
    Http(TcpStream),
}

#[derive(Debug)]
struct Client {
    stream: Stream,
    inbox: Vec<u8>,
    outbox: Vec<u8>,
    /// When it was last heard, or something was sent to it.
    active: Instant,
    /// When what is under way has to be over.
    deadline: Option<Instant>,
    /// It is over when everything is sent.
    last: bool,
    gone: bool,
}

/// The sockets.
#[derive(Debug)]
pub struct Connections {
    control: UnixListener,
    http: Option<TcpListener>,
    clients: Vec<Client>,
}

impl Connections {
    /// Listens at these; neither of them blocks from now on.
    ///
    /// # Errors
    /// If that cannot be.
    pub fn new(control: UnixListener, http: Option<TcpListener>) -> io::Result<Self> {
        control.set_nonblocking(true)?;
        if let Some(http) = &http {
            http.set_nonblocking(true)?;
        }
        Ok(Connections {
            control,
            http,
            clients: Vec::new(),
        })
    }

    /// Waits until something comes, also at `others`, or the time is over; lets in, reads and sends what there is.
    ///
    /// # Errors
    /// If the kernel does not let wait.
    pub fn wait(&mut self, timeout: Duration, others: &[BorrowedFd<'_>]) -> io::Result<()> {
        let timeout = match self.clients.iter().any(Client::has_wish) {
            true => Duration::ZERO,
            false => timeout,
        };
        let mut files = Vec::with_capacity(others.len() + 2 + self.clients.len());
        files.extend(
            others
                .iter()
                .map(|&file| PollFd::from_borrowed_fd(file, PollFlags::IN)),
        );
        files.push(PollFd::new(&self.control, PollFlags::IN));
        files.extend(
            self.http
                .iter()
                .map(|http| PollFd::new(http, PollFlags::IN)),
        );
        let clients = self.clients.iter();
        files.extend(clients.map(|client| PollFd::from_borrowed_fd(client.file(), client.wants())));
        let limit = Timespec::try_from(timeout).map_err(io::Error::other)?;
        match poll(&mut files, Some(&limit)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let ready: Vec<PollFlags> = files.iter().map(PollFd::revents).collect();
        drop(files);
        let mut ready = ready.into_iter().skip(others.len());
        let control = ready.next().is_some_and(|ready| !ready.is_empty());
        let http = self.http.is_some() && ready.next().is_some_and(|ready| !ready.is_empty());
        let now = Instant::now();
        for (client, ready) in self.clients.iter_mut().zip(ready) {
            client.serve(ready, now);
        }
        self.clients.retain(|client| !client.gone);
        if control {
            self.let_in(now, |connections| {
                let (stream, _) = connections.control.accept()?;
                let asker = asker(&stream)?;
                stream.set_nonblocking(true)?;
                Ok(Stream::Control(stream, asker))
            });
        }
        if http {
            self.let_in(now, |connections| {
                let http = connections.http.as_ref().ok_or(io::ErrorKind::WouldBlock)?;
                let (stream, _) = http.accept()?;
                stream.set_nonblocking(true)?;
                Ok(Stream::Http(stream))
            });
        }
        Ok(())
    }

    fn let_in(&mut self, now: Instant, accept: impl Fn(&Self) -> io::Result<Stream>) {
        for _ in 0..NEW_MAX {
            let Ok(stream) = accept(self) else {
                return;
            };
            let client = Client::new(stream, now);
            let same = |other: &Client| other.is_http() == client.is_http();
            if self.clients.iter().filter(|other| same(other)).count() >= CLIENTS_MAX {
                let others = self
                    .clients
                    .iter()
                    .enumerate()
                    .filter(|(_, other)| same(other));
                let silent = others.min_by_key(|(_, other)| other.active);
                if let Some((place, _)) = silent {
                    self.clients.swap_remove(place);
                }
            }
            self.clients.push(client);
        }
    }

    /// Carries out what clients wish, one wish of each, with whoever makes answers.
    pub fn answer(&mut self, mut answer: impl FnMut(Wish) -> Vec<u8>) {
        let now = Instant::now();
        for client in &mut self.clients {
            let Some(wish) = client.take_wish() else {
                continue;
            };
            client.last |= !matches!(wish, Wish::Control(..));
            client.outbox = answer(wish);
            client.deadline = Some(now + PATIENCE);
            client.send(now);
        }
        self.clients.retain(|client| !client.gone);
    }
}

impl Client {
    fn new(stream: Stream, now: Instant) -> Self {
        // Who connects to scrape has something to say; who connects to control may think first.
        let deadline = matches!(stream, Stream::Http(_)).then_some(now + PATIENCE);
        Client {
            stream,
            inbox: Vec::new(),
            outbox: Vec::new(),
            active: now,
            deadline,
            last: false,
            gone: false,
        }
    }

    const fn is_http(&self) -> bool {
        matches!(self.stream, Stream::Http(_))
    }

    fn file(&self) -> BorrowedFd<'_> {
        match &self.stream {
            Stream::Control(stream, _) => stream.as_fd(),
            Stream::Http(stream) => stream.as_fd(),
        }
    }

    /// A client whose answer is not taken is not read from.
    fn wants(&self) -> PollFlags {
        match (self.outbox.is_empty(), self.has_wish()) {
            (false, _) => PollFlags::OUT,
            (true, true) => PollFlags::empty(),
            (true, false) => PollFlags::IN,
        }
    }

    fn serve(&mut self, ready: PollFlags, now: Instant) {
        if ready.contains(PollFlags::OUT) {
            self.send(now);
        } else if ready.contains(PollFlags::IN) {
            self.receive(now);
        } else if ready.intersects(PollFlags::ERR | PollFlags::HUP | PollFlags::NVAL) {
            self.gone = true;
        }
        self.gone |= self.deadline.is_some_and(|deadline| now > deadline);
    }

    fn receive(&mut self, now: Instant) {
        let mut chunk = [0; CHUNK_BYTES];
        let read = match &mut self.stream {
            Stream::Control(stream, _) => stream.read(&mut chunk),
            Stream::Http(stream) => stream.read(&mut chunk),
        };
        match read {
            Ok(0) => self.gone = true,
            Ok(count) => {
                self.inbox.extend_from_slice(&chunk[..count]);
                self.active = now;
                self.deadline.get_or_insert(now + PATIENCE);
            }
            Err(error) => self.gone = !is_passing(&error),
        }
    }

    fn send(&mut self, now: Instant) {
        let sent = match &mut self.stream {
            Stream::Control(stream, _) => stream.write(&self.outbox),
            Stream::Http(stream) => stream.write(&self.outbox),
        };
        match sent {
            Ok(count) => {
                self.outbox.drain(..count);
                self.active = now;
            }
            Err(error) => self.gone = !is_passing(&error),
        }
        if self.outbox.is_empty() {
            self.gone |= self.last;
            // What is begun already has to go on.
            self.deadline = (!self.inbox.is_empty()).then_some(now + PATIENCE);
        }
    }

    /// A request is whole, and the last answer is on its way.
    fn has_wish(&self) -> bool {
        self.outbox.is_empty()
            && match &self.stream {
                Stream::Control(..) => {
                    self.inbox.contains(&b'\n') || self.inbox.len() >= REQUEST_BYTES_MAX
                }
                Stream::Http(_) => !self.last && http::request(&self.inbox).is_some(),
            }
    }

    fn take_wish(&mut self) -> Option<Wish> {
        if !self.has_wish() {
            return None;
        }
        match &self.stream {
            Stream::Control(_, asker) => {
                let end = self.inbox.iter().position(|&byte| byte == b'\n');
                let Some(end) = end.filter(|&end| end < REQUEST_BYTES_MAX) else {
                    return Some(Wish::TooLong);
                };
                let rest = self.inbox.split_off(end + 1);
                let line = std::mem::replace(&mut self.inbox, rest);
                Some(Wish::Control(*asker, line))
            }
            Stream::Http(_) => http::request(&self.inbox).map(Wish::Http),
        }
    }
}

fn is_passing(error: &io::Error) -> bool {
    use io::ErrorKind::{Interrupted, WouldBlock};
    matches!(error.kind(), Interrupted | WouldBlock)
}

fn asker(stream: &UnixStream) -> io::Result<Asker> {
    let peer = rustix::net::sockopt::socket_peercred(stream)?;
    Ok(Asker {
        uid: peer.uid.as_raw(),
        pid: peer.pid.as_raw_nonzero().get(),
    })
}

#[cfg(test)]
mod tests;
