//! From steps of the golden model to an account, and back.

use super::course::NOWHERE;
use super::device::Device;
use super::log::LogAccount;
use super::port::{Beacon, Mode, PENDING_TO_DEMAND};
use super::rouse::SILENT_SHORTS;
use super::Window;
use crate::observer::Observer;
use dtp_spec::latency::MESSAGE_SPACING_TICKS;
use dtp_spec::message::Kind;

impl Window {
    /// The golden model takes a port over before edge `edge`.
    pub(super) fn take_over(&mut self, port: usize, edge: u64, observer: &mut impl Observer) {
        let number = self.accounts[port].device as usize;
        self.pass_tags(number, edge);
        self.roll(port, edge);
        let Beacon { pending, grant } = self.accounts[port].newest;
        let waits = pending < edge && edge <= grant;
        let sent = edge > grant;
        if sent {
            self.messages += 1;
            self.note(port);
            self.leave_behind(port);
        } else {
            self.take_back(port);
        }
        self.send_log_until(port, edge, sent);
        self.tell(observer);
        let account = &self.accounts[port];
        let device = &self.devices[number];
        let offset = device.offset_after(edge - 1);
        let gc = [2, 3, 4].map(|back| device.gc_after(edge - back));
        let interval_ticks = self.interval_ticks;
        let steady = account.steady(edge, self.units[port].done, offset, gc, interval_ticks);
        let granted = match account.is_granted(edge - 1) {
            true => Some(Kind::Beacon),
            false => (account.log.grant == edge - 1).then_some(Kind::Log),
        };
        let overdue = self.overdue_before(account, edge);
        let spacing_until = match sent {
            true => grant + u64::from(MESSAGE_SPACING_TICKS),
            false => account.spacing_until,
        };
        let asked = account.asked_from(pending) + PENDING_TO_DEMAND;
        let unit = &mut self.units[port];
        unit.logic.resume(&steady);
        unit.totals.beacon_overdue += overdue;
        unit.granted = granted;
        unit.spacing_until = spacing_until.max(account.log.spacing_until());
        unit.done = edge;
        unit.quiet_until = edge;
        if waits {
            unit.tx.run_to(&self.frames, edge.min(asked));
            while unit.tx.edge() < edge {
                unit.tx.step(&self.frames, true);
            }
        }
        self.accounts[port].mode = Mode::Stepped;
        self.watch_hearer(port);
    }

    /// Ports that have become steady are stepped no more; true if the device may sleep.
    pub(super) fn settle(&mut self, number: usize) -> bool {
        let [first, end] = self.devices[number].ports;
        let allowed = self.devices[number].steady;
        let mut steady = allowed;
        for port in first..end {
            if self.accounts[port].mode == Mode::Stepped && allowed {
                self.let_go(port);
            }
            steady &= self.accounts[port].mode == Mode::Steady;
        }
        let done = self.devices[number].done;
        if allowed
            && self.accounts[first..end]
                .iter()
                .any(|account| account.mode == Mode::Steady)
        {
            self.renew_tag_alarm(number as u32, done);
        }
        let device = &self.devices[number];
        steady && device.counter.is_quiet(false) && !device.is_ahead()
    }

    /// A stepped port is from now on simulated by its account, if it is steady.
    fn let_go(&mut self, port: usize) {
        let account = &mut self.accounts[port];
        let device: &Device = &self.devices[account.device as usize];
        let unit = &mut self.units[port];
        let done = device.done;
        if done <= device.keep_until || !unit.arrivals.is_empty() || unit.granted.is_some() {
            return;
        }
        let link_up = unit.link_up(done - 1);
        let read_gc = device.gc_after(done - 2);
        if unit.done < done {
            if done > unit.quiet_until {
                return;
            }
            unit.catch_up(done, None, &self.frames);
        }
        let logic = &unit.logic;
        let lead = logic.lead();
        let lag = i64::from(lead.lead_units) < -20;
        if !logic.is_steady(link_up, None, read_gc)
            || lead.lead_units > 0
            || lag
            || u64::from(logic.silent_shorts()) >= SILENT_SHORTS
        {
            return;
        }
        let last = done - 1;
        let number = account.device as usize;
        self.pass_tags(number, done);
        let (account, device) = (&mut self.accounts[port], &self.devices[number]);
        let (unit, logic) = (&self.units[port], &self.units[port].logic);
        account.mode = Mode::Steady;
        account.since = done;
        account.lc_offset = device
            .offset_after(last)
            .wrapping_add_signed(i64::from(lead.lead_units));
        account.pushes = [(0, 0); 2];
        account.delay_units = u64::from(logic.delay_units().expect("a steady port knows d"));
        account.valid_edge = last;
        account.heard = [0; 2];
        account.course = NOWHERE;
        account.silent_shorts = logic.silent_shorts();
        account.guard_units = logic.guard_units();
        account.guard_edge = last;
        let timer_ticks = u64::from(logic.timer_ticks());
        account.timer_from = last - timer_ticks;
        account.before = Beacon::default();
        account.spacing_until = unit.spacing_until;
        account.log = LogAccount::NONE;
        let pending = account.timer_from + self.interval_ticks;
        self.schedule(port, pending);
        self.listen(port, done);
    }
}
