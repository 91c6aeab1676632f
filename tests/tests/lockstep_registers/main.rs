//! Blocks of `csr` against their golden models.

mod axi_lite;
mod core_unit;
mod counter_file;
mod device_core;
mod device_registers;
mod port_registers;
mod receive_events;
mod stimulus;
mod transmit_side;
mod walk;

use dtp_spec::csr::Response;

/// An answer as the three ports show it.
fn answer(response: Response) -> (bool, bool, u64) {
    (response.hit, response.error, response.data)
}
