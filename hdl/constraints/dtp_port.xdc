# Crossings of a port, for Vivado: read after synthesis, scoped to dtp_port_* (set_property SCOPED_TO_REF).
# Never run here: no vendor tool at hand. Names are those of the emitted Verilog.
#
# The toggle is sampled on the four phases of the device clock. All four must see it at the same time but for the window
# w = 0.05 tick = 0.32 ns, of which set-up and metastability take their part: 0.2 ns of skew are left for the routes.
set_bus_skew -from [get_cells -hier -filter {NAME =~ *rx/extract/toggle/q_reg}] \
    -to [get_cells -hier -filter {NAME =~ *sampler/first_*_reg}] 0.200
set_max_delay -datapath_only 3.200 -from [get_cells -hier -filter {NAME =~ *rx/extract/toggle/q_reg}] \
    -to [get_cells -hier -filter {NAME =~ *sampler/first_*_reg}]

# The mailbox is stable from the flip of the toggle until it is read, two device ticks after the tick that saw it at the
# earliest: one tick of delay is safe.
set_max_delay -datapath_only 6.400 -from [get_cells -hier -filter {NAME =~ *rx/extract/*/q_reg*}] \
    -to [get_cells -hier -filter {NAME =~ *crossing/*/q_reg*}]

# The level of the link goes through two flops.
set_max_delay -datapath_only 6.400 -from [get_cells -hier -filter {NAME =~ *rx/ok/q_reg}] \
    -to [get_cells -hier -filter {NAME =~ *synchroniser/stages_reg[0]}]
