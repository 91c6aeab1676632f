//! `dtp clock compare`

use super::clock_now::{open, NowView};
use crate::args::clock::Compare;
use crate::output::columns::{Cell, Column, Mood, Table};
use crate::output::present::{present, Answer, SCHEMA};
use anyhow::Context;
use dtp_driver::clock::survey::Round;
use dtp_driver::clock::Interval;
use dtp_driver::quantity::nanoseconds;
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{BufRead, BufReader, Read, Result, Write};
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

/// How long the other host may take for an answer.
const PATIENCE: Duration = Duration::from_secs(15);
/// Longest answer that is read, in bytes.
const LINE_MAX: u64 = 10_000;

/// Two clocks.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CompareView {
    /// Version of this form: 1.
    schema: u32,
    /// The other host.
    host: String,
    /// Nothing contradicts that both clocks are right.
    agree: bool,
    /// How often it was asked.
    rounds: u32,
    /// Rounds in which both clocks had bounds.
    bounded: u32,
    /// Rounds in which the other clock was before the one before it here, or after the one after it.
    contradictions: u32,
    /// The clock there less the one here at least, in nanoseconds, in the round that tells most; absent without bounds.
    difference_ns_min: Option<f64>,
    /// At most.
    difference_ns_max: Option<f64>,
}

/// Asks and tells.
pub fn execute(args: &Compare) -> anyhow::Result<ExitCode> {
    let clock = open(&args.page)?;
    let mut other = Other::start(&args.ssh, &args.host)?;
    let mut rounds = Vec::new();
    for _ in 0..args.rounds {
        let before = clock.now();
        let there = other.ask()?;
        let after = clock.now();
        rounds.push(Round {
            before,
            there,
            after,
        });
    }
    let view = view(&args.host, &rounds);
    present(&view, args.format)?;
    Ok(match view.agree {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(crate::EXIT_FAILED),
    })
}

fn view(host: &str, rounds: &[Round]) -> CompareView {
    let count = |which: fn(&Round) -> bool| {
        u32::try_from(rounds.iter().filter(|round| which(round)).count()).unwrap_or(u32::MAX)
    };
    let differences = rounds.iter().filter_map(Round::difference_units);
    let narrowest = differences.min_by_key(|(least, most)| most.abs_diff(*least));
    let bounded = count(Round::is_bounded);
    let contradictions = count(|round| !round.agrees());
    CompareView {
        schema: SCHEMA,
        host: host.escape_debug().to_string(),
        agree: contradictions == 0 && bounded > 0,
        rounds: count(|_| true),
        bounded,
        contradictions,
        difference_ns_min: narrowest.map(|(least, _)| nanoseconds(least)),
        difference_ns_max: narrowest.map(|(_, most)| nanoseconds(most)),
    }
}

/// The clock of another host, behind a command that runs there.
struct Other {
    host: String,
    child: Child,
    stdin: ChildStdin,
    answers: Receiver<std::io::Result<Vec<u8>>>,
}

impl Other {
    fn start(ssh: &str, host: &str) -> anyhow::Result<Self> {
        let mut words = ssh.split_whitespace();
        let program = words.next().context("--ssh needs a command, such as ssh")?;
        let started = Command::new(program)
            .args(words)
            .arg(host)
            .arg("dtp clock now --json --each-line")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = started.with_context(|| format!("{program}: cannot be started"))?;
        let stdin = child.stdin.take().context("a pipe to the other host")?;
        let stdout = child.stdout.take().context("a pipe from the other host")?;
        let (tell, answers) = mpsc::channel();
        std::thread::spawn(move || {
            let mut stdout = BufReader::new(stdout);
            loop {
                let mut line = Vec::new();
                let read = (&mut stdout).take(LINE_MAX).read_until(b'\n', &mut line);
                let is_over = !matches!(read, Ok(1..));
                if tell.send(read.map(|_| line)).is_err() || is_over {
                    return;
                }
            }
        });
        Ok(Other {
            host: host.to_owned(),
            child,
            stdin,
            answers,
        })
    }

    fn ask(&mut self) -> anyhow::Result<Interval> {
        let asked = self
            .stdin
            .write_all(b"\n")
            .and_then(|()| self.stdin.flush());
        let Ok(answer) = self.answers.recv_timeout(PATIENCE) else {
            anyhow::bail!(
                "{}: no answer for {PATIENCE:?}; does `ssh {} dtp clock now` work?",
                self.host,
                self.host
            );
        };
        let line = answer.and_then(|line| asked.map(|()| line));
        let line = line.with_context(|| format!("{}: the connection broke", self.host))?;
        anyhow::ensure!(
            !line.is_empty(),
            "{host}: the command ended without an answer; does `ssh {host} dtp clock now` work?",
            host = self.host
        );
        let view: Option<NowView> = serde_json::from_slice(&line).ok();
        let interval = view
            .filter(|view| view.schema == SCHEMA)
            .and_then(|view| view.interval());
        interval.with_context(|| {
            let start = String::from_utf8_lossy(&line[..line.len().min(60)]).into_owned();
            format!(
                "{}: `{}` is no answer of `dtp clock now --json`; is `dtp` there of this version?",
                self.host,
                start.trim_end().escape_debug()
            )
        })
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        // It ends by itself when nobody asks any more, but nobody waits for that.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer for CompareView {
    fn table(&self) -> Table {
        let fact = |heading, key, value| (Column::new(heading, key), value);
        let agree = match self.agree {
            true => Cell::word("yes").mood(Mood::Good),
            false => Cell::word("NO").mood(Mood::Bad),
        };
        Table::of_facts(vec![
            fact("host", "host", Cell::word(&self.host)),
            fact("agree", "agree", agree),
            fact("rounds", "rounds", Cell::word(self.rounds)),
            fact("rounds with bounds", "bounded", Cell::word(self.bounded)),
            fact(
                "contradictions",
                "contradictions",
                Cell::word(self.contradictions),
            ),
            fact(
                "there less here, least (ns)",
                "difference_ns_min",
                Cell::decimal(self.difference_ns_min, 1),
            ),
            fact(
                "there less here, most (ns)",
                "difference_ns_max",
                Cell::decimal(self.difference_ns_max, 1),
            ),
        ])
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        self.table().print_upright(out)?;
        if self.contradictions > 0 {
            writeln!(out, "one of the clocks is wrong, or of another network: `dtp topology` tells whether there is a way between them")?;
        } else if self.bounded == 0 {
            writeln!(
                out,
                "one of the clocks has no bounds: `dtp clock now` on both hosts tells which"
            )?;
        }
        Ok(())
    }
}
