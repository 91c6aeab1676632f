use dtp_hdl::pcs::scrambler::Scrambler;
use dtp_spec::pcs::scrambler as golden;
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_scrambler: Scrambler = Scrambler::default();
    clocks { clock }
    inputs {
        reset: bool, sync_header: u8, payload: u64, bypass: bool, is_pattern: bool, pattern: u128,
    }
    outputs { serdes_tx_hdr: u8, serdes_tx_data: u64 }
}

pub fn stimulus(random: &mut Random) -> Inputs {
    let payload = if random.one_in(4) {
        0x1e
    } else {
        random.bits()
    };
    Inputs {
        reset: random.one_in(200),
        sync_header: random.below(4) as u8,
        payload,
        bypass: random.one_in(8),
        is_pattern: random.one_in(8),
        pattern: u128::from(random.bits()) << 2 | u128::from(random.below(4)),
    }
}

pub fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut scrambler = golden::Scrambler::new();
    move |inputs| {
        if inputs.reset {
            scrambler = golden::Scrambler::new();
            return Outputs {
                serdes_tx_hdr: 0,
                serdes_tx_data: u64::MAX,
            };
        }
        let (serdes_tx_hdr, serdes_tx_data) = match inputs {
            i if i.is_pattern => (
                (i.pattern & 3) as u8,
                scrambler.send((i.pattern >> 2) as u64),
            ),
            i if i.bypass => (i.sync_header, scrambler.send(i.payload)),
            i => (i.sync_header, scrambler.step(i.payload)),
        };
        Outputs {
            serdes_tx_hdr,
            serdes_tx_data,
        }
    }
}

#[test]
fn scrambler() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0x5c4a_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus, model())
}
