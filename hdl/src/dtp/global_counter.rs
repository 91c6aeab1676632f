//! gc of a device with 1, 2, 4, 8 or 32 ports: what the ports ask for, and the counters
//! ([`super::counter_core`]).

use super::counter_core::CounterCore;
use super::port_group::{LeadMax, PortGroup1, PortGroup2, PortGroup4, PortGroup8};
use crate::prelude::*;

macro_rules! global_counter {
    ($name:ident, $ports:tt, $doc:expr, { $($part:ident: $part_type:ty,)* }) => {
        #[doc = $doc]
        #[derive(LogicBlock)]
        pub struct $name {
            /// Device clock.
            pub clock: Signal<In, Clock>,
            /// Synchronous.
            pub reset: Signal<In, Bit>,
            /// Mode `tree`.
            pub tree: Signal<In, Bit>,
            /// Bit i: the lead of port i counts; in mode `tree` that of the parent alone.
            pub counts: Signal<In, Bits<$ports>>,
            /// A jump of a quarter tick sends BEACONs at once.
            pub beacon_on_jump: Signal<In, Bit>,
            /// What lc of a port is ahead of the reference, two's complement, in units.
            pub lead_units: [Signal<In, Bits<11>>; $ports],
            /// Bit i: a JOIN of port i waits.
            pub request: Signal<In, Bits<$ports>>,
            /// How far it is to move lc, in units.
            pub request_units: [Signal<In, Bits<64>>; $ports],
            /// Bit i: the JOIN of port i is being taken.
            pub granted: Signal<Out, Bits<$ports>>,
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
            core: CounterCore,
            grant: Reg<Bits<$ports>>,
            others: Signal<Local, Bits<$ports>>,
            asked: Signal<Local, Bits<$ports>>,
            $($part: $part_type,)*
        }

        impl Default for $name {
            fn default() -> Self {
                $name {
                    clock: Default::default(),
                    reset: Default::default(),
                    tree: Default::default(),
                    counts: Default::default(),
                    beacon_on_jump: Default::default(),
                    lead_units: Default::default(),
                    request: Default::default(),
                    request_units: Default::default(),
                    granted: Default::default(),
                    gc: Default::default(),
                    reference_units: Default::default(),
                    free_units: Default::default(),
                    move_apply: Default::default(),
                    move_units: Default::default(),
                    beacon_now: Default::default(),
                    core: CounterCore::new($ports),
                    grant: Default::default(),
                    others: Default::default(),
                    asked: Default::default(),
                    $($part: Default::default(),)*
                }
            }
        }
    };
}

/// One group of ports.
macro_rules! one_group {
    ($name:ident, $ports:tt, $group:ident, $doc:expr) => {
        global_counter!($name, $ports, $doc, { group: $group, });

        impl Logic for $name {
            #[hdl_gen]
            fn update(&mut self) {
                clock!(self, clock, core);
                dff_setup!(self, clock, grant);
                self.core.reset.next = self.reset.val();
                self.core.tree.next = self.tree.val();
                self.core.beacon_on_jump.next = self.beacon_on_jump.val();
                // The lowest port that asks.
                self.others.next = self.request.val() - 1;
                self.core.requested.next = self.request.val().any();
                self.grant.reset.next = self.reset.val() | self.core.ends.val();
                if self.core.grant.val() {
                    self.grant.d.next = self.request.val() & !self.others.val();
                }
                // It may have forgotten meanwhile.
                self.asked.next = self.grant.q.val() & self.request.val();
                clock!(self, clock, group);
                self.group.reset.next = self.reset.val();
                self.group.counts.next = self.counts.val();
                self.group.asked.next = self.asked.val();
                for i in 0..$ports {
                    self.group.lead_units[i].next = self.lead_units[i].val();
                    self.group.request_units[i].next = self.request_units[i].val();
                }
                self.core.largest.next = self.group.largest.val();
                self.core.asked.next = self.asked.val().any();
                self.core.jump_lead_units.next = self.group.jump_lead_units.val();
                self.core.jump_units.next = self.group.jump_units.val();
                self.granted.next = self.grant.q.val();
                self.gc.next = self.core.gc.val();
                self.reference_units.next = self.core.reference_units.val();
                self.free_units.next = self.core.free_units.val();
                self.move_apply.next = self.core.move_apply.val();
                self.move_units.next = self.core.move_units.val();
                self.beacon_now.next = self.core.beacon_now.val();
            }
        }
    };
}

one_group!(
    GlobalCounterX1,
    1,
    PortGroup1,
    "gc of a device with one port."
);
one_group!(
    GlobalCounterX2,
    2,
    PortGroup2,
    "gc of a device with two ports."
);
one_group!(
    GlobalCounterX4,
    4,
    PortGroup4,
    "gc of a device with four ports."
);
one_group!(
    GlobalCounterX8,
    8,
    PortGroup8,
    "gc of a device with eight ports."
);

