//! Golden model = gateware = emitted Verilog for the blocks that measure d and keep lc (protocol,
//! section 8.1). One file a block.
//!
//! Every run counts how often the rare things happened, so that none of them can go missing from the
//! stimulus unnoticed; and every block shows faults that its run catches.

mod beacon_watch;
mod counter;
mod delay;
mod difference;
mod follower;
mod log;
mod prescaler;
mod rate_guard;
mod responder;
