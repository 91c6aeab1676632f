use dtp_hdl::pcs::scrambler::Scrambler;
use dtp_spec::pcs::scrambler as golden;
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_scrambler: Scrambler = Scrambler::default();
    clocks { clock }
    inputs { reset: bool, sync_header: u8, payload: u64 }
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
        let serdes_tx_data = scrambler.step(inputs.payload);
        Outputs {
            serdes_tx_hdr: inputs.sync_header,
            serdes_tx_data,
        }
    }
}

#[test]
fn scrambler() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0x5c4a_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus, model())
}
