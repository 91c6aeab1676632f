//! Counters never stand still and never go back: at least 20 units in every tick. In mode `tree` a device
//! that is ahead of its parent waits: its counter only never goes back.

/// Units a counter gains in a tick, at least.
pub const STEP_UNITS_MIN: i64 = 20;

/// The last value of every counter.
#[derive(Clone, Debug)]
pub struct MonotonicChecker {
    last: Vec<Option<u64>>,
    /// Devices whose counters may stand still.
    may_stand: Vec<bool>,
    worst_units: i64,
    worst_device: usize,
    worst_fs: u64,
    violations: u64,
}

impl MonotonicChecker {
    /// A checker for this many devices.
    #[must_use]
    pub fn new(devices: usize) -> Self {
        MonotonicChecker {
            last: vec![None; devices],
            may_stand: vec![false; devices],
            worst_units: i64::MAX,
            worst_device: 0,
            worst_fs: 0,
            violations: 0,
        }
    }

    /// The counter of `device` may stand still.
    pub fn may_stand(&mut self, device: usize) {
        self.may_stand[device] = true;
    }

    /// `device` has had an edge and reads `gc` from now on.
    #[inline]
    pub fn stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        if let Some(last) = self.last[device] {
            if gc.wrapping_sub(last) != STEP_UNITS_MIN as u64 {
                self.uneven(device, time_fs, gc, last);
            }
        }
        self.last[device] = Some(gc);
    }

    /// `device` has had an edge and reads `gc` from now on, so many units more than by counting.
    pub fn moved(&mut self, device: usize, time_fs: u64, gc: u64, units: i64) {
        let last = gc.wrapping_sub((STEP_UNITS_MIN + units) as u64);
        if self.last[device].replace(gc).is_some() && units != 0 {
            self.uneven(device, time_fs, gc, last);
        }
    }

    /// `device` runs again, perhaps from another counter.
    pub fn resumed(&mut self, device: usize) {
        self.last[device] = None;
    }

    #[cold]
    fn uneven(&mut self, device: usize, time_fs: u64, gc: u64, last: u64) {
        let step = i128::from(gc) - i128::from(last);
        let step = i64::try_from(step).unwrap_or(if step < 0 { i64::MIN } else { i64::MAX });
        let least = match self.may_stand[device] {
            true => 0,
            false => STEP_UNITS_MIN,
        };
        if step < least {
            self.violations += 1;
        }
        if step < self.worst_units {
            (self.worst_units, self.worst_device, self.worst_fs) = (step, device, time_fs);
        }
    }

    /// Smallest step in units, and the device and time (in femtoseconds) of it.
    #[must_use]
    pub fn worst(&self) -> (i64, usize, u64) {
        (
            self.worst_units.min(STEP_UNITS_MIN),
            self.worst_device,
            self.worst_fs,
        )
    }

    /// What every tick of every counter adds at least, in units: nothing, if some may stand still.
    #[must_use]
    pub fn least_units(&self) -> i64 {
        match self.may_stand.contains(&true) {
            true => 0,
            false => STEP_UNITS_MIN,
        }
    }

    /// Ticks that added too little.
    #[must_use]
    pub const fn violations(&self) -> u64 {
        self.violations
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_a_parent_may_wait_but_not_go_back() {
        let mut checker = MonotonicChecker::new(1);
        checker.may_stand(0);
        for (time, gc) in [(0, 100), (1, 100), (2, 113)] {
            checker.stepped(0, time, gc);
        }
        assert_eq!(
            (
                checker.violations(),
                checker.worst().0,
                checker.least_units()
            ),
            (0, 0, 0)
        );
        checker.stepped(0, 3, 112);
        assert_eq!((checker.violations(), checker.worst().0), (1, -1));
    }

    #[test]
    fn standing_still_and_going_back_are_found() {
        let mut checker = MonotonicChecker::new(2);
        for (time, gc) in [(0, 100), (1, 120), (2, 165), (3, 185)] {
            checker.stepped(1, time, gc);
        }
        assert_eq!(checker.violations(), 0);
        checker.stepped(1, 4, 204);
        assert_eq!((checker.violations(), checker.worst()), (1, (19, 1, 4)));
        checker.stepped(1, 5, 204);
        checker.stepped(1, 6, 100);
        assert_eq!((checker.violations(), checker.worst()), (3, (-104, 1, 6)));
    }
}
