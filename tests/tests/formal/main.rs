//! Proofs on the checked-in Verilog, and faults planted in it that each proof must notice.
//!
//! `tests/formal/NAME.v` states a claim, its assumptions and why the induction holds; `NAME.sby` is
//! how it is run. `docs/proofs.md` is the list.

mod runner;

use runner::{Caught, Fault, Proof};

/// One test a proof: it holds, and none of the faults passes it.
macro_rules! proofs {
    ($($name:ident: [$($fault:expr),+ $(,)?];)+) => {
        const NAMES: &[&str] = &[$(stringify!($name)),+];
        $(
            #[test]
            fn $name() {
                const PROOF: Proof = Proof {
                    name: stringify!($name),
                    faults: &[$($fault),+],
                };
                PROOF.check();
            }
        )+
    };
}

/// A fault that the solver must show a way to: from reset, or any start state, to a broken claim.
const fn shown(unit: &'static str, from: &'static str, to: &'static str) -> Fault {
    Fault {
        unit,
        from,
        to,
        caught: Caught::Counterexample,
    }
}

/// A fault that lies deeper than the solver looks from reset: the proof must break down instead.
const fn unproved(unit: &'static str, from: &'static str, to: &'static str) -> Fault {
    Fault {
        unit,
        from,
        to,
        caught: Caught::NoInduction,
    }
}

