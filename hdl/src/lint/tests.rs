//! Every wrong expression as a planted fault, and the sound form beside it.

mod modules;

use super::{lint, Fault};
use crate::prelude::*;

/// What the lint finds in a block of the common shape with this kernel. The kernel comes whole,
/// attribute and all, because the attribute's macro must see the same `self`.
macro_rules! faults {
    ($($kernel:tt)*) => {{
        #[derive(LogicBlock, Default)]
        struct Probed {
            a: Signal<In, Bits<8>>,
            b: Signal<In, Bits<8>>,
            i: Signal<In, Bits<3>>,
            c: Signal<In, Bit>,
            o: Signal<Out, Bits<8>>,
            flag: Signal<Out, Bit>,
            wide: Signal<Out, Bits<16>>,
            sum: Signal<Local, Bits<8>>,
        }
        impl Logic for Probed {
            $($kernel)*
        }
        let findings = lint("probed", &Probed::default());
        findings.into_iter().map(|finding| finding.fault).collect::<Vec<_>>()
    }};
}

macro_rules! assert_finds {
    ($kind:pat, $($kernel:tt)*) => {
        let faults = faults!($($kernel)*);
        assert!(matches!(faults[..], [$kind, ..]), "{faults:?}");
    };
}

macro_rules! assert_clean {
    ($($kernel:tt)*) => {
        assert_eq!(faults!($($kernel)*), []);
    };
}

#[test]
fn precedence() {
    assert_finds!(
        Fault::Precedence(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val() & self.b.val() == 0;
        }
    );
    assert_finds!(
        Fault::Precedence(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = self.a.val() ^ self.b.val() << 1;
        }
    );
    assert_finds!(
        Fault::Precedence(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = self.a.val() | self.b.val() & self.a.val();
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = self.a.val() ^ (self.b.val() << 1) ^ self.b.val();
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = self.a.val() - self.b.val() + self.a.val();
        }
    );
}

#[test]
fn widening_under_a_comparison() {
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() + 1) == 0;
        }
    );
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() - self.b.val()) > 3;
        }
    );
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (!self.a.val()) == 3;
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.sum.next = self.a.val() + 1;
            self.flag.next = self.sum.val() == 0;
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = !self.c.val() & (self.a.val() > self.b.val());
        }
    );
}

#[test]
fn widening_under_a_shift() {
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = (self.a.val() + 1) >> 1;
        }
    );
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = bit_cast::<16, 8>(self.a.val() << 4) >> 4;
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = (self.a.val() >> 3) << 3;
        }
    );
}

#[test]
fn widening_under_a_cast() {
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = bit_cast::<16, 8>(self.a.val() + self.b.val());
        }
    );
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = bit_cast::<16, 8>(!self.a.val());
        }
    );
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = bit_cast::<16, 8>(self.a.val() << 4);
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next =
                (bit_cast::<16, 8>(self.a.val()) << 8) | bit_cast::<16, 8>(self.b.val());
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = bit_cast::<16, 4>(bit_cast::<4, 8>(self.a.val() + self.b.val()));
        }
    );
}

#[test]
fn widening_under_a_reduction_or_a_condition() {
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() + 1).any();
        }
    );
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = false;
            if (self.a.val() - 1).any() {
                self.flag.next = true;
            }
        }
    );
    assert_finds!(
        Fault::Widening(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = self.a.val() >> (self.b.val() - 1);
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (!self.a.val()).all() | (self.a.val() & self.b.val()).xor();
        }
    );
}

#[test]
fn slices() {
    assert_finds!(
        Fault::SliceOfExpression(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = bit_cast::<8, 4>((self.a.val() ^ self.b.val()).get_bits::<4>(0));
        }
    );
    assert_finds!(
        Fault::SliceOfExpression(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = bit_cast::<16, 8>(self.a.val()).get_bits::<8>(4);
        }
    );
    assert_finds!(
        Fault::OutOfRange(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = bit_cast::<8, 4>(self.a.val().get_bits::<4>(self.i.val().index()));
        }
    );
    assert_finds!(
        Fault::OutOfRange(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val().get_bit(8);
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val().get_bit(self.i.val().index());
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = bit_cast::<8, 4>(self.a.val().get_bits::<4>(4));
        }
    );
}

#[test]
fn literals_and_names() {
    const HIDDEN: u64 = 5;
    assert_finds!(
        Fault::UnknownName(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = HIDDEN.into();
            self.flag.next = self.c.val();
        }
    );
    assert_finds!(
        Fault::LiteralTooWide(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val() == 256;
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val() == 255;
        }
    );
}

#[test]
fn latches() {
    assert_finds!(
        Fault::Latch(_),
        #[hdl_gen]
        fn update(&mut self) {
            if self.c.val() {
                self.o.next = self.a.val();
            }
        }
    );
    assert_finds!(
        Fault::Latch(_),
        #[hdl_gen]
        fn update(&mut self) {
            if self.c.val() {
                self.o.next = self.a.val();
            } else if self.i.val().any() {
                self.o.next = self.b.val();
            }
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            if self.c.val() {
                self.o.next = self.a.val();
            } else {
                self.o.next = self.b.val();
            }
        }
    );
    assert_clean!(
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = self.b.val();
            if self.c.val() {
                self.o.next = self.a.val();
            }
        }
    );
}

#[test]
fn nothing_wakes_a_constant() {
    assert_finds!(
        Fault::ConstantOnly,
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = 0x5a.into();
        }
    );
    assert_finds!(
        Fault::ConstantOnly,
        #[hdl_gen]
        fn update(&mut self) {
            self.sum.next = 0x5a.into();
            self.o.next = self.sum.val();
        }
    );
}

#[test]
fn what_the_lint_does_not_understand() {
    assert_finds!(
        Fault::Unsupported(_),
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = self.a.val().replace_bit(0, self.c.val());
        }
    );
}
