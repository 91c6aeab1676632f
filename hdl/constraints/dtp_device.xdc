# Crossings of a port for Vivado. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# Read it after synthesis, for the design as a whole: read_xdc -unmanaged. Clocks are yours to create: the
# recovered clock of each port, and the device clock with its phases, all from one PLL. Put the recovered
# clock and the device clock into no set_clock_groups and no set_false_path: both would hide what follows.

# Receive levels. What the registers show of the receive side goes through two flops, each level by itself.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *rx/pcs/lock/locked/q_reg* || NAME =~ *rx/pcs/ber_monitor/high/q_reg* || NAME =~ *rx/pcs/watchdog/status/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *block_lock/stages_reg* || NAME =~ *hi_ber/stages_reg* || NAME =~ *status/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *block_lock/stages_reg* || NAME =~ *hi_ber/stages_reg* || NAME =~ *status/stages_reg*)}]

# Serdes loopback. The PCS loopback is off unless the board clocks the receive side with the device clock:
# then this is one clock's data.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *tx/pcs/scrambler/*_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *rx/pcs/*_reg*)}] 6.400

# Xgmii loopback. The XGMII loopback is off unless the board clocks the receive side with the device clock:
# then this is one clock's data.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *rx/pcs/decoder/*_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *tx/idle_aligner/*_reg*)}] 6.400
