// Claim: hi_ber rises with the sixteenth bad header of a period of 125 us (19,531 blocks), never
// before, and falls only at the end of a period with fewer, with the lock, or by reset (clause
// 49.2.13.3, figure 49-13).
//
// Assumptions: none; headers, lock, the moment that it is gained and reset are free.
//
// Why the induction holds: the figure is written here once more, from the standard; its timer and
// count agree with the unit's in every step, which is the invariant.

`default_nettype none

module ber_monitor_proof(
    input wire clock,
    input wire reset,
    input wire [1:0] header,
    input wire lock,
    input wire gains_lock
);
    wire hi_ber;
    wire period_ends;
    dtp_ber_monitor ber_monitor(
        .clock(clock),
        .reset(reset),
        .sync_header(header),
        .is_testing(lock),
        .gains_lock(gains_lock),
        .count_125us(15'd19531),
        .hi_ber(hi_ber),
        .period_ends(period_ends)
    );
    // Registers of the unit, joined by name when it is flattened.
    (* hierconn *) wire [14:0] \ber_monitor.timer__q ;
    (* hierconn *) wire [4:0] \ber_monitor.ber_cnt__q ;

    wire bad = header == 2'b00 || header == 2'b11;
    reg [14:0] blocks = 0;
    reg [4:0] bad_blocks = 0;
    reg high = 0;
    reg high_before = 0;
    // Bad headers of this period with this one, 16 at most.
    wire [4:0] now_bad = bad_blocks == 16 ? 16 : bad_blocks + bad;
    // The timer starts with the lock, and runs on without it.
    wire ends = gains_lock || blocks == 19531 - 1;
    always @(posedge clock) begin
        if (reset || ends) blocks <= 0;
        else blocks <= blocks + 1;
        if (reset || !lock) begin
            {bad_blocks, high, high_before} <= 0;
        end else if (ends) begin
            bad_blocks <= 0;
            high <= now_bad == 16;
            high_before <= now_bad == 16;
        end else begin
            bad_blocks <= now_bad;
            if (now_bad == 16) high <= 1;
        end
    end

    always @(*) begin
        assert(hi_ber == high);
        // Sixteen in this period, or in the one before.
        assert(hi_ber == (bad_blocks == 16 || high_before));
        assert(blocks < 19531 && bad_blocks <= 16);
        assert(blocks + 1 == \ber_monitor.timer__q );
        assert(period_ends == ends);
        assert(bad_blocks == \ber_monitor.ber_cnt__q );
    end
endmodule
