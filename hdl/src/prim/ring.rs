//! A small memory that one clock writes and another reads.

use crate::prelude::*;

/// Eight entries of 48 bits: written on the rising edge of `clock`, read without a clock.
///
/// Becomes distributed memory, whose output is a function of `read_pointer` and of the entry there; a
/// write to another entry does not show. The reader's clock may be another: that the entry which is read
/// is at rest is up to the pointers. Starts with zeros, and has no reset.
#[derive(LogicBlock, Default)]
pub struct Ring {
    /// Clock of the writer.
    pub clock: Signal<In, Clock>,
    /// Entry that is written at this edge.
    pub write_pointer: Signal<In, Bits<3>>,
    /// What is written.
    pub written: Signal<In, Bits<48>>,
    /// Entry that is read.
    pub read_pointer: Signal<In, Bits<3>>,
    /// What it holds. Combinational, from `read_pointer`.
    pub entry: Signal<Out, Bits<48>>,
    _entries: [Bits<48>; 8],
}

impl Logic for Ring {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self._entries[self.write_pointer.val().index()] = self.written.val();
        }
        self.entry.next = self._entries[self.read_pointer.val().index()];
    }

    fn connect(&mut self) {
        self.entry.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Wrapper(Wrapper {
            code: "\
(* ram_style = \"distributed\", ramstyle = \"MLAB, no_rw_check\" *) reg [47:0] entries [0:7];
integer i;
initial for (i = 0; i < 8; i = i + 1) entries[i] = 48'h0;
always @(posedge clock) entries[write_pointer] <= written;
assign entry = entries[read_pointer];
"
            .into(),
            cores: String::new(),
        })
    }
}
