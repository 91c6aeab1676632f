use dtp_hdl::dtp::global_counter as hdl;
use dtp_spec::dtp::global_counter as golden;
use dtp_spec::dtp::global_counter::PortLead;
use dtp_tests::coverage::Level;
use dtp_tests::error::Error;
use dtp_tests::lockstep::Lockstep;
use dtp_tests::stimulus::Random;
use dtp_tests::tools;
use dtp_tests::unit;
use std::cell::RefCell;

/// A port as far as its device is concerned, so that leads are taken and JOINs end.
#[derive(Clone, Copy, Default)]
struct Port {
    lead_units: i16,
    request_units: Option<i64>,
}

/// Leads that come and go, JOINs up and down, ports that forget.
#[derive(Clone)]
struct World<const N: usize> {
    counter: golden::GlobalCounter,
    ports: [Port; N],
    rate: Level<u64>,
    tree: Level<bool>,
    parent: u8,
    seen: Seen,
}

/// What must have been seen for the run to mean something.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    leads: u64,
    jumps: u64,
    crowded: u64,
    forgotten: u64,
    stalls: u64,
    notices: u64,
}

const STEPS: [i16; 12] = [0, 1, 4, 5, 6, 20, 21, 160, 287, -20, -21, -160];

impl<const N: usize> World<N> {
    fn new() -> Self {
        World {
            counter: golden::GlobalCounter::new(0, true, None),
            ports: [Port::default(); N],
            rate: Level::new(&[30, 5, 200, 3000], 2000),
            tree: Level::new(&[false, true], 20_000),
            parent: 0,
            seen: Seen::default(),
        }
    }

    /// What the ports ask for in the next tick; gives whether mode is `tree`.
    fn ask(&mut self, random: &mut Random) -> bool {
        let (rate, tree) = (self.rate.next(random), self.tree.next(random));
        if random.one_in(5000) {
            self.parent = random.below(N as u64 + 1) as u8;
        }
        for port in &mut self.ports {
            match random.below(4 * rate) {
                0 => port.lead_units = random.pick(&STEPS),
                1 if random.one_in(4) => {
                    let far = random.bits() as i64 >> random.pick(&[1, 20, 40, 50, 54, 55]);
                    port.request_units = Some(match tree {
                        true => far,
                        false => far.abs().saturating_add(161),
                    });
                }
                2 if random.one_in(3) => {
                    self.seen.forgotten += u64::from(port.request_units.is_some());
                    port.request_units = None;
                }
                _ => {}
            }
        }
        tree
    }

    fn step(&mut self, reset: bool, tree: bool) {
        let before = self.counter.clone();
        let moved = before.moved();
        let waiting = self
            .ports
            .iter()
            .filter(|port| port.request_units.is_some());
        self.seen.crowded += u64::from(waiting.count() > 1);
        let leads = self.ports.map(|port| PortLead {
            lead_units: port.lead_units,
            request_units: port.request_units,
        });
        self.counter
            .step(leads.into_iter(), tree.then_some(self.parent));
        for (number, port) in self.ports.iter_mut().enumerate() {
            if moved.apply && before.granted() == Some(number) {
                *port = Port::default();
                self.seen.jumps += 1;
            } else {
                let lead_units = port.lead_units - moved.units;
                port.lead_units = lead_units.clamp(-671, 287);
            }
        }
        self.seen.leads += u64::from(moved.apply && before.granted().is_none());
        self.seen.stalls += u64::from(self.counter.gc() == before.gc());
        self.seen.notices += u64::from(self.counter.beacon_now());
        if reset {
            self.counter = golden::GlobalCounter::new(0, true, None);
        }
    }
}

