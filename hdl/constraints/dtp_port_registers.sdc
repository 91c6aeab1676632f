# Crossings of a port for Quartus. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# The recovered clock and the device clock belong into no set_clock_groups and no set_false_path: both switch
# set_max_skew off. Between unrelated clocks set_max_delay would count their skew, so it only opens the paths,
# and set_net_delay limits the wires.

# Receive counts. Counts stand still for 32 ticks from the flip of their toggle and are read two to three
# ticks after it: one tick of delay is safe.
set_max_delay -from [get_registers {*receive_events|*mailbox_0|*q* *receive_events|*mailbox_1|*q* *receive_events|*mailbox_2|*q* *receive_events|*mailbox_3|*q* *receive_events|*mailbox_4|*q* *receive_events|*mailbox_pattern|*q*}] \
    -to [get_registers {*receive_events|*arrived_0|*q* *receive_events|*arrived_1|*q* *receive_events|*arrived_2|*q* *receive_events|*arrived_3|*q* *receive_events|*arrived_4|*q* *receive_events|*arrived_pattern|*q*}] 64.000
set_min_delay -from [get_registers {*receive_events|*mailbox_0|*q* *receive_events|*mailbox_1|*q* *receive_events|*mailbox_2|*q* *receive_events|*mailbox_3|*q* *receive_events|*mailbox_4|*q* *receive_events|*mailbox_pattern|*q*}] \
    -to [get_registers {*receive_events|*arrived_0|*q* *receive_events|*arrived_1|*q* *receive_events|*arrived_2|*q* *receive_events|*arrived_3|*q* *receive_events|*arrived_4|*q* *receive_events|*arrived_pattern|*q*}] -64.000
set_net_delay -max -from [get_registers {*receive_events|*mailbox_0|*q* *receive_events|*mailbox_1|*q* *receive_events|*mailbox_2|*q* *receive_events|*mailbox_3|*q* *receive_events|*mailbox_4|*q* *receive_events|*mailbox_pattern|*q*}] \
    -to [get_registers {*receive_events|*arrived_0|*q* *receive_events|*arrived_1|*q* *receive_events|*arrived_2|*q* *receive_events|*arrived_3|*q* *receive_events|*arrived_4|*q* *receive_events|*arrived_pattern|*q*}] 6.400

# Receive counts toggle. The toggle of the counts goes through two flops: it stays for 32 ticks.
set_max_delay -from [get_registers {*receive_events|*toggle|*q*}] \
    -to [get_registers {*receive_events|*synchroniser|*stages*}] 64.000
set_min_delay -from [get_registers {*receive_events|*toggle|*q*}] \
    -to [get_registers {*receive_events|*synchroniser|*stages*}] -64.000
set_net_delay -max -from [get_registers {*receive_events|*toggle|*q*}] \
    -to [get_registers {*receive_events|*synchroniser|*stages*}] 6.400

# Reset request. The request for a reset of the transceiver goes through two flops: it stays for two ticks.
set_max_delay -from [get_registers {*requesting|*q*}] \
    -to [get_registers {*reset_req|*stages*}] 64.000
set_min_delay -from [get_registers {*requesting|*q*}] \
    -to [get_registers {*reset_req|*stages*}] -64.000
set_net_delay -max -from [get_registers {*requesting|*q*}] \
    -to [get_registers {*reset_req|*stages*}] 6.400

# Pcs control. What the receive side checks for, bit for bit through two flops: software writes it, many ticks
# apart.
set_max_delay -from [get_registers {*registers|*settings|*pcs_reg|*q*}] \
    -to [get_registers {*control|*rx_prbs31|*stages* *control|*rx_test_pattern|*stages* *control|*rx_data|*stages* *control|*rx_loopback|*stages*}] 64.000
set_min_delay -from [get_registers {*registers|*settings|*pcs_reg|*q*}] \
    -to [get_registers {*control|*rx_prbs31|*stages* *control|*rx_test_pattern|*stages* *control|*rx_data|*stages* *control|*rx_loopback|*stages*}] -64.000
set_net_delay -max -from [get_registers {*registers|*settings|*pcs_reg|*q*}] \
    -to [get_registers {*control|*rx_prbs31|*stages* *control|*rx_test_pattern|*stages* *control|*rx_data|*stages* *control|*rx_loopback|*stages*}] 6.400
