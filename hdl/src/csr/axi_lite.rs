//! The AXI4-Lite slave: 64 data bits, one read and one write outstanding, one of them on the bus.

use crate::prelude::*;
use dtp_spec::csr::{ANSWER_TICKS, COMMIT_TICKS};

// `ticks` has a bit for each tick of a transaction; the last shows before the answering edge.
const _: () = assert!(ANSWER_TICKS == 7 && COMMIT_TICKS == 4);

/// Accepts addresses and data in any order, puts a transaction on the bus, and waits for its answer.
#[derive(LogicBlock, Default)]
pub struct AxiLite {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// Write address; bits 2:0 mean nothing, the strobes tell.
    pub s_axi_awaddr: Signal<In, Bits<16>>,
    /// Write address is there.
    pub s_axi_awvalid: Signal<In, Bit>,
    /// Write data.
    pub s_axi_wdata: Signal<In, Bits<64>>,
    /// Bytes that are written.
    pub s_axi_wstrb: Signal<In, Bits<8>>,
    /// Write data is there.
    pub s_axi_wvalid: Signal<In, Bit>,
    /// The answer to a write is taken.
    pub s_axi_bready: Signal<In, Bit>,
    /// Read address; bit 2 asks for the high word alone.
    pub s_axi_araddr: Signal<In, Bits<16>>,
    /// Read address is there.
    pub s_axi_arvalid: Signal<In, Bit>,
    /// The answer to a read is taken.
    pub s_axi_rready: Signal<In, Bit>,
    /// Answer of all blocks: the register exists.
    pub hit: Signal<In, Bit>,
    /// Answer of all blocks: it did not do what was asked.
    pub error: Signal<In, Bit>,
    /// Answer of all blocks: what it held.
    pub data: Signal<In, Bits<64>>,
    /// Write address is accepted.
    pub s_axi_awready: Signal<Out, Bit>,
    /// Write data is accepted.
    pub s_axi_wready: Signal<Out, Bit>,
    /// 0 OKAY, 2 SLVERR.
    pub s_axi_bresp: Signal<Out, Bits<2>>,
    /// The answer to a write is there.
    pub s_axi_bvalid: Signal<Out, Bit>,
    /// Read address is accepted; the bus begins at this edge.
    pub s_axi_arready: Signal<Out, Bit>,
    /// What was read.
    pub s_axi_rdata: Signal<Out, Bits<64>>,
    /// 0 OKAY, 2 SLVERR.
    pub s_axi_rresp: Signal<Out, Bits<2>>,
    /// The answer to a read is there.
    pub s_axi_rvalid: Signal<Out, Bit>,
    /// A transaction is under way.
    pub bus_valid: Signal<Out, Bit>,
    /// The next edge carries it out.
    pub bus_commit: Signal<Out, Bit>,
    /// It writes.
    pub bus_write: Signal<Out, Bit>,
    /// It reads the high word alone.
    pub bus_high: Signal<Out, Bit>,
    /// Offset in the BAR, a multiple of 8.
    pub bus_address: Signal<Out, Bits<16>>,
    /// Bytes that are written.
    pub bus_strobes: Signal<Out, Bits<8>>,
    /// What is written; zero in all other bytes.
    pub bus_data: Signal<Out, Bits<64>>,
    /// At the last edge a write turned out not to be carried out; the bus still shows its address.
    pub refused: Signal<Out, Bit>,
    ticks: Reg<Bits<7>>,
    write: Reg<Bit>,
    high: Reg<Bit>,
    word: Reg<Bits<13>>,
    strobes: Reg<Bits<8>>,
    written: Reg<Bits<64>>,
    aw_full: Reg<Bit>,
    aw_word: Reg<Bits<13>>,
    w_full: Reg<Bit>,
    w_data: Reg<Bits<64>>,
    w_strobes: Reg<Bits<8>>,
    write_turn: Reg<Bit>,
    b_valid: Reg<Bit>,
    b_error: Reg<Bit>,
    r_valid: Reg<Bit>,
    r_error: Reg<Bit>,
    r_data: Reg<Bits<64>>,
    refusing: Reg<Bit>,
    kept_valid: Reg<Bit>,
    kept_word: Reg<Bits<13>>,
    kept: Reg<Bits<32>>,
    idle: Signal<Local, Bit>,
    write_waits: Signal<Local, Bit>,
    read_ready: Signal<Local, Bit>,
    read_issue: Signal<Local, Bit>,
    write_issue: Signal<Local, Bit>,
    issue: Signal<Local, Bit>,
    strobed: Signal<Local, Bits<64>>,
    ones: Signal<Local, Bits<64>>,
    answer: Signal<Local, Bit>,
    fails: Signal<Local, Bit>,
    kept_here: Signal<Local, Bit>,
    upper: Signal<Local, Bits<32>>,
}

