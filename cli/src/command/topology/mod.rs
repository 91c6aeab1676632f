//! `dtp topology`

mod ask;
mod hosts;

use crate::args::topology::{Look, Topology};
use crate::output::json;
use crate::output::present::stdout;
use crate::output::topology::{csv, dot, people, report, svg, View};
use anyhow::{bail, ensure, Context};
use dtp_driver::topology::check::check;
use dtp_driver::topology::hops::Ways;
use dtp_driver::topology::network::Network;
use dtp_driver::topology::read::{gather, read};
use dtp_driver::topology::table::Table;
use std::io::{BufWriter, Read, Write};
use std::path::Path;
use std::process::ExitCode;

/// What a file or a host may say at most, in bytes.
const BYTES_MAX: u64 = 1 << 30;
/// There is something wrong with the network.
const EXIT_WRONG: u8 = 1;

/// Does it.
pub fn execute(args: &Topology) -> anyhow::Result<ExitCode> {
    if args.collect {
        let mut out = std::io::stdout().lock();
        json::print(&ask::this_host()?, &mut out)?;
        out.flush()?;
        return Ok(ExitCode::SUCCESS);
    }
    let table = gather(tables(args)?);
    let network = Network::new(&table);
    let ways = Ways::new(&network);
    let warnings = check(&network, &table.missing, &ways);
    let (distances, farthest) = ways.distances();
    let pieces = ways.pieces();
    let root = match &args.root {
        Some(name) => Some(one(&network, name)?),
        None => network.middle(&pieces, &farthest),
    };
    let between = match args.between.as_deref() {
        Some([a, b]) => {
            let [a, b] = [one(&network, a)?, one(&network, b)?];
            Some((a, b, ways.path(a, b)))
        }
        _ => None,
    };
    let no_way = matches!(between, Some((_, _, None)));
    let view = View {
        network: &network,
        ways: &ways,
        warnings: &warnings,
        distances: &distances,
        pieces: &pieces,
        root,
        between,
        pairs: args.pairs,
    };
    let mut out = BufWriter::new(stdout());
    match args.look() {
        Look::Tree => people::print(&view, &mut out)?,
        Look::Dot => dot::print(&view, &mut out)?,
        Look::Svg => svg::print(&view, &mut out)?,
        Look::Json => json::print(&report::Report::new(&view), &mut out)?,
        Look::Csv => csv::print(&view, &mut out)?,
    }
    out.flush()?;
    Ok(match warnings.is_empty() && !no_way {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(EXIT_WRONG),
    })
}

fn tables(args: &Topology) -> anyhow::Result<Vec<Table>> {
    let mut tables = Vec::new();
    for path in &args.files {
        let (name, text) = contents(path)?;
        tables.extend(read(&name, &text)?);
    }
    if let Some(list) = &args.from {
        tables.extend(hosts::ask(list, &args.ssh, args.timeout)?);
    } else if args.files.is_empty() {
        tables.push(ask::this_host()?);
    }
    if tables.iter().all(|table| table.devices.is_empty()) {
        let missing = tables.iter().flat_map(|table| &table.missing);
        let reasons: Vec<String> = missing
            .map(|missing| {
                let place = missing.device.as_ref().unwrap_or(&missing.host);
                format!(
                    "{}: {}",
                    place.escape_debug(),
                    missing.reason.escape_debug()
                )
            })
            .collect();
        match reasons.is_empty() {
            true => bail!(super::open::NO_DEVICE),
            false => bail!("no device could be asked: {}", reasons.join("; ")),
        }
    }
    Ok(tables)
}

fn contents(path: &Path) -> anyhow::Result<(String, Vec<u8>)> {
    let mut text = Vec::new();
    let (name, read) = match path == Path::new("-") {
        true => (
            "standard input".to_owned(),
            std::io::stdin()
                .lock()
                .take(BYTES_MAX)
                .read_to_end(&mut text),
        ),
        false => {
            let file = std::fs::File::open(path);
            (
                path.display().to_string().escape_debug().to_string(),
                file.and_then(|file| file.take(BYTES_MAX).read_to_end(&mut text)),
            )
        }
    };
    let bytes = read.with_context(|| format!("{name}: cannot be read"))?;
    ensure!(
        (bytes as u64) < BYTES_MAX,
        "{name}: has more than {BYTES_MAX} bytes"
    );
    Ok((name, text))
}

/// The device that was meant.
fn one(network: &Network, name: &str) -> anyhow::Result<usize> {
    let found = network.find(name);
    match found[..] {
        [one] => Ok(one),
        [] => bail!(
            "`{}` is no device of this network: `dtp topology` lists them; a name, a host with one device, or an identity is taken",
            name.escape_debug()
        ),
        _ => {
            let labels: Vec<&str> = found.iter().take(8).map(|&node| network.nodes()[node].label.as_str()).collect();
            bail!("`{}` may be any of {}: which one?", name.escape_debug(), labels.join(", "))
        }
    }
}
