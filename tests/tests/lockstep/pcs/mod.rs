mod ber_monitor;
mod block_lock;
mod decoder;
mod descrambler;
mod encoder;
mod headers;
mod idle_aligner;
pub mod scrambler;
