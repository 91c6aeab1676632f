use dtp_hdl::prim::Synchroniser;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;

unit! {
    dtp_synchroniser: Synchroniser = Synchroniser::default();
    clocks { clock }
    inputs { level: bool }
    outputs { synced: bool }
}

#[test]
fn synchroniser() -> Result<(), Error> {
    let mut stages = [false; 2];
    Lockstep::<Dut>::new(0x5f7c_0001).run(
        |random: &mut Random| Inputs {
            level: random.one_in(3),
        },
        |inputs| {
            stages = [inputs.level, stages[0]];
            Outputs { synced: stages[1] }
        },
    )
}
