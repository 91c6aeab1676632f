mod descrambler;
pub mod scrambler;
