//! `dtp generate`: what packages install beside the tool.

use crate::args::generate::Generate;
use crate::args::Args;
use anyhow::Context;
use clap::CommandFactory;
use std::io::Write;
use std::process::ExitCode;

/// Prints or writes it.
pub fn execute(args: &Generate) -> anyhow::Result<ExitCode> {
    let mut command = Args::command();
    match args {
        Generate::Completions { shell } => {
            // The crate panics when its writer fails: a reader that has gone must not make it.
            let mut text = Vec::new();
            clap_complete::generate(*shell, &mut command, "dtp", &mut text);
            let mut out = std::io::stdout().lock();
            out.write_all(&text)?;
            out.flush()?;
        }
        Generate::Man { folder } => {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("{}: cannot be made", folder.display()))?;
            clap_mangen::generate_to(command.disable_help_subcommand(true), folder)
                .with_context(|| format!("{}: cannot be written", folder.display()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
