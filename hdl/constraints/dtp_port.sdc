# Crossings of a port for Quartus. Generated from hdl/src/crossings.rs by `make verilog`; do not edit. Never
# run here, where there is no vendor tool; docs/crossings.md has the arguments.
# The recovered clock and the device clock belong into no set_clock_groups and no set_false_path: both switch
# set_max_skew off. Between unrelated clocks set_max_delay would count their skew, so it only opens the paths,
# and set_net_delay limits the wires.

# Toggle. The toggle is sampled on the phases of the device clock. All of them must see it at the same time
# but for the window w = 0.32 ns, of which set-up, hold and metastability take 0.12.
set_max_delay -from [get_registers {*rx|*extract|*toggle|*q*}] \
    -to [get_registers {*sampler|*first_*}] 64.000
set_min_delay -from [get_registers {*rx|*extract|*toggle|*q*}] \
    -to [get_registers {*sampler|*first_*}] -64.000
set_net_delay -max -from [get_registers {*rx|*extract|*toggle|*q*}] \
    -to [get_registers {*sampler|*first_*}] 1.600
set_max_skew -from [get_registers {*rx|*extract|*toggle|*q*}] \
    -to [get_registers {*sampler|*first_*}] 0.200

# Mailbox. The mailbox stands still from the flip of the toggle for six ticks and is read two to three ticks
# after the flip: one tick of delay is safe.
set_max_delay -from [get_registers {*rx|*extract|*kind|*q* *rx|*extract|*value|*q* *rx|*extract|*overrun|*q*}] \
    -to [get_registers {*crossing|*kind|*q* *crossing|*value|*q* *crossing|*overrun|*q*}] 64.000
set_min_delay -from [get_registers {*rx|*extract|*kind|*q* *rx|*extract|*value|*q* *rx|*extract|*overrun|*q*}] \
    -to [get_registers {*crossing|*kind|*q* *crossing|*value|*q* *crossing|*overrun|*q*}] -64.000
set_net_delay -max -from [get_registers {*rx|*extract|*kind|*q* *rx|*extract|*value|*q* *rx|*extract|*overrun|*q*}] \
    -to [get_registers {*crossing|*kind|*q* *crossing|*value|*q* *crossing|*overrun|*q*}] 6.400

# Link level. Block lock without hi_ber and outside the loopback goes through two flops.
set_max_delay -from [get_registers {*rx|*link|*q*}] \
    -to [get_registers {*synchroniser|*stages*}] 64.000
set_min_delay -from [get_registers {*rx|*link|*q*}] \
    -to [get_registers {*synchroniser|*stages*}] -64.000
set_net_delay -max -from [get_registers {*rx|*link|*q*}] \
    -to [get_registers {*synchroniser|*stages*}] 6.400

# Phase 90. Three quarters of a tick from phase to phase of the device clock: ordinary timing, no exception.

# Phase 180. Half of a tick from phase to phase of the device clock: ordinary timing, no exception.

# Phase 270. Half of a tick from phase to phase of the device clock: ordinary timing, no exception.

# Phase 270 on. Three quarters of a tick from phase to phase of the device clock: ordinary timing, no
# exception.
