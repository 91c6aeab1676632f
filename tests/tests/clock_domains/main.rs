//! No path leaves a clock but those that are listed: `dtp_hdl::crossings`, against the netlists of the
//! emitted tops; and the constraint files name registers that these netlists have.

mod apart;
mod constraints;
mod netlist;
mod paths;
