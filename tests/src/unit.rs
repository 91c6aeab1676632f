//! What the lockstep driver must know of a unit; [`unit!`](crate::unit) writes it down.

use dtp_hdl::checked_in;
use dtp_hdl::emit::{self, PortKind};
use dtp_hdl::prelude::Block;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};

/// Values of the ports of one kind, in the order of the port list.
pub trait Ports: Copy + Debug + PartialEq {
    /// How many values.
    const COUNT: usize;
    /// Port names; those of an array `x` are `x_0`, `x_1`, ...
    fn names() -> Vec<String>;
    /// Appends the values.
    fn put(&self, wires: &mut Vec<u128>);
    /// From as many values as there are names.
    fn take(wires: &[u128]) -> Self;
}

/// An emitted unit and the rust-hdl block it was emitted from.
pub trait Unit {
    /// Name of the unit, that of [`dtp_hdl::tops::TOPS`] if it is there.
    const NAME: &'static str;
    /// A folder for builds, below cargo's target folder.
    const TMP: &'static str;
    /// The block.
    type Block: Block;
    /// Which clocks rise.
    type Clocks: Ports;
    /// All inputs but clocks.
    type Inputs: Ports;
    /// All outputs.
    type Outputs: Ports;
    /// Every clock rises.
    const ALL_CLOCKS: Self::Clocks;
    /// The block as it powers up.
    fn block() -> Self::Block;
    /// Sets all inputs and lowers all clocks.
    fn drive(block: &mut Self::Block, inputs: &Self::Inputs);
    /// Raises clocks.
    fn raise(block: &mut Self::Block, clocks: &Self::Clocks);
    /// Reads all outputs.
    fn sample(block: &Self::Block) -> Self::Outputs;
    /// The outputs with zero in place of every value that its valid bit declares meaningless.
    fn meaning(outputs: Self::Outputs) -> Self::Outputs;
}

/// Emits the unit and checks that the test lists its ports.
///
/// # Panics
/// If the block cannot be emitted, the port lists differ in names or order, or the unit of this name
/// that is checked in is another one.
#[must_use]
pub fn emitted<U: Unit>() -> emit::Unit {
    static EMITTED: Mutex<BTreeMap<&str, emit::Unit>> = Mutex::new(BTreeMap::new());
    // Planted faults ask for the same text again and again. The type tells tests of one name apart.
    let key = std::any::type_name::<U>();
    let known = |map: &BTreeMap<_, emit::Unit>| map.get(key).cloned();
    if let Some(unit) = known(&EMITTED.lock().unwrap_or_else(PoisonError::into_inner)) {
        return unit;
    }
    let unit = emitted_anew::<U>();
    let mut map = EMITTED.lock().unwrap_or_else(PoisonError::into_inner);
    map.insert(key, unit.clone());
    unit
}

fn emitted_anew<U: Unit>() -> emit::Unit {
    let unit = emit::emit(U::NAME, U::block()).unwrap_or_else(|error| panic!("{error}"));
    if let Some(top) = dtp_hdl::tops::find(U::NAME) {
        // The text that is checked in is that of the top if it is fresh, and quicker to have.
        let text = std::fs::read_to_string(checked_in::path(U::NAME));
        let same = text.is_ok_and(|text| text == unit.verilog)
            || (top.emit)().is_ok_and(|emitted| emitted == unit);
        assert!(
            same,
            "the test of {} builds another block than dtp_hdl::tops",
            U::NAME
        );
    }
    for (kind, listed) in [
        (PortKind::Clock, U::Clocks::names()),
        (PortKind::Input, U::Inputs::names()),
        (PortKind::Output, U::Outputs::names()),
    ] {
        let ports = unit.ports.iter().filter(|port| port.kind == kind);
        let names: Vec<_> = ports.map(|port| port.name.as_str()).collect();
        assert_eq!(
            names,
            listed,
            "{kind:?} ports of {} and those of its test",
            U::NAME
        );
    }
    unit
}

