//! `dtp schema`, as typed.

/// `dtp schema`.
#[derive(Debug, clap::Args)]
pub struct Schema {
    /// Of which answer, such as `link-ls` [default: list them]
    pub answer: Option<String>,
}
