//! Golden model = gateware = emitted Verilog, after every edge (protocol, section 8.1).
//!
//! One file a block, with the stem that the block has in `dtp-spec` and `dtp-hdl`.

mod pcs;
mod planted_faults;
mod prim;
