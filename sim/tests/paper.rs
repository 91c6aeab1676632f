//! The paper's results: its own choices leave 4T where the search says, and ours do not.

use dtp_sim::report::{CheckName, Verdict};
use dtp_sim::run::run;
use dtp_sim::scenario::ScenarioFile;

#[test]
fn the_papers_choices_leave_4t_in_a_row_of_three() {
    let mut scenario = ScenarioFile::load("paper-breaks-4t")
        .unwrap()
        .resolve()
        .unwrap();
    let offset = |report: dtp_sim::report::Report| {
        let check = report.check(CheckName::OffsetNeighbour).unwrap().clone();
        (check.verdict, check.worst)
    };
    assert_eq!(offset(run(&scenario, |_| ())), (Verdict::Fail, Some(100.0)));
    let text = dtp_sim::scenario::builtins()
        .iter()
        .find(|builtin| builtin.name == "paper-breaks-4t")
        .unwrap()
        .text
        .replace("phases = 1", "phases = 4")
        .replace("init_rounds = 1\n", "init_rounds = 16\n")
        .replace("rounding = \"tick\"", "rounding = \"unit\"")
        .replace("beacon_on_jump = false", "beacon_on_jump = true");
    scenario = ScenarioFile::parse("ours", &text)
        .unwrap()
        .resolve()
        .unwrap();
    assert_eq!(offset(run(&scenario, |_| ())).0, Verdict::Pass);
}
