//! The whole run: all syntheses, then all placements, on as many cores as there are.

use super::flow::Flow;
use super::measure::{self, Area, Speed};
use super::plan::{special, Effort, Family, Synthesis, Tie, SEEDS};
use super::ports::Unit;
use super::table::Row;
use super::wrapper::Shape;
use super::Error;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Instant;

/// A unit to be measured.
#[derive(Clone)]
struct Work {
    unit: Unit,
    ties: &'static [Tie],
    families: &'static [Family],
    seeds: &'static [u32],
}

/// A run of a tool, of the unit with this index.
enum Task {
    Synthesise(usize, Synthesis),
    Place(usize, u32),
}

/// What it gave.
enum Figure {
    Netlist,
    Area(usize, Family, Area),
    Speed(usize, u32, Speed),
}

/// Measures units: those that the plan names, or if `names` is not empty only these, all placed.
///
/// # Errors
/// [`Error::NoUnit`], or the first error of a run.
pub fn measure(flow: &Flow, units: &[Unit], names: &[String]) -> Result<Vec<Row>, Error> {
    let work = work(units, names)?;
    let synthesis = |family, shape| Synthesis { family, shape };
    let mut first = Vec::new();
    let mut second = Vec::new();
    for (
        index,
        Work {
            seeds, families, ..
        },
    ) in work.iter().enumerate()
    {
        if !seeds.is_empty() {
            let registered = synthesis(Family::Ecp5, Shape::Registered);
            first.push(Task::Synthesise(index, registered));
            second.extend(seeds.iter().map(|seed| Task::Place(index, *seed)));
        }
        let bare = families
            .iter()
            .map(|family| synthesis(*family, Shape::Bare));
        first.extend(bare.map(|synthesis| Task::Synthesise(index, synthesis)));
    }
    // Long ones first, or one core would end up alone with the largest. The size of the Verilog tells.
    let size = |task: &Task| {
        let (Task::Synthesise(index, _) | Task::Place(index, _)) = task;
        let files = work[*index].unit.files.iter();
        std::cmp::Reverse(
            files
                .map(|file| file.metadata().map_or(0, |m| m.len()))
                .sum::<u64>(),
        )
    };
    first.sort_by_key(size);
    second.sort_by_key(size);
    let mut rows: Vec<_> = work
        .iter()
        .map(|Work { unit, ties, .. }| Row {
            unit: unit.name.clone(),
            ties,
            ..Row::default()
        })
        .collect();
    let mut figures = all(flow, &work, first)?;
    figures.extend(all(flow, &work, second)?);
    let mut speeds = Vec::new();
    for figure in figures {
        match figure {
            Figure::Netlist => (),
            Figure::Area(index, family, area) => {
                rows[index].area.insert(family, area);
            }
            Figure::Speed(index, seed, speed) => speeds.push((index, seed, speed)),
        }
    }
    speeds.sort_by_key(|(index, seed, _)| (*index, *seed));
    for (index, _, speed) in speeds {
        rows[index].speed.push(speed);
    }
    Ok(rows)
}

fn work(units: &[Unit], names: &[String]) -> Result<Vec<Work>, Error> {
    let known = |name: &&String| units.iter().any(|unit| unit.name == **name);
    if let Some(name) = names.iter().find(|name| !known(name)) {
        return Err(Error::NoUnit(name.clone()));
    }
    let wanted = |unit: &&Unit| match special(&unit.name).map(|special| special.effort) {
        _ if !names.is_empty() => names.contains(&unit.name),
        effort => effort != Some(Effort::Skip),
    };
    let work = |unit: &Unit| {
        let special = special(&unit.name);
        let effort = special.map_or(Effort::Area, |special| special.effort);
        Work {
            unit: unit.clone(),
            ties: special.map_or(&[], |special| special.ties),
            families: match effort {
                Effort::Ecp5 | Effort::Once => &[Family::Ecp5],
                _ => &Family::ALL,
            },
            seeds: match effort {
                Effort::Once => &SEEDS[..1],
                Effort::Speed => &SEEDS,
                _ if names.is_empty() => &[],
                _ => &SEEDS,
            },
        }
    };
    Ok(units.iter().filter(wanted).map(work).collect())
}

/// Runs all tasks and tells of each as it ends.
fn all(flow: &Flow, work: &[Work], tasks: Vec<Task>) -> Result<Vec<Figure>, Error> {
    let count = tasks.len();
    let open = Mutex::new(VecDeque::from(tasks));
    let done = Mutex::new(Vec::new());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| loop {
                let Some(task) = open.lock().expect("no task panics").pop_front() else {
                    return;
                };
                let start = Instant::now();
                let figure = run(flow, work, &task);
                let failed = figure.is_err();
                let mut done = done.lock().expect("no task panics");
                done.push(figure);
                let seconds = start.elapsed().as_secs_f64();
                eprintln!(
                    "[{:>3}/{count}] {} {seconds:.1} s",
                    done.len(),
                    told(work, &task)
                );
                if failed {
                    open.lock().expect("no task panics").clear();
                }
            });
        }
    });
    done.into_inner()
        .expect("no task panics")
        .into_iter()
        .collect()
}

fn told(work: &[Work], task: &Task) -> String {
    match task {
        Task::Synthesise(index, Synthesis { family, shape }) => {
            format!(
                "{:<24} {:<5} {shape:?}",
                work[*index].unit.name,
                family.name()
            )
        }
        Task::Place(index, seed) => format!("{:<24} seed {seed}", work[*index].unit.name),
    }
}

fn run(flow: &Flow, work: &[Work], task: &Task) -> Result<Figure, Error> {
    match *task {
        Task::Synthesise(index, synthesis) => {
            let Work { unit, ties, .. } = &work[index];
            let stat = flow.synthesise(unit, ties, synthesis)?;
            let area = measure::area(&stat, &unit.name, synthesis.family)?;
            Ok(match synthesis.shape {
                Shape::Bare => Figure::Area(index, synthesis.family, area),
                Shape::Registered => Figure::Netlist,
            })
        }
        Task::Place(index, seed) => {
            let synthesis = Synthesis {
                family: Family::Ecp5,
                shape: Shape::Registered,
            };
            let report = flow.place(&work[index].unit, synthesis, seed)?;
            Ok(Figure::Speed(index, seed, measure::speed(&report)?))
        }
    }
}