macro_rules! counter {
    ($module:ident, $name:ident, $block:ident, $ports:tt, $bits:ty) => {
        mod $module {
            use super::*;

            unit! {
                $name: hdl::$block = hdl::$block::default();
                clocks { clock }
                inputs {
                    reset: bool, tree: bool, counts: $bits, beacon_on_jump: bool,
                    lead_units: [u16; $ports], request: $bits, request_units: [u64; $ports],
                }
                outputs {
                    granted: $bits, gc: u64, reference_units: u64, free_units: u64, move_apply: bool,
                    move_units: u16, beacon_now: bool,
                }
            }

            pub fn run(run: &Lockstep<Dut>) -> Result<Seen, Error> {
                let world = RefCell::new(World::<$ports>::new());
                run.run(
                    |random| {
                        let world = &mut *world.borrow_mut();
                        let tree = world.ask(random);
                        let mut request: $bits = Default::default();
                        for (number, port) in world.ports.iter().enumerate() {
                            let waits = port.request_units.is_some();
                            request |= <$bits>::from(waits) << number;
                        }
                        let all = <$bits>::from(true) << ($ports - 1);
                        let all = all | (all - <$bits>::from(true));
                        Inputs {
                            reset: random.one_in(20_000),
                            tree,
                            counts: match tree {
                                true => ((1_u64 << world.parent) as $bits) & all,
                                false => all,
                            },
                            beacon_on_jump: true,
                            lead_units: world.ports.map(|port| port.lead_units as u16 & 0x7ff),
                            request,
                            request_units: world
                                .ports
                                .map(|port| port.request_units.unwrap_or(-7) as u64),
                        }
                    },
                    |inputs| {
                        let world = &mut *world.borrow_mut();
                        world.step(inputs.reset, inputs.tree);
                        let counter = &world.counter;
                        let granted = counter.granted().map_or(0, |port| 1_u64 << port);
                        Outputs {
                            granted: granted as $bits,
                            gc: counter.gc(),
                            reference_units: counter.reference(),
                            free_units: counter.free_units(),
                            move_apply: counter.moved().apply,
                            move_units: counter.moved().units as u16 & 0x7ff,
                            beacon_now: counter.beacon_now(),
                        }
                    },
                )?;
                Ok(world.into_inner().seen)
            }

            #[test]
            fn global_counter() -> Result<(), Error> {
                let seen = run(&Lockstep::new(0x6c).rust_hdl_cycles(100_000 / $ports))?;
                let Seen {
                    leads,
                    jumps,
                    crowded,
                    forgotten,
                    stalls,
                    notices,
                } = seen;
                let least = [leads, jumps, forgotten, stalls, notices].into_iter().min();
                assert!(least > Some(1000), "{seen:?}");
                assert!($ports == 1 || crowded > 1000, "{seen:?}");
                Ok(())
            }
        }
    };
}

counter!(x1, dtp_global_counter_x1, GlobalCounterX1, 1, u8);
counter!(x2, dtp_global_counter_x2, GlobalCounterX2, 2, u8);
counter!(x4, dtp_global_counter_x4, GlobalCounterX4, 4, u8);
counter!(x8, dtp_global_counter_x8, GlobalCounterX8, 8, u8);
counter!(x32, dtp_global_counter_x32, GlobalCounterX32, 32, u32);

#[test]
fn planted_faults_are_caught() {
    if !tools::found("verilator", "planted faults in the global counter") {
        return;
    }
    for (from, to) in [
        ("hold_ticks = 4'h5", "hold_ticks = 4'h4"),
        ("others = request - 32'h1", "others = 32'h0"),
        ("grant__q & request", "grant__q"),
        ("stall_units = 7'b1010000", "stall_units = 7'b1010001"),
        ("move_max = 11'b111111111", "move_max = 11'b111111110"),
        ("now_units = 10'b101", "now_units = 10'b110"),
        ("& owing__q", "& 1'b0"),
        ("(sign | tree)", "sign"),
        ("a > b", "a > (b ^ 11'h1)"),
    ] {
        let result = x4::run(&Lockstep::new(0x6c).mutate(from, to));
        assert!(
            matches!(result, Err(Error::Mismatch(_))),
            "`{to}` for `{from}`: {result:?}"
        );
    }
}
