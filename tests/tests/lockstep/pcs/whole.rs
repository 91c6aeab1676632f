use dtp_hdl::top::pcs::Pcs;
use dtp_spec::block::{Block, SyncHeader};
use dtp_spec::pcs::receive::{Expected, Receive, ReceiveParams};
use dtp_spec::pcs::test_pattern::{Pattern, SEED_A, SEED_B};
use dtp_spec::pcs::transmit::Transmit;
use dtp_spec::xgmii::Xgmii;
use dtp_tests::coverage::{assert_seen, Level};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::{any_word, Random, Words};
use dtp_tests::{tools, unit};

unit! {
    dtp_pcs: Pcs = Pcs::default();
    clocks { tx_clk, rx_clk }
    inputs {
        tx_rst: bool, rx_rst: bool, xgmii_txd: u64, xgmii_txc: u8, loopback_txd: u64,
        loopback_txc: u8, serdes_rx_data: u64, serdes_rx_hdr: u8, loopback_data: u64, loopback_hdr: u8, tx_scrambler_disable: bool,
        rx_scrambler_disable: bool, cfg_tx_loopback_enable: bool, cfg_tx_prbs31_enable: bool, cfg_tx_pseudo_random_enable: bool,
        cfg_tx_square_wave_enable: bool, cfg_tx_square_wave_bits: u8, cfg_tx_seed_a: u64,
        cfg_tx_seed_b: u64, cfg_tx_local_fault: bool, cfg_rx_loopback_enable: bool,
        cfg_rx_prbs31_enable: bool, cfg_rx_pseudo_random_enable: bool, cfg_rx_local_fault: bool,
        bitslip_high_cycles: u8, bitslip_low_cycles: u8, count_125us: u16,
    }
    outputs {
        serdes_tx_data: u64, serdes_tx_hdr: u8, tx_bad_block: bool, tx_not_idle: bool, xgmii_rxd: u64,
        xgmii_rxc: u8, serdes_rx_bitslip: bool, serdes_rx_reset_req: bool, rx_error_count: u8,
        rx_bad_block: bool, rx_sequence_error: bool, rx_bad_header: bool, rx_not_idle: bool,
        rx_block_lock: bool, rx_high_ber: bool,
        rx_status: bool,
    }
}

fn pattern(i: &Inputs) -> Option<Pattern> {
    match i {
        i if i.cfg_tx_prbs31_enable => Some(Pattern::Prbs31),
        i if i.cfg_tx_pseudo_random_enable => Some(Pattern::PseudoRandom {
            seed_a: i.cfg_tx_seed_a,
            seed_b: i.cfg_tx_seed_b,
            local_fault: i.cfg_tx_local_fault,
        }),
        i if i.cfg_tx_square_wave_enable => Some(Pattern::SquareWave(i.cfg_tx_square_wave_bits)),
        _ => None,
    }
}

/// A line that carries what a transmitter of its own sends: frames or patterns, sound or with wrong
/// bits, in test mode or not, sometimes through the loopback.
struct Line {
    words: Words,
    transmit: Transmit,
    scrambler_disable: bool,
    local_fault: bool,
    count_125us: u16,
    bitslip: (u8, u8),
    selection: Level<u8>,
    test_mode: Level<bool>,
    noise: Level<u64>,
    loopback: Level<bool>,
}

impl Line {
    fn new() -> Self {
        Line {
            words: Words::default(),
            transmit: Transmit::new(false),
            scrambler_disable: false,
            local_fault: false,
            count_125us: 19_531,
            bitslip: (1, 8),
            selection: Level::new(&[0, 0, 0, 0, 1, 2, 4], 6000),
            test_mode: Level::new(&[false, true], 6000),
            noise: Level::new(&[1 << 40, 1 << 40, 2000, 50, 3], 3000),
            loopback: Level::new(&[false, true], 20_000),
        }
    }

