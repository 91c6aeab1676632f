//! The phase sampler of the message toggle (protocol, section 5).

use crate::prelude::*;
use dtp_spec::latency::Phases;

/// Samples a toggle of the recovered clock domain on one, two or four phases of the device clock.
///
/// The device tick that ends at edge E(k) is seen by the phases at E(k-1) + T/4, + T/2, + 3T/4 and
/// at E(k) itself. One tick later, after E(k+1), `samples` holds those four in order, the latest
/// in bit 3, whatever phase they come from:
///
/// | bit | sampled at       | flip-flops                                | four | two  | one  |
/// |-----|------------------|-------------------------------------------|------|------|------|
/// | 0   | E(k-1) + T/4     | `clock_90`; `clock` at E(k); E(k+1)       | self | old  | old  |
/// | 1   | E(k-1) + T/2     | `clock_180`; `clock` at E(k); E(k+1)      | self | self | old  |
/// | 2   | E(k-1) + 3T/4    | `clock_270`; `clock_90` at E(k) + T/4; E(k+1) | self | bit 1 | old |
/// | 3   | E(k)             | `clock`; `clock` at E(k+1)                | self | self | self |
///
/// *old* is the toggle at E(k-1): a phase that is not built repeats the one before it, so readers
/// need not know how many there are. The latency is the same for all three kinds.
///
/// *Metastability.* Only the first flip-flop of a row sees the foreign domain. The next one of its
/// row looks at it T, 3T/4, T/2 and T/2 later in rows 3, 0, 1 and 2: half a tick (3.2 ns) at least,
/// less routing, which `async_reg` keeps short; rows 0 to 2 follow with a third one. An unsettled
/// sample resolves to the old or the new level, which moves the arrival by one phase and is what
/// the window w of the protocol stands for. Row 2 goes over `clock_90` because from 3T/4 straight
/// to `clock` only T/4 would remain.
#[derive(LogicBlock)]
pub struct ToggleSampler {
    /// Device clock, phase 0.
    pub clock: Signal<In, Clock>,
    /// Device clock, a quarter of a period later.
    pub clock_90: Signal<In, Clock>,
    /// Device clock, half a period later.
    pub clock_180: Signal<In, Clock>,
    /// Device clock, three quarters of a period later.
    pub clock_270: Signal<In, Clock>,
    /// From the recovered clock domain: inverted with every message.
    pub toggle: Signal<In, Bit>,
    /// The toggle in the four quarters of the tick before the last edge; bit 3 is the latest.
    pub samples: Signal<Out, Bits<4>>,
    _phases: Phases,
    // First flip-flops, indexed by phase.
    _first: [bool; 4],
    // Second flip-flops of phases 1 to 3, indexed by phase.
    _second: [bool; 4],
}

impl ToggleSampler {
    /// A sampler of this many phases. Clocks that it does not use are left open by synthesis.
    #[must_use]
    pub fn new(phases: Phases) -> Self {
        ToggleSampler {
            clock: Default::default(),
            clock_90: Default::default(),
            clock_180: Default::default(),
            clock_270: Default::default(),
            toggle: Default::default(),
            samples: Default::default(),
            _phases: phases,
            _first: [false; 4],
            _second: [false; 4],
        }
    }
}

impl Default for ToggleSampler {
    fn default() -> Self {
        ToggleSampler::new(Phases::Four)
    }
}

impl Logic for ToggleSampler {
    fn update(&mut self) {
        // All clocks of this instant look at what the flip-flops held before it.
        let (first, second) = (self._first, self._second);
        let edges = [
            self.clock.pos_edge(),
            self.clock_90.pos_edge(),
            self.clock_180.pos_edge(),
            self.clock_270.pos_edge(),
        ];
        for (flop, rises) in self._first.iter_mut().zip(edges) {
            if rises {
                *flop = self.toggle.val();
            }
        }
        if edges[1] {
            self._second[3] = first[3];
        }
        if edges[0] {
            self._second[1] = first[1];
            self._second[2] = first[2];
            let old = self.samples.val().get_bit(3);
            let rows = match self._phases {
                Phases::One => [old, old, old, first[0]],
                Phases::Two => [old, second[2], second[2], first[0]],
                Phases::Four => [second[1], second[2], second[3], first[0]],
            };
            let number = rows
                .iter()
                .rev()
                .fold(0, |sum, &row| 2 * sum + LiteralType::from(row));
            self.samples.next = number.into();
        }
    }

    fn connect(&mut self) {
        self.samples.connect();
    }

    fn hdl(&self) -> Verilog {
        let code = [
            row_0(),
            match self._phases {
                Phases::One => AFTER_ONE.into(),
                Phases::Two => [row("180", "clock"), AFTER_TWO.into()].concat(),
                Phases::Four => [
                    row("90", "clock"),
                    row("180", "clock"),
                    row("270", "clock_90"),
                    AFTER_FOUR.into(),
                ]
                .concat(),
            },
            "assign samples = quarters;\n".into(),
        ];
        Verilog::Wrapper(Wrapper {
            code: code.concat(),
            cores: String::new(),
        })
    }
}

const ASYNC_REG: &str = "(* async_reg = \"true\", srl_style = \"register\" *) reg";

const AFTER_ONE: &str =
    "always @(posedge clock) quarters <= {first_0, quarters[3], quarters[3], quarters[3]};\n";
const AFTER_TWO: &str =
    "always @(posedge clock) quarters <= {first_0, second_180, second_180, quarters[3]};\n";
const AFTER_FOUR: &str =
    "always @(posedge clock) quarters <= {first_0, second_270, second_180, second_90};\n";

fn row_0() -> String {
    format!(
        "{ASYNC_REG} first_0 = 1'b0;\n{ASYNC_REG} [3:0] quarters = 4'h0;\n\
         always @(posedge clock) first_0 <= toggle;\n"
    )
}

fn row(degrees: &str, second_clock: &str) -> String {
    format!(
        "{ASYNC_REG} first_{degrees} = 1'b0;\n{ASYNC_REG} second_{degrees} = 1'b0;\n\
         always @(posedge clock_{degrees}) first_{degrees} <= toggle;\n\
         always @(posedge {second_clock}) second_{degrees} <= first_{degrees};\n"
    )
}
