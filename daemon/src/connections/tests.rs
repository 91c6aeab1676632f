use super::*;
use std::net::SocketAddr;
use std::path::PathBuf;
use tempfile::TempDir;

struct Desk {
    folder: TempDir,
    address: SocketAddr,
    connections: Connections,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let control = UnixListener::bind(folder.path().join("control")).expect("a socket");
        let http = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = http.local_addr().expect("an address");
        Desk {
            folder,
            address,
            connections: Connections::new(control, Some(http)).expect("they listen"),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("control")
    }

    fn control(&self) -> UnixStream {
        let stream = UnixStream::connect(self.path()).expect("it listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(5)))
            .expect("it can");
        stream
    }

    fn http(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("it listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(5)))
            .expect("it can");
        stream
    }

    /// Some rounds: who says something is told it back.
    fn turn(&mut self) -> Vec<Wish> {
        let mut wishes = Vec::new();
        for _ in 0..20 {
            self.connections
                .wait(Duration::from_millis(1), &[])
                .expect("it waits");
            self.connections.answer(|wish| {
                wishes.push(wish.clone());
                match wish {
                    Wish::Control(_, line) => line,
                    Wish::TooLong => b"too long\n".to_vec(),
                    Wish::Http(_) => b"HTTP/1.1 200 OK\r\n\r\n".to_vec(),
                }
            });
        }
        wishes
    }
}

fn say(mut stream: impl Write, text: &[u8]) {
    stream.write_all(text).expect("it is heard");
}

fn hear(mut stream: impl Read, bytes: usize) -> Vec<u8> {
    let mut heard = vec![0; bytes];
    stream.read_exact(&mut heard).expect("an answer");
    heard
}

#[test]
fn lines_are_answered_in_order_however_they_are_cut() {
    let mut desk = Desk::new();
    let client = desk.control();
    say(&client, b"one\ntwo\nth");
    let wishes = desk.turn();
    assert_eq!(hear(&client, 8), b"one\ntwo\n");
    say(&client, b"ree\n");
    desk.turn();
    assert_eq!(hear(&client, 6), b"three\n");
    let uid = rustix::process::getuid().as_raw();
    assert!(
        matches!(&wishes[0], Wish::Control(asker, line) if asker.uid == uid && line == b"one\n")
    );
}

#[test]
fn a_line_that_does_not_end_is_refused_and_the_client_with_it() {
    let mut desk = Desk::new();
    let client = desk.control();
    let long = vec![b'x'; REQUEST_BYTES_MAX];
    say(&client, &long);
    desk.turn();
    let mut heard = Vec::new();
    let _ = (&client).read_to_end(&mut heard);
    assert_eq!(heard, b"too long\n");
    assert!(desk.connections.clients.is_empty());
}

/// Clients that say nothing, or a byte at a time, keep nobody out.
#[test]
fn slow_clients_make_room_for_quick_ones() {
    let mut desk = Desk::new();
    let mut slow = Vec::new();
    for _ in 0..3 * CLIENTS_MAX {
        let stream = desk.http();
        say(&stream, b"GET /met");
        slow.push(stream);
        slow.push(desk.http());
        desk.connections
            .wait(Duration::from_millis(1), &[])
            .expect("it waits");
    }
    assert!(desk.connections.clients.len() <= CLIENTS_MAX);
    let quick = desk.http();
    say(&quick, b"GET /metrics HTTP/1.1\r\n\r\n");
    let wishes = desk.turn();
    assert_eq!(wishes, [Wish::Http(http::Asked::Metrics { body: true })]);
    assert_eq!(hear(&quick, 19), b"HTTP/1.1 200 OK\r\n\r\n");
    // They keep nobody from the control socket either.
    let client = desk.control();
    say(&client, b"x\n");
    desk.turn();
    assert_eq!(hear(&client, 2), b"x\n");
}

#[test]
fn patience_ends() {
    let mut desk = Desk::new();
    let slow = desk.http();
    say(&slow, b"GET /metrics HTT");
    let half = desk.control();
    say(&half, b"half a li");
    let idle = desk.control();
    desk.turn();
    assert_eq!(desk.connections.clients.len(), 3);
    for client in &mut desk.connections.clients {
        client.deadline = client.deadline.map(|_| Instant::now());
    }
    desk.turn();
    // Who asks for nothing is not late with anything.
    assert_eq!(desk.connections.clients.len(), 1);
    say(&idle, b"x\n");
    desk.turn();
    assert_eq!(hear(&idle, 2), b"x\n");
}

/// A client that asks and does not listen fills its own socket, and no memory.
#[test]
fn who_does_not_take_answers_is_not_asked_for_more() {
    let mut desk = Desk::new();
    let client = desk.control();
    client.set_nonblocking(true).expect("it can");
    let line = [vec![b'y'; 8000], vec![b'\n']].concat();
    let mut said = 0;
    for _ in 0..2000 {
        match (&client).write(&line) {
            Ok(count) => said += count,
            Err(error) => assert!(is_passing(&error), "{error}"),
        }
        desk.turn_once();
    }
    let client = &desk.connections.clients[0];
    assert!(!client.outbox.is_empty());
    assert!(client.inbox.len() + client.outbox.len() <= 2 * (REQUEST_BYTES_MAX + CHUNK_BYTES));
    assert!(said < 4_000_000, "{said}");
}

impl Desk {
    fn turn_once(&mut self) {
        self.connections
            .wait(Duration::ZERO, &[])
            .expect("it waits");
        self.connections.answer(|wish| match wish {
            Wish::Control(_, line) => line,
            _ => Vec::new(),
        });
    }
}

#[test]
fn other_files_end_the_wait() {
    let mut desk = Desk::new();
    let (mine, other) = UnixStream::pair().expect("a pair");
    say(&other, b"!");
    let begin = Instant::now();
    desk.connections
        .wait(Duration::from_secs(5), &[mine.as_fd()])
        .expect("it waits");
    assert!(begin.elapsed() < Duration::from_secs(4));
}
