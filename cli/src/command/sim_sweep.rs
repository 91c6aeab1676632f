//! `dtp sim sweep`

use crate::args::Sweep;
use crate::output::{json, sweep_progress::SweepLine, sweep_table};
use anyhow::Context;
use dtp_sim::error::SimError;
use dtp_sim::scenario::ScenarioText;
use dtp_sim::sweep::crew::{Crew, Threads};
use dtp_sim::sweep::drive::drive;
use dtp_sim::sweep::plan::Plan;
use dtp_sim::sweep::store::{Sink, Store, Stream};
use dtp_sim::sweep::summary::Summary;
use std::fs::File;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

/// A checked property failed.
const EXIT_FAILED: u8 = 1;
/// As a shell reports a program that SIGINT ended.
const EXIT_INTERRUPTED: u8 = 130;

/// Set by Ctrl-C.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Runs a sweep and sums it up.
pub fn execute(args: &Sweep) -> anyhow::Result<ExitCode> {
    let plan = Arc::new(plan(args)?);
    plan.check()?;
    if let Some(path) = &args.json {
        json::check_target(path)?;
    }
    let crew = Threads::new(&plan, jobs(args));
    sweep(args, &plan, crew)
}

fn plan(args: &Sweep) -> anyhow::Result<Plan> {
    Ok(Plan {
        text: ScenarioText::read(&args.scenario)?,
        overlay: args.over.overlay(),
        seeds: args.seeds,
        vary: args.vary.clone(),
    })
}

fn jobs(args: &Sweep) -> usize {
    let cores = || std::thread::available_parallelism().map_or(1, |cores| cores.get());
    args.jobs.map_or_else(cores, |jobs| jobs.get())
}

/// The first Ctrl-C ends the sweep in an orderly way, a second one at once.
fn watch_for_interrupt() -> anyhow::Result<()> {
    ctrlc::set_handler(|| {
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            std::process::exit(EXIT_INTERRUPTED.into());
        }
    })
    .context("Ctrl-C cannot be caught")
}

fn sweep(args: &Sweep, plan: &Plan, mut crew: impl Crew) -> anyhow::Result<ExitCode> {
    watch_for_interrupt()?;
    let mut summary = Summary::new(plan);
    let ended = match args.out.as_deref() {
        None => gather(plan, &mut crew, &mut (), &mut summary),
        Some(path) if json::is_stdout(path) => {
            anyhow::ensure!(
                !args.resume,
                "--resume needs a file, standard output is none"
            );
            let mut stream = Stream::new(std::io::stdout(), Path::new("standard output"), plan)?;
            gather(plan, &mut crew, &mut stream, &mut summary)
        }
        Some(path) if json::is_device(path) => {
            let file = File::options().write(true).open(path);
            let file = file.with_context(|| format!("{}: cannot be written", path.display()))?;
            let mut stream = Stream::new(file, path, plan)?;
            gather(plan, &mut crew, &mut stream, &mut summary)
        }
        Some(path) => {
            let mut store = if args.resume {
                Store::resume(path, plan, |run| summary.add(run))?
            } else {
                Store::create(path, plan)?
            };
            let ended = gather(plan, &mut crew, &mut store, &mut summary);
            match ended {
                Ok(true) => store.finish().map(|()| true),
                _ => ended,
            }
        }
    };
    summary.sort();
    conclude(args, &summary, ended)
}

/// Does the runs, with a line of progress.
fn gather(
    plan: &Plan,
    crew: &mut impl Crew,
    sink: &mut impl Sink,
    summary: &mut Summary,
) -> Result<bool, SimError> {
    let line = SweepLine::new(plan.runs(), summary.done().len() as u64);
    let ended = drive(plan, crew, sink, summary, |summary| {
        line.update(summary);
        if INTERRUPTED.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    line.finish();
    ended
}

/// Summary, then what stopped the sweep, if anything did.
fn conclude(
    args: &Sweep,
    summary: &Summary,
    ended: Result<bool, SimError>,
) -> anyhow::Result<ExitCode> {
    let written = write(args, summary, matches!(ended, Ok(true)));
    let code = match ended {
        Ok(true) if summary.failed == 0 => ExitCode::SUCCESS,
        Ok(true) => ExitCode::from(EXIT_FAILED),
        Ok(false) => {
            eprintln!("dtp: interrupted{}", how_to_go_on(args, summary));
            ExitCode::from(EXIT_INTERRUPTED)
        }
        Err(error) => {
            let go_on = how_to_go_on(args, summary);
            return Err(match error {
                SimError::Write { .. } => {
                    anyhow::Error::new(error).context(format!("the sweep stopped{go_on}"))
                }
                _ => error.into(),
            });
        }
    };
    match written {
        // A reader that left early changes no verdict.
        Err(error) if !crate::is_closed_pipe(&error) => Err(error),
        _ => Ok(code),
    }
}

fn how_to_go_on(args: &Sweep, summary: &Summary) -> String {
    match args.out.as_deref() {
        Some(path) if !json::is_stdout(path) && !json::is_device(path) => format!(
            " after {} of {} runs; {} has them all: go on with --resume",
            summary.done().len(),
            summary.runs,
            path.display()
        ),
        _ => format!(" after {} of {} runs", summary.done().len(), summary.runs),
    }
}

/// The table goes to standard output, unless something else does.
fn write(args: &Sweep, summary: &Summary, ended: bool) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    let is_stdout = |path: &Option<_>| path.as_deref().is_some_and(json::is_stdout);
    match &args.json {
        Some(path) if json::is_stdout(path) => json::print(summary, &mut out)?,
        Some(path) => json::save(summary, path)?,
        None => {}
    }
    if !is_stdout(&args.json) && !is_stdout(&args.out) {
        sweep_table::print(summary, ended, &mut out)?;
    }
    Ok(out.flush()?)
}
