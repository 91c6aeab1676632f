// dtp_dispatch: DTP (Datacenter Time Protocol) on 10GBASE-R.
// Generated from Rust by `make verilog`; do not edit.
// SPDX-License-Identifier: MIT OR Apache-2.0

`default_nettype none

module dtp_dispatch(arrival_valid,arrival_kind,link_up,role,tree,parent,measured,peer_seen,gc_heard,no_peer,faulty,stale,enable,init,ack,heard,restart,synchronised,sends,follows,alive,asked,state);

    // Module arguments
    input wire arrival_valid;
    input wire [2:0] arrival_kind;
    input wire link_up;
    input wire [1:0] role;
    input wire tree;
    input wire parent;
    input wire measured;
    input wire peer_seen;
    input wire gc_heard;
    input wire no_peer;
    input wire faulty;
    input wire stale;
    output reg enable;
    output reg init;
    output reg ack;
    output reg heard;
    output reg restart;
    output reg synchronised;
    output reg sends;
    output reg follows;
    output reg alive;
    output reg asked;
    output reg [2:0] state;

    // Local signals
    reg speaks;
    reg asks;
    reg known;
    reg begins;
    reg whole;
    reg joins;
    reg hears;
    reg obeys;

    // Update code
    always @(*) begin
        speaks = role != 32'h3;
        asks = arrival_valid & (arrival_kind == 32'h1);
        known = measured & peer_seen;
        begins = asks & gc_heard;
        whole = known & link_up;
        enable = speaks;
        init = asks;
        ack = arrival_valid & (arrival_kind == 32'h2);
        joins = arrival_valid & (arrival_kind == 32'h7);
        hears = joins | (arrival_valid & ((arrival_kind == 32'h3) | (arrival_kind == 32'h4)));
        heard = hears;
        restart = begins;
        synchronised = whole;
        sends = whole & ~role[32'h1] & ~(tree & parent);
        obeys = whole & ~role[32'h0] & ~(tree & ~parent) & ~faulty;
        follows = obeys;
        alive = hears & ~obeys;
        asked = joins & ~obeys;
        if (~speaks) begin
            state = 32'h0;
        end
        else if (~link_up) begin
            state = 32'h1;
        end
        else if (no_peer) begin
            state = 32'h2;
        end
        else if (~known) begin
            state = 32'h3;
        end
        else if (faulty) begin
            state = 32'h4;
        end
        else if (stale) begin
            state = 32'h5;
        end
        else begin
            state = 32'h6;
        end
    end

endmodule // dtp_dispatch

`default_nettype wire
