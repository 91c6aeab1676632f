//! What a register and its fields are.

use super::same;

/// What software may do with a register or a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    /// Read only.
    Ro,
    /// Read and write.
    Rw,
    /// A read shows what has happened; writing a one clears the bit.
    W1c,
    /// Write only: a read is answered with an error.
    Wo,
    /// A read takes the value away.
    Rc,
}

impl Access {
    /// Short name, as in the documents.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Access::Ro => "ro",
            Access::Rw => "rw",
            Access::W1c => "w1c",
            Access::Wo => "wo",
            Access::Rc => "rc",
        }
    }

    /// A read is answered with a value.
    #[must_use]
    pub const fn readable(self) -> bool {
        !matches!(self, Access::Wo)
    }

    /// A write may be accepted.
    #[must_use]
    pub const fn writable(self) -> bool {
        matches!(self, Access::Rw | Access::W1c | Access::Wo)
    }
}

/// What the gateware does with a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hardware {
    /// Fixed when the device was built.
    Constant,
    /// Uses what software wrote and never changes it.
    Reads,
    /// Shows something that lives elsewhere.
    Drives,
    /// Sets it, while software or a read clears it.
    Sets,
}

impl Hardware {
    /// Name, as in the documents.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Hardware::Constant => "constant",
            Hardware::Reads => "reads",
            Hardware::Drives => "drives",
            Hardware::Sets => "sets",
        }
    }
}

/// What a field holds after reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reset {
    /// This.
    Value(u64),
    /// What the device was built as, or what it sees.
    Device,
}

/// Some bits of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Name, unique in its register.
    pub name: &'static str,
    /// Lowest bit.
    pub low: u8,
    /// Width in bits.
    pub bits: u8,
    /// What software may do with it.
    pub access: Access,
    /// What it holds after reset.
    pub reset: Reset,
    /// Least value that a write may have.
    pub least: u64,
    /// Greatest value that a write may have.
    pub greatest: u64,
    /// A number in two's complement.
    pub signed: bool,
    /// Unit of the value, or nothing.
    pub unit: &'static str,
    /// One sentence.
    pub text: &'static str,
}

impl Field {
    /// A field that is zero after reset and takes every value of its width.
    #[must_use]
    pub const fn new(
        name: &'static str,
        low: u8,
        bits: u8,
        access: Access,
        text: &'static str,
    ) -> Self {
        Field {
            name,
            low,
            bits,
            access,
            reset: Reset::Value(0),
            least: 0,
            greatest: u64::MAX >> (64 - bits),
            signed: false,
            unit: "",
            text,
        }
    }

    /// Holds this after reset.
    #[must_use]
    pub const fn reset(self, value: u64) -> Self {
        let reset = Reset::Value(value);
        Field { reset, ..self }
    }

    /// Holds after reset what the device was built as, or what it sees.
    #[must_use]
    pub const fn from_device(self) -> Self {
        let reset = Reset::Device;
        Field { reset, ..self }
    }

    /// Takes only values from `least` to `greatest`.
    #[must_use]
    pub const fn range(self, least: u64, greatest: u64) -> Self {
        Field {
            least,
            greatest,
            ..self
        }
    }

    /// Is a number in two's complement.
    #[must_use]
    pub const fn signed(self) -> Self {
        Field {
            signed: true,
            ..self
        }
    }

    /// Has this unit.
    #[must_use]
    pub const fn unit(self, unit: &'static str) -> Self {
        Field { unit, ..self }
    }

    /// The bits of the register that are this field.
    #[must_use]
    pub const fn mask(&self) -> u64 {
        (u64::MAX >> (64 - self.bits)) << self.low
    }

    /// This field of a register's value.
    #[must_use]
    pub const fn get(&self, register: u64) -> u64 {
        (register & self.mask()) >> self.low
    }

    /// This field of a register's value as a signed number.
    #[must_use]
    pub const fn get_signed(&self, register: u64) -> i64 {
        let shift = 64 - self.bits;
        ((self.get(register) << shift) as i64) >> shift
    }

    /// The register's value with this field replaced; bits of `value` beyond the field are lost.
    #[must_use]
    pub const fn set(&self, register: u64, value: u64) -> u64 {
        register & !self.mask() | value << self.low & self.mask()
    }

    /// A write may have this value.
    #[must_use]
    pub const fn accepts(&self, value: u64) -> bool {
        self.least <= value && value <= self.greatest
    }
}

/// A register, 64 bits wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Register {
    /// Name, unique in its block.
    pub name: &'static str,
    /// Bytes from the start of its block.
    pub offset: u16,
    /// What software may do with it.
    pub access: Access,
    /// What the gateware does with it.
    pub hardware: Hardware,
    /// One sentence.
    pub text: &'static str,
    /// From the lowest bit; bits between them read as zero.
    pub fields: &'static [Field],
}

impl Register {
    /// Width in bits.
    pub const BITS: u8 = 64;

    /// The field of this name.
    ///
    /// # Panics
    /// If there is none: the name is part of the program, not of its input.
    #[must_use]
    pub const fn field(&self, name: &str) -> &'static Field {
        let mut i = 0;
        while i < self.fields.len() {
            if same(self.fields[i].name, name) {
                return &self.fields[i];
            }
            i += 1;
        }
        panic!("no field of this name")
    }

    /// What it holds after reset, if that is the same in every device.
    #[must_use]
    pub const fn reset(&self) -> Option<u64> {
        let (mut value, mut i) = (0, 0);
        while i < self.fields.len() {
            match self.fields[i].reset {
                Reset::Value(reset) => value = self.fields[i].set(value, reset),
                Reset::Device => return None,
            }
            i += 1;
        }
        Some(value)
    }

    /// All bits that belong to fields.
    #[must_use]
    pub const fn mask(&self) -> u64 {
        let (mut mask, mut i) = (0, 0);
        while i < self.fields.len() {
            mask |= self.fields[i].mask();
            i += 1;
        }
        mask
    }

    /// A write that leaves this value would be accepted: fields in range, nothing beside them. What a
    /// register demands beyond its table (a port that exists, a mailbox that is free) comes on top.
    #[must_use]
    pub const fn accepts(&self, value: u64) -> bool {
        let mut i = 0;
        while i < self.fields.len() {
            if !self.fields[i].accepts(self.fields[i].get(value)) {
                return false;
            }
            i += 1;
        }
        self.access.writable() && value & !self.mask() == 0
    }
}
