//! The clock for C. `include/dtp.h` is what callers read; `docs/clock.md` what it means. Only the shared page is read: no
//! device, no thread, no rights.
#![allow(
    unsafe_code,
    reason = "C calls by name and passes pointers; each function checks what it can and states what it cannot"
)]

use dtp_driver::clock::{
    compare, nanoseconds_ceil, nanoseconds_floor, DtpClock, Interval, Order, Status,
};
use dtp_driver::error::DriverError;
use dtp_driver::publish::page::DEFAULT_PATH;
use std::ffi::{c_char, c_int, CStr, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// `DTP_OK`: it worked.
pub const OK: c_int = 0;
/// `DTP_ERR_ARGUMENT`: a pointer is null.
pub const ERR_ARGUMENT: c_int = -1;
/// `DTP_ERR_OPEN`: the page cannot be opened or mapped.
pub const ERR_OPEN: c_int = -2;
/// `DTP_ERR_NOT_PAGE`: the file is no clock page.
pub const ERR_NOT_PAGE: c_int = -3;
/// `DTP_ERR_VERSION`: the page has another version.
pub const ERR_VERSION: c_int = -4;
/// `DTP_ERR_TRUNCATED`: the page is cut off.
pub const ERR_TRUNCATED: c_int = -5;
/// `DTP_ERR_SOURCE`: this machine lacks the clock of the page.
pub const ERR_SOURCE: c_int = -6;
/// `DTP_ERR_UNBOUNDED`: there is no number to tell.
pub const ERR_UNBOUNDED: c_int = -7;

/// `struct dtp_interval` of the header.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CInterval {
    earliest_units: u64,
    latest_units: u64,
    earliest_ns: u64,
    latest_ns: u64,
    status: u32,
    reserved: u32,
}

impl From<Interval> for CInterval {
    fn from(interval: Interval) -> Self {
        CInterval {
            earliest_units: interval.earliest,
            latest_units: interval.latest,
            earliest_ns: nanoseconds_floor(interval.earliest),
            latest_ns: nanoseconds_ceil(interval.latest),
            status: interval.status as u32,
            reserved: 0,
        }
    }
}

impl CInterval {
    /// A status that there is not is one without bounds.
    fn interval(&self) -> Interval {
        match Status::from_number(self.status.into()) {
            Some(status) if status.is_bounded() => Interval {
                earliest: self.earliest_units,
                latest: self.latest_units,
                status,
            },
            status => Interval::unbounded(status.unwrap_or(Status::Unknown)),
        }
    }
}

const fn code(error: &DriverError) -> c_int {
    match error {
        DriverError::NotClockPage { .. } => ERR_NOT_PAGE,
        DriverError::ClockPageVersion { .. } => ERR_VERSION,
        DriverError::ClockPageTruncated { .. } => ERR_TRUNCATED,
        DriverError::ClockSource { .. } => ERR_SOURCE,
        _ => ERR_OPEN,
    }
}

/// Opens the page at a path, or the usual one.
///
/// # Safety
/// `path` is null or a string; `clock` is null or writable; `message` is null or `message_bytes` are writable there.
#[no_mangle]
pub unsafe extern "C" fn dtp_clock_open(
    path: *const c_char,
    clock: *mut *mut DtpClock,
    message: *mut c_char,
    message_bytes: usize,
) -> c_int {
    if clock.is_null() {
        return ERR_ARGUMENT;
    }
    let path = match path.is_null() {
        true => Path::new(DEFAULT_PATH),
        // SAFETY: it is not null, and the caller says that it is a string.
        false => Path::new(OsStr::from_bytes(
            unsafe { CStr::from_ptr(path) }.to_bytes(),
        )),
    };
    let (opened, said) = match DtpClock::open(path) {
        Ok(opened) => (Box::into_raw(Box::new(opened)), Ok(())),
        Err(error) => (std::ptr::null_mut(), Err(error)),
    };
    // SAFETY: it is not null, and the caller says that it is writable.
    unsafe { clock.write(opened) };
    let text = said.as_ref().err().map(ToString::to_string);
    if !message.is_null() && message_bytes > 0 {
        let text = text.unwrap_or_default();
        let mut end = text.len().min(message_bytes - 1);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        // SAFETY: end is less than the bytes that the caller says are writable, and the text is not the caller's memory.
        unsafe {
            std::ptr::copy_nonoverlapping(text.as_ptr(), message.cast::<u8>(), end);
            message.add(end).write(0);
        }
    }
    said.as_ref().err().map_or(OK, code)
}

/// The interval now.
///
/// # Safety
/// `clock` is null or from `dtp_clock_open` and not closed; `interval` is null or writable.
#[no_mangle]
pub unsafe extern "C" fn dtp_clock_now(clock: *const DtpClock, interval: *mut CInterval) -> c_int {
    // SAFETY: null is none, and else the caller says that it is open.
    let (Some(clock), false) = (unsafe { clock.as_ref() }, interval.is_null()) else {
        return ERR_ARGUMENT;
    };
    let now = CInterval::from(clock.now());
    // SAFETY: it is not null, and the caller says that it is writable.
    unsafe { interval.write(now) };
    OK
}

/// One number.
///
/// # Safety
/// `clock` is null or from `dtp_clock_open` and not closed; `units` is null or writable.
#[no_mangle]
pub unsafe extern "C" fn dtp_clock_now_units(clock: *const DtpClock, units: *mut u64) -> c_int {
    // SAFETY: null is none, and else the caller says that it is open.
    let (Some(clock), false) = (unsafe { clock.as_ref() }, units.is_null()) else {
        return ERR_ARGUMENT;
    };
    let Some(now) = clock.now_units() else {
        return ERR_UNBOUNDED;
    };
    // SAFETY: it is not null, and the caller says that it is writable.
    unsafe { units.write(now) };
    OK
}

/// Which of two was first: -1, 1, or 0 if that is open.
///
/// # Safety
/// Both are null or readable.
#[no_mangle]
pub unsafe extern "C" fn dtp_clock_compare(a: *const CInterval, b: *const CInterval) -> c_int {
    // SAFETY: null is none, and else the caller says that they are readable.
    let (Some(a), Some(b)) = (unsafe { a.as_ref() }, unsafe { b.as_ref() }) else {
        return 0;
    };
    match compare(&a.interval(), &b.interval()) {
        Order::Before => -1,
        Order::Overlap => 0,
        Order::After => 1,
    }
}

/// Closes it.
///
/// # Safety
/// `clock` is null or from `dtp_clock_open`, not closed yet, and nobody uses it any more.
#[no_mangle]
pub unsafe extern "C" fn dtp_clock_close(clock: *mut DtpClock) {
    if !clock.is_null() {
        // SAFETY: it came from a box, and the caller says that this is the one time that it goes back.
        drop(unsafe { Box::from_raw(clock) });
    }
}
