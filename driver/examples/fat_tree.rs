//! Prints tables of neighbours of a three-level fat tree, as many as were asked for: something to measure `dtp topology`
//! with.
//!
//!     cargo run --release -p dtp-driver --example fat_tree -- 10000 > fat-tree.json
//!
//! Switches have 32 ports. A pod is 16 edge and 16 aggregation switches and 256 hosts; 256 switches in the core join up
//! to 32 pods. Devices that no pod is left for hang on the second ports of hosts.

use dtp_driver::eui64::Eui64;
use dtp_driver::topology::table::*;
use std::io::Write;

const HALF: usize = 16;
const POD: usize = HALF * HALF + 2 * HALF;
const CORE: usize = HALF * HALF;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked = std::env::args()
        .nth(1)
        .map_or(Ok(10_000), |count| count.parse::<usize>())?;
    let pods = (asked.saturating_sub(CORE) / POD).clamp(1, 2 * HALF);
    let mut table = Table {
        schema: SCHEMA,
        devices: Vec::new(),
        missing: Vec::new(),
    };
    for n in 0..asked.max(CORE + pods * POD) {
        table.devices.push(device(n));
    }
    for pod in 0..pods {
        let first = CORE + pod * POD;
        let (edge, above, hosts) = (first, first + HALF, first + 2 * HALF);
        for e in 0..HALF {
            for n in 0..HALF {
                join(&mut table, hosts + e * HALF + n, edge + e);
                join(&mut table, edge + e, above + n);
                join(&mut table, above + e, e * HALF + n);
            }
        }
    }
    let hosts: Vec<usize> = (0..pods)
        .flat_map(|pod| (0..HALF * HALF).map(move |n| CORE + pod * POD + 2 * HALF + n))
        .collect();
    for (more, host) in (CORE + pods * POD..asked).zip(hosts.into_iter().cycle()) {
        join(&mut table, host, more);
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    serde_json::to_writer(&mut out, &table)?;
    out.flush()?;
    Ok(())
}

fn device(n: usize) -> DeviceTable {
    DeviceTable {
        host: format!("node{n}"),
        device: "0000:03:00.0".to_owned(),
        identity: Eui64(0x0000_5eff_fe00_0000 + n as u64 + 1),
        mode: ModeName::Fastest,
        parent: None,
        ports: Vec::new(),
    }
}

fn join(table: &mut Table, a: usize, b: usize) {
    let ends = [a, b].map(|n| {
        (
            table.devices[n].identity,
            table.devices[n].ports.len() as u8,
        )
    });
    for (n, (_, near), (identity, far)) in [(a, ends[0], ends[1]), (b, ends[1], ends[0])] {
        table.devices[n].ports.push(PortTable {
            port: near,
            state: StateName::Synchronised,
            role: RoleName::Both,
            delay_units: Some(230 + (a + b) as u32 % 8),
            phases: 4,
            own_clock: false,
            lead: Some(Lead {
                now_units: -4,
                least_units: -9,
                greatest_units: 0,
                pushed: 0,
                whiles: 8,
            }),
            peer: Neighbour {
                identity: Some(identity),
                port: Some(far),
                role: Some(RoleName::Both),
            },
        });
    }
}
