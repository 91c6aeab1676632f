# Crossings of a port for Vivado. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# Read it after synthesis, for the design as a whole: read_xdc -unmanaged. Clocks are yours to create: the
# recovered clock of each port, and the device clock with its phases, all from one PLL. Put the recovered
# clock and the device clock into no set_clock_groups and no set_false_path: both would hide what follows.

# Transmit counts. Counts of the transmit side, as those of the receive side: at rest for 32 ticks, read two
# to three ticks after the toggle flipped.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *events/mailbox_1/q_reg* || NAME =~ *events/mailbox_2/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *events/arrived_1/q_reg* || NAME =~ *events/arrived_2/q_reg*)}] 6.400

# Transmit counts toggle. The toggle of these counts goes through two flops: it stays for 32 ticks.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *events/toggle/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *events/synchroniser/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *events/synchroniser/stages_reg*)}]

# Transmit control. What the transmit side sends, bit for bit through two flops: software writes it, many
# ticks apart.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *registers/settings/pcs_reg/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *prbs31_synced/stages_reg* || NAME =~ *pseudo_random_synced/stages_reg* || NAME =~ *square_wave_synced/stages_reg* || NAME =~ *local_fault_synced/stages_reg* || NAME =~ *loopback_synced/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *prbs31_synced/stages_reg* || NAME =~ *pseudo_random_synced/stages_reg* || NAME =~ *square_wave_synced/stages_reg* || NAME =~ *local_fault_synced/stages_reg* || NAME =~ *loopback_synced/stages_reg*)}]
