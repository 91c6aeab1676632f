// The files of eth_phy_10g and dtp_eth_phy_10g with a core for one port, relative to this one. For another number of
// ports take dtp_core_x2.v, _x4, _x8 or _x32 instead, and leave eth_phy_10g.v out, which has a core of one port inside.
eth_phy_10g.v
dtp_eth_phy_10g.v
dtp_serdes_pipeline.v
../verilog/dtp_phy_p1.v
../verilog/dtp_phy_p2.v
../verilog/dtp_phy_p4.v
../verilog/dtp_phy_own_clock_p2.v
../verilog/dtp_phy_own_clock_p4.v
../verilog/dtp_core_x1.v
