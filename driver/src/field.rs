//! Fields of registers, found by name when the driver is compiled.

use crate::error::DriverError;
use dtp_spec::regs::{find, Field, Register, DEVICE, PORT};

/// A field and where its register is.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// The register.
    pub register: &'static Register,
    /// The field.
    pub field: &'static Field,
}

impl Spot {
    /// A field of the device's block.
    ///
    /// # Panics
    /// When it is compiled, if there is none of this name.
    #[must_use]
    pub const fn device(register: &str, field: &str) -> Self {
        Spot::of(find(DEVICE, register), field)
    }

    /// A field of a port's block.
    ///
    /// # Panics
    /// When it is compiled, if there is none of this name.
    #[must_use]
    pub const fn port(register: &str, field: &str) -> Self {
        Spot::of(find(PORT, register), field)
    }

    const fn of(register: &'static Register, field: &str) -> Self {
        let mut i = 0;
        while i < register.fields.len() {
            if same(register.fields[i].name, field) {
                return Spot {
                    register,
                    field: &register.fields[i],
                };
            }
            i += 1;
        }
        panic!("no field of this name")
    }

    /// Offset of the register in its block, in bytes.
    #[must_use]
    pub const fn offset(&self) -> u32 {
        self.register.offset as u32
    }

    /// Ones where the field is.
    #[must_use]
    pub const fn mask(&self) -> u64 {
        (u64::MAX >> (64 - self.field.bits)) << self.field.low
    }

    /// The field in what its register reads.
    #[must_use]
    pub const fn get(&self, word: u64) -> u64 {
        (word & self.mask()) >> self.field.low
    }

    /// The same as a flag.
    #[must_use]
    pub const fn is_set(&self, word: u64) -> bool {
        self.get(word) != 0
    }

    /// The same of a field in two's complement.
    #[must_use]
    pub const fn get_signed(&self, word: u64) -> i64 {
        let unused = 64 - self.field.bits;
        ((self.get(word) << unused) as i64) >> unused
    }

    /// The register with this in the field.
    ///
    /// # Errors
    /// If the field does not take the value.
    pub const fn put(&self, word: u64, value: u64) -> Result<u64, DriverError> {
        let Field {
            name: field,
            least,
            greatest,
            ..
        } = *self.field;
        if value < least || value > greatest {
            return Err(DriverError::OutOfRange {
                register: self.register.name,
                field,
                least,
                greatest,
                value,
            });
        }
        Ok(word & !self.mask() | value << self.field.low)
    }

    /// An error: the field reads this, and it means nothing.
    #[must_use]
    pub const fn meaningless(&self, value: u64) -> DriverError {
        DriverError::Meaningless {
            register: self.register.name,
            field: self.field.name,
            value,
        }
    }
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    a.len() == b.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_cut_out_and_put_back() {
        let parent = Spot::device("mode", "parent");
        let word = parent.put(1, 17).expect("a port");
        assert_eq!((word, parent.get(word)), (1 | 17 << 8, 17));
        let error = parent.put(1, 32).expect_err("no port").to_string();
        assert_eq!(error, "`mode.parent` is 0 to 31, not 32");
    }

    #[test]
    fn leads_are_signed() {
        let lead = Spot::port("lead", "value");
        assert_eq!(lead.get_signed(0xffff_fffe), -2);
        assert_eq!(lead.get_signed(1 << 32 | 5), 5);
    }
}
