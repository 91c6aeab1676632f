//! `dtp sim paper`

use crate::args::paper::Paper;
use crate::interrupt::{self, is_interrupted, EXIT_INTERRUPTED};
use crate::output::pictures::Pictures;
use crate::output::stderr::say;
use crate::output::{file, json};
use anyhow::Context;
use dtp_sim::paper::beyond::{beyond, steps, Beyond, Largest};
use dtp_sim::paper::{results, shown, Results, STEPS};
use dtp_sim::plot::paper::figures;
use dtp_sim::plot::paper_page;
use dtp_sim::time::FS_PER_NS;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use std::fs;
use std::io::{stdout, Result as IoResult, Stdout, Write};
use std::path::Path;
use std::process::ExitCode;

/// The scenario that breaks 4T, in the folder of `--out`.
const BREAKS: &str = "paper-breaks-4t.toml";

/// Runs, prints the table, writes the files.
pub fn execute(args: &Paper) -> anyhow::Result<ExitCode> {
    interrupt::watch(false)?;
    if let Some(path) = &args.json {
        json::check_target(path)?;
    }
    if let Some(folder) = &args.out {
        fs::create_dir_all(folder)
            .with_context(|| format!("{}: cannot be made a folder", folder.display()))?;
        file::check(&folder.join(BREAKS), "--out")?;
    }
    pictures(args).check()?;
    let is_interrupted = if args.beyond {
        show_beyond(args)?
    } else {
        show_results(args)?
    };
    if is_interrupted {
        say(format_args!("INTERRUPTED: the rest is missing"));
        return Ok(ExitCode::from(EXIT_INTERRUPTED));
    }
    Ok(ExitCode::SUCCESS)
}

fn pictures(args: &Paper) -> Pictures<'_> {
    Pictures {
        html: args.html.as_deref(),
        svg: args.svg.as_deref(),
    }
}

/// The table of the paper's numbers; whether it was interrupted.
fn show_results(args: &Paper) -> anyhow::Result<bool> {
    let bar = bar(STEPS);
    let found = results(args.duration, |what| step(&bar, Some(what)))?;
    bar.finish_and_clear();
    if pictures(args).is_wanted() {
        let ns = args.duration / FS_PER_NS;
        let duration = match ns % 1_000_000 {
            0 => format!("{}ms", ns / 1_000_000),
            _ => format!("{ns}ns"),
        };
        let command = format!("dtp sim paper --duration {duration}");
        pictures(args).save(&figures(&found), |figures| {
            paper_page::of_results(&found, figures, &command)
        })?;
    }
    let table = |out: &mut Stdout| print(&found, out);
    write(&found, args.json.as_deref(), table, &mut stdout())?;
    Ok(found.interrupted)
}

/// What is beyond the paper; whether it was interrupted.
fn show_beyond(args: &Paper) -> anyhow::Result<bool> {
    let bar = bar(steps());
    let found = beyond(args.runs, &|what| step(&bar, what))?;
    bar.finish_and_clear();
    if let (Some(folder), Some(fails)) = (&args.out, found.fails.first()) {
        file::save_text(&folder.join(BREAKS), &fails.scenario)?;
    }
    let command = format!("dtp sim paper --beyond --runs {}", args.runs);
    pictures(args).save(&[], |_| paper_page::of_beyond(&found, args.runs, &command))?;
    let table = |out: &mut Stdout| print_beyond(&found, args.runs, out);
    write(&found, args.json.as_deref(), table, &mut stdout())?;
    Ok(found.interrupted)
}

fn bar(steps: u64) -> ProgressBar {
    let bar = ProgressBar::new(steps);
    if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos} of {len}, {msg}") {
        bar.set_style(style);
    }
    bar.tick();
    bar
}

/// A step is over, or a part of one; whether to go on.
fn step(bar: &ProgressBar, what: Option<&str>) -> bool {
    if let Some(what) = what {
        bar.set_message(what.to_owned());
        bar.inc(1);
    }
    !is_interrupted()
}

/// The table goes to standard output, unless the JSON does.
fn write<W: Write>(
    found: &impl Serialize,
    path: Option<&Path>,
    table: impl Fn(&mut W) -> IoResult<()>,
    out: &mut W,
) -> anyhow::Result<()> {
    match path {
        Some(path) if json::is_stdout(path) => json::print(found, out)?,
        Some(path) => {
            json::save(found, path)?;
            table(out)?;
        }
        None => table(out)?,
    }
    Ok(())
}

fn print(found: &Results, out: &mut impl Write) -> IoResult<()> {
    writeln!(
        out,
        "{:<68} {:<44} {:>16} {:>20}",
        "", "the paper, ns", "its choices here", "profile dtp / model"
    )?;
    for row in &found.rows {
        let paper = match row.paper {
            "" => String::new(),
            paper => format!("{paper} [{}]", row.source),
        };
        writeln!(
            out,
            "{:<68} {paper:<44} {:>16} {:>20}",
            row.quantity,
            row.with_paper_choices_ns.map_or(String::new(), shown),
            shown(row.ours_ns)
        )?;
    }
    writeln!(
        out,
        "\nLee, Wang, Shrivastav, Weatherspoon: Globally Synchronized Time via Datacenter Networks, SIGCOMM 2016."
    )
}

fn print_beyond(found: &Beyond, runs: u64, out: &mut impl Write) -> IoResult<()> {
    writeln!(
        out,
        "Largest offset in T of a line of seven at full load: of half of {runs} runs, of all\n\n\
         {:<22} {:^27} {:^27}\n{:<22} {:>13} {:>13} {:>13} {:>13}",
        "",
        "MTU, interval 200",
        "jumbo, interval 1200",
        "choice",
        "1 hop",
        "6 hops",
        "1 hop",
        "6 hops"
    )?;
    for choice in &found.choices {
        write!(out, "{:<22}", choice.name)?;
        for largest in choice.mtu1500.iter().chain(&choice.jumbo) {
            write!(out, " {:>13}", in_ticks(*largest))?;
        }
        writeln!(out)?;
    }
    // Nothing stands here that an interrupted search has not ended.
    if found.fails.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "\nWhere 4T fails with the paper's choices: the shortest interval seen"
    )?;
    for fails in &found.fails {
        writeln!(
            out,
            "line of {} hops, interval {}: {} units between neighbours (80 are 4T)",
            fails.hops, fails.interval_ticks, fails.offset_units
        )?;
    }
    writeln!(out)?;
    for case in &found.cases {
        writeln!(out, "{}:\n    {}", case.name, case.seen)?;
    }
    Ok(())
}

fn in_ticks(largest: Largest) -> String {
    format!("{:.2}, {:.2}", largest.median / 20.0, largest.most / 20.0)
}