impl Logic for AxiLite {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, write, high, word, strobes, written, aw_full, aw_word, w_full);
        dff_setup!(self, clock, w_data, w_strobes, write_turn, b_valid, b_error, r_valid, r_error);
        dff_setup!(self, clock, r_data, kept_valid, kept_word, kept);
        clock!(self, clock, ticks, refusing);
        self.ticks.reset.next = self.reset.val();
        self.write.reset.next = self.reset.val();
        self.high.reset.next = self.reset.val();
        self.word.reset.next = self.reset.val();
        self.strobes.reset.next = self.reset.val();
        self.written.reset.next = self.reset.val();
        self.aw_full.reset.next = self.reset.val();
        self.aw_word.reset.next = false;
        self.w_full.reset.next = self.reset.val();
        self.w_data.reset.next = false;
        self.w_strobes.reset.next = false;
        self.write_turn.reset.next = self.reset.val();
        self.b_valid.reset.next = self.reset.val();
        self.b_error.reset.next = false;
        self.r_valid.reset.next = self.reset.val();
        self.r_error.reset.next = false;
        self.r_data.reset.next = false;
        self.refusing.reset.next = self.reset.val();
        self.kept_valid.reset.next = self.reset.val();
        self.kept_word.reset.next = false;
        self.kept.reset.next = false;

        self.idle.next = !self.ticks.q.val().any();
        self.write_waits.next =
            self.idle.val() & self.aw_full.q.val() & self.w_full.q.val() & !self.b_valid.q.val();
        self.read_ready.next = self.idle.val()
            & !self.r_valid.q.val()
            & !(self.write_waits.val() & self.write_turn.q.val());
        self.read_issue.next = self.read_ready.val() & self.s_axi_arvalid.val();
        self.write_issue.next = self.write_waits.val() & !self.read_issue.val();
        self.issue.next = self.read_issue.val() | self.write_issue.val();

        // The channels of the master.
        if self.write_issue.val() {
            self.aw_full.d.next = false;
            self.w_full.d.next = false;
        }
        if self.s_axi_awvalid.val() & !self.aw_full.q.val() {
            self.aw_full.d.next = true;
            self.aw_word.d.next = self.s_axi_awaddr.val().get_bits::<13>(3);
        }
        // Bytes without a strobe are cleared here, once for all registers.
        self.strobed.next = 0.into();
        for i in 0..8 {
            self.ones.next = 0.into();
            if self.s_axi_wstrb.val().get_bit(i) {
                self.ones.next = 0xff.into();
            }
            self.strobed.next = (self.strobed.val() >> 8) | (self.ones.val() << 56);
        }
        if self.s_axi_wvalid.val() & !self.w_full.q.val() {
            self.w_full.d.next = true;
            self.w_data.d.next = self.s_axi_wdata.val() & self.strobed.val();
            self.w_strobes.d.next = self.s_axi_wstrb.val();
        }
        if self.s_axi_bready.val() {
            self.b_valid.d.next = false;
        }
        if self.s_axi_rready.val() {
            self.r_valid.d.next = false;
        }

        // The bus.
        self.ticks.d.next = (self.ticks.q.val() << 1) | bit_cast::<7, 1>(self.issue.val().into());
        if self.read_issue.val() {
            self.write.d.next = false;
            self.write_turn.d.next = true;
            self.high.d.next = self.s_axi_araddr.val().get_bit(2);
            self.word.d.next = self.s_axi_araddr.val().get_bits::<13>(3);
            self.strobes.d.next = 0.into();
            self.written.d.next = 0.into();
        } else if self.write_issue.val() {
            self.write.d.next = true;
            self.write_turn.d.next = false;
            self.high.d.next = false;
            self.word.d.next = self.aw_word.q.val();
            self.strobes.d.next = self.w_strobes.q.val();
            self.written.d.next = self.w_data.q.val();
        }

        // The answer.
        self.answer.next = self.ticks.q.val().get_bit(6);
        self.fails.next = self.error.val() | !self.hit.val();
        self.refusing.d.next = self.answer.val() & self.write.q.val() & self.fails.val();
        self.kept_here.next =
            self.kept_valid.q.val() & (self.kept_word.q.val() == self.word.q.val());
        self.upper.next = self.data.val().get_bits::<32>(32);
        if self.kept_here.val() {
            self.upper.next = self.kept.q.val();
        }
        if self.answer.val() & self.write.q.val() {
            self.b_valid.d.next = true;
            self.b_error.d.next = self.fails.val();
        }
        if self.answer.val() & !self.write.q.val() {
            self.r_valid.d.next = true;
            self.r_error.d.next = self.fails.val();
            self.r_data.d.next = self.data.val();
            if self.fails.val() {
                self.r_data.d.next = 0.into();
            } else if self.high.q.val() {
                self.r_data.d.next = bit_cast::<64, 32>(self.upper.val()) << 32;
                self.kept_valid.d.next = self.kept_valid.q.val() & !self.kept_here.val();
            } else {
                self.kept_valid.d.next = true;
                self.kept_word.d.next = self.word.q.val();
                self.kept.d.next = self.data.val().get_bits::<32>(32);
            }
        }

        self.s_axi_awready.next = !self.aw_full.q.val();
        self.s_axi_wready.next = !self.w_full.q.val();
        self.s_axi_bvalid.next = self.b_valid.q.val();
        self.s_axi_bresp.next = bit_cast::<2, 1>(self.b_error.q.val().into()) << 1;
        self.s_axi_arready.next = self.read_ready.val();
        self.s_axi_rvalid.next = self.r_valid.q.val();
        self.s_axi_rresp.next = bit_cast::<2, 1>(self.r_error.q.val().into()) << 1;
        self.s_axi_rdata.next = self.r_data.q.val();
        self.bus_valid.next = self.ticks.q.val().any();
        self.bus_commit.next = self.ticks.q.val().get_bit(3);
        self.bus_write.next = self.write.q.val();
        self.bus_high.next = self.high.q.val();
        self.bus_address.next = bit_cast::<16, 13>(self.word.q.val()) << 3;
        self.bus_strobes.next = self.strobes.q.val();
        self.bus_data.next = self.written.q.val();
        self.refused.next = self.refusing.q.val();
    }
}
