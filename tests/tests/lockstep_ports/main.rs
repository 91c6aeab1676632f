//! Golden model = gateware = emitted Verilog for whole ports and devices, on cables between two
//! clocks, with real traffic, from reset through INIT to steady BEACON (protocol, section 8.1).

mod apart;
mod device;
mod dispatch;
mod global_counter;
mod own_clock;
mod port;
mod scene;
mod world;
