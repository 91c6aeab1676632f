// Claim: the lock is found after 64 good headers in a row, no earlier, and lost at the sixteenth bad
// header of a window of 64, no earlier (clause 49.2.13.3, figure 49-12). Every header that costs the
// boundary its chance slips by one bit, and none is tested for 32 ticks behind a slip.
//
// Assumptions: none; headers and reset are free.
//
// Why the induction holds: the figure is written here once more, from the standard, as counters of
// headers tested; figure and unit agree in every step, which is the invariant.

`default_nettype none

module block_lock_proof(input wire clock, input wire reset, input wire [1:0] header);
    wire lock;
    wire slip;
    wire gains_lock;
    dtp_block_lock block_lock(
        .clock(clock),
        .reset(reset),
        .sync_header(header),
        .bitslip_high_cycles(6'd1),
        .bitslip_low_cycles(6'd32),
        .block_lock(lock),
        .gains_lock(gains_lock),
        .slip(slip)
    );

    // Registers of the unit, joined by name when it is flattened.
    (* hierconn *) wire [5:0] \block_lock.sh_cnt__q ;
    (* hierconn *) wire [3:0] \block_lock.sh_invalid_cnt__q ;
    (* hierconn *) wire [5:0] \block_lock.slip_left__q ;

    // Figure 49-12: integers of the standard, tested after the header that makes them.
    wire good = header == 2'b01 || header == 2'b10;
    reg [6:0] sh_cnt = 0;
    reg [4:0] sh_invalid_cnt = 0;
    reg locked = 0;
    reg slipped = 0;
    reg [5:0] blind = 0;
    wire [6:0] cnt = sh_cnt + 1;
    wire [4:0] invalid = sh_invalid_cnt + !good;
    always @(posedge clock) begin
        slipped <= 0;
        if (reset) begin
            {sh_cnt, sh_invalid_cnt, locked, blind} <= 0;
        end else if (blind != 0) begin
            blind <= blind - 1;
        end else if (!good && (!locked || invalid == 16)) begin
            // SLIP
            {sh_cnt, sh_invalid_cnt, locked} <= 0;
            slipped <= 1;
            blind <= 6'd32;
        end else if (cnt == 64) begin
            // 64_GOOD, or the end of a window with some bad ones while locked.
            {sh_cnt, sh_invalid_cnt} <= 0;
            if (invalid == 0) locked <= 1;
        end else begin
            sh_cnt <= cnt;
            sh_invalid_cnt <= invalid;
        end
    end

    // The claim itself, told without the figure: good headers tested in a row since the last bad one,
    // bad ones of this window.
    reg [6:0] good_in_row = 0;
    reg lock_1 = 0;
    always @(posedge clock) begin
        lock_1 <= lock;
        if (reset || (blind == 0 && !good)) good_in_row <= 0;
        else if (blind == 0 && good_in_row != 127) good_in_row <= good_in_row + 1;
    end

    always @(*) begin
        assert(lock == locked);
        assert(slip == slipped);
        if (lock && !lock_1) assert(good_in_row >= 64);
        if (!locked) assert(good_in_row < 64 && good_in_row == sh_cnt && sh_invalid_cnt == 0);
        if (slip) assert(!lock);
        // What ties the unit's registers to the figure's.
        assert(sh_cnt < 64 && sh_invalid_cnt < 16 && blind <= 6'd32);
        assert(sh_cnt == \block_lock.sh_cnt__q );
        assert(sh_invalid_cnt == \block_lock.sh_invalid_cnt__q );
        // A slip is one tick high, then the unit counts its 32 low ones down to one.
        if (slip) assert(blind == 6'd32 && \block_lock.slip_left__q == 6'd1);
        else if (blind != 0) assert(\block_lock.slip_left__q == blind + 6'd1);
        else assert(\block_lock.slip_left__q <= 6'd1);
        assert(gains_lock == (!lock && blind == 0 && good && cnt == 64 && invalid == 0));
    end
endmodule
