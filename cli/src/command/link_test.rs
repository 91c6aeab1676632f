//! `dtp link test`

use super::changes::carry_out;
use super::line_errors::{Direction, LineErrors};
use super::open::{self, of, Opened};
use crate::args::line_test::Test;
use crate::interrupt::{self, EXIT_INTERRUPTED};
use crate::output::present::present;
use crate::output::stderr::say;
use crate::EXIT_FAILED;
use anyhow::ensure;
use dtp_driver::backend::any::AnyIo;
use dtp_driver::error::DriverError;
use dtp_driver::flow::Counts;
use dtp_driver::line_test::{BitErrors, Pattern, Patterned};
use dtp_spec::port_params::PortState;
use indicatif::{ProgressBar, ProgressStyle};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Between the change of a pattern and the first count: what was on its way has arrived, and locks are found.
const SETTLE: Duration = Duration::from_millis(10);
/// Between two looks at the errors.
const LOOK: Duration = Duration::from_millis(100);
/// How long a link may take to come back.
const RETURN: Duration = Duration::from_secs(3);

/// One end of the line.
struct End<'a> {
    opened: &'a Opened,
    port: u8,
    pattern: Pattern,
    /// Who is heard there.
    hears: String,
}

impl End<'_> {
    fn name(&self) -> String {
        format!("{}:{}", self.opened.name, self.port)
    }

    fn state(&self) -> anyhow::Result<PortState> {
        let port = self.opened.device.port(self.port);
        port.and_then(|port| port.state())
            .map_err(of(&self.opened.name))
    }

    fn counts(&self) -> anyhow::Result<Counts> {
        let port = self.opened.device.port(self.port);
        port.and_then(|port| port.counts())
            .map_err(of(&self.opened.name))
    }
}

/// Tests a line.
pub fn execute(args: &Test) -> anyhow::Result<ExitCode> {
    let (opened, port) = open::open_port(&args.port.target, args.port.port.as_ref())?;
    let other = other(args, &opened)?;
    let peer = args
        .peer
        .as_ref()
        .map(|peer| (other.as_ref().unwrap_or(&opened), peer.port));
    let ends = ends(args, (&opened, port), peer)?;
    if args.doing.dry_run {
        for end in &ends {
            let change = Patterned::plan(&end.opened.device, end.port, end.pattern);
            carry_out(
                end.opened,
                &[change.map_err(of(&end.opened.name))?],
                &args.doing,
            )?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    // What was set has to be restored, however often Ctrl-C is typed.
    interrupt::watch(true)?;
    let mut were_up = Vec::new();
    for end in &ends {
        were_up.push(end.state()? == PortState::Synchronised);
    }
    let errors = run(args, &ends)?;
    let answer = LineErrors::new(errors, args.limit, interrupt::is_interrupted());
    present(&answer, args.doing.format)?;
    for (end, _) in ends.iter().zip(were_up).filter(|(_, was_up)| *was_up) {
        wait_until_back(end)?;
    }
    Ok(match (answer.interrupted, answer.passed) {
        (true, _) => ExitCode::from(EXIT_INTERRUPTED),
        (false, true) => ExitCode::SUCCESS,
        (false, false) => ExitCode::from(EXIT_FAILED),
    })
}

/// The device of the peer, if it is another one.
fn other(args: &Test, opened: &Opened) -> anyhow::Result<Option<Opened>> {
    let Some(peer) = &args.peer else {
        return Ok(None);
    };
    match &peer.device {
        Some(name) if *name != opened.name => Ok(Some(open::open(name)?)),
        _ => Ok(None),
    }
}

fn ends<'a>(
    args: &Test,
    (opened, port): (&'a Opened, u8),
    peer: Option<(&'a Opened, u8)>,
) -> anyhow::Result<Vec<End<'a>>> {
    let name = |(opened, port): (&Opened, u8)| format!("{}:{port}", opened.name);
    let own = name((opened, port));
    let both = Pattern {
        sends: true,
        checks: true,
        loopback: false,
    };
    let alone = |pattern, hears| {
        vec![End {
            opened,
            port,
            pattern,
            hears,
        }]
    };
    let Some((other, number)) = peer else {
        let loopback = args.loopback;
        let pattern = Pattern {
            sends: loopback,
            loopback,
            ..both
        };
        let hears = if loopback { own } else { "?".to_owned() };
        return Ok(alone(pattern, hears));
    };
    other.device.port(number).map_err(of(&other.name))?;
    let theirs = name((other, number));
    ensure!(
        theirs != own,
        "{own} is no peer of itself: --loopback lets a port hear itself"
    );
    let mut ends = alone(both, theirs);
    ends.push(End {
        opened: other,
        port: number,
        pattern: both,
        hears: own,
    });
    Ok(ends)
}

/// Sets the patterns, counts, and restores what was.
fn run(args: &Test, ends: &[End]) -> anyhow::Result<Vec<Direction>> {
    let mut set: Vec<Patterned<'_, AnyIo>> = Vec::new();
    for end in ends {
        let begun = || -> Result<_, DriverError> {
            let patterned = Patterned::begin(&end.opened.device, end.port)?;
            // Nobody checks before everybody sends.
            patterned.set(Pattern {
                checks: false,
                ..end.pattern
            })?;
            Ok(patterned)
        };
        set.push(begun().map_err(of(&end.opened.name))?);
    }
    std::thread::sleep(SETTLE);
    for (patterned, end) in set.iter().zip(ends) {
        patterned.set(end.pattern).map_err(of(&end.opened.name))?;
    }
    std::thread::sleep(SETTLE);
    let errors = count(args.duration, ends)?;
    for (patterned, end) in set.into_iter().zip(ends) {
        patterned.restore().map_err(of(&end.opened.name))?;
    }
    Ok(errors)
}

fn count(duration: Duration, ends: &[End]) -> anyhow::Result<Vec<Direction>> {
    let bar = ProgressBar::new(u64::try_from(duration.as_millis())?);
    if let Ok(style) = ProgressStyle::with_template("{bar:24} {percent:>3} %  {msg}") {
        bar.set_style(style);
    }
    let mut first = Vec::new();
    for end in ends {
        first.push(end.counts()?);
    }
    let begin = Instant::now();
    loop {
        let left = duration.saturating_sub(begin.elapsed());
        std::thread::sleep(left.min(LOOK));
        let mut directions = Vec::new();
        for (end, first) in ends.iter().zip(&first) {
            let flow = end.counts()?.since(first);
            directions.push(Direction::new(
                end.hears.clone(),
                end.name(),
                flow.seconds(),
                &BitErrors::of(&flow),
            ));
        }
        if left.is_zero() || interrupt::is_interrupted() {
            bar.finish_and_clear();
            return Ok(directions);
        }
        bar.set_position(u64::try_from(begin.elapsed().as_millis())?);
        let told = directions.iter().map(Direction::brief);
        bar.set_message(told.collect::<Vec<_>>().join("; "));
    }
}

/// The link comes back by itself; one that does not is told.
fn wait_until_back(end: &End) -> anyhow::Result<()> {
    let begin = Instant::now();
    while end.state()? != PortState::Synchronised {
        if begin.elapsed() > RETURN {
            say(format_args!(
                "dtp: {name} was synchronised before the test and is not yet: see `dtp link ls`",
                name = end.name()
            ));
            return Ok(());
        }
        std::thread::sleep(SETTLE);
    }
    Ok(())
}
