# Crossings of a port, for tools that read SDC. Never run here. The reasons stand in dtp_port.xdc.
set_max_skew 0.200 -from [get_registers *rx*extract*toggle*q] -to [get_registers *sampler*first_*]
set_max_delay 3.200 -from [get_registers *rx*extract*toggle*q] -to [get_registers *sampler*first_*]
set_max_delay 6.400 -from [get_registers *rx*extract*q*] -to [get_registers *crossing*q*]
set_max_delay 6.400 -from [get_registers *rx*ok*q] -to [get_registers *synchroniser*stages[0]]
