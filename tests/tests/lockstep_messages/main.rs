//! Golden model = gateware = emitted Verilog for the blocks that find, check, carry over and send
//! messages (protocol, section 8.1). One file a block.
//!
//! Every run counts how often the rare things happened, so that none of them can go missing from the
//! stimulus unnoticed; and every block shows faults that its run catches.

mod arbiter;
mod beacon_timer;
mod crossing;
mod extract;
mod inserter;
mod join_sender;
mod transmit_crossing;

use dtp_spec::message::{Kind, Message, VALUE_MASK};
use dtp_tests::stimulus::Random;

/// The six message types.
const KINDS: [Kind; 6] = [
    Kind::Init,
    Kind::InitAck,
    Kind::BeaconMsb,
    Kind::Beacon,
    Kind::Log,
    Kind::BeaconJoin,
];

/// Any message; values near both ends of the range are frequent.
fn any_message(random: &mut Random) -> Message {
    let value = match random.below(8) {
        0 => random.below(4),
        1 => VALUE_MASK - random.below(4),
        _ => random.bits() & VALUE_MASK,
    };
    Message {
        kind: random.pick(&KINDS),
        value,
    }
}