global_counter!(GlobalCounterX32, 32, "gc of a device with 32 ports: four groups.", {
    group_0: PortGroup8,
    group_1: PortGroup8,
    group_2: PortGroup8,
    group_3: PortGroup8,
    node: [LeadMax; 3],
    bus_asked: Reg<Bit>,
    bus_lead: [Reg<Bits<11>>; 4],
    bus_jump: [Reg<Bits<64>>; 4],
});

impl Logic for GlobalCounterX32 {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, core);
        dff_setup!(self, clock, grant);
        self.core.reset.next = self.reset.val();
        self.core.tree.next = self.tree.val();
        self.core.beacon_on_jump.next = self.beacon_on_jump.val();
        // The lowest port that asks.
        self.others.next = self.request.val() - 1;
        self.core.requested.next = self.request.val().any();
        self.grant.reset.next = self.reset.val() | self.core.ends.val();
        if self.core.grant.val() {
            self.grant.d.next = self.request.val() & !self.others.val();
        }
        // It may have forgotten meanwhile.
        self.asked.next = self.grant.q.val() & self.request.val();
        clock!(self, clock, bus_asked, group_0, group_1, group_2, group_3);
        self.bus_asked.reset.next = self.reset.val();
        self.bus_asked.d.next = self.asked.val().any();
        for i in 0..4 {
            self.bus_lead[i].clock.next = self.clock.val();
            self.bus_jump[i].clock.next = self.clock.val();
            self.bus_lead[i].reset.next = self.reset.val();
            self.bus_jump[i].reset.next = self.reset.val();
        }
        self.group_0.reset.next = self.reset.val();
        self.group_0.counts.next = self.counts.val().get_bits::<8>(0);
        self.group_0.asked.next = self.asked.val().get_bits::<8>(0);
        self.bus_lead[0].d.next = self.group_0.jump_lead_units.val();
        self.bus_jump[0].d.next = self.group_0.jump_units.val();
        self.group_1.reset.next = self.reset.val();
        self.group_1.counts.next = self.counts.val().get_bits::<8>(8);
        self.group_1.asked.next = self.asked.val().get_bits::<8>(8);
        self.bus_lead[1].d.next = self.group_1.jump_lead_units.val();
        self.bus_jump[1].d.next = self.group_1.jump_units.val();
        self.group_2.reset.next = self.reset.val();
        self.group_2.counts.next = self.counts.val().get_bits::<8>(16);
        self.group_2.asked.next = self.asked.val().get_bits::<8>(16);
        self.bus_lead[2].d.next = self.group_2.jump_lead_units.val();
        self.bus_jump[2].d.next = self.group_2.jump_units.val();
        self.group_3.reset.next = self.reset.val();
        self.group_3.counts.next = self.counts.val().get_bits::<8>(24);
        self.group_3.asked.next = self.asked.val().get_bits::<8>(24);
        self.bus_lead[3].d.next = self.group_3.jump_lead_units.val();
        self.bus_jump[3].d.next = self.group_3.jump_units.val();
        for i in 0..8 {
            self.group_0.lead_units[i].next = self.lead_units[i].val();
            self.group_0.request_units[i].next = self.request_units[i].val();
            self.group_1.lead_units[i].next = self.lead_units[8 + i].val();
            self.group_1.request_units[i].next = self.request_units[8 + i].val();
            self.group_2.lead_units[i].next = self.lead_units[16 + i].val();
            self.group_2.request_units[i].next = self.request_units[16 + i].val();
            self.group_3.lead_units[i].next = self.lead_units[24 + i].val();
            self.group_3.request_units[i].next = self.request_units[24 + i].val();
        }
        for i in 0..3 {
            self.node[i].clock.next = self.clock.val();
            self.node[i].reset.next = self.reset.val();
        }
        self.node[1].a.next = self.group_0.largest.val();
        self.node[1].b.next = self.group_1.largest.val();
        self.node[2].a.next = self.group_2.largest.val();
        self.node[2].b.next = self.group_3.largest.val();
        self.node[0].a.next = self.node[1].largest.val();
        self.node[0].b.next = self.node[2].largest.val();
        self.core.largest.next = self.node[0].largest.val();
        self.core.asked.next = self.bus_asked.q.val();
        self.core.jump_lead_units.next = self.bus_lead[0].q.val()
            | self.bus_lead[1].q.val()
            | self.bus_lead[2].q.val()
            | self.bus_lead[3].q.val();
        self.core.jump_units.next = self.bus_jump[0].q.val()
            | self.bus_jump[1].q.val()
            | self.bus_jump[2].q.val()
            | self.bus_jump[3].q.val();
        self.granted.next = self.grant.q.val();
        self.gc.next = self.core.gc.val();
        self.reference_units.next = self.core.reference_units.val();
        self.free_units.next = self.core.free_units.val();
        self.move_apply.next = self.core.move_apply.val();
        self.move_units.next = self.core.move_units.val();
        self.beacon_now.next = self.core.beacon_now.val();
    }
}
