//! `dtp sim run`

use crate::args::Run;
use crate::interrupt::{self, EXIT_INTERRUPTED};
use crate::output::{json, pictures::Pictures, progress::ProgressLine, table};
use crate::EXIT_FAILED;
use dtp_sim::mutant;
use dtp_sim::plot;
use dtp_sim::report::{Report, Verdict};
use dtp_sim::scenario::ScenarioText;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// Runs a scenario and reports.
pub fn execute(args: &Run) -> anyhow::Result<ExitCode> {
    if args.over.mutant.as_deref() == Some("list") {
        return list_mutants();
    }
    let text = ScenarioText::read(&args.scenario)?;
    let scenario = args.over.overlay().resolve(&text, &[], args.seed)?;
    if let Some(path) = &args.json {
        json::check_target(path)?;
    }
    let pictures = Pictures {
        html: args.record.html.as_deref(),
        svg: args.record.svg.as_deref(),
    };
    pictures.check()?;
    let mut recorder = args.record.recorder(&scenario)?;
    interrupt::watch(false)?;
    let line = ProgressLine::new();
    let watched = |progress: &_| line.update(progress);
    let mut report = dtp_sim::run::run_watched(&scenario, &mut recorder, watched);
    line.finish();
    report.interrupted = interrupt::is_interrupted();
    let series = recorder.finish()?;
    // The report first: it is there even if a picture cannot be written.
    let written = write(&report, args.json.as_deref());
    if let Some(series) = series {
        let figures = plot::run::figures(&series, &report);
        let command = args
            .over
            .overlay()
            .command(&args.scenario, &[], scenario.seed);
        pictures.save(&figures, |figures| {
            plot::page::of_run(&report, &scenario, figures, &text.toml, &command)
        })?;
    }
    match written {
        // A reader that left early changes no verdict.
        Err(error) if !crate::is_closed_pipe(&error) => Err(error),
        _ if report.interrupted => Ok(ExitCode::from(EXIT_INTERRUPTED)),
        _ if report.verdict == Verdict::Fail => Ok(ExitCode::from(EXIT_FAILED)),
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// The table goes to standard output, unless the JSON does.
fn write(report: &Report, json_path: Option<&Path>) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    match json_path {
        Some(path) if json::is_stdout(path) => json::print(report, &mut out)?,
        Some(path) => {
            json::save(report, path)?;
            table::print(report, &mut out)?;
        }
        None => table::print(report, &mut out)?,
    }
    Ok(out.flush()?)
}

fn list_mutants() -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    for case in mutant::MUTANTS {
        writeln!(
            out,
            "{:<22} {:<17} {}",
            case.name,
            case.caught_by.name(),
            case.summary
        )?;
    }
    Ok(ExitCode::SUCCESS)
}
