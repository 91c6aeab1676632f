//! Shared keys, in the format of chrony's file of keys: `ID TYPE KEY`, one a line, so that `chronyc keygen 1 SHA256 256` makes one.

use crate::error::UtcError;
use crate::refusal::Refusal;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::BTreeMap;
use std::fmt;

/// Octets of a key at least: 128 bits.
pub const KEY_OCTETS_MIN: usize = 16;
/// Octets of a key at most.
pub const KEY_OCTETS_MAX: usize = 128;
/// Octets of a whole authentication code.
pub const CODE_OCTETS: usize = 32;

/// Keys by number. What it prints has no key in it.
#[derive(Clone, Default)]
pub struct Keys(BTreeMap<u16, Vec<u8>>);

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Keys").field(&self.0.keys()).finish()
    }
}

impl Keys {
    /// Reads a file of keys: lines `ID SHA256 HEX:...` or `ID SHA256 ASCII`; `#`, `!`, `;` and `%` begin comments.
    ///
    /// # Errors
    /// The line that is none.
    pub fn parse(text: &str) -> Result<Self, UtcError> {
        let mut keys = BTreeMap::new();
        for (line, content) in (1..).zip(text.lines()) {
            let content = content.trim();
            if content.is_empty() || content.starts_with(['#', '!', ';', '%']) {
                continue;
            }
            let wrong = |rule| UtcError::KeyLine { line, rule };
            let mut words = content.split_whitespace();
            let (Some(number), Some(kind), Some(key), None) =
                (words.next(), words.next(), words.next(), words.next())
            else {
                return Err(wrong("a line has three words: `1 SHA256 HEX:...`"));
            };
            let number: u16 = number
                .parse()
                .map_err(|_| wrong("the number of a key is 0 to 65535"))?;
            if kind != "SHA256" {
                return Err(wrong("the type is SHA256, there is no other"));
            }
            let octets = match key.strip_prefix("HEX:") {
                Some(digits) => hexadecimal(digits)
                    .ok_or(wrong("after HEX: come pairs of hexadecimal digits"))?,
                None => key.as_bytes().to_vec(),
            };
            if !(KEY_OCTETS_MIN..=KEY_OCTETS_MAX).contains(&octets.len()) {
                return Err(wrong(
                    "a key has 16 to 128 octets: `chronyc keygen 1 SHA256 256` makes one",
                ));
            }
            if keys.insert(number, octets).is_some() {
                return Err(wrong("every key has its own number"));
            }
        }
        Ok(Keys(keys))
    }

    /// Numbers of the keys.
    pub fn numbers(&self) -> impl Iterator<Item = u16> + '_ {
        self.0.keys().copied()
    }

    /// The code of a message.
    ///
    /// # Errors
    /// If there is no such key.
    pub fn code(&self, number: u16, message: &[u8]) -> Result<[u8; CODE_OCTETS], Refusal> {
        Ok(self.begin(number, message)?.finalize().into_bytes().into())
    }

    /// Checks the first octets of a code, in a time that does not depend on them.
    ///
    /// # Errors
    /// If there is no such key, or the code is another one.
    pub fn check(&self, number: u16, message: &[u8], code: &[u8]) -> Result<(), Refusal> {
        let checked = self.begin(number, message)?.verify_truncated_left(code);
        checked.map_err(|_| Refusal::Forged)
    }

    fn begin(&self, number: u16, message: &[u8]) -> Result<Hmac<Sha256>, Refusal> {
        let unknown = Refusal::UnknownKey(number);
        let key = self.0.get(&number).ok_or(unknown)?;
        let mut code = Hmac::<Sha256>::new_from_slice(key).map_err(|_| unknown)?;
        code.update(message);
        Ok(code)
    }
}

fn hexadecimal(digits: &str) -> Option<Vec<u8>> {
    let nibbles: Option<Vec<u8>> = digits
        .chars()
        .map(|digit| {
            digit
                .to_digit(16)
                .and_then(|nibble| u8::try_from(nibble).ok())
        })
        .collect();
    let nibbles = nibbles?;
    let whole = nibbles.len() % 2 == 0;
    whole.then(|| {
        nibbles
            .chunks_exact(2)
            .map(|pair| pair[0] << 4 | pair[1])
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_chrony_is_read() {
        let text = "# keys\n\n1 SHA256 HEX:000102030405060708090A0B0C0D0E0F\n 20 SHA256 sixteen-octets-at-least\n";
        let keys = Keys::parse(text).expect("keys");
        assert_eq!(keys.numbers().collect::<Vec<_>>(), [1, 20]);
        assert_eq!(format!("{keys:?}"), "Keys([1, 20])");
    }

    /// RFC 4231, test case 1, and its first octets.
    #[test]
    fn codes_are_those_of_the_standard() {
        let keys = Keys::parse(&format!("9 SHA256 HEX:{}", "0b".repeat(20))).expect("keys");
        let code = keys.code(9, b"Hi There").expect("key 9");
        assert_eq!(code[..8], [0xb0, 0x34, 0x4c, 0x61, 0xd8, 0xdb, 0x38, 0x53]);
        assert_eq!(keys.check(9, b"Hi There", &code), Ok(()));
        assert_eq!(keys.check(9, b"Hi There", &code[..8]), Ok(()));
        assert_eq!(keys.check(9, b"Hi there", &code), Err(Refusal::Forged));
        assert_eq!(keys.check(9, b"Hi There", &[]), Err(Refusal::Forged));
        assert_eq!(
            keys.check(8, b"Hi There", &code),
            Err(Refusal::UnknownKey(8))
        );
    }

    #[test]
    fn lines_that_are_no_key_are_named_and_the_key_is_not() {
        for text in [
            "1 SHA256",
            "1 SHA256 HEX:0001 more",
            "x SHA256 secretsecretsecret",
            "1 MD5 secretsecretsecret",
            "1 SHA256 HEX:00010",
            "1 SHA256 HEX:\u{e9}00",
            "1 SHA256 tooshortsecret",
            "1 SHA256 secretsecretsecret\n1 SHA256 secretsecretsecret",
        ] {
            let error = Keys::parse(text).expect_err(text).to_string();
            assert!(
                error.contains("line ") && !error.contains("secret"),
                "{error}"
            );
        }
    }
}
