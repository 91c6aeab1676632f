//! dtp
fn main() {}
