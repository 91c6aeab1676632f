//! The bus as the slave drives it.

use dtp_spec::csr::axi_lite::AxiLite;
use dtp_spec::csr::{Bus, Response};
use dtp_tests::axi::AnyMaster;
use dtp_tests::stimulus::Random;

/// The slave with a master behind it: what a block on the bus sees.
pub struct AnyBus {
    axi: AxiLite,
    master: AnyMaster,
}

impl AnyBus {
    pub fn new(ports: u32) -> Self {
        AnyBus {
            axi: AxiLite::new(),
            master: AnyMaster::new(ports),
        }
    }

    /// The bus before the next edge.
    pub fn next(&mut self, random: &mut Random) -> Bus {
        let bus = *self.axi.bus();
        let master = self.master.next(random, &self.axi);
        self.axi.step(&master, Response::default());
        bus
    }
}
