use dtp_hdl::csr::axi_lite::AxiLite;
use dtp_spec::csr::axi_lite as golden;
use dtp_spec::csr::axi_lite::Master;
use dtp_spec::csr::Response;
use dtp_tests::axi::AnyMaster;
use dtp_tests::coverage::{assert_caught, assert_seen};
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::unit;
use std::cell::RefCell;

unit! {
    dtp_axi_lite: AxiLite = AxiLite::default();
    clocks { clock }
    inputs {
        reset: bool, s_axi_awaddr: u16, s_axi_awvalid: bool, s_axi_wdata: u64, s_axi_wstrb: u8,
        s_axi_wvalid: bool, s_axi_bready: bool, s_axi_araddr: u16, s_axi_arvalid: bool,
        s_axi_rready: bool, hit: bool, error: bool, data: u64,
    }
    outputs {
        s_axi_awready: bool, s_axi_wready: bool, s_axi_bresp: u8, s_axi_bvalid: bool,
        s_axi_arready: bool, s_axi_rdata: u64, s_axi_rresp: u8, s_axi_rvalid: bool, bus_valid: bool,
        bus_commit: bool, bus_write: bool, bus_high: bool, bus_address: u16, bus_strobes: u8,
        bus_data: u64, refused: bool,
    }
    values {
        s_axi_bresp if s_axi_bvalid, s_axi_rdata if s_axi_rvalid, s_axi_rresp if s_axi_rvalid,
    }
}

/// Inputs follow the golden slave, which therefore both halves of the test share.
fn stimulus(slave: &RefCell<golden::AxiLite>) -> impl FnMut(&mut Random) -> Inputs + '_ {
    *slave.borrow_mut() = golden::AxiLite::new();
    let mut any = AnyMaster::new(2);
    move |random| {
        let reset = random.one_in(5000);
        let master = any.next(random, &slave.borrow());
        if reset {
            any.reset();
        }
        let (wdata, wstrb) = master.write_data.unwrap_or_default();
        Inputs {
            reset,
            s_axi_awaddr: master.write_address.unwrap_or_default(),
            s_axi_awvalid: master.write_address.is_some(),
            s_axi_wdata: wdata,
            s_axi_wstrb: wstrb,
            s_axi_wvalid: master.write_data.is_some(),
            s_axi_bready: master.write_taken,
            s_axi_araddr: master.read_address.unwrap_or_default(),
            s_axi_arvalid: master.read_address.is_some(),
            s_axi_rready: master.read_taken,
            hit: !random.one_in(6),
            error: random.one_in(6),
            data: random.bits(),
        }
    }
}

/// Counters of what a test must have seen.
#[derive(Default)]
struct Seen {
    kept: u64,
    read_errors: u64,
    refused: u64,
    both_at_once: u64,
}

fn model<'a>(
    slave: &'a RefCell<golden::AxiLite>,
    seen: &'a RefCell<Seen>,
) -> impl FnMut(&Inputs) -> Outputs + 'a {
    move |inputs| {
        let (slave, seen) = (&mut *slave.borrow_mut(), &mut *seen.borrow_mut());
        let master = Master {
            write_address: inputs.s_axi_awvalid.then_some(inputs.s_axi_awaddr),
            write_data: inputs
                .s_axi_wvalid
                .then_some((inputs.s_axi_wdata, inputs.s_axi_wstrb)),
            write_taken: inputs.s_axi_bready,
            read_address: inputs.s_axi_arvalid.then_some(inputs.s_axi_araddr),
            read_taken: inputs.s_axi_rready,
        };
        let response = Response {
            hit: inputs.hit,
            error: inputs.error,
            data: inputs.data,
        };
        seen.both_at_once += u64::from(slave.read().is_some() && slave.written().is_some());
        slave.step(&master, response);
        if inputs.reset {
            *slave = golden::AxiLite::new();
        }
        if let Some((data, error)) = slave.read() {
            seen.read_errors += u64::from(error);
            let other = data != 0 && data != inputs.data & !0xffff_ffff;
            seen.kept += u64::from(slave.bus().high && other);
        }
        seen.refused += u64::from(slave.refused());
        let bus = slave.bus();
        Outputs {
            s_axi_awready: slave.write_address_ready(),
            s_axi_wready: slave.write_data_ready(),
            s_axi_bresp: u8::from(slave.written() == Some(true)) * 2,
            s_axi_bvalid: slave.written().is_some(),
            s_axi_arready: slave.read_ready(),
            s_axi_rdata: slave.read().unwrap_or_default().0,
            s_axi_rresp: u8::from(slave.read().unwrap_or_default().1) * 2,
            s_axi_rvalid: slave.read().is_some(),
            bus_valid: bus.valid,
            bus_commit: bus.commit,
            bus_write: bus.write,
            bus_high: bus.high,
            bus_address: bus.address,
            bus_strobes: bus.strobes,
            bus_data: bus.data,
            refused: slave.refused(),
        }
    }
}

#[test]
fn axi_lite() -> Result<(), Error> {
    let (slave, seen) = (RefCell::default(), RefCell::default());
    Lockstep::<Dut>::new(0xa811_0001)
        .verilator_cycles(3_000_000)
        .run(stimulus(&slave), model(&slave, &seen))?;
    let seen: Seen = seen.into_inner();
    assert_seen("high word that was kept", seen.kept, 100);
    assert_seen("read error", seen.read_errors, 1000);
    assert_seen("refused write", seen.refused, 1000);
    assert_seen("both answers at once", seen.both_at_once, 1000);
    Ok(())
}

#[test]
fn planted_faults_are_caught() {
    let faults = [
        // The kept word is never used, or for every register.
        ("upper = kept__q", "upper = data[(32'h20)+:(32)]"),
        ("(kept_word__q == word__q)", "1'b1"),
        ("s_axi_wdata & strobed", "s_axi_wdata"),
        ("fails = error | ~hit", "fails = error"),
        (
            "bus_commit = ticks__q[32'h3]",
            "bus_commit = ticks__q[32'h4]",
        ),
        ("write_waits & write_turn__q", "write_waits & 1'b0"),
    ];
    let (slave, seen) = (RefCell::default(), RefCell::default());
    assert_caught::<Dut, _, _>(&faults, || stimulus(&slave), || model(&slave, &seen));
}
