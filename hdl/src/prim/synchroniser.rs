//! A level from another clock domain.

use crate::prelude::*;

/// Two flip-flops in a row: brings a slow level into the domain of `clock`.
///
/// The first may go metastable; it has a whole period to settle before the second looks at it.
/// `async_reg` tells the tools to place the pair side by side and not to optimise it, `srl_style`
/// not to make a shift register of it. Only for single levels that stay longer than a period:
/// several bits may arrive on different edges. Powers up with zero; has no reset, because its
/// input has none either.
#[derive(LogicBlock, Default)]
pub struct Synchroniser {
    /// Clock of the receiving domain.
    pub clock: Signal<In, Clock>,
    /// Level from any domain.
    pub level: Signal<In, Bit>,
    /// The level, one to two periods later.
    pub synced: Signal<Out, Bit>,
    _first: bool,
}

impl Logic for Synchroniser {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.synced.next = self._first;
            self._first = self.level.val();
        }
    }

    fn connect(&mut self) {
        self.synced.connect();
    }

    fn hdl(&self) -> Verilog {
        // Of the two hand-written kinds of rust-hdl, `Wrapper` declares outputs as wires.
        Verilog::Wrapper(Wrapper {
            code: "\
(* async_reg = \"true\", srl_style = \"register\" *) reg [1:0] stages = 2'b00;
always @(posedge clock) stages <= {stages[0], level};
assign synced = stages[1];
"
            .into(),
            cores: String::new(),
        })
    }
}
