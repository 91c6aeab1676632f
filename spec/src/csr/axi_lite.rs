//! The AXI4-Lite slave: 64 data bits, one read and one write outstanding, one of them on the bus.

use super::{strobe_mask, Bus, Response, ANSWER_TICKS, COMMIT_TICKS};

/// Inputs of the five channels, as they stand before the edge.
#[derive(Clone, Copy, Debug, Default)]
pub struct Master {
    /// AWADDR, if AWVALID.
    pub write_address: Option<u16>,
    /// WDATA and WSTRB, if WVALID.
    pub write_data: Option<(u64, u8)>,
    /// BREADY.
    pub write_taken: bool,
    /// ARADDR, if ARVALID.
    pub read_address: Option<u16>,
    /// RREADY.
    pub read_taken: bool,
}

/// Registers of the slave.
#[derive(Clone, Debug, Default)]
pub struct AxiLite {
    bus: Bus,
    /// Ticks since the issue.
    ticks: u32,
    write_address: Option<u16>,
    write_data: Option<(u64, u8)>,
    write_turn: bool,
    read: Option<(u64, bool)>,
    written: Option<bool>,
    refused: bool,
    /// Offset and high word of the register whose low word was read last.
    kept: Option<(u16, u32)>,
}

impl AxiLite {
    /// Reset state.
    #[must_use]
    pub fn new() -> Self {
        AxiLite::default()
    }

    /// One device edge.
    pub fn step(&mut self, master: &Master, response: Response) {
        let before = self.clone();
        let read_issue = master.read_address.filter(|_| before.read_ready());
        let write_issue = match (before.write_address, before.write_data) {
            (Some(address), Some(data)) if before.may_write() && read_issue.is_none() => {
                Some((address, data))
            }
            _ => None,
        };
        if before.write_address.is_none() {
            self.write_address = master.write_address;
        }
        if before.write_data.is_none() {
            self.write_data = master.write_data;
        }
        if master.read_taken {
            self.read = None;
        }
        if master.write_taken {
            self.written = None;
        }
        self.refused = false;
        self.ticks += 1;
        self.bus.commit = before.bus.valid && self.ticks == COMMIT_TICKS - 1;
        if before.bus.valid && self.ticks == ANSWER_TICKS {
            self.bus.valid = false;
            self.answer(response);
        }
        if let Some(address) = read_issue {
            self.issue(address, None);
        } else if let Some((address, data)) = write_issue {
            self.write_address = None;
            self.write_data = None;
            self.issue(address, Some(data));
        }
    }

    fn issue(&mut self, address: u16, write: Option<(u64, u8)>) {
        let (data, strobes) = write.unwrap_or_default();
        self.ticks = 0;
        self.write_turn = write.is_none();
        self.bus = Bus {
            valid: true,
            commit: false,
            write: write.is_some(),
            high: write.is_none() && address & 4 != 0,
            address: address & !7,
            strobes,
            data: data & strobe_mask(strobes),
        };
    }

    fn answer(&mut self, response: Response) {
        let error = response.error || !response.hit;
        if self.bus.write {
            self.written = Some(error);
            self.refused = error;
            return;
        }
        let data = if error { 0 } else { response.data };
        let high = (data >> 32) as u32;
        let kept = self
            .kept
            .filter(|(address, _)| *address == self.bus.address);
        let shown = match (self.bus.high, kept) {
            (false, _) => data,
            (true, Some((_, kept))) if !error => u64::from(kept) << 32,
            (true, _) => u64::from(high) << 32,
        };
        self.read = Some((shown, error));
        if !error && !self.bus.high {
            self.kept = Some((self.bus.address, high));
        } else if !error && kept.is_some() {
            self.kept = None;
        }
    }

    fn may_write(&self) -> bool {
        !self.bus.valid && self.written.is_none()
    }

    /// ARREADY.
    #[must_use]
    pub fn read_ready(&self) -> bool {
        let write_waits =
            self.may_write() && self.write_address.is_some() && self.write_data.is_some();
        !self.bus.valid && self.read.is_none() && !(write_waits && self.write_turn)
    }

    /// AWREADY.
    #[must_use]
    pub const fn write_address_ready(&self) -> bool {
        self.write_address.is_none()
    }

    /// WREADY.
    #[must_use]
    pub const fn write_data_ready(&self) -> bool {
        self.write_data.is_none()
    }

    /// RDATA and whether RRESP is SLVERR, if RVALID.
    #[must_use]
    pub const fn read(&self) -> Option<(u64, bool)> {
        self.read
    }

    /// Whether BRESP is SLVERR, if BVALID.
    #[must_use]
    pub const fn written(&self) -> Option<bool> {
        self.written
    }

    /// The bus.
    #[must_use]
    pub const fn bus(&self) -> &Bus {
        &self.bus
    }

    /// At the last edge a write turned out not to be carried out; the bus still shows its address.
    #[must_use]
    pub const fn refused(&self) -> bool {
        self.refused
    }
}
