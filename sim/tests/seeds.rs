//! Other random choices, same promises: power-up counters hours apart, so that JOINs travel through
//! the network in many orders, and other oscillators, phases and traffic.

use dtp_sim::report::Verdict;
use dtp_sim::run::run;
use dtp_sim::scenario::ScenarioFile;

#[test]
fn every_seed_passes() {
    for seed in 1..=8 {
        let mut file = ScenarioFile::load("paper-mtu1500").unwrap();
        file.set_seed(seed);
        file.set_duration("0.9 ms");
        let report = run(&file.resolve().unwrap(), |_| ());
        assert_eq!(report.verdict, Verdict::Pass, "seed {seed}: {report:#?}");
    }
}
