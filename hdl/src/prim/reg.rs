//! A register with synchronous reset and initial value.

use crate::prelude::*;

/// A register of any width: `q` takes `d`, or the initial value under reset, on the rising edge.
///
/// It powers up with the initial value too, so reset and configuration leave a device in one state.
#[derive(LogicBlock)]
pub struct Reg<T: Synth> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous, active high.
    pub reset: Signal<In, Bit>,
    /// What `q` holds after the edge.
    pub d: Signal<In, T>,
    /// The register.
    pub q: Signal<Out, T>,
    // The leading underscore tells the derive macro that this is no hardware.
    _init: T,
}

impl<T: Synth> Reg<T> {
    /// A register that holds `init` at power-up and after reset.
    #[must_use]
    pub fn new(init: T) -> Self {
        Reg {
            clock: Default::default(),
            reset: Default::default(),
            d: Default::default(),
            q: Signal::<Out, T>::new_with_default(init),
            _init: init,
        }
    }
}

impl<T: Synth> Default for Reg<T> {
    /// A register whose initial value is zero (of an enumeration: its first state).
    fn default() -> Self {
        Reg::new(T::default())
    }
}

impl<T: Synth> Logic for Reg<T> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.q.next = if self.reset.val() {
                self._init
            } else {
                self.d.val()
            };
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let init = self._init.verilog();
        Verilog::Custom(format!(
            "initial q = {init};\nalways @(posedge clock) q <= reset ? {init} : d;\n"
        ))
    }
}