proofs! {
    scrambler: [
        shown("dtp_scrambler", "32'h27", "32'h26"),
        shown("dtp_descrambler", "old >> 32'h13", "old >> 32'h14"),
    ];
    extract: [
        // Low power idle and Error read as messages.
        shown("dtp_extract", " & (message_type != 32'h6)", ""),
        shown("dtp_extract", "feed_all = 48'h40201", "feed_all = 48'h40200"),
        // A failed check leaves the value.
        shown("dtp_extract", "fill & damaged", "1'b0"),
        shown("dtp_extract", "hold_start = 3'b101", "hold_start = 3'b100"),
    ];
    crc: [
        shown("dtp_extract", "feed_only_b = 48'h82814088442", "feed_only_b = 48'h82814088440"),
        // A part that two bits of the CRC share is missing in one.
        shown("dtp_extract", "a = only_a ^ a_and_b", "a = only_a"),
    ];
    line_error: [
        shown("dtp_descrambler", "line << 32'h3a", "line << 32'h39"),
        // Three bits of the block type do not count: 0x2d is one more from 0x1e.
        shown(
            "dtp_extract",
            "(block_payload[(32'h0)+:(8)] == 32'h1e)",
            "((block_payload[(32'h0)+:(8)] & 8'hec) == 8'h0c)",
        ),
        shown("dtp_extract", "(block_hdr == 32'h1)", "block_hdr[0]"),
    ];
    encoder_idle: [
        // Idle is said of low power idle too.
        shown(
            "dtp_encoder",
            "(coded__q == 32'h1e)",
            "((coded__q & 64'hf3e7cf9f3e7cf9ff) == 32'h1e)",
        ),
    ];
    insertion: [
        // The flag is ignored.
        shown("dtp_inserter", "leaves = idle_next &", "leaves = 1'b1 &"),
        shown("dtp_inserter", "feed_a_and_c = 48'h11420022008", "feed_a_and_c = 48'h11420022000"),
        shown("dtp_extract", " & (message_type != 32'h6)", ""),
    ];
    hiding: [
        // A message may not follow a frame as idles may.
        shown(
            "dtp_decoder",
            "state__may_end = kind__is_c_or_s | next_is_message",
            "state__may_end = kind__is_c_or_s",
        ),
        // The octets of a message stay in the word.
        shown("dtp_decoder", "decoded__d = 64'h707070707070707", "decoded__d = word__data"),
    ];
    delivery: [
        // Messages follow more closely than the mailbox is held.
        shown("dtp_inserter", "spacing_start = 4'h7", "spacing_start = 4'h3"),
        shown("dtp_extract", "value__d = block_payload[(32'hb)+:(45)]", "value__d = block_payload[(32'ha)+:(45)]"),
    ];
    block_lock: [
        // Lost at the fifteenth bad header.
        unproved("dtp_block_lock", "| &sh_invalid_cnt__q", "| &sh_invalid_cnt__q[3:1]"),
        // Found after 63.
        unproved("dtp_block_lock", "= &sh_cnt__q", "= sh_cnt__q == 62"),
    ];
    ber_monitor: [
        unproved("dtp_ber_monitor", "timer__q == count_125us", "timer__q == 15'd19532"),
        unproved("dtp_ber_monitor", "count_is_max = count[32'h4]", "count_is_max = &count[3:0] | count[4]"),
    ];
    aligner_order: [
        // An ordered set is dropped like an idle column.
        shown("dtp_idle_aligner", "(data == 32'h7070707)", "(data[7:0] == 8'h07)"),
        shown("dtp_idle_aligner", "held_data__d = right_data", "held_data__d = left_data"),
    ];
    aligner_gaps: [
        // One column of gap is enough to drop another.
        shown("dtp_idle_aligner", "held_is_idle__q & gap_two__q", "held_is_idle__q & gap_one__q"),
        // Never gives the column back while the demand stands.
        shown("dtp_idle_aligner", "keep = align_demand & held_is_idle__q & left__is_idle", "keep = align_demand"),
    ];
    follower: [
        // Follows down on every port.
        shown("dtp_follower", ") | exact;", ") | 1'b1;"),
        // A JOIN jumps with the window shut.
        shown("dtp_follower", "consistent__q & join_open;", "consistent__q;"),
        // A push of more than eight ticks.
        shown("dtp_follower", "upper = 8'ha0", "upper = 8'ha1"),
    ];
    responder: [
        // What was dropped waits on.
        unproved("dtp_responder", " | late))", "))"),
        shown("dtp_responder", "~init_valid & (~pending", "~init_valid & ~heard & (~pending"),
        shown("dtp_responder", "start_units + ((init_age", "start_units - ((init_age"),
    ];
    rate_guard: [
        // A fault that does not stay.
        shown("dtp_rate_guard", "fault__d = fault__q | ", "fault__d = "),
        // An empty bucket leaks.
        shown("dtp_rate_guard", "| dry;", ";"),
    ];
    crossing: [
        // The phases are taken in the wrong order.
        shown(
            "dtp_toggle_sampler_4",
            "second_270, second_180, second_90",
            "second_90, second_180, second_270",
        ),
        // One flop fewer: the mailbox is read a tick early.
        shown("dtp_toggle_sampler_1", "{first_0, quarters", "{toggle, quarters"),
        shown("dtp_crossing", "age__d = 32'ha", "age__d = 32'h5"),
    ];
    transmit_crossing: [
        // The reader begins an entry too late.
        shown("dtp_transmit_crossing", "read_pointer__d = 32'h3", "read_pointer__d = 32'h4"),
        // A reset of the device side moves the distance.
        shown("dtp_transmit_crossing", "write_pointer__reset = 1'b0", "write_pointer__reset = reset"),
        // A reader that is not set counts as settled.
        shown(
            "dtp_transmit_crossing",
            "settled_ticks__reset = tx_reset | ~stays",
            "settled_ticks__reset = tx_reset",
        ),
        // The type is taken a tick early.
        shown("dtp_transmit_crossing", "toggle_synced__synced ^", "toggle__q ^"),
    ];
    axi_lite: [
        // The high word is not kept for the read that follows: it may be of another moment.
        unproved(
            "dtp_axi_lite",
            "kept_here = kept_valid__q &",
            "kept_here = 1'b0 &",
        ),
        // An answer does not wait for the master.
        unproved("dtp_axi_lite", "if (s_axi_bready)", "if (1'b1)"),
        // A read is answered as a write too.
        unproved("dtp_axi_lite", "if (answer & write__q)", "if (answer)"),
        // Carried out twice; with bytes that were not sent.
        unproved("dtp_axi_lite", "bus_commit = ticks__q[32'h3]", "bus_commit = |ticks__q[4:3]"),
        shown("dtp_axi_lite", "s_axi_wdata & strobed", "s_axi_wdata"),
    ];
    axi_lite_waits: [
        // Reads wait for a write address whose data may never come.
        shown(
            "dtp_axi_lite",
            "~(write_waits & write_turn__q)",
            "~aw_full__q",
        ),
    ];
    counter_file: [
        // The upper half does not hear of the carry.
        unproved("dtp_counter_file", "carried = high__q +", "carried = high__q + 0 *"),
        // An event in the tick of the visit is lost.
        unproved("dtp_counter_file", "pending_5__d = ((one) & 7'h7f);", "pending_5__d = 7'h0;"),
        // The value of the bus is read in the tick of a write.
        unproved("dtp_counter_file", "memory__write = ~second__q &", "memory__write = second__q &"),
        // Shown before there is one.
        shown("dtp_counter_file", "known__d = ~first_walk__q", "known__d = 1'b1"),
    ];
    global_counter: [
        // A move that comes while gc stands still is not waited for.
        unproved("dtp_global_counter_x1", "(apply__q & owing__q)", "1'b0"),
    ];
    lead: [
        // The next move comes before the last one has shown in all leads.
        shown(
            "dtp_global_counter_x2",
            "hold_ticks = 4'h4",
            "hold_ticks = 4'h3",
        ),
        // The ports that count are left out, and the others not.
        shown(
            "dtp_global_counter_x2",
            "code__reset = reset | ~counts",
            "code__reset = reset | counts",
        ),
    ];
}

/// What is proved is run: no proof lies about unused.
#[test]
fn every_proof_in_the_folder_is_run() {
    let mut found: Vec<String> = std::fs::read_dir(runner::folder())
        .expect("readable folder")
        .map(|entry| entry.expect("readable entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "sby"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    found.sort();
    let mut names = NAMES.to_vec();
    names.sort_unstable();
    assert_eq!(found, names);
}
