# Crossings of a port for Quartus. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# The recovered clock and the device clock belong into no set_clock_groups and no set_false_path: both switch
# set_max_skew off. Between unrelated clocks set_max_delay would count their skew, so it only opens the paths,
# and set_net_delay limits the wires.

# Transmit mark. The upper bit of the write pointer goes through two flops: it stays for four ticks.
set_max_delay -from [get_registers {*transmit|*write_pointer|*q*}] \
    -to [get_registers {*transmit|*mark_synced|*stages*}] 64.000
set_min_delay -from [get_registers {*transmit|*write_pointer|*q*}] \
    -to [get_registers {*transmit|*mark_synced|*stages*}] -64.000
set_net_delay -max -from [get_registers {*transmit|*write_pointer|*q*}] \
    -to [get_registers {*transmit|*mark_synced|*stages*}] 6.400

# Transmit demand. The demand of the idle aligner goes through two flops.
set_max_delay -from [get_registers {*transmit|*demand|*q*}] \
    -to [get_registers {*transmit|*demand_synced|*stages*}] 64.000
set_min_delay -from [get_registers {*transmit|*demand|*q*}] \
    -to [get_registers {*transmit|*demand_synced|*stages*}] -64.000
set_net_delay -max -from [get_registers {*transmit|*demand|*q*}] \
    -to [get_registers {*transmit|*demand_synced|*stages*}] 6.400

# Transmit ready. That the reader is set goes through two flops: it stays unset for sixteen ticks.
set_max_delay -from [get_registers {*transmit|*settled|*q*}] \
    -to [get_registers {*transmit|*ready_synced|*stages*}] 64.000
set_min_delay -from [get_registers {*transmit|*settled|*q*}] \
    -to [get_registers {*transmit|*ready_synced|*stages*}] -64.000
set_net_delay -max -from [get_registers {*transmit|*settled|*q*}] \
    -to [get_registers {*transmit|*ready_synced|*stages*}] 6.400

# Transmit grant. The toggle of the grant goes through two flops: it stays for sixteen ticks.
set_max_delay -from [get_registers {*transmit|*toggle|*q*}] \
    -to [get_registers {*transmit|*toggle_synced|*stages*}] 64.000
set_min_delay -from [get_registers {*transmit|*toggle|*q*}] \
    -to [get_registers {*transmit|*toggle_synced|*stages*}] -64.000
set_net_delay -max -from [get_registers {*transmit|*toggle|*q*}] \
    -to [get_registers {*transmit|*toggle_synced|*stages*}] 6.400

# Transmit grant kind. The type of a grant stands for sixteen ticks and is taken two to three ticks after it
# changed: one tick of delay is safe.
set_max_delay -from [get_registers {*transmit|*kind|*q*}] \
    -to [get_registers {*transmit|*grant|*q*}] 64.000
set_min_delay -from [get_registers {*transmit|*kind|*q*}] \
    -to [get_registers {*transmit|*grant|*q*}] -64.000
set_net_delay -max -from [get_registers {*transmit|*kind|*q*}] \
    -to [get_registers {*transmit|*grant|*q*}] 6.400

# Transmit ring. An entry of the ring is read two ticks after it was written at least and two ticks before it
# is written again: one tick of delay is safe.
set_max_delay -from [get_registers {*transmit|*ring|*entries*}] \
    -to [get_registers {*tx|*inserter|*codes|*q* *tx|*inserter|*spacing_ticks|*q*}] 64.000
set_min_delay -from [get_registers {*transmit|*ring|*entries*}] \
    -to [get_registers {*tx|*inserter|*codes|*q* *tx|*inserter|*spacing_ticks|*q*}] -64.000
set_net_delay -max -from [get_registers {*transmit|*ring|*entries*}] \
    -to [get_registers {*tx|*inserter|*codes|*q* *tx|*inserter|*spacing_ticks|*q*}] 6.400
