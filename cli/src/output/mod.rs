//! How it is shown.

pub mod columns;
pub mod events;
pub mod file;
pub mod json;
pub mod pictures;
pub mod present;
pub mod progress;
pub mod stderr;
pub mod sweep_progress;
pub mod sweep_table;
pub mod table;
pub mod topology;