    fn next(&mut self, random: &mut Random) -> Inputs {
        let reset = random.one_in(30_000);
        if reset {
            self.scrambler_disable = random.one_in(4);
            self.local_fault = random.one_in(2);
            self.count_125us = random.pick(&[19_531, 195, 100]);
            self.bitslip = random.pick(&[(1, 8), (1, 32), (3, 2)]);
            self.transmit = Transmit::new(self.scrambler_disable);
        }
        let selection = self.selection.next(random);
        let test_mode = self.test_mode.next(random);
        // The input that is not chosen carries something else.
        let loops_xgmii = self.loopback.next(random);
        let word = self.words.next(random);
        let (mut mac, mut looped) = (word, any_word(random));
        if loops_xgmii {
            std::mem::swap(&mut mac, &mut looped);
        }
        let mut inputs = Inputs {
            tx_rst: reset || random.one_in(30_000),
            rx_rst: reset || random.one_in(30_000),
            xgmii_txd: mac.data,
            xgmii_txc: mac.control,
            loopback_txd: looped.data,
            loopback_txc: looped.control,
            cfg_tx_loopback_enable: loops_xgmii,
            tx_scrambler_disable: self.scrambler_disable,
            rx_scrambler_disable: self.scrambler_disable,
            cfg_tx_prbs31_enable: selection == 1,
            cfg_tx_pseudo_random_enable: selection == 2,
            cfg_tx_square_wave_enable: selection == 4,
            cfg_tx_square_wave_bits: 8,
            cfg_tx_seed_a: SEED_A,
            cfg_tx_seed_b: SEED_B,
            cfg_tx_local_fault: self.local_fault,
            cfg_rx_loopback_enable: self.loopback.next(random),
            cfg_rx_prbs31_enable: test_mode && selection == 1,
            cfg_rx_pseudo_random_enable: test_mode && selection == 2,
            cfg_rx_local_fault: self.local_fault,
            bitslip_high_cycles: self.bitslip.0,
            bitslip_low_cycles: self.bitslip.1,
            count_125us: self.count_125us,
            ..Inputs::default()
        };
        let mut line = self.transmit.step(word, pattern(&inputs)).serdes;
        let noise = self.noise.next(random);
        if random.one_in(noise) {
            line.payload ^= 1 << random.below(64);
            line.sync_header = SyncHeader::from_bits(random.below(4) as u8);
        }
        // The other input carries something else.
        let (mut data, mut hdr) = (random.bits(), random.below(4) as u8);
        if inputs.cfg_rx_loopback_enable {
            std::mem::swap(&mut data, &mut line.payload);
            (hdr, line.sync_header) = (line.sync_header.bits(), SyncHeader::from_bits(hdr));
        }
        inputs.serdes_rx_data = line.payload;
        inputs.serdes_rx_hdr = line.sync_header.bits();
        inputs.loopback_data = data;
        inputs.loopback_hdr = hdr;
        inputs
    }
}

/// Both clocks, one or the other.
fn stimulus() -> impl FnMut(&mut Random) -> (Clocks, Inputs) {
    let mut line = Line::new();
    let mut inputs = None;
    move |random| {
        let mut clocks = random.pick(&[(true, true), (true, true), (true, false), (false, true)]);
        // The line changes with the receive clock.
        if clocks.1 || inputs.is_none() {
            let next = line.next(random);
            // Parameters change in a reset of both sides.
            if next.tx_rst && next.rx_rst {
                clocks = (true, true);
            }
            inputs = Some(next);
        }
        let clocks = Clocks {
            tx_clk: clocks.0,
            rx_clk: clocks.1,
        };
        (clocks, inputs.unwrap_or_default())
    }
}

/// Counts of a lock gained, errors of a test pattern, good links, reset requests.
type Seen = [u64; 4];

