mod decoder;
mod descrambler;
mod encoder;
mod idle_aligner;
pub mod scrambler;
