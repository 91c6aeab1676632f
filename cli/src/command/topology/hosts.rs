//! Asks other hosts, sixteen at a time.

use anyhow::{bail, ensure, Context};
use dtp_driver::topology::read::read;
use dtp_driver::topology::table::{Missing, Table, SCHEMA};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

/// So many are asked at a time.
const AT_A_TIME: usize = 16;
/// What a host may say at most, in bytes: devices of 32 ports have some 10 kB.
const ANSWER_BYTES_MAX: u64 = 1 << 26;
/// What of its complaints is told.
const COMPLAINT_BYTES_MAX: u64 = 4096;
/// How often it is looked whether a host has answered.
const LOOK: Duration = Duration::from_millis(10);

/// Asks the hosts of a list. One that does not answer is missing in its table, with the reason.
pub fn ask(list: &Path, ssh: &str, timeout_s: u64) -> anyhow::Result<Vec<Table>> {
    let hosts = listed(list)?;
    let words: Vec<&str> = ssh.split_whitespace().collect();
    ensure!(!words.is_empty(), "--ssh needs a command");
    let timeout = Duration::from_secs(timeout_s);
    let progress = ProgressBar::new(hosts.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos} of {len} hosts asked") {
        progress.set_style(style);
    }
    let next = AtomicUsize::new(0);
    let answers = Mutex::new(vec![Vec::new(); hosts.len()]);
    thread::scope(|scope| {
        for _ in 0..AT_A_TIME.min(hosts.len()) {
            scope.spawn(|| loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                let Some(host) = hosts.get(n) else { return };
                let tables = answer(host, &words, timeout)
                    .unwrap_or_else(|error| vec![missing(host, format!("{error:#}"))]);
                if let Ok(mut answers) = answers.lock() {
                    answers[n] = tables;
                }
                progress.inc(1);
            });
        }
    });
    progress.finish_and_clear();
    let answers = answers.into_inner().context("the answers are lost")?;
    Ok(answers.into_iter().flatten().collect())
}

fn listed(list: &Path) -> anyhow::Result<Vec<String>> {
    let name = list.display().to_string().escape_debug().to_string();
    let text = std::fs::read_to_string(list).with_context(|| format!("{name}: cannot be read"))?;
    let mut hosts = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let host = line.split('#').next().unwrap_or("").trim();
        if host.is_empty() {
            continue;
        }
        // What begins with a hyphen would be an option of ssh.
        let wrong =
            host.starts_with('-') || host.chars().any(|c| c.is_whitespace() || c.is_control());
        ensure!(
            !wrong,
            "{name}, line {}: `{}` is no ssh destination: one a line, such as user@node1",
            n + 1,
            host.escape_debug()
        );
        hosts.push(host.to_owned());
    }
    ensure!(
        !hosts.is_empty(),
        "{name}: there is no host in it: one a line, # begins a comment"
    );
    Ok(hosts)
}

fn missing(host: &str, reason: String) -> Table {
    Table {
        schema: SCHEMA,
        devices: Vec::new(),
        missing: vec![Missing {
            host: host.to_owned(),
            device: None,
            reason,
        }],
    }
}

fn answer(host: &str, ssh: &[&str], timeout: Duration) -> anyhow::Result<Vec<Table>> {
    let mut child = Command::new(ssh[0])
        .args(&ssh[1..])
        .arg(host)
        .args(["dtp", "topology", "--collect"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{}` cannot be run", ssh[0].escape_debug()))?;
    let (said, complaint) = (child.stdout.take(), child.stderr.take());
    // Whoever does not take what it says lets it wait.
    let said = thread::spawn(|| upto(said, ANSWER_BYTES_MAX));
    let complaint = thread::spawn(|| upto(complaint, COMPLAINT_BYTES_MAX));
    let ended = end(&mut child, timeout)?;
    let Some(status) = ended else {
        bail!("it has not answered within {} s", timeout.as_secs());
    };
    let [said, complaint] = [said, complaint].map(|reader| reader.join().unwrap_or_default());
    if !status.success() {
        let complaint = String::from_utf8_lossy(&complaint);
        let lines: Vec<&str> = complaint
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        let last = lines.last().copied().unwrap_or("nothing was said");
        bail!("{last} ({status})");
    }
    ensure!(
        (said.len() as u64) < ANSWER_BYTES_MAX,
        "it says more than {ANSWER_BYTES_MAX} bytes"
    );
    Ok(read("its answer", &said)?)
}

fn end(child: &mut Child, timeout: Duration) -> std::io::Result<Option<std::process::ExitStatus>> {
    let begun = Instant::now();
    while begun.elapsed() < timeout {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(LOOK);
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

/// What a pipe has, up to a limit; the rest is read and thrown away, so that its writer ends.
fn upto(pipe: Option<impl Read>, most: u64) -> Vec<u8> {
    let mut text = Vec::new();
    if let Some(mut pipe) = pipe {
        // What could be read before it broke is told all the same.
        let _ = pipe.by_ref().take(most).read_to_end(&mut text);
        let _ = std::io::copy(&mut pipe, &mut std::io::sink());
    }
    text
}