fn model(seen: &mut Seen) -> impl FnMut(&Clocks, &Inputs) -> Outputs + '_ {
    let mut transmit = Transmit::new(false);
    let mut transmitted = Transmit::RESET;
    let mut receive = None;
    let mut received = Receive::POWER_UP;
    let mut slip = false;
    move |clocks, i| {
        if clocks.tx_clk {
            transmitted = transmit.step(
                match i.cfg_tx_loopback_enable {
                    true => Xgmii {
                        data: i.loopback_txd,
                        control: i.loopback_txc,
                    },
                    false => Xgmii {
                        data: i.xgmii_txd,
                        control: i.xgmii_txc,
                    },
                },
                pattern(i),
            );
            if i.tx_rst {
                transmit = Transmit::new(i.tx_scrambler_disable);
                transmitted = Transmit::RESET;
            }
        }
        let new = || {
            Receive::new(ReceiveParams {
                scrambler_disable: i.rx_scrambler_disable,
                bitslip_high_cycles: i.bitslip_high_cycles,
                bitslip_low_cycles: i.bitslip_low_cycles,
                count_125us: i.count_125us.into(),
            })
        };
        if clocks.rx_clk {
            let looped = i.cfg_rx_loopback_enable;
            let (data, hdr) = match looped {
                true => (i.loopback_data, i.loopback_hdr),
                false => (i.serdes_rx_data, i.serdes_rx_hdr),
            };
            let line = Block {
                sync_header: SyncHeader::from_bits(hdr),
                payload: data,
            };
            let expected = match i {
                i if i.cfg_rx_prbs31_enable => Expected::Prbs31,
                i if i.cfg_rx_pseudo_random_enable => Expected::PseudoRandom(i.cfg_rx_local_fault),
                _ => Expected::Blocks,
            };
            let stepped = receive.get_or_insert_with(new);
            received = if i.rx_rst {
                let received = stepped.reset();
                // Static inputs change in reset.
                receive = Some(new());
                received
            } else {
                stepped.step(line, looped, expected)
            };
            slip = received.bitslip(expected);
            seen[0] += u64::from(received.lock.block_lock);
            seen[1] += u64::from(received.error_count > 0);
            seen[2] += u64::from(received.watchdog.rx_status);
            seen[3] += u64::from(received.watchdog.reset_request);
        }
        Outputs {
            serdes_tx_data: transmitted.serdes.payload,
            serdes_tx_hdr: transmitted.serdes.sync_header.bits(),
            tx_bad_block: transmitted.bad_block,
            tx_not_idle: transmitted.not_idle,
            xgmii_rxd: received.decoded.xgmii.data,
            xgmii_rxc: received.decoded.xgmii.control,
            serdes_rx_bitslip: slip,
            serdes_rx_reset_req: received.watchdog.reset_request,
            rx_error_count: received.error_count,
            rx_bad_block: received.decoded.bad_block,
            rx_sequence_error: received.decoded.sequence_error,
            rx_bad_header: receive.as_ref().is_some_and(Receive::bad_header),
            rx_not_idle: receive.as_ref().is_some_and(Receive::not_idle),
            rx_block_lock: received.lock.block_lock,
            rx_high_ber: received.hi_ber,
            rx_status: received.watchdog.rx_status,
        }
    }
}

#[test]
fn whole_pcs() -> Result<(), Error> {
    let mut seen = Seen::default();
    Lockstep::<Dut>::new(0x9c50_0001)
        .verilator_cycles(3_000_000)
        .run_clocks(stimulus(), model(&mut seen))?;
    for (what, times) in ["lock", "errors", "good links", "resets"].iter().zip(seen) {
        assert_seen(what, times, 20);
    }
    Ok(())
}

#[test]
fn a_loopback_that_does_not_loop_is_caught() {
    if !tools::found("verilator", "planted fault in the whole PCS") {
        return;
    }
    for (from, to) in [
        (
            "rx__cfg_rx_loopback_enable = cfg_rx_loopback_enable",
            "rx__cfg_rx_loopback_enable = 1'b0",
        ),
        ("if (cfg_tx_loopback_enable)", "if (1'b0)"),
        ("lock__reset = reset | changes", "lock__reset = reset"),
    ] {
        let run = Lockstep::<Dut>::new(0x9c50_0002)
            .verilator_cycles(300_000)
            .mutate(from, to)
            .run_clocks(stimulus(), model(&mut Seen::default()));
        assert!(matches!(run, Err(Error::Mismatch(_))), "{to}: {run:?}");
    }
}