/// Declares the unit of a test module: its emitted name, its block and its ports in order.
///
/// Gives `Dut` (a [`Unit`](crate::unit::Unit)) and the structs `Clocks`, `Inputs` and `Outputs`.
///
/// ```ignore
/// unit! {
///     dtp_scrambler: Scrambler = Scrambler::default();
///     clocks { clock }
///     inputs { reset: bool, sync_header: u8, payload: u64 }
///     outputs { serdes_tx_hdr: u8, serdes_tx_data: u64 }
/// }
/// ```
///
/// A port that is an array has an array type, `clocks { rx_clock[2] }` and `inputs { role: [u8; 2] }`.
///
/// `values { answer if answer_valid }` behind the outputs says that a golden `None` leaves the value
/// open: it is compared only while the valid bit is set.
#[macro_export]
macro_rules! unit {
    (
        $name:ident: $block:ty = $new:expr;
        clocks { $($clock:ident $([$clocks:tt])?),* $(,)? }
        inputs { $($inp:ident: $inp_type:ty),* $(,)? }
        outputs { $($out:ident: $out_type:ty),* $(,)? }
        $(values { $($value:ident if $valid:ident),* $(,)? })?
    ) => {
        $crate::ports!(Clocks { $($clock: $crate::clocks!($($clocks)?)),* });
        $crate::ports!(Inputs { $($inp: $inp_type),* });
        $crate::ports!(Outputs { $($out: $out_type),* });

        #[doc = concat!("The unit ", stringify!($name))]
        pub struct Dut;

        impl $crate::unit::Unit for Dut {
            const NAME: &'static str = stringify!($name);
            const TMP: &'static str = env!("CARGO_TARGET_TMPDIR");
            type Block = $block;
            type Clocks = Clocks;
            type Inputs = Inputs;
            type Outputs = Outputs;
            const ALL_CLOCKS: Clocks = Clocks { $($clock: $crate::clocks!(true $($clocks)?)),* };

            fn block() -> Self::Block {
                $new
            }

            fn drive(block: &mut Self::Block, inputs: &Inputs) {
                $($crate::wire::Drive::drive(&mut block.$clock, Clocks::default().$clock);)*
                $($crate::wire::Drive::drive(&mut block.$inp, inputs.$inp);)*
            }

            fn raise(block: &mut Self::Block, clocks: &Clocks) {
                $($crate::wire::Drive::drive(&mut block.$clock, clocks.$clock);)*
            }

            fn sample(block: &Self::Block) -> Outputs {
                Outputs { $($out: $crate::wire::Sample::sample(&block.$out)),* }
            }

            fn meaning(outputs: Outputs) -> Outputs {
                Outputs {
                    $($($value: match outputs.$valid {
                        true => outputs.$value,
                        false => Default::default(),
                    },)*)?
                    ..outputs
                }
            }
        }
    };
}

/// The type of one clock or of an array of clocks, or its value when all rise. Part of
/// [`unit!`](crate::unit).
#[macro_export]
macro_rules! clocks {
    () => {
        bool
    };
    (true) => {
        true
    };
    (true $count:tt) => {
        [true; $count]
    };
    ($count:tt) => {
        [bool; $count]
    };
}

/// One struct of port values. Part of [`unit!`](crate::unit).
#[macro_export]
macro_rules! ports {
    ($name:ident { $($port:ident: $port_type:ty),* }) => {
        /// Values of the ports of one kind.
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        pub struct $name {
            $(#[doc = concat!("Port `", stringify!($port), "`")] pub $port: $port_type,)*
        }

        impl $crate::unit::Ports for $name {
            const COUNT: usize = 0 $(+ <$port_type as $crate::wire::Group>::COUNT)*;

            fn names() -> Vec<String> {
                // Typed, since a unit of combinational logic has no clocks.
                let names: &[Vec<String>] =
                    &[$(<$port_type as $crate::wire::Group>::names(stringify!($port))),*];
                names.concat()
            }

            #[allow(unused_variables)] // likewise
            fn put(&self, wires: &mut Vec<u128>) {
                $($crate::wire::Group::put(&self.$port, wires);)*
            }

            fn take(wires: &[u128]) -> Self {
                #[allow(unused_mut, unused_variables)] // likewise
                let mut wires_left = wires.iter().copied();
                $(let $port = $crate::wire::Group::take(&mut wires_left);)*
                $name { $($port),* }
            }
        }
    };
}
