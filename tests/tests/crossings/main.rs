//! The clock-domain crossings on real clocks: the checked-in Verilog, instants in femtoseconds.
//!
//! The lockstep tests give a block its samples. Here the samples come from edges: a recovered clock at
//! any phase to the device clock, or drifting through all of them; a toggle that needs its time to
//! each sampling flop; flops that fall to either side while the toggle changes; mailbox wires that carry
//! garbage until their delay is over. What comes out is held against the golden model, and against a
//! checker that knows neither: it computes the age's error of every message from the two instants.
//!
//! The limits of the constraints (`hdl/constraints`, `docs/crossings.md`) are the limits of these runs,
//! and beyond each of them a run fails.

mod checker;
mod clocks;
mod crossing;
mod faults;
mod receive_events;
mod run;
mod synchroniser;
mod transmit;
mod transmit_checker;
mod transmit_run;
mod unit;
mod wires;
