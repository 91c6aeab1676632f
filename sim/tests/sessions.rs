//! A port that loses its peer while the promise holds is told, and a failure unless something explains it.

use dtp_sim::checker::Checkers;
use dtp_sim::engine::choice::{Engine, EngineKind};
use dtp_sim::observer::Observer;
use dtp_sim::report::{CheckName, Report, Verdict};
use dtp_sim::run::{checkers, network, run};
use dtp_sim::scenario::{Scenario, ScenarioFile};
use dtp_sim::time::FS_PER_US;

fn scenario(rest: &str) -> Scenario {
    let text = format!(
        "name = \"line\"\nduration = \"2 ms\"\n[topology]\nkind = \"line\"\ndevices = 3\nlength_m = 5.0\n\
         [load]\nutilisation = 0.0\n{rest}"
    );
    let scenario = ScenarioFile::parse("line", &text).and_then(|file| file.resolve());
    scenario.unwrap_or_else(|error| panic!("{error}\n{text}"))
}

const CUT: &str = "[[event]]\nat = \"900 us\"\nkind = \"cut\"\nlink = [\"n1\", \"n2\"]\n\
                   [[event]]\nat = \"1 ms\"\nkind = \"restore\"\nlink = [\"n1\", \"n2\"]\n";

fn sessions(report: &Report) -> (Verdict, Option<f64>, Option<u64>) {
    let check = report.check(CheckName::Sessions).expect("it is judged");
    (check.verdict, check.worst, check.excused)
}

/// Of what an engine tells, what it tells of ports.
struct Ports<'a>(&'a mut Checkers);

impl Observer for Ports<'_> {
    fn port_stepped(
        &mut self,
        port: usize,
        time_fs: u64,
        d_units: Option<u32>,
        synchronised: bool,
    ) {
        self.0.port_stepped(port, time_fs, d_units, synchronised);
    }
}

/// The same cut, told to the checkers and kept from them: both its ports lose their peers.
#[test]
fn a_loss_that_nothing_explains_fails() {
    let cut = scenario(CUT);
    assert_eq!(
        sessions(&run(&cut, |_| ())),
        (Verdict::Pass, Some(0.0), Some(0))
    );
    let whole = network(&cut);
    for kind in [EngineKind::Stepped, EngineKind::Window] {
        // A bit error a day explains nothing.
        let told = scenario("[[link]]\na = \"n1\"\nb = \"n2\"\nber = 1e-15\n");
        let mut kept_quiet = checkers(&told, &network(&told));
        let mut engine = Engine::new(kind, &whole);
        for end_fs in (1..=40).map(|part| cut.duration_fs / 40 * part) {
            engine.run_until(end_fs, &mut Ports(&mut kept_quiet));
            kept_quiet.instant_over(end_fs);
        }
        assert_eq!(kept_quiet.sessions.lost_count(), 2);
        let first = kept_quiet.sessions.first().expect("a first port");
        assert!((900..910).contains(&(first.at_fs / FS_PER_US)), "{first:?}");
    }
}

/// So many bit errors that block lock does not last: the links are lost again and again, which the
/// report says, on every engine alike.
#[test]
fn losses_to_bit_errors_are_told() {
    let scenario = scenario("[[link]]\na = \"n1\"\nb = \"n2\"\nber = 3e-4\n");
    let reports = [EngineKind::Stepped, EngineKind::Window].map(|engine| {
        let scenario = Scenario {
            engine,
            ..scenario.clone()
        };
        sessions(&run(&scenario, |_| ()))
    });
    let (verdict, worst, excused) = reports[0];
    assert_eq!((verdict, worst), (Verdict::Pass, Some(0.0)));
    assert!(excused.is_some_and(|excused| excused > 0), "{excused:?}");
    assert_eq!(reports[1], reports[0]);
}
