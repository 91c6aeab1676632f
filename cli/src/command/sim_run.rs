//! `dtp sim run`

use crate::args::{Profile, Run};
use crate::output::{json, progress::ProgressLine, table};
use dtp_sim::mutant;
use dtp_sim::report::{Report, Verdict};
use dtp_sim::scenario::{Profile as SimProfile, Scenario, ScenarioFile};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// A checked property failed.
const EXIT_FAILED: u8 = 1;

/// Runs a scenario and reports.
pub fn execute(args: &Run) -> anyhow::Result<ExitCode> {
    if args.mutant.as_deref() == Some("list") {
        return list_mutants();
    }
    let scenario = scenario(args)?;
    if let Some(path) = &args.json {
        json::check_target(path)?;
    }
    let line = ProgressLine::new();
    let report = dtp_sim::run::run(&scenario, |progress| line.update(progress));
    line.finish();
    match write(&report, args.json.as_deref()) {
        // A reader that left early changes no verdict.
        Err(error) if !crate::is_closed_pipe(&error) => Err(error),
        _ if report.verdict == Verdict::Fail => Ok(ExitCode::from(EXIT_FAILED)),
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn scenario(args: &Run) -> anyhow::Result<Scenario> {
    let mut file = ScenarioFile::load(&args.scenario)?;
    if let Some(pcap) = &args.pcap {
        file.set_capture(pcap);
    }
    if let Some(seed) = args.seed {
        file.set_seed(seed);
    }
    if let Some(duration) = &args.duration {
        file.set_duration(duration);
    }
    if let Some(profile) = args.profile {
        file.set_profile(match profile {
            Profile::Dtp => SimProfile::Dtp,
            Profile::Paper => SimProfile::Paper,
        });
    }
    let mut scenario = file.resolve()?;
    if let Some(name) = &args.mutant {
        mutant::find(name)?.apply(&mut scenario);
    }
    Ok(scenario)
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
