//! How it is shown.

pub mod json;
pub mod progress;
pub mod table;
