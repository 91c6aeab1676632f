//! Constants, names, instances, arrays and enumerations.

use crate::lint::{lint, Fault};
use crate::prelude::*;

/// A `Constant` has the width of its type, and is no signal that could wake a kernel.
#[test]
fn constants() {
    #[derive(LogicBlock)]
    struct Limit {
        a: Signal<In, Bits<8>>,
        limit: Constant<Bits<8>>,
        o: Signal<Out, Bits<16>>,
    }
    impl Logic for Limit {
        #[hdl_gen]
        fn update(&mut self) {
            self.o.next = bit_cast::<16, 8>(self.limit.val() + 1);
        }
    }
    let limit = Constant::new(7.into());
    let block = Limit {
        a: Default::default(),
        limit,
        o: Default::default(),
    };
    let faults: Vec<_> = lint("limit", &block)
        .into_iter()
        .map(|finding| finding.fault)
        .collect();
    assert!(
        matches!(faults[..], [Fault::Widening(_), Fault::ConstantOnly]),
        "{faults:?}"
    );
    assert_eq!(block.a.val(), 0);
}

#[test]
fn names() {
    // rustc frowns at some of them too, but only here.
    #[allow(non_snake_case)]
    #[derive(LogicBlock, Default)]
    struct Inner {
        begin: Signal<In, Bit>,
        two__bars: Signal<In, Bit>,
        tail_: Signal<Out, Bit>,
    }
    impl Logic for Inner {
        #[hdl_gen]
        fn update(&mut self) {
            self.tail_.next = self.begin.val() & self.two__bars.val();
        }
    }
    #[derive(LogicBlock, Default)]
    struct Outer {
        a: Signal<In, Bit>,
        o: Signal<Out, Bit>,
        table: Inner,
    }
    impl Logic for Outer {
        #[hdl_gen]
        fn update(&mut self) {
            self.table.begin.next = self.a.val();
            self.table.two__bars.next = self.a.val();
            self.o.next = self.table.tail_.val();
        }
    }
    let found: Vec<_> = lint("outer", &Outer::default())
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        found,
        [
            "outer.table: Keyword(\"table\")",
            "outer.table: Keyword(\"begin\")",
            "outer.table: Underscores(\"two__bars\")",
            "outer.table: Underscores(\"tail_\")",
        ]
    );
}

#[test]
fn arrays_enumerations_and_loops() {
    #[derive(Copy, Clone, PartialEq, Debug, LogicState)]
    enum State {
        Rest,
        Run,
    }
    #[derive(LogicBlock, Default)]
    struct Pipe {
        clock: Signal<In, Clock>,
        reset: Signal<In, Bit>,
        a: Signal<In, Bits<8>>,
        o: Signal<Out, Bits<8>>,
        running: Signal<Out, Bit>,
        pipe: [Reg<Bits<8>>; 3],
        state: Reg<State>,
    }
    impl Logic for Pipe {
        #[hdl_gen]
        fn update(&mut self) {
            clock!(self, clock, state);
            self.state.reset.next = self.reset.val();
            for i in 0..3 {
                self.pipe[i].clock.next = self.clock.val();
                self.pipe[i].reset.next = self.reset.val();
            }
            self.pipe[0].d.next = self.a.val();
            for i in 1..3 {
                self.pipe[i].d.next = self.pipe[i - 1].q.val();
            }
            self.o.next = self.pipe[2].q.val();
            match self.state.q.val() {
                State::Rest => {
                    self.state.d.next = State::Run;
                    self.running.next = false;
                }
                State::Run => {
                    self.state.d.next = State::Rest;
                    self.running.next = true;
                }
                _ => {
                    self.state.d.next = State::Rest;
                    self.running.next = false;
                }
            }
        }
    }
    assert_eq!(lint("pipe", &Pipe::default()), []);
}
