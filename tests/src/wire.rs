//! Values on wires: between Rust numbers, rust-hdl's bits and the records of a Verilated model.

use dtp_hdl::prelude::{Bit, Bits, Synth};

/// A number type that a test uses for a port, at least as wide as the port.
pub trait Value: Copy {
    /// The value in the low bits.
    fn to_wire(self) -> u128;
    /// Back from the low bits; whatever does not fit is an error of the test's port list.
    fn from_wire(wire: u128) -> Self;
}

impl Value for bool {
    fn to_wire(self) -> u128 {
        self.into()
    }

    fn from_wire(wire: u128) -> Self {
        assert!(wire <= 1, "{wire:#x} does not fit bool");
        wire == 1
    }
}

macro_rules! value {
    ($($number:ty)*) => {$(
        impl Value for $number {
            fn to_wire(self) -> u128 {
                self.into()
            }

            fn from_wire(wire: u128) -> Self {
                match wire.try_into() {
                    Ok(value) => value,
                    Err(_) => panic!("{wire:#x} does not fit {}", stringify!($number)),
                }
            }
        }
    )*};
}

value!(u8 u16 u32 u64 u128);

/// A signal type of rust-hdl that a port can have.
pub trait Wire: Synth {
    /// From the low bits; bits above the width must be zero.
    fn of(wire: u128) -> Self;
    /// To the low bits.
    fn wire(self) -> u128;
}

impl Wire for Bit {
    fn of(wire: u128) -> Self {
        bool::from_wire(wire)
    }

    fn wire(self) -> u128 {
        self.into()
    }
}

impl<const N: usize> Wire for Bits<N> {
    fn of(wire: u128) -> Self {
        assert!(
            N >= 128 || wire >> N == 0,
            "{wire:#x} does not fit {N} bits"
        );
        let low = Bits::<N>::from(wire as u64);
        match (wire >> 64) as u64 {
            0 => low,
            high => low | (Bits::<N>::from(high) << 64),
        }
    }

    fn wire(self) -> u128 {
        self.to_u128()
    }
}
