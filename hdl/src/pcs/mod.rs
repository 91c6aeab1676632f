//! The 10GBASE-R physical coding sublayer (IEEE 802.3 clause 49), one block a file.

pub mod ber_monitor;
pub mod block_kind;
pub mod block_lock;
pub mod block_shape;
pub mod column_kind;
pub mod control_code;
pub mod decoder;
pub mod decoder_lane;
pub mod decoder_word;
pub mod descrambler;
pub mod encoder;
pub mod encoder_block;
pub mod encoder_column;
pub mod encoder_lane;
pub mod encoder_octet;
pub mod idle_aligner;
pub mod ones;
pub mod prbs31_checker;
pub mod pseudo_random_checker;
pub mod receive_state;
pub mod scrambler;
pub mod square_wave;
pub mod test_pattern;
pub mod watchdog;
