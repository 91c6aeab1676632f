//! A memory with one port to write and one to read.

use crate::prelude::*;

/// 2^A words of W bits: `q` takes the word at `read_address`, and with `write` the word at
/// `write_address` becomes `write_data`, on the rising edge.
///
/// Nothing has an initial value or a reset, as in block memories. A word must not be read at the edge
/// that writes it: what comes is anything, which `no_rw_check` tells synthesis, so that it adds no
/// logic for the case; the simulator of the Rust gives all ones.
#[derive(LogicBlock)]
pub struct Memory<const A: usize, const W: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// A word is written.
    pub write: Signal<In, Bit>,
    /// Which.
    pub write_address: Signal<In, Bits<A>>,
    /// What it becomes.
    pub write_data: Signal<In, Bits<W>>,
    /// Which word is read.
    pub read_address: Signal<In, Bits<A>>,
    /// The word that was read.
    pub q: Signal<Out, Bits<W>>,
    _words: Vec<Bits<W>>,
}

impl<const A: usize, const W: usize> Default for Memory<A, W> {
    fn default() -> Self {
        Memory {
            clock: Default::default(),
            write: Default::default(),
            write_address: Default::default(),
            write_data: Default::default(),
            read_address: Default::default(),
            q: Default::default(),
            _words: vec![Bits::default(); 1 << A],
        }
    }
}

impl<const A: usize, const W: usize> Logic for Memory<A, W> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let (read, written) = (self.read_address.val(), self.write_address.val());
            let both = self.write.val() && read == written;
            self.q.next = match both {
                true => !Bits::default(),
                false => self._words[read.index()],
            };
            if self.write.val() {
                self._words[written.index()] = self.write_data.val();
            }
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let (width, words) = (W - 1, (1 << A) - 1);
        Verilog::Custom(format!(
            "(* no_rw_check *) reg [{width}:0] words [0:{words}];\n\
             always @(posedge clock) begin\n\
             if (write) words[write_address] <= write_data;\n\
             q <= words[read_address];\n\
             end\n"
        ))
    }
}
