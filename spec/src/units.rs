//! Units of time and of the counters (protocol, section 1).
//!
//! A *tick* is one period of a device's own 10GBASE-R clock, nominally 6.4 ns and one 66-bit block.
//! A *unit* is 0.32 ns: the largest step that divides a period of every Ethernet speed from 1G to
//! 100G. Every counter, delay and message value counts units.

/// Units that a 10GBASE-R device adds to its counters in one tick.
pub const UNITS_PER_TICK: u64 = 20;

/// Nominal period of the 10GBASE-R block clock (156.25 MHz), in femtoseconds.
pub const TICK_FS: u64 = 6_400_000;

/// Length of one unit, in femtoseconds.
pub const UNIT_FS: u64 = TICK_FS / UNITS_PER_TICK;

/// Ticks in one second of the nominal clock.
pub const TICKS_PER_SECOND: u64 = 156_250_000;

/// Largest frequency error of a legal oscillator, in parts per million (clause 52: 100 ppm).
pub const OSCILLATOR_PPM_MAX: f64 = 100.0;

/// Largest ratio of two legal clocks less one, in parts per million, rounded up.
pub const RELATIVE_PPM_MAX: u64 = 201;
