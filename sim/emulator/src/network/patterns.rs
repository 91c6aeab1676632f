//! Test patterns and loopbacks: what `pcs_control` of both ends makes of a cable.

use super::Network;
use crate::link::End;
use crate::pattern::Arrives;
use dtp_spec::csr::pcs_control::{Loopback, PcsControl};
use dtp_spec::pcs::receive::Expected;
use dtp_spec::pcs::test_pattern::Pattern;

impl Network {
    fn pcs_control(&self, end: End) -> PcsControl {
        let port = &self.devices[end.device].ports[end.port];
        PcsControl(port.registers().settings().pcs_control)
    }

    /// The settings of a device may have changed: its cables carry what they say from now on.
    pub(super) fn set_patterns(&mut self, device: usize) {
        for port in 0..self.wires[device].len() {
            let (number, _) = self.wires[device][port];
            self.count_patterns(number);
            self.set_ways(number);
        }
    }

    /// What each way of a cable carries, and what its end makes of it.
    pub(super) fn set_ways(&mut self, number: usize) {
        for way in 0..2 {
            let [from, to] = [
                self.links[number].ends[way],
                self.links[number].ends[1 - way],
            ];
            let [sent, received] = [self.pcs_control(from), self.pcs_control(to)];
            let pattern = sent.pattern();
            let link = &mut self.links[number];
            let looped = received.loopback() == Loopback::Serdes;
            // The pseudo-random pattern has valid headers: the link stays, and no message comes.
            let no_blocks =
                pattern.is_some_and(|pattern| !matches!(pattern, Pattern::PseudoRandom { .. }));
            link.mute[way] = pattern.is_some();
            link.tested[way] = no_blocks || looped || received.expected() != Expected::Blocks;
            let arrives = match looped {
                true if received.pattern() == Some(Pattern::Prbs31) => Arrives::Prbs31(0.0),
                true => Arrives::Other,
                false if link.cut => Arrives::Nothing,
                false if pattern == Some(Pattern::Prbs31) => Arrives::Prbs31(link.bit_error_rate),
                false => Arrives::Other,
            };
            let is_checked = received.expected() == Expected::Prbs31;
            link.checkers[way].set(is_checked.then_some(arrives));
            match (
                self.links[number].is_down(way),
                self.links[number].down_since_fs[way],
            ) {
                (true, None) => self.lose(number, way),
                (false, Some(since_fs)) => self.regain(number, way, since_fs),
                _ => {}
            }
        }
    }

    /// Errors that the checkers of a cable have counted until now.
    pub(super) fn count_patterns(&mut self, number: usize) {
        let now_fs = self.now_fs;
        let since_fs = std::mem::replace(&mut self.links[number].counted_fs, now_fs);
        for way in 0..2 {
            let link = &mut self.links[number];
            if !link.checkers[way].is_on() {
                continue;
            }
            let clock = self.devices[link.ends[way].device].clock.clock();
            let blocks = clock.edges_before(now_fs) - clock.edges_before(since_fs);
            let errors = link.checkers[way].count(blocks);
            let end = link.ends[1 - way];
            self.devices[end.device].ports[end.port].count_pattern_errors(errors);
        }
    }
}
