# Crossings of a port for Vivado. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# Read it after synthesis, for the design as a whole: read_xdc -unmanaged. Clocks are yours to create: the
# recovered clock of each port, and the device clock with its phases, all from one PLL. Put the recovered
# clock and the device clock into no set_clock_groups and no set_false_path: both would hide what follows.

# Transmit mark. The upper bit of the write pointer goes through two flops: it stays for four ticks.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/write_pointer/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/mark_synced/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/mark_synced/stages_reg*)}]

# Transmit demand. The demand of the idle aligner goes through two flops.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/demand/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/demand_synced/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/demand_synced/stages_reg*)}]

# Transmit ready. That the reader is set goes through two flops: it stays unset for sixteen ticks.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/settled/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/ready_synced/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/ready_synced/stages_reg*)}]

# Transmit grant. The toggle of the grant goes through two flops: it stays for sixteen ticks.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/toggle/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/toggle_synced/stages_reg*)}] 6.400
set_property ASYNC_REG TRUE [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/toggle_synced/stages_reg*)}]

# Transmit grant kind. The type of a grant stands for sixteen ticks and is taken two to three ticks after it
# changed: one tick of delay is safe.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/kind/q_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *transmit/grant/q_reg*)}] 6.400

# Transmit ring. An entry of the ring is read two ticks after it was written at least and two ticks before it
# is written again: one tick of delay is safe.
set_max_delay -datapath_only -from [get_cells -hierarchical -filter {IS_PRIMITIVE && (NAME =~ *transmit/ring/entries_reg*)}] \
    -to [get_cells -hierarchical -filter {IS_SEQUENTIAL && (NAME =~ *tx/inserter/codes/q_reg* || NAME =~ *tx/inserter/spacing_ticks/q_reg*)}] 6.400
