//! The guest's side of the VFIO lab, and what both sides say to each other.

pub mod talk;

/// An error with everything that there is to say about it.
pub type Whatever = Box<dyn std::error::Error + Send + Sync>;
