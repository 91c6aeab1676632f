# Crossings of a port for Quartus. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# The recovered clock and the device clock belong into no set_clock_groups and no set_false_path: both switch
# set_max_skew off. Between unrelated clocks set_max_delay would count their skew, so it only opens the paths,
# and set_net_delay limits the wires.

# Transmit counts. Counts of the transmit side, as those of the receive side: at rest for 32 ticks, read two
# to three ticks after the toggle flipped.
set_max_delay -from [get_registers {*events|*mailbox_1|*q* *events|*mailbox_2|*q*}] \
    -to [get_registers {*events|*arrived_1|*q* *events|*arrived_2|*q*}] 64.000
set_min_delay -from [get_registers {*events|*mailbox_1|*q* *events|*mailbox_2|*q*}] \
    -to [get_registers {*events|*arrived_1|*q* *events|*arrived_2|*q*}] -64.000
set_net_delay -max -from [get_registers {*events|*mailbox_1|*q* *events|*mailbox_2|*q*}] \
    -to [get_registers {*events|*arrived_1|*q* *events|*arrived_2|*q*}] 6.400

# Transmit counts toggle. The toggle of these counts goes through two flops: it stays for 32 ticks.
set_max_delay -from [get_registers {*events|*toggle|*q*}] \
    -to [get_registers {*events|*synchroniser|*stages*}] 64.000
set_min_delay -from [get_registers {*events|*toggle|*q*}] \
    -to [get_registers {*events|*synchroniser|*stages*}] -64.000
set_net_delay -max -from [get_registers {*events|*toggle|*q*}] \
    -to [get_registers {*events|*synchroniser|*stages*}] 6.400

# Transmit control. What the transmit side sends, bit for bit through two flops: software writes it, many
# ticks apart.
set_max_delay -from [get_registers {*registers|*settings|*pcs_reg|*q*}] \
    -to [get_registers {*prbs31_synced|*stages* *pseudo_random_synced|*stages* *square_wave_synced|*stages* *local_fault_synced|*stages* *loopback_synced|*stages*}] 64.000
set_min_delay -from [get_registers {*registers|*settings|*pcs_reg|*q*}] \
    -to [get_registers {*prbs31_synced|*stages* *pseudo_random_synced|*stages* *square_wave_synced|*stages* *local_fault_synced|*stages* *loopback_synced|*stages*}] -64.000
set_net_delay -max -from [get_registers {*registers|*settings|*pcs_reg|*q*}] \
    -to [get_registers {*prbs31_synced|*stages* *pseudo_random_synced|*stages* *square_wave_synced|*stages* *local_fault_synced|*stages* *loopback_synced|*stages*}] 6.400
