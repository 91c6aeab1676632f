//! Devices with ports that are stepped whole: tick by tick, and in order of time among each other, since what
//! such a port sends may arrive in the same window.

use super::Window;
use crate::engine::event::fate::Turn;
use crate::engine::heap::{counter, tell};
use crate::observer::Observer;
use dtp_spec::port_io::DeviceWires;
use dtp_spec::units::UNITS_PER_TICK;
use std::cmp::Reverse;

impl Window {
    /// Steps them up to `to_fs`.
    pub(super) fn step_pinned(&mut self, to_fs: u64, observer: &mut impl Observer) {
        while let Some(&Reverse((time_fs, number))) = self.pinned.peek() {
            if time_fs >= to_fs {
                return;
            }
            let device = &self.devices[number as usize];
            let edge = device.done;
            let next_fs = device.clock.edge_fs(edge + 1);
            if let Some(mut head) = self.pinned.peek_mut() {
                *head = Reverse((next_fs, number));
            }
            self.pinned_edge(number as usize, edge, time_fs, observer);
        }
    }

    fn pinned_edge(
        &mut self,
        number: usize,
        edge: u64,
        time_fs: u64,
        observer: &mut impl Observer,
    ) {
        let device = &mut self.devices[number];
        let [first, end] = device.ports;
        let fate = device.fate.as_mut();
        let turn = fate.map_or(Turn::Runs, |fate| fate.turn(edge));
        match turn {
            Turn::Runs => {}
            Turn::Resumes => {
                for port in first..end {
                    self.whole.goes_on(port, edge);
                }
            }
            Turn::Stands => {
                for port in first..end {
                    self.whole.run_unsampled(port, time_fs);
                }
                device.done = edge + 1;
                device.step_to(edge, device.offset().wrapping_sub(UNITS_PER_TICK));
                return;
            }
            Turn::PowersUp(gc_units) => {
                self.params[number].gc_units = gc_units;
                device.counter = counter(&self.params[number]);
                for port in first..end {
                    self.whole.goes_on(port, edge);
                    self.whole.power_up(port, time_fs);
                }
            }
        }
        self.edge(number, edge, observer);
        if turn != Turn::Runs {
            let gc = self.devices[number].counter.gc();
            observer.counter_moved(number, edge, time_fs, gc);
        }
    }

    /// A port that is stepped whole has its edge.
    pub(super) fn step_whole(
        &mut self,
        number: usize,
        port: usize,
        edge: u64,
        wires: &DeviceWires,
        observer: &mut impl Observer,
    ) {
        let device = &self.devices[number];
        let Some(fate) = &device.fate else { return };
        let wires = DeviceWires {
            gc: fate.told(wires.gc),
            ..*wires
        };
        let frames = &self.frames;
        let happened = self
            .whole
            .step(port, &fate.oscillator, edge, &wires, frames);
        self.messages += u64::from(happened.granted.is_some());
        tell(port, device.clock.edge_fs(edge), happened, observer);
    }
}
