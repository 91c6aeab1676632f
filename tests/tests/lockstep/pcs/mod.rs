mod decoder;
mod ber_monitor;
mod block_lock;
mod descrambler;
mod headers;
mod encoder;
mod idle_aligner;
pub mod scrambler;
