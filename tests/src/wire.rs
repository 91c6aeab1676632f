//! Values on wires: between Rust numbers, rust-hdl's bits and the records of a Verilated model.

use dtp_hdl::prelude::{Bit, Bits, Clock, In, Out, Signal, Synth};

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

/// The values of a port: one, or those of an array of ports.
pub trait Group: Copy {
    /// How many.
    const COUNT: usize;
    /// Port names.
    fn names(name: &str) -> Vec<String>;
    /// Appends the values.
    fn put(&self, wires: &mut Vec<u128>);
    /// Takes as many values as there are names.
    fn take(wires: &mut impl Iterator<Item = u128>) -> Self;
}

impl<V: Value> Group for V {
    const COUNT: usize = 1;

    fn names(name: &str) -> Vec<String> {
        vec![name.into()]
    }

    fn put(&self, wires: &mut Vec<u128>) {
        wires.push(self.to_wire());
    }

    fn take(wires: &mut impl Iterator<Item = u128>) -> Self {
        V::from_wire(wires.next().unwrap_or_default())
    }
}

impl<V: Value, const N: usize> Group for [V; N] {
    const COUNT: usize = N;

    fn names(name: &str) -> Vec<String> {
        (0..N).map(|index| format!("{name}_{index}")).collect()
    }

    fn put(&self, wires: &mut Vec<u128>) {
        wires.extend(self.iter().map(|value| value.to_wire()));
    }

    fn take(wires: &mut impl Iterator<Item = u128>) -> Self {
        std::array::from_fn(|_| V::take(wires))
    }
}

/// An input of a rust-hdl block, or an array of them.
pub trait Drive<V> {
    /// Sets it.
    fn drive(&mut self, value: V);
}

/// An output of a rust-hdl block, or an array of them.
pub trait Sample<V> {
    /// Reads it.
    fn sample(&self) -> V;
}

impl<T: Wire, V: Value> Drive<V> for Signal<In, T> {
    fn drive(&mut self, value: V) {
        self.next = T::of(value.to_wire());
    }
}

impl<T: Wire, V: Value> Sample<V> for Signal<Out, T> {
    fn sample(&self) -> V {
        V::from_wire(self.val().wire())
    }
}

impl<T: Wire, V: Value, const N: usize> Drive<[V; N]> for [Signal<In, T>; N] {
    fn drive(&mut self, values: [V; N]) {
        for (signal, value) in self.iter_mut().zip(values) {
            signal.drive(value);
        }
    }
}

impl<T: Wire, V: Value, const N: usize> Sample<[V; N]> for [Signal<Out, T>; N] {
    fn sample(&self) -> [V; N] {
        std::array::from_fn(|index| self[index].sample())
    }
}

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

impl Wire for Clock {
    fn of(wire: u128) -> Self {
        bool::from_wire(wire).into()
    }

    fn wire(self) -> u128 {
        self.clk.into()
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
