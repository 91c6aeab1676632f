//! Sync headers in changing weather.

use dtp_tests::stimulus::Random;

/// Headers of which one in `rate` is bad; the rate changes now and then.
pub struct Headers {
    change_one_in: u64,
    rates: &'static [u64],
    rate: u64,
}

impl Headers {
    /// Starts with the first rate and draws another one every `change_one_in` ticks on average.
    pub fn new(change_one_in: u64, rates: &'static [u64]) -> Self {
        Headers {
            change_one_in,
            rates,
            rate: rates[0],
        }
    }

    /// The next header, two bits.
    pub fn next(&mut self, random: &mut Random) -> u8 {
        if random.one_in(self.change_one_in) {
            self.rate = random.pick(self.rates);
        }
        if random.one_in(self.rate) {
            random.pick(&[0b00, 0b11])
        } else {
            random.pick(&[0b01, 0b10])
        }
    }
}
