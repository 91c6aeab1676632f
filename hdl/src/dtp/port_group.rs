//! What up to eight ports ask of the device counter: the largest lead, and one JOIN.

use crate::prelude::*;

/// The larger of two leads, registered. Leads are without sign here: 1024 stands for none, and zero
/// for a port that does not count.
#[derive(LogicBlock, Default)]
pub struct LeadMax {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// A lead.
    pub a: Signal<In, Bits<11>>,
    /// Another.
    pub b: Signal<In, Bits<11>>,
    /// The larger.
    pub largest: Signal<Out, Bits<11>>,
    larger: Reg<Bits<11>>,
}

impl Logic for LeadMax {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, larger);
        self.larger.reset.next = self.reset.val();
        self.larger.d.next = self.b.val();
        if self.a.val() > self.b.val() {
            self.larger.d.next = self.a.val();
        }
        self.largest.next = self.larger.q.val();
    }
}

/// One port: its lead in the form that is compared, and its JOIN, zero unless it is asked for.
#[derive(LogicBlock, Default)]
pub struct PortLeaf {
    /// Device clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous.
    pub reset: Signal<In, Bit>,
    /// The port counts.
    pub counts: Signal<In, Bit>,
    /// Its JOIN is asked for.
    pub asked: Signal<In, Bit>,
    /// What its lc is ahead of the reference, two's complement, in units.
    pub lead_units: Signal<In, Bits<11>>,
    /// How far its JOIN is to move lc, in units.
    pub request_units: Signal<In, Bits<64>>,
    /// The lead as it is compared, registered.
    pub largest: Signal<Out, Bits<11>>,
    /// The lead of the port that is asked.
    pub jump_lead_units: Signal<Out, Bits<11>>,
    /// What its JOIN says.
    pub jump_units: Signal<Out, Bits<64>>,
    code: Reg<Bits<11>>,
}

impl Logic for PortLeaf {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, code);
        self.code.reset.next = self.reset.val() | !self.counts.val();
        self.code.d.next = self.lead_units.val() ^ 0x400;
        self.jump_lead_units.next = 0.into();
        self.jump_units.next = 0.into();
        if self.asked.val() {
            self.jump_lead_units.next = self.lead_units.val();
            self.jump_units.next = self.request_units.val();
        }
        self.largest.next = self.code.q.val();
    }
}

/// A group of ports. The kernel cannot count, so the shape of its tree is written down: `nodes` in
/// all, of which those from `leaves` on compare two ports, node i the ports 2 i - `base` and one further;
/// `bit` picks that of port i.
macro_rules! port_group {
    ($name:ident, $ports:tt, $nodes:tt, $leaves:tt, $base:tt, $next:tt, $i:ident, [$($bit:tt)*],
     $($port:tt)*) => {
        /// A group of ports.
        #[derive(LogicBlock, Default)]
        pub struct $name {
            /// Device clock.
            pub clock: Signal<In, Clock>,
            /// Synchronous.
            pub reset: Signal<In, Bit>,
            /// Bit i: port i counts.
            pub counts: Signal<In, Bits<$ports>>,
            /// Bit i: the JOIN of port i is asked for; one at most.
            pub asked: Signal<In, Bits<$ports>>,
            /// What lc is ahead of the reference, two's complement, in units.
            pub lead_units: [Signal<In, Bits<11>>; $ports],
            /// How far a JOIN is to move lc, in units.
            pub request_units: [Signal<In, Bits<64>>; $ports],
            /// The largest lead, registered once for each level and once before.
            pub largest: Signal<Out, Bits<11>>,
            /// The lead of the port that is asked.
            pub jump_lead_units: Signal<Out, Bits<11>>,
            /// What its JOIN says.
            pub jump_units: Signal<Out, Bits<64>>,
            leaf: [PortLeaf; $ports],
            node: [LeadMax; $nodes],
        }

        #[allow(
            clippy::reversed_empty_ranges,
            reason = "a group of one or two ports has no node above another"
        )]
        impl Logic for $name {
            #[hdl_gen]
            fn update(&mut self) {
                for $i in 0..$ports {
                    self.leaf[$i].clock.next = self.clock.val();
                    self.leaf[$i].reset.next = self.reset.val();
                    self.leaf[$i].counts.next = self.counts.val() $($bit)*;
                    self.leaf[$i].asked.next = self.asked.val() $($bit)*;
                    self.leaf[$i].lead_units.next = self.lead_units[$i].val();
                    self.leaf[$i].request_units.next = self.request_units[$i].val();
                }
                for $i in 0..$nodes {
                    self.node[$i].clock.next = self.clock.val();
                    self.node[$i].reset.next = self.reset.val();
                }
                for $i in 0..$leaves {
                    self.node[$i].a.next = self.node[2 * $i + 1].largest.val();
                    self.node[$i].b.next = self.node[2 * $i + 2].largest.val();
                }
                for $i in $leaves..$nodes {
                    self.node[$i].a.next = self.leaf[2 * $i - $base].largest.val();
                    self.node[$i].b.next = self.leaf[2 * $i - $base + $next].largest.val();
                }
                self.largest.next = self.node[0].largest.val();
                self.jump_lead_units.next = $(self.leaf[$port].jump_lead_units.val())|*;
                self.jump_units.next = $(self.leaf[$port].jump_units.val())|*;
            }
        }
    };
}

// A vector of one bit has no index.
port_group!(PortGroup1, 1, 1, 0, 0, 0, i, [.any()], 0);
port_group!(PortGroup2, 2, 1, 0, 0, 1, i, [.get_bit(i)], 0 1);
port_group!(PortGroup4, 4, 3, 1, 2, 1, i, [.get_bit(i)], 0 1 2 3);
port_group!(PortGroup8, 8, 7, 3, 6, 1, i, [.get_bit(i)], 0 1 2 3 4 5 6 7);
