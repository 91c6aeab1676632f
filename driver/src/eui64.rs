//! Identities of devices as people write them.

use crate::error::DriverError;
use std::fmt;
use std::str::FromStr;

/// An EUI-64, written as eight bytes: `00:00:5e:ff:fe:00:53:01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Eui64(pub u64);

impl fmt::Display for Eui64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, byte) in self.0.to_be_bytes().iter().enumerate() {
            let colon = if n == 0 { "" } else { ":" };
            write!(f, "{colon}{byte:02x}")?;
        }
        Ok(())
    }
}

impl FromStr for Eui64 {
    type Err = DriverError;

    fn from_str(text: &str) -> Result<Self, DriverError> {
        let wrong = || DriverError::Identity(text.escape_debug().to_string());
        let byte = |part: &str| match part.len() {
            2 if part.bytes().all(|digit| digit.is_ascii_hexdigit()) => {
                u8::from_str_radix(part, 16).ok()
            }
            _ => None,
        };
        let bytes: Option<Vec<u8>> = text.split([':', '-']).map(byte).collect();
        let bytes = bytes.and_then(|bytes| <[u8; 8]>::try_from(bytes).ok());
        bytes
            .map(|bytes| Eui64(u64::from_be_bytes(bytes)))
            .ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Every identity is read as it is written; no text is a panic.
        #[test]
        fn identities_are_read_as_they_are_written(identity: u64, text: String) {
            prop_assert_eq!(Eui64(identity).to_string().parse::<Eui64>().expect("one"), Eui64(identity));
            let read = text.parse::<Eui64>();
            prop_assert!(read.is_err() || read.is_ok_and(|read| read.to_string() == text.to_lowercase().replace('-', ":")));
        }
    }

    #[test]
    fn identities_are_eight_bytes() {
        let text = "00:00:5e:ff:fe:00:53:01";
        let identity: Eui64 = text.parse().expect("one");
        assert_eq!(identity, Eui64(0x0000_5eff_fe00_5301));
        assert_eq!(identity.to_string(), text);
        assert_eq!(
            "00-00-5E-FF-FE-00-53-01".parse::<Eui64>().expect("one"),
            identity
        );
        for wrong in [
            "",
            "1",
            "00:00:5e:ff:fe:00:53",
            "00:00:5e:ff:fe:00:53:1",
            "+0:00:5e:ff:fe:00:53:01",
            "zz\n",
        ] {
            let error = wrong.parse::<Eui64>().expect_err(wrong).to_string();
            assert!(!error.contains('\n'), "{error}");
        }
    }
}
