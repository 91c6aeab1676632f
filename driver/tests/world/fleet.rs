//! Devices with oscillators of their own, the largest of whose counts is the network's: they leave, come and change their rates.
//!
//! A device of the network is as far as its own oscillator brings it, or as far behind the largest count as the promise lets
//! it be, whichever is more: as late as it may be.

use super::Draws;

/// Fractional bits of a count.
const BITS: u32 = 20;
const PPB: u128 = 1_000_000_000;
const UNIT_FS: u128 = 320_000;

#[derive(Clone, Copy, Debug)]
struct Device {
    /// At `from_fs`, in 2^-20 units.
    count: u128,
    ppb: i64,
    joined: bool,
}

/// All devices, number 0 being this host's.
#[derive(Clone, Debug)]
pub struct Fleet {
    devices: Vec<Device>,
    from_fs: u64,
    most: u128,
    draws: Draws,
    next_fs: u64,
}

impl Fleet {
    /// So many devices that count from `start` on, at most `most` units apart.
    pub fn new(seed: u64, devices: u64, start: u64, most: u64) -> Self {
        let mut draws = Draws(seed);
        let devices = (0..devices).map(|_| Device {
            count: u128::from(start) << BITS,
            ppb: legal(&mut draws),
            joined: true,
        });
        Fleet {
            devices: devices.collect(),
            from_fs: 0,
            most: u128::from(most) << BITS,
            draws,
            next_fs: u64::MAX,
        }
    }

    /// From this instant on a device leaves or comes every 5 to 300 ms.
    pub fn restless_from(&mut self, time_fs: u64) {
        self.next_fs = time_fs;
    }

    pub fn is_joined(&self, device: u64) -> bool {
        self.devices[device as usize].joined
    }

    /// Count of a device, in 2^-20 units.
    pub fn count_at(&mut self, device: u64, time_fs: u64) -> u128 {
        while time_fs >= self.next_fs {
            let now_fs = self.next_fs;
            self.next_fs += (5 + self.draws.below(295)) * super::MS;
            self.stir(now_fs);
        }
        self.count(&self.devices[device as usize], time_fs)
    }

    /// Rates from this instant on, in parts per billion.
    pub fn set_ppb(&mut self, time_fs: u64, ppb: &[i64]) {
        self.settle(time_fs);
        for (device, ppb) in self.devices.iter_mut().zip(ppb) {
            device.ppb = *ppb;
        }
    }

    pub fn leave(&mut self, device: u64, time_fs: u64) {
        self.settle(time_fs);
        self.devices[device as usize].joined = false;
    }

    fn stir(&mut self, time_fs: u64) {
        self.settle(time_fs);
        let largest = self.largest(time_fs);
        let joined = self.devices.iter().filter(|device| device.joined).count();
        let chosen = 1 + self.draws.below(self.devices.len() as u64 - 1) as usize;
        let ppb = legal(&mut self.draws);
        let device = &mut self.devices[chosen];
        if device.joined && joined > 2 {
            device.joined = false;
        } else {
            // Who comes from ahead would need a JOIN; these were switched off meanwhile.
            device.count = device.count.min(largest);
            device.joined = true;
            device.ppb = ppb;
        }
    }

    fn settle(&mut self, time_fs: u64) {
        let counts = self
            .devices
            .iter()
            .map(|device| self.count(device, time_fs));
        let counts: Vec<u128> = counts.collect();
        for (device, count) in self.devices.iter_mut().zip(counts) {
            device.count = count;
        }
        self.from_fs = time_fs;
    }

    fn alone(&self, device: &Device, time_fs: u64) -> u128 {
        let passed = u128::from(time_fs - self.from_fs) << BITS;
        device.count + passed * (PPB as i64 + device.ppb) as u128 / (UNIT_FS * PPB)
    }

    fn largest(&self, time_fs: u64) -> u128 {
        let joined = self.devices.iter().filter(|device| device.joined);
        let counts = joined.map(|device| self.alone(device, time_fs));
        counts.max().unwrap_or(0)
    }

    fn count(&self, device: &Device, time_fs: u64) -> u128 {
        let alone = self.alone(device, time_fs);
        match device.joined {
            true => alone.max(self.largest(time_fs).saturating_sub(self.most)),
            false => alone,
        }
    }
}

/// Mostly at an end of what is legal.
fn legal(draws: &mut Draws) -> i64 {
    match draws.below(3) {
        0 => 99_500,
        1 => -99_500,
        _ => draws.below(199_001) as i64 - 99_500,
    }
}
