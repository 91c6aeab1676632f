//! The 10GBASE-R PCS of clause 49, one block a file, each a pure step function.
//!
//! Every `step` is one edge of the block's clock and returns what its output register holds after
//! that edge; `new()` is the state in and after reset, and a constant `RESET` names the value of
//! the output register there. docs/pipeline.md says which register is which.
//!
//! Two fast paths carry the load of a simulator: words of eight data octets, and eight idles.

pub mod ber_monitor;
pub mod block_lock;
pub mod control_code;
pub mod decoder;
pub mod descrambler;
pub mod encoder;
pub mod idle_aligner;
pub mod prbs31_checker;
pub mod pseudo_random_checker;
pub mod receive;
pub mod scrambler;
pub mod test_pattern;
pub mod transmit;
pub mod vector_type;
pub mod watchdog;

pub use ber_monitor::BerMonitor;
pub use block_lock::BlockLock;
pub use decoder::Decoder;
pub use descrambler::Descrambler;
pub use encoder::Encoder;
pub use idle_aligner::IdleAligner;
pub use prbs31_checker::Prbs31Checker;
pub use pseudo_random_checker::PseudoRandomChecker;
pub use receive::Receive;
pub use scrambler::Scrambler;
pub use test_pattern::TestPattern;
pub use transmit::Transmit;
pub use vector_type::VectorType;
pub use watchdog::Watchdog;
