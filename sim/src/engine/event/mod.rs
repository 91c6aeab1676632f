//! What the two engines have in common that go from event to event instead of from tick to tick: exact
//! clocks, the traffic of a line without its words, the flight of a message, and a port that is stepped
//! by the golden model only when something happens to it.

pub mod build;
pub mod clock;
pub mod fate;
pub mod flight;
pub mod tx_line;
pub mod unit;
pub mod whole;
