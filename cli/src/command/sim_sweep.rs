//! `dtp sim sweep`

#[cfg(feature = "mpi")]
mod mpi;

use crate::args::Sweep;
use crate::interrupt::{self, EXIT_INTERRUPTED};
use crate::output::{file::STDOUT, stderr::say};
use crate::output::{json, pictures::Pictures, sweep_progress::SweepLine, sweep_table};
use anyhow::Context;
use dtp_sim::error::SimError;
use dtp_sim::plot;
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
use std::sync::Arc;

/// A checked property failed.
const EXIT_FAILED: u8 = 1;
/// A rank without rank 0: nobody will read its results.
#[cfg(feature = "mpi")]
const EXIT_LOST: i32 = 2;

/// Runs a sweep and sums it up.
pub fn execute(args: &Sweep) -> anyhow::Result<ExitCode> {
    let code = if args.mpi {
        over_mpi(args)?
    } else {
        let plan = plan(args)?;
        let cores = || std::thread::available_parallelism().map_or(1, |cores| cores.get());
        let jobs = args.jobs.map_or_else(cores, |jobs| jobs.get());
        sweep(args, &plan, &mut Threads::new(&plan, jobs))?
    };
    Ok(ExitCode::from(code))
}

/// The plan, all of whose runs can start.
fn plan(args: &Sweep) -> anyhow::Result<Arc<Plan>> {
    let plan = plan_of(args, ScenarioText::read(&args.scenario)?);
    plan.check()?;
    if let Some(path) = &args.json {
        json::check_target(path)?;
    }
    pictures(args).check()?;
    Ok(Arc::new(plan))
}

fn pictures(args: &Sweep) -> Pictures<'_> {
    Pictures {
        html: args.html.as_deref(),
        svg: args.svg.as_deref(),
    }
}

fn plan_of(args: &Sweep, text: ScenarioText) -> Plan {
    Plan {
        text,
        overlay: args.over.overlay(),
        seeds: args.seeds,
        vary: args.vary.clone(),
    }
}

#[cfg(not(feature = "mpi"))]
fn over_mpi(_: &Sweep) -> anyhow::Result<u8> {
    anyhow::bail!(
        "--mpi: this dtp was built without MPI: build it with `cargo build --release --features mpi` \
         (needs libopenmpi-dev and libclang-dev, or their like)"
    )
}

/// The same sweep over the ranks of an MPI job. The ranks beyond the first say nothing and write
/// nothing.
#[cfg(feature = "mpi")]
fn over_mpi(args: &Sweep) -> anyhow::Result<u8> {
    use ::mpi::traits::Communicator;
    let (universe, _) = ::mpi::initialize_with_threading(::mpi::Threading::Funneled)
        .context("--mpi: MPI cannot be initialised; start dtp by mpirun")?;
    let world = universe.world();
    // mpirun -n counts cores unless told otherwise.
    let jobs = args.jobs.map_or(1, |jobs| jobs.get());
    let timeout = std::time::Duration::from_secs(args.mpi_timeout);
    if world.rank() > 0 {
        if !mpi::work(&world, |text| plan_of(args, text), jobs, timeout) {
            std::process::exit(EXIT_LOST);
        }
        return Ok(0);
    }
    let mut ranks = None;
    let result = plan(args).and_then(|plan| {
        let ranks = ranks.insert(mpi::Ranks::new(universe.world(), &plan, jobs, timeout)?);
        sweep(args, &plan, ranks)
    });
    if result.as_ref().is_ok_and(|&code| code == EXIT_INTERRUPTED) {
        // mpirun is ending the others already: they can neither be told nor waited for.
        std::process::exit(EXIT_INTERRUPTED.into());
    }
    if mpi::Ranks::stop(&world, ranks.as_ref()) || survives_the_dead() {
        return result;
    }
    // The end of MPI is one for all, and somebody hangs: it has to be cut short.
    let code = result.unwrap_or_else(|error| crate::report(&error));
    world.abort(code.into());
}

/// Whether mpirun was told to let a job go on without its dead. Open MPI can then end without them,
/// but an abort never ends; otherwise the dead end the job at once, and who is missing only hangs.
#[cfg(feature = "mpi")]
fn survives_the_dead() -> bool {
    std::env::var_os("OMPI_MCA_orte_enable_recovery").is_some_and(|value| value == "1")
}

fn sweep(args: &Sweep, plan: &Plan, crew: &mut impl Crew) -> anyhow::Result<u8> {
    interrupt::watch(args.mpi)?;
    let mut summary = Summary::new(plan);
    let ended = match args.out.as_deref() {
        None => gather(plan, crew, &mut (), &mut summary),
        Some(path) if json::is_stdout(path) => {
            anyhow::ensure!(
                !args.resume,
                "--resume needs a file, standard output is none"
            );
            let mut stream = Stream::new(std::io::stdout(), Path::new(STDOUT), plan)?;
            gather(plan, crew, &mut stream, &mut summary)
        }
        Some(path) if json::is_device(path) => {
            let file = File::options().write(true).open(path);
            let file = file.with_context(|| format!("{}: cannot be written", path.display()))?;
            let mut stream = Stream::new(file, path, plan)?;
            gather(plan, crew, &mut stream, &mut summary)
        }
        Some(path) => {
            let mut store = if args.resume {
                Store::resume(path, plan, |run| summary.add(run))?
            } else {
                Store::create(path, plan)?
            };
            let ended = gather(plan, crew, &mut store, &mut summary);
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
        if interrupt::is_interrupted() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    line.finish();
    ended
}

/// Summary, then what stopped the sweep, if anything did.
fn conclude(args: &Sweep, summary: &Summary, ended: Result<bool, SimError>) -> anyhow::Result<u8> {
    let written = write(args, summary, matches!(ended, Ok(true)));
    let code = match ended {
        Ok(true) if summary.failed == 0 => 0,
        Ok(true) => EXIT_FAILED,
        Ok(false) => {
            say(format_args!(
                "dtp: interrupted{}",
                how_to_go_on(args, summary)
            ));
            EXIT_INTERRUPTED
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

/// What can be shown and kept is, even if something else cannot.
fn write(args: &Sweep, summary: &Summary, ended: bool) -> anyhow::Result<()> {
    let shown = show(args, summary, ended);
    let json = match &args.json {
        Some(path) if !json::is_stdout(path) => json::save(summary, path),
        _ => Ok(()),
    };
    let drawn = draw(args, summary, ended);
    json.and(drawn).and(shown)
}

/// The table goes to standard output, unless something else does.
fn show(args: &Sweep, summary: &Summary, ended: bool) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    let is_stdout = |path: &Option<_>| path.as_deref().is_some_and(json::is_stdout);
    if is_stdout(&args.json) {
        json::print(summary, &mut out)?;
    } else if !is_stdout(&args.out) {
        sweep_table::print(summary, ended, &mut out)?;
    }
    Ok(out.flush()?)
}

fn draw(args: &Sweep, summary: &Summary, ended: bool) -> anyhow::Result<()> {
    if !pictures(args).is_wanted() {
        return Ok(());
    }
    let command = summary.plan().command();
    pictures(args).save(&plot::sweep::figures(summary), |figures| {
        plot::page::of_sweep(summary, ended, figures, &command)
    })
}
