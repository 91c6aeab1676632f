//! How it is shown.

pub mod json;
pub mod progress;
pub mod sweep_progress;
pub mod sweep_table;
pub mod table;
