# Crossings of a port for Vivado. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# Skew of the toggle's samplers: source it after route_design; it fails if the flops of one port differ by
# more than 0.200 ns, the wire's delay less the clock's, of the window w = 0.320 ns. The clock's delay is read
# from the path that starts at the flop: a -datapath_only path has none.

proc dtp_toggle_arrival {toggle flop} {
    set wire [get_timing_paths -from $toggle -to $flop -delay_type max -max_paths 1]
    set clock [get_timing_paths -from $flop -delay_type max -max_paths 1]
    if {[llength $wire] != 1 || [llength $clock] != 1} {
        error "no timing path through $flop"
    }
    return [expr {[get_property DATAPATH_DELAY $wire] - [get_property STARTPOINT_CLOCK_DELAY $clock]}]
}

proc dtp_check_toggle_skew {limit_ns} {
    foreach toggle [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *rx/extract/toggle/q_reg*)}] {
        # Brackets of generate blocks are no patterns.
        set port [string map {[ \[ ] \]} [string range $toggle 0 end-[string length rx/extract/toggle/q_reg]]]
        set arrivals {}
        foreach flop [get_cells -hierarchical -filter "IS_SEQUENTIAL && NAME =~ ${port}sampler/first_*_reg*"] {
            lappend arrivals [dtp_toggle_arrival $toggle $flop]
        }
        if {[llength $arrivals] == 0} {
            error "no sampler of $toggle"
        }
        set sorted [lsort -real $arrivals]
        set skew_ns [expr {[lindex $sorted end] - [lindex $sorted 0]}]
        puts "$toggle: [llength $arrivals] phases within $skew_ns ns"
        if {$skew_ns > $limit_ns} {
            error "$toggle: skew of $skew_ns ns, limit $limit_ns ns"
        }
    }
}

dtp_check_toggle_skew 0.200
