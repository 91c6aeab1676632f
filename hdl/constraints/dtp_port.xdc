# Crossings of a port for Vivado. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# Read it after synthesis, for the design as a whole: read_xdc -unmanaged. Clocks are yours to create: the
# recovered clock of each port, and the device clock with its phases, all from one PLL. Put the recovered
# clock and the device clock into no set_clock_groups and no set_false_path: both would hide what follows.

# Toggle. The toggle is sampled on the phases of the device clock. All of them must see it at the same time
# but for the window w = 0.32 ns, of which set-up, hold and metastability take 0.12.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *rx/extract/toggle/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *sampler/first_*_reg*)}] 1.600
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *sampler/first_*_reg*)}]
# set_bus_skew takes no single start point, so dtp_port_skew.tcl measures the skew after routing.

# Mailbox. The mailbox stands still from the flip of the toggle for six ticks and is read two to three ticks
# after the flip: one tick of delay is safe.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *rx/extract/kind/q_reg* || NAME =~ *rx/extract/value/q_reg* || NAME =~ *rx/extract/overrun/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *crossing/kind/q_reg* || NAME =~ *crossing/value/q_reg* || NAME =~ *crossing/overrun/q_reg*)}] 6.400

# Link level. Block lock without hi_ber and outside the loopback goes through two flops.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *rx/link/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *synchroniser/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *synchroniser/stages_reg*)}]

# Phase 90. Three quarters of a tick from phase to phase of the device clock: ordinary timing, no exception.

# Phase 180. Half of a tick from phase to phase of the device clock: ordinary timing, no exception.

# Phase 270. Half of a tick from phase to phase of the device clock: ordinary timing, no exception.

# Phase 270 on. Three quarters of a tick from phase to phase of the device clock: ordinary timing, no
# exception.
