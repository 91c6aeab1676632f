# Crossings of a port for Quartus. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# The recovered clock and the device clock belong into no set_clock_groups and no set_false_path: both switch
# set_max_skew off. Between unrelated clocks set_max_delay would count their skew, so it only opens the paths,
# and set_net_delay limits the wires.

# Receive levels. What the registers show of the receive side goes through two flops, each level by itself.
set_max_delay -from [get_registers {*rx|*pcs|*lock|*locked|*q* *rx|*pcs|*ber_monitor|*high|*q* *rx|*pcs|*watchdog|*status|*q*}] \
    -to [get_registers {*block_lock|*stages* *hi_ber|*stages* *status|*stages*}] 64.000
set_min_delay -from [get_registers {*rx|*pcs|*lock|*locked|*q* *rx|*pcs|*ber_monitor|*high|*q* *rx|*pcs|*watchdog|*status|*q*}] \
    -to [get_registers {*block_lock|*stages* *hi_ber|*stages* *status|*stages*}] -64.000
set_net_delay -max -from [get_registers {*rx|*pcs|*lock|*locked|*q* *rx|*pcs|*ber_monitor|*high|*q* *rx|*pcs|*watchdog|*status|*q*}] \
    -to [get_registers {*block_lock|*stages* *hi_ber|*stages* *status|*stages*}] 6.400

# Serdes loopback. The PCS loopback is off unless the board clocks the receive side with the device clock:
# then this is one clock's data.
set_max_delay -from [get_registers {*tx|*pcs|*scrambler|**}] \
    -to [get_registers {*rx|*pcs|**}] 64.000
set_min_delay -from [get_registers {*tx|*pcs|*scrambler|**}] \
    -to [get_registers {*rx|*pcs|**}] -64.000
set_net_delay -max -from [get_registers {*tx|*pcs|*scrambler|**}] \
    -to [get_registers {*rx|*pcs|**}] 6.400

# Xgmii loopback. The XGMII loopback is off unless the board clocks the receive side with the device clock:
# then this is one clock's data.
set_max_delay -from [get_registers {*rx|*pcs|*decoder|**}] \
    -to [get_registers {*tx|*idle_aligner|**}] 64.000
set_min_delay -from [get_registers {*rx|*pcs|*decoder|**}] \
    -to [get_registers {*tx|*idle_aligner|**}] -64.000
set_net_delay -max -from [get_registers {*rx|*pcs|*decoder|**}] \
    -to [get_registers {*tx|*idle_aligner|**}] 6.400
