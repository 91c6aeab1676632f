//! Where a PCI function is.

use crate::error::DriverError;
use std::fmt;
use std::str::FromStr;

/// Domain, bus, device and function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// Domain; 0 on most machines.
    pub domain: u32,
    /// Bus.
    pub bus: u8,
    /// Device, 0 to 31.
    pub device: u8,
    /// Function, 0 to 7.
    pub function: u8,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Address {
            domain,
            bus,
            device,
            function,
        } = self;
        write!(f, "{domain:04x}:{bus:02x}:{device:02x}.{function}")
    }
}

impl FromStr for Address {
    type Err = DriverError;

    /// `0000:03:00.0`, or `03:00.0` in domain 0.
    fn from_str(text: &str) -> Result<Self, DriverError> {
        parse(text).ok_or_else(|| DriverError::Address(text.escape_debug().to_string()))
    }
}

fn parse(text: &str) -> Option<Address> {
    let (rest, function) = text.split_once('.')?;
    let mut parts = rest.rsplit(':');
    let device = number(parts.next()?, 2)?;
    let bus = number(parts.next()?, 2)?;
    let domain = match parts.next() {
        Some(domain) => number(domain, 8)?,
        None => 0,
    };
    let function = number(function, 1)?;
    if parts.next().is_some() || device > 31 || function > 7 {
        return None;
    }
    Some(Address {
        domain,
        bus: u8::try_from(bus).ok()?,
        device: u8::try_from(device).ok()?,
        function: u8::try_from(function).ok()?,
    })
}

/// A hexadecimal number of at most so many digits.
fn number(text: &str, digits: usize) -> Option<u32> {
    let plain = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let short = (1..=digits).contains(&text.len());
    (plain && short).then(|| u32::from_str_radix(text, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_they_are_written() {
        for text in ["0000:03:00.0", "10000:e1:1f.7"] {
            let address: Address = text.parse().expect("an address");
            assert_eq!(address.to_string(), text);
        }
        let short: Address = "3:0.1".parse().expect("an address");
        assert_eq!(short.to_string(), "0000:03:00.1");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            ".",
            ":",
            "03:00",
            "03:20.0",
            "03:00.8",
            "0:0:0:0.0",
            "+3:00.0",
            "../../0:0.0",
            "03:00.0 ",
            "03:00.0\n",
            "0003:003:00.0",
            "\u{1b}[31m3:0.0",
        ] {
            let error = text.parse::<Address>().expect_err(text).to_string();
            assert!(
                !error.contains('\u{1b}') && !error.contains('\n'),
                "{error:?}"
            );
        }
    }
}
