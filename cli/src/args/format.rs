//! How the answer is to look.

/// `--json` and `--csv`.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct Format {
    /// Print JSON (`dtp schema` describes it)
    #[arg(long)]
    pub json: bool,
    /// Print CSV, with a line of names that carry the units
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,
}
