//! DTP on 10GBASE-R: the gateware, in rust-hdl.
//!
//! One block a file, with the same stem as its golden model in `dtp-spec`. A block is a struct of
//! ports and sub-blocks and one `update` function, which is simulated as Rust and printed as
//! Verilog. `README.md` of this crate tells how to add one.
//!
//! Conventions of every block: ports are flat signals; a clock is called `clock` where there is
//! but one; resets are synchronous and every register powers up with its reset value, so that a
//! freshly loaded device, a reset device and the golden model all start alike.

pub mod bus;
pub mod checked_in;
pub mod constraints;
pub mod crossings;
pub mod csr;
pub mod dtp;
pub mod emit;
pub mod error;
pub mod lint;
pub mod pcs;
pub mod prelude;
pub mod prim;
pub mod register_docs;
mod share;
pub mod stack;
pub mod testbench;
pub mod top;
pub mod tops;
