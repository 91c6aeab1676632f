//! Every register of a device, and every hole, by single accesses: what the table says, checked at
//! the AXI port.

use crate::device_core::x2::{with_master, Inputs, Outputs};
use dtp_spec::csr::axi_lite::Master;
use dtp_spec::regs::{
    all, at, device_offset, Access, Place, Register, BAR_BYTES, MAP_HASH, REGISTER_BYTES,
};
use std::collections::VecDeque;

/// Ports of the device under test.
const PORTS: u32 = 2;
/// Enough for the walk.
pub const TICKS: u64 = 600_000;

/// One access and what must come of it.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Address; the value, if the table knows it, or an error.
    Read(u32, Result<Option<u64>, ()>),
    /// Address, data, and whether it is carried out.
    Write(u32, u64, bool),
}

/// The accesses that are left, the one under way, and what was offered of it.
pub struct Walk {
    left: VecDeque<Step>,
    offered: bool,
    /// The slave takes what is offered before the next edge.
    accepts: bool,
}

impl Walk {
    pub fn new() -> Self {
        let mut left = VecDeque::new();
        for (place, register) in all(PORTS) {
            registers(&mut left, place, register);
        }
        // Last, because the mailbox stays full.
        for (place, register) in all(PORTS).filter(|(_, register)| register.access == Access::Wo) {
            mailbox(&mut left, place, register);
        }
        for offset in (0..BAR_BYTES).step_by(REGISTER_BYTES as usize) {
            if at(offset, PORTS).is_none() {
                left.push_back(Step::Read(offset, Err(())));
                left.push_back(Step::Read(offset + 4, Err(())));
                left.push_back(Step::Write(offset, 1, false));
            }
        }
        Walk {
            left,
            offered: false,
            accepts: true,
        }
    }

    /// What the master does before the next edge: it offers until it sees the answer.
    pub fn inputs(&mut self) -> Inputs {
        let mut master = Master {
            write_taken: true,
            read_taken: true,
            ..Master::default()
        };
        if !self.offered && self.accepts {
            self.offered = true;
            match self.left.front() {
                Some(Step::Read(address, _)) => master.read_address = Some(*address as u16),
                Some(Step::Write(address, data, _)) => {
                    master.write_address = Some(*address as u16);
                    master.write_data = Some((*data, 0xff));
                }
                None => {}
            }
        }
        let quiet = Inputs {
            build_commit: 0x0123_4567_89ab_cdef,
            ..Inputs::default()
        };
        with_master(quiet, &master)
    }

    /// Looks for the answer after the edge.
    pub fn check(&mut self, outputs: &Outputs) {
        let error = |resp: u8| match resp {
            0 => false,
            2 => true,
            other => panic!("response {other}"),
        };
        self.accepts = outputs.s_axi_arready && outputs.s_axi_awready && outputs.s_axi_wready;
        let Some(access) = self.left.front().copied() else {
            assert!(!outputs.s_axi_rvalid && !outputs.s_axi_bvalid);
            return;
        };
        match access {
            Step::Read(_, expected) if outputs.s_axi_rvalid => {
                let failed = error(outputs.s_axi_rresp);
                assert_eq!(failed, expected.is_err(), "{access:x?}");
                match expected {
                    Ok(Some(value)) => assert_eq!(outputs.s_axi_rdata, value, "{access:x?}"),
                    Ok(None) => {}
                    Err(()) => assert_eq!(outputs.s_axi_rdata, 0, "{access:x?}"),
                }
            }
            Step::Write(_, _, accepted) if outputs.s_axi_bvalid => {
                assert_eq!(error(outputs.s_axi_bresp), !accepted, "{access:x?}");
            }
            _ => return,
        }
        self.left.pop_front();
        self.offered = false;
    }

    /// The walk came to its end.
    pub fn finish(&self) {
        assert!(
            self.left.is_empty(),
            "{} accesses are left",
            self.left.len()
        );
    }
}

