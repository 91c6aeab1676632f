//! The time of a device: gc, the slow strobes, holdover, and who of the ports counts.

use super::global_counter::{
    GlobalCounterX1, GlobalCounterX2, GlobalCounterX32, GlobalCounterX4, GlobalCounterX8,
};
use super::prescaler::Prescaler;
use crate::prelude::*;

macro_rules! timebase {
    ($name:ident, $ports:tt, $counter:ident) => {
        #[doc = concat!("Time of a device; ports: ", stringify!($ports), ".")]
        #[derive(LogicBlock)]
        pub struct $name {
            /// Device clock.
            pub clock: Signal<In, Clock>,
            /// Synchronous.
            pub reset: Signal<In, Bit>,
            /// Mode `tree` instead of `fastest`.
            pub tree: Signal<In, Bit>,
            /// Mode `tree`: number of the port that is followed.
            pub parent_number: Signal<In, Bits<5>>,
            /// A jump of a quarter tick sends BEACONs at once.
            pub beacon_on_jump: Signal<In, Bit>,
            /// Block lock without hi_ber.
            pub link_up: [Signal<In, Bit>; $ports],
            /// What lc of a port is ahead of the reference, two's complement, in units.
            pub lead_units: [Signal<In, Bits<11>>; $ports],
            /// A JOIN of the port waits.
            pub request: [Signal<In, Bit>; $ports],
            /// How far it is to move lc, in units; means nothing otherwise.
            pub request_units: [Signal<In, Bits<64>>; $ports],
            /// Global counter.
            pub gc: Signal<Out, Bits<64>>,
            /// What the ports measure against.
            pub reference_units: Signal<Out, Bits<64>>,
            /// Free-running counter.
            pub free_units: Signal<Out, Bits<45>>,
            /// The reference moves at the next edge.
            pub move_apply: Signal<Out, Bit>,
            /// By this much, two's complement, in units.
            pub move_units: Signal<Out, Bits<11>>,
            /// At the last edge the reference moved up by a quarter tick or more.
            pub beacon_now: Signal<Out, Bit>,
            /// Once in 248 ticks.
            pub strobe_short: Signal<Out, Bit>,
            /// Once in 2^16 ticks.
            pub strobe_long: Signal<Out, Bit>,
            /// Once per second.
            pub strobe_second: Signal<Out, Bit>,
            /// All links were down before the last edge.
            pub holdover: Signal<Out, Bit>,
            /// The JOIN of the port is being taken.
            pub granted: [Signal<Out, Bit>; $ports],
            /// Mode `tree`: the port is the parent.
            pub parent: [Signal<Out, Bit>; $ports],
            /// Number of the port.
            pub port_number: [Signal<Out, Bits<5>>; $ports],
            counter: $counter,
            prescaler: Prescaler,
            held: Reg<Bit>,
            number: [Constant<Bits<5>>; $ports],
            // Bit i alone, and all bits.
            bit_of: [Constant<Bits<$ports>>; $ports],
            all: Constant<Bits<$ports>>,
            asking: Signal<Local, Bits<$ports>>,
            parents: Signal<Local, Bits<$ports>>,
            up: Signal<Local, Bit>,
        }

        impl Default for $name {
            fn default() -> Self {
                $name {
                    held: Reg::new(true),
                    number: std::array::from_fn(|port| Constant::new((port as u64).to_bits())),
                    bit_of: std::array::from_fn(|port| Constant::new((1_u64 << port).to_bits())),
                    all: Constant::new(((1_u64 << $ports) - 1).to_bits()),
                    clock: Default::default(),
                    reset: Default::default(),
                    tree: Default::default(),
                    parent_number: Default::default(),
                    beacon_on_jump: Default::default(),
                    link_up: Default::default(),
                    lead_units: Default::default(),
                    request: Default::default(),
                    request_units: Default::default(),
                    gc: Default::default(),
                    reference_units: Default::default(),
                    free_units: Default::default(),
                    move_apply: Default::default(),
                    move_units: Default::default(),
                    beacon_now: Default::default(),
                    strobe_short: Default::default(),
                    strobe_long: Default::default(),
                    strobe_second: Default::default(),
                    holdover: Default::default(),
                    granted: Default::default(),
                    parent: Default::default(),
                    port_number: Default::default(),
                    counter: Default::default(),
                    prescaler: Default::default(),
                    asking: Default::default(),
                    parents: Default::default(),
                    up: Default::default(),
                }
            }
        }

        impl Logic for $name {
            #[hdl_gen]
            fn update(&mut self) {
                clock!(self, clock, counter, prescaler, held);
                self.counter.reset.next = self.reset.val();
                self.prescaler.reset.next = self.reset.val();
                self.held.reset.next = self.reset.val();

                self.asking.next = 0.into();
                self.parents.next = 0.into();
                self.up.next = false;
                for i in 0..$ports {
                    if self.request[i].val() {
                        self.asking.next = self.asking.val() | self.bit_of[i].val();
                    }
                    if self.parent_number.val() == self.number[i].val() {
                        self.parents.next = self.parents.val() | self.bit_of[i].val();
                    }
                    self.up.next = self.up.val() | self.link_up[i].val();
                }
                self.counter.tree.next = self.tree.val();
                self.counter.beacon_on_jump.next = self.beacon_on_jump.val();
                self.counter.request.next = self.asking.val();
                // Assigned once in each branch: the counter answers this block within the same instant.
                if self.tree.val() {
                    self.counter.counts.next = self.parents.val();
                } else {
                    self.counter.counts.next = self.all.val();
                }
                self.held.d.next = !self.up.val();
                for i in 0..$ports {
                    self.counter.lead_units[i].next = self.lead_units[i].val();
                    self.counter.request_units[i].next = self.request_units[i].val();
                    self.granted[i].next =
                        (self.counter.granted.val() & self.bit_of[i].val()).any();
                    self.parent[i].next = self.parent_number.val() == self.number[i].val();
                    self.port_number[i].next = self.number[i].val();
                }

                self.gc.next = self.counter.gc.val();
                self.reference_units.next = self.counter.reference_units.val();
                self.free_units.next = self.counter.free_units.val();
                self.move_apply.next = self.counter.move_apply.val();
                self.move_units.next = self.counter.move_units.val();
                self.beacon_now.next = self.counter.beacon_now.val();
                self.strobe_short.next = self.prescaler.strobe_short.val();
                self.strobe_long.next = self.prescaler.strobe_long.val();
                self.strobe_second.next = self.prescaler.strobe_second.val();
                self.holdover.next = self.held.q.val();
            }
        }
    };
}

timebase!(TimebaseX1, 1, GlobalCounterX1);
timebase!(TimebaseX2, 2, GlobalCounterX2);
timebase!(TimebaseX4, 4, GlobalCounterX4);
timebase!(TimebaseX8, 8, GlobalCounterX8);
timebase!(TimebaseX32, 32, GlobalCounterX32);
