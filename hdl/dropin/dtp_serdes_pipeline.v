// Registers between the PCS and the transceiver, and the order of bits on that side.
// Each stage is a whole register of data and header: placement uses them to cross the die.

`default_nettype none

module dtp_serdes_pipeline #(
    parameter STAGES = 0,                // registers in a row, none is a wire
    parameter BIT_REVERSE = 0            // the transceiver sends the last bit of a word first
) (
    input  wire        clock,
    input  wire [63:0] data,
    input  wire [1:0]  hdr,
    output wire [63:0] delayed_data,
    output wire [1:0]  delayed_hdr
);
    // The stages side by side, the newest in the lowest bits; stage 0 is the input.
    wire [66*(STAGES+1)-1:0] words;

    genvar i;
    generate
        for (i = 0; i < 66; i = i + 1) begin : order
            if (i < 2) begin : header
                assign words[i] = hdr[BIT_REVERSE != 0 ? 1 - i : i];
            end else begin : payload
                assign words[i] = data[BIT_REVERSE != 0 ? 65 - i : i - 2];
            end
        end
        for (i = 0; i < STAGES; i = i + 1) begin : stage
            // Shift registers in memory would defeat the purpose.
            (* srl_style = "register" *) (* syn_srlstyle = "registers" *)
            reg [65:0] word = 66'd0;
            always @(posedge clock) word <= words[66*i +: 66];
            assign words[66*(i+1) +: 66] = word;
        end
        if (STAGES == 0) begin : unregistered
            // A wire has no clock.
            wire unused = clock;
        end
    endgenerate

    assign {delayed_data, delayed_hdr} = words[66*STAGES +: 66];
endmodule

`default_nettype wire