/// Reset value, access, range and refusal of one register.
fn registers(left: &mut VecDeque<Step>, place: Place, register: &Register) {
    let address = place.offset() + u32::from(register.offset);
    // Blocks leave in every tick, arrive in every tick, and are good in this test.
    let counts = register.name == "blocks_in" || register.name == "blocks_out";
    let reset = match register.name {
        "map_hash" => Some(MAP_HASH),
        "ports" => Some(PORTS.into()),
        "build_commit" => Some(0x0123_4567_89ab_cdef),
        "status" => Some(register.field("holdover").mask()),
        "state" | "link" | "delay" | "delay_smallest" | "delay_largest" => Some(0),
        // It runs, and refusals before this one have left their mark.
        "gc" | "refused_write" => None,
        _ => register.reset().filter(|_| !counts),
    };
    match register.access {
        Access::Wo => left.push_back(Step::Read(address, Err(()))),
        _ => {
            left.push_back(Step::Read(address, Ok(reset)));
            // The high word of the pair, then once more afresh.
            let high = reset.map(|value| value >> 32 << 32);
            left.push_back(Step::Read(address + 4, Ok(high)));
            left.push_back(Step::Read(address + 4, Ok(high)));
        }
    }
    match register.access {
        Access::Ro | Access::Rc => refusal(left, address, 0, reset),
        Access::Rw => settings(left, address, register, reset.expect("a setting is known")),
        Access::W1c => {
            left.push_back(Step::Write(address, register.mask(), true));
            left.push_back(Step::Read(address, Ok(reset)));
            refusal(left, address, 1 << 40, reset);
        }
        Access::Wo => {}
    }
}

/// The LOG to be sent: refused by its tag, accepted, and refused because the port never takes it.
fn mailbox(left: &mut VecDeque<Step>, place: Place, register: &Register) {
    let address = place.offset() + u32::from(register.offset);
    let tag = register.field("tag");
    for wrong in [tag.least - 1, 1 << 45 | tag.least] {
        left.push_back(Step::Write(address, wrong, false));
    }
    left.push_back(Step::Write(address, tag.greatest, true));
    left.push_back(Step::Write(address, tag.greatest, false));
    cleared(left, address);
}

/// A write that is refused, and what it leaves behind.
fn refusal(left: &mut VecDeque<Step>, address: u32, data: u64, value: Option<u64>) {
    left.push_back(Step::Write(address, data, false));
    let own = ["refused_write", "interrupt_status"].map(device_offset);
    if !own.contains(&address) {
        left.push_back(Step::Read(address, Ok(value)));
    }
    cleared(left, address);
}

/// The refused write is on record; then the record is cleared.
fn cleared(left: &mut VecDeque<Step>, address: u32) {
    let status = device_offset("interrupt_status");
    let refused = device_offset("refused_write");
    left.push_back(Step::Read(status, Ok(Some(1))));
    left.push_back(Step::Read(refused, Ok(Some(address.into()))));
    left.push_back(Step::Write(status, 1, true));
    left.push_back(Step::Read(status, Ok(Some(0))));
}

/// The ends of every field's range, and what is just beyond, one field at a time.
fn settings(left: &mut VecDeque<Step>, address: u32, register: &Register, reset: u64) {
    for field in register.fields {
        let greatest = match field.name {
            "parent" => u64::from(PORTS) - 1,
            _ => field.greatest,
        };
        for value in [field.least, greatest] {
            let set = field.set(reset, value);
            let shown = match field.name {
                "clear_faulty" => reset,
                _ => set,
            };
            left.push_back(Step::Write(address, set, true));
            left.push_back(Step::Read(address, Ok(Some(shown))));
        }
        let beyond = [field.least.checked_sub(1), greatest.checked_add(1)];
        for value in beyond
            .into_iter()
            .flatten()
            .filter(|v| *v <= u64::MAX >> (64 - field.bits))
        {
            left.push_back(Step::Write(address, reset, true));
            refusal(left, address, field.set(reset, value), Some(reset));
        }
        left.push_back(Step::Write(address, reset, true));
    }
    for bit in (0..64).filter(|bit| register.mask() >> bit & 1 == 0) {
        refusal(left, address, reset | 1 << bit, Some(reset));
    }
}
