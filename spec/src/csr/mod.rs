//! Control and status registers: an AXI4-Lite slave, a bus to the blocks that hold registers, and
//! those blocks. `docs/registers.md` has the map, [`crate::regs`] is its source.
//!
//! The bus carries one transaction at a time and holds it until it is answered. Let it be issued at
//! edge A, that is, [`Bus`] shows it after A:
//!
//! | edge | |
//! |---|---|
//! | A + 1 | every block has decoded the address |
//! | A + 2 | every block knows whether it would carry out a write |
//! | A + 4 | registers are sampled, writes and what a read takes away are carried out: `commit` before it |
//! | A + 5 | answers of eight ports each are joined |
//! | A + 6 | and of all |
//! | A + 7 | AXI shows the answer |

pub mod axi_lite;
pub mod counter_file;
pub mod device;
pub mod device_registers;
pub mod device_wires;
pub mod lead_extremes;
pub mod log_mailbox;
pub mod pcs_control;
pub mod peer_identity;
pub mod port_csr;
pub mod port_registers;
pub mod receive_events;
pub mod transmit_side;

/// From the issue of a transaction to the edge that carries it out, in ticks.
pub const COMMIT_TICKS: u32 = 4;
/// From the issue of a transaction to the edge at which AXI answers, in ticks.
pub const ANSWER_TICKS: u32 = 7;

/// What the AXI slave tells all blocks: registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Bus {
    /// A transaction is under way; the rest holds still meanwhile.
    pub valid: bool,
    /// The next edge carries it out.
    pub commit: bool,
    /// It writes.
    pub write: bool,
    /// It reads the high word alone and must take nothing away.
    pub high: bool,
    /// Offset in the BAR, a multiple of 8.
    pub address: u16,
    /// Bytes that are written.
    pub strobes: u8,
    /// What is written; zero in all other bytes.
    pub data: u64,
}

impl Bus {
    /// The read that is carried out at the next edge takes away what it reads.
    #[must_use]
    pub const fn takes(&self) -> bool {
        self.commit && !self.write && !self.high
    }

    /// What a register of this value would hold after the write.
    #[must_use]
    pub fn merge(&self, old: u64) -> u64 {
        old & !strobe_mask(self.strobes) | self.data
    }
}

/// Ones in the bytes that are written.
#[must_use]
pub fn strobe_mask(strobes: u8) -> u64 {
    (0..8).fold(0, |mask, byte| {
        mask | (u64::from(strobes >> byte & 1) * 0xff) << (8 * byte)
    })
}

/// What a block answers: zero where it is not meant, so that answers join with an or.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Response {
    /// The register is here.
    pub hit: bool,
    /// It did not do what was asked.
    pub error: bool,
    /// What it held.
    pub data: u64,
}

impl Response {
    /// This answer or that: at most one block is meant.
    #[must_use]
    pub const fn or(self, other: Response) -> Response {
        Response {
            hit: self.hit || other.hit,
            error: self.error || other.error,
            data: self.data | other.data,
        }
    }
}
