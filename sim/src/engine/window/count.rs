//! BEACONs of a line at rest are counted when somebody asks: they are evenly spaced on an idle line, and follow
//! their course between frames (`course.rs`).

use super::course::NOWHERE;
use super::port::{Account, Beacon, PENDING_TO_GRANT};
use super::Window;
use dtp_spec::latency::MESSAGE_SPACING_TICKS;

impl Window {
    /// What was counted since the toggle had flipped so often has been or will be heard.
    pub(super) fn count_done(&mut self, port: usize, flips: u64) {
        let Account {
            flips: now,
            peer,
            newest,
            ..
        } = self.accounts[port];
        if now > flips {
            self.accounts[peer as usize].heard = [newest.grant, now - 1];
        }
    }

    /// Counts BEACONs of an idle line that M2 took before `edge`: they are evenly spaced.
    #[inline]
    pub(super) fn count_idle(&mut self, port: usize, edge: u64) {
        let spacing = self.interval_ticks + 1 + PENDING_TO_GRANT;
        let first = self.accounts[port].newest.grant + spacing;
        if first < edge {
            self.count_spaced(port, edge, spacing);
        }
    }

    /// The same of one or more of them.
    fn count_spaced(&mut self, port: usize, edge: u64, spacing: u64) {
        let account = &mut self.accounts[port];
        let first = account.newest.grant + spacing;
        let count = (edge - 1 - account.newest.grant) / spacing;
        let grant = account.newest.grant + count * spacing;
        if let Some(log) = self
            .idle_log_leaves(port, spacing)
            .filter(|&log| log < grant)
        {
            self.log_left(port, log);
        }
        let account = &mut self.accounts[port];
        account.newest = Beacon {
            pending: grant - PENDING_TO_GRANT,
            grant,
        };
        account.before = account.newest;
        account.timer_from = grant + 1;
        account.spacing_until = grant + u64::from(MESSAGE_SPACING_TICKS);
        account.flips += count;
        self.messages += count;
        if self.tells {
            let grants = (0..count).map(|number| first + number * spacing);
            self.untold.extend(grants.map(|grant| (port as u32, grant)));
        }
    }

    /// The same between frames; gives the first that M2 takes at `edge` or later.
    pub(super) fn count_loaded(&mut self, port: usize, edge: u64) -> Beacon {
        loop {
            let log_from = self.accounts[port].log.from;
            let known = if log_from == 0 {
                edge
            } else {
                edge.min(log_from)
            };
            self.count_course(port, known);
            let pending = self.next_pending(port);
            let grant = self.next_idle(port, pending + PENDING_TO_GRANT, pending);
            let next = Beacon { pending, grant };
            if grant >= edge {
                return next;
            }
            self.send_log_before(port, pending, true);
            let account = &mut self.accounts[port];
            account.newest = next;
            account.flips += 1;
            self.left(port);
        }
    }

    /// Counts as many of them as their course tells.
    pub(super) fn count_course(&mut self, port: usize, edge: u64) {
        let Account {
            mut course, newest, ..
        } = self.accounts[port];
        if course == NOWHERE {
            return;
        }
        let unit = &mut self.units[port];
        let [mut before, mut grant] = [newest.grant; 2];
        let (mut count, mut overdue) = (0, 0);
        loop {
            let step = self
                .courses
                .step(course, &mut unit.tx, &self.frames, self.interval_ticks);
            let next = grant + u64::from(step.ticks);
            if next >= edge || step.place == NOWHERE {
                break;
            }
            (before, grant, course) = (grant, next, step.place);
            overdue += step.overdue;
            count += 1;
            if self.tells {
                self.untold.push((port as u32, grant));
            }
        }
        self.courses.set(&mut unit.tx, course, grant);
        unit.totals.beacon_overdue += overdue;
        self.messages += count;
        if count > 0 {
            let account = &mut self.accounts[port];
            account.flips += count;
            account.course = course;
            account.newest = Beacon {
                pending: before + 1 + self.interval_ticks,
                grant,
            };
            account.before = account.newest;
            account.timer_from = grant + 1;
            account.spacing_until = grant + u64::from(MESSAGE_SPACING_TICKS);
        }
    }
}
