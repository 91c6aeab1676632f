//! A Verilated model in its own process, fed with records over a pipe.
//!
//! A record going in is a word with the mask of clocks that rise, then every input; a record coming
//! out is every output. Each port takes whole 64-bit words, low word first, in the byte order of the
//! machine. One process and no foreign function: a crash or an endless loop in the model stays
//! there, and the project keeps its promise of no `unsafe`.

mod build;

pub use build::Effort;

use crate::error::Error;
use build::build;
use dtp_hdl::emit::{Port, PortKind, Unit};
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{sync_channel, SyncSender};
use std::thread::JoinHandle;

/// Batches that may be under way; the reader must collect one before it sends more.
pub const BATCHES_IN_FLIGHT: usize = 3;

/// A running model.
pub struct Model {
    process: Child,
    outputs: ChildStdout,
    batches: Option<SyncSender<Vec<u8>>>,
    writer: Option<JoinHandle<()>>,
    ports: Vec<Port>,
}

impl Model {
    /// Builds the unit below `folder`, or takes the build of the same text, and starts it.
    ///
    /// # Errors
    /// [`Error::Build`] with Verilator's words, [`Error::Io`].
    pub fn start(unit: &Unit, folder: &Path, effort: Effort) -> Result<Self, Error> {
        let program = build(unit, folder, effort)?;
        let mut process = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let (Some(mut inputs), Some(outputs)) = (process.stdin.take(), process.stdout.take())
        else {
            return Err(Error::ModelDied);
        };
        let (batches, queue) = sync_channel::<Vec<u8>>(BATCHES_IN_FLIGHT);
        // The pipes hold less than a batch: with one thread for both, each side could wait for the
        // other. A failed write ends the thread, and the reader meets the end of the outputs.
        let writer = std::thread::spawn(move || {
            while let Ok(batch) = queue.recv() {
                if inputs.write_all(&batch).is_err() {
                    return;
                }
            }
        });
        Ok(Model {
            process,
            outputs,
            batches: Some(batches),
            writer: Some(writer),
            ports: unit.ports.clone(),
        })
    }

    /// Appends a record to a batch: clock mask and inputs in port order.
    pub fn encode(&self, clocks: &[u128], inputs: &[u128], batch: &mut Vec<u8>) {
        let mask = clocks
            .iter()
            .enumerate()
            .fold(0, |mask, (i, &rises)| mask | (rises as u64) << i);
        batch.extend(mask.to_ne_bytes());
        for (port, &value) in self.of(PortKind::Input).zip(inputs) {
            batch.extend((value as u64).to_ne_bytes());
            if words(port) == 2 {
                batch.extend(((value >> 64) as u64).to_ne_bytes());
            }
        }
    }

    /// Hands a batch of records to the model. At most [`BATCHES_IN_FLIGHT`] may wait.
    ///
    /// # Errors
    /// [`Error::ModelDied`].
    pub fn send(&mut self, batch: Vec<u8>) -> Result<(), Error> {
        let queue = self.batches.as_ref().ok_or(Error::ModelDied)?;
        queue.send(batch).map_err(|_| Error::ModelDied)
    }

    /// Waits for the outputs of that many records, in port order, record after record.
    ///
    /// # Errors
    /// [`Error::ModelDied`] if the outputs end early.
    pub fn receive(&mut self, records: usize) -> Result<Vec<u128>, Error> {
        let size = 8 * self.of(PortKind::Output).map(words).sum::<usize>();
        let mut bytes = vec![0; size * records];
        self.outputs
            .read_exact(&mut bytes)
            .map_err(|_| Error::ModelDied)?;
        let mut chunks = bytes.chunks_exact(8);
        let mut word = || {
            let chunk = chunks.next().and_then(|chunk| chunk.try_into().ok());
            chunk.map_or(0, u64::from_ne_bytes)
        };
        let two: Vec<bool> = self.of(PortKind::Output).map(|p| words(p) == 2).collect();
        let mut values = Vec::with_capacity(records * two.len());
        for _ in 0..records {
            for &two in &two {
                let low = u128::from(word());
                values.push(match two {
                    true => low | u128::from(word()) << 64,
                    false => low,
                });
            }
        }
        Ok(values)
    }

    fn of(&self, kind: PortKind) -> impl Iterator<Item = &Port> {
        self.ports.iter().filter(move |port| port.kind == kind)
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        // Closing the queue ends the writer, whose pipe ends the model, unless a failed test leaves
        // before it has read everything: hence the kill. None of it can fail in a way that matters.
        self.batches = None;
        let _ = self.process.kill();
        let _ = self.process.wait();
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
    }
}

fn words(port: &Port) -> usize {
    assert!(
        port.width <= 128,
        "port {} is wider than a record can tell",
        port.name
    );
    port.width.div_ceil(64)
}

fn main_cpp(unit: &Unit) -> String {
    let of = |kind| unit.ports.iter().filter(move |port| port.kind == kind);
    let (mut lower, mut set, mut rise, mut get) = (vec![], vec![], vec![], vec![]);
    for (bit, port) in of(PortKind::Clock).enumerate() {
        lower.push(format!("top.{} = 0;", port.name));
        rise.push(format!("top.{} = in[0] >> {bit} & 1;", port.name));
    }
    let mut word = 1;
    for port in of(PortKind::Input) {
        set.extend(
            each_part(port, word).map(|(part, word, shift)| match shift {
                None => format!("{part} = in[{word}];"),
                Some(shift) => format!("{part} = in[{word}] >> {shift};"),
            }),
        );
        word += words(port);
    }
    let in_words = word;
    word = 0;
    for port in of(PortKind::Output) {
        get.extend(
            each_part(port, word).map(|(part, word, shift)| match shift {
                None | Some(0) => format!("out[{word}] = {part};"),
                Some(shift) => format!("out[{word}] |= uint64_t({part}) << {shift};"),
            }),
        );
        word += words(port);
    }
    let replace = [
        ("@IN@", in_words.to_string()),
        ("@OUT@", word.to_string()),
        ("@LOWER@", lower.join("\n    ")),
        ("@SET@", set.join("\n    ")),
        ("@RISE@", rise.join("\n    ")),
        ("@GET@", get.join("\n    ")),
    ];
    replace
        .iter()
        .fold(MAIN.into(), |text: String, (mark, code)| {
            text.replace(mark, code)
        })
}

/// The C++ lvalues of a port with their record word and, for a wide port, the shift in that word.
/// Verilator keeps up to 64 bits in a number and more in an array of 32-bit words.
fn each_part(port: &Port, word: usize) -> impl Iterator<Item = (String, usize, Option<usize>)> {
    let name = format!("top.{}", port.name);
    let parts = if port.width <= 64 {
        1
    } else {
        port.width.div_ceil(32)
    };
    (0..parts).map(move |part| {
        if parts == 1 {
            return (name.clone(), word, None);
        }
        let mut lvalue = name.clone();
        // Writing to a String cannot fail.
        let _ = write!(lvalue, "[{part}]");
        (lvalue, word + part / 2, Some(32 * (part % 2)))
    })
}

const MAIN: &str = include_str!("verilated.cpp");
