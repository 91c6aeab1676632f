//! The 10GBASE-R physical coding sublayer (IEEE 802.3 clause 49), one block a file.

pub mod descrambler;
pub mod scrambler;
