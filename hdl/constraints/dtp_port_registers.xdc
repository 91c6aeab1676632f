# Crossings of a port for Vivado. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# Read it after synthesis, for the design as a whole: read_xdc -unmanaged. Clocks are yours to create: the
# recovered clock of each port, and the device clock with its phases, all from one PLL. Put the recovered
# clock and the device clock into no set_clock_groups and no set_false_path: both would hide what follows.

# Receive counts. Counts stand still for 32 ticks from the flip of their toggle and are read two to three
# ticks after it: one tick of delay is safe.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *receive_events/mailbox_0/q_reg* || NAME =~ *receive_events/mailbox_1/q_reg* || NAME =~ *receive_events/mailbox_2/q_reg* || NAME =~ *receive_events/mailbox_3/q_reg* || NAME =~ *receive_events/mailbox_4/q_reg* || NAME =~ *receive_events/mailbox_pattern/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *receive_events/arrived_0/q_reg* || NAME =~ *receive_events/arrived_1/q_reg* || NAME =~ *receive_events/arrived_2/q_reg* || NAME =~ *receive_events/arrived_3/q_reg* || NAME =~ *receive_events/arrived_4/q_reg* || NAME =~ *receive_events/arrived_pattern/q_reg*)}] 6.400

# Receive counts toggle. The toggle of the counts goes through two flops: it stays for 32 ticks.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *receive_events/toggle/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *receive_events/synchroniser/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *receive_events/synchroniser/stages_reg*)}]

# Reset request. The request for a reset of the transceiver goes through two flops: it stays for two ticks.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *requesting/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *reset_req/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *reset_req/stages_reg*)}]

# Pcs control. What the receive side checks for, bit for bit through two flops: software writes it, many ticks
# apart.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *registers/settings/pcs_reg/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *control/rx_prbs31/stages_reg* || NAME =~ *control/rx_test_pattern/stages_reg* || NAME =~ *control/rx_data/stages_reg* || NAME =~ *control/rx_loopback/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *control/rx_prbs31/stages_reg* || NAME =~ *control/rx_test_pattern/stages_reg* || NAME =~ *control/rx_data/stages_reg* || NAME =~ *control/rx_loopback/stages_reg*)}]
