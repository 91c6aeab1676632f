//! Nanoseconds per port-tick of the stepped engine: the paper's network under full load, with the
//! whole PCS, without and with all checkers.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]

use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use dtp_sim::engine::stepped::Stepped;
use dtp_sim::observer::Observer;
use dtp_sim::run;
use dtp_sim::scenario::{Scenario, ScenarioFile};
use dtp_sim::time::{FS_PER_MS, FS_PER_US};
use std::time::{Duration, Instant};

/// Simulated before the clock of the bench starts: link-up, INIT and JOIN are over.
const WARM_UP_FS: u64 = FS_PER_MS;
/// Simulated per iteration.
const STEP_FS: u64 = 20 * FS_PER_US;

fn scenario() -> Scenario {
    let file = ScenarioFile::load("paper-mtu1500").expect("a built-in scenario");
    file.resolve().expect("a valid scenario")
}

/// Runs the network on and on; a "second" that criterion shows is one port-tick.
fn measure(bencher: &mut Criterion, name: &str, observer: &mut impl Observer) {
    let mut engine = Stepped::new(&run::network(&scenario()));
    let mut now_fs = WARM_UP_FS;
    engine.run_until(now_fs, observer);
    let mut group = bencher.benchmark_group("stepped");
    group.throughput(Throughput::Elements(1));
    group.bench_function(name, |bencher| {
        bencher.iter_custom(|iterations| {
            let mut spent = Duration::ZERO;
            let mut port_ticks = 0;
            while port_ticks < iterations {
                let before = engine.port_ticks();
                let start = Instant::now();
                now_fs += STEP_FS;
                engine.run_until(now_fs, observer);
                spent += start.elapsed();
                port_ticks += engine.port_ticks() - before;
            }
            // Time per port-tick, for exactly as many as were asked for.
            spent.mul_f64(iterations as f64 / port_ticks as f64)
        });
    });
    group.finish();
}

fn port_tick(criterion: &mut Criterion) {
    measure(criterion, "port-tick", &mut ());
    let scenario = scenario();
    let network = run::network(&scenario);
    let mut checkers = run::checkers(&scenario, &network);
    measure(criterion, "port-tick, all checkers", &mut checkers);
}

criterion_group!(benches, port_tick);
criterion_main!(benches);
