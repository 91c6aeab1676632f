use dtp_hdl::pcs::descrambler::Descrambler;
use dtp_spec::pcs::descrambler as golden;
use dtp_tests::coverage::assert_caught;
use dtp_tests::error::Error;
use dtp_tests::lockstep::{Lockstep, VERILATOR_CYCLES};
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_descrambler: Descrambler = Descrambler::default();
    clocks { clock }
    inputs { reset: bool, serdes_rx_hdr: u8, serdes_rx_data: u64, bypass: bool }
    outputs { sync_header: u8, payload: u64 }
}

fn stimulus(random: &mut Random) -> Inputs {
    Inputs {
        reset: random.one_in(200),
        serdes_rx_hdr: random.below(4) as u8,
        serdes_rx_data: random.bits(),
        bypass: random.one_in(3),
    }
}

fn model() -> impl FnMut(&Inputs) -> Outputs {
    let mut descrambler = golden::Descrambler::new();
    move |inputs| {
        if inputs.reset {
            descrambler = golden::Descrambler::new();
            return Outputs {
                sync_header: 1,
                payload: 0,
            };
        }
        let payload = descrambler.step(inputs.serdes_rx_data);
        Outputs {
            sync_header: inputs.serdes_rx_hdr,
            payload: if inputs.bypass {
                inputs.serdes_rx_data
            } else {
                payload
            },
        }
    }
}

#[test]
fn descrambler() -> Result<(), Error> {
    let run = Lockstep::<Dut>::new(0xde5c_0001).verilator_cycles(VERILATOR_CYCLES);
    run.run(stimulus, model())
}

#[test]
fn descrambler_faults_are_caught() {
    assert_caught::<Dut, _, _>(
        &[
            ("old >> 32'h13", "old >> 32'h12"),
            ("line << 32'h27", "line << 32'h26"),
        ],
        || stimulus,
        model,
    );
}
