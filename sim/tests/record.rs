//! What a run records, read back by a reader that is not ours, is what the engine told.

use dtp_sim::observer::{Observer, Watcher};
use dtp_sim::record::samples::Samples;
use dtp_sim::record::trace::{Trace, Window};
use dtp_sim::record::Recorder;
use dtp_sim::run::run_watched;
use dtp_sim::scenario::{Scenario, ScenarioFile};
use std::path::PathBuf;
use wellen::simple::Waveform;

const LINE: &str =
    "name = \"line\"\nduration = \"60 us\"\n[topology]\nkind = \"line\"\ndevices = 3\n\
                    length_m = 10.0\n";
const US: u64 = 1_000_000_000;

fn scenario() -> Scenario {
    ScenarioFile::parse("line", LINE)
        .unwrap()
        .resolve()
        .unwrap()
}

fn scratch(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Listens as any observer would: edges of device 1, and the last counter of every device.
#[derive(Default)]
struct Ear {
    gc: Vec<(u64, u64)>,
    txd: Vec<u64>,
    d_units: u64,
    last: [u64; 3],
    samples: Vec<(u64, Vec<u64>)>,
}

impl Observer for Ear {
    fn mac_sent(&mut self, port: usize, _: u64, data: u64, _: u8) {
        if port == 1 {
            self.txd.push(data);
        }
    }

    fn port_stepped(&mut self, port: usize, _: u64, d_units: Option<u32>, _: bool) {
        if port == 1 {
            self.d_units = d_units.unwrap_or(0).into();
        }
    }

    fn device_stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        self.last[device] = gc;
        if device == 1 {
            self.gc.push((time_fs, gc));
        }
    }
}

impl Watcher for Ear {
    fn next_sample_fs(&self) -> Option<u64> {
        Some(7 * US * (self.samples.len() as u64 + 1))
    }

    fn sample(&mut self, time_fs: u64, gc: &[u64]) {
        assert_eq!(gc, self.last, "what was told is what is read");
        self.samples.push((time_fs, gc.to_vec()));
    }
}

fn record(recorder: &mut Recorder) -> Ear {
    let mut ear = Ear::default();
    run_watched(&scenario(), &mut ear, |_| ());
    run_watched(&scenario(), recorder, |_| ());
    ear
}

/// Times and values of a signal.
fn changes(wave: &mut Waveform, scopes: &[&str], name: &str) -> Vec<(u64, u64)> {
    let signal = {
        let hierarchy = wave.hierarchy();
        let var = hierarchy.lookup_var(scopes, name).expect("declared");
        hierarchy[var].signal_ref()
    };
    wave.load_signals(&[signal]);
    let times = wave.time_table();
    let read = wave.get_signal(signal).expect("loaded");
    // FST says that a signal is unknown until it is first written; VCD says nothing.
    let value = |text: String| u64::from_str_radix(&text, 2).ok();
    let known = read.iter_changes().filter_map(|(at, bits)| {
        let value = value(bits.to_bit_string().expect("bits"))?;
        Some((times[at as usize], value))
    });
    known.collect()
}

#[test]
fn a_reader_of_waveforms_sees_what_happened() {
    for name in ["trace.vcd", "trace.fst"] {
        let path = scratch(name);
        let window = Window {
            nodes: vec!["n1".into()],
            from_fs: 20 * US,
            to_fs: 50 * US,
        };
        let trace = Trace::create(&path, &scenario(), window).unwrap();
        let mut recorder = Recorder {
            trace: Some(trace),
            ..Recorder::default()
        };
        let ear = record(&mut recorder);
        recorder.finish().unwrap();
        let mut wave = wellen::simple::read(&path).unwrap();
        let inside = |time: u64| (20 * US..50 * US).contains(&time);
        let expected: Vec<_> = ear
            .gc
            .iter()
            .copied()
            .filter(|&(time, _)| inside(time))
            .collect();
        assert!(expected.len() > 4000);
        assert_eq!(changes(&mut wave, &["n1"], "gc"), expected, "{name}");
        let edges = changes(&mut wave, &["n1"], "edge");
        assert_eq!(edges.len(), expected.len());
        let first = ear.gc.iter().position(|&(time, _)| inside(time)).unwrap();
        let mut txd: Vec<u64> = ear.txd[first..first + expected.len()].to_vec();
        txd.dedup();
        let read = changes(&mut wave, &["n1", "to_n0"], "txd");
        let read: Vec<u64> = read.iter().map(|&(_, word)| word).collect();
        assert_eq!(read, txd, "{name}");
        let d_units = changes(&mut wave, &["n1", "to_n0"], "d_units");
        assert!(ear.d_units > 0, "the run is long enough to measure");
        assert_eq!(d_units.last().unwrap().1, ear.d_units);
        assert!(
            wave.hierarchy().lookup_scope(&["n0"]).is_none(),
            "not asked for"
        );
    }
}

#[test]
fn samples_are_what_a_clock_that_stops_the_world_reads() {
    let names = || vec!["n0".to_owned(), "n1".into(), "n2".into()];
    for name in ["samples.csv", "samples.jsonl"] {
        let path = scratch(name);
        let mut recorder = Recorder {
            samples: Some(Samples::create(&path, names(), 7 * US).unwrap()),
            ..Recorder::default()
        };
        let ear = record(&mut recorder);
        recorder.finish().unwrap();
        assert_eq!(ear.samples.len(), 8);
        let text = std::fs::read_to_string(&path).unwrap();
        let expected: Vec<String> = ear
            .samples
            .iter()
            .map(|(time, gc)| {
                let ns = time / 1_000_000;
                if name.ends_with("csv") {
                    format!("{ns},{},{},{}", gc[0], gc[1], gc[2])
                } else {
                    let (a, b, c) = (gc[0], gc[1], gc[2]);
                    format!("{{\"time_ns\":{ns},\"gc\":{{\"n0\":{a},\"n1\":{b},\"n2\":{c}}}}}")
                }
            })
            .collect();
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| *line != "time_ns,n0,n1,n2")
            .collect();
        assert_eq!(lines, expected);
    }
}

#[test]
fn what_cannot_be_recorded_is_refused() {
    let window = |node: &str| Window {
        nodes: vec![node.into()],
        from_fs: 0,
        to_fs: US,
    };
    let refused = |name: &str, node: &str| {
        let error = Trace::create(&scratch(name), &scenario(), window(node));
        error.expect_err(name).to_string()
    };
    assert!(refused("x.wav", "n1").contains("ends in .vcd or .fst"));
    assert!(refused("x.vcd", "n7").contains("`n7`: no device"));
    assert!(refused("no/such/x.fst", "n1").contains("cannot be written"));
    let samples = Samples::create(&scratch("x.txt"), vec![], US);
    assert!(samples
        .expect_err("refused")
        .to_string()
        .contains(".csv or .jsonl"));
}

/// A full disk ends the run, and is told.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told() {
    for name in ["full.vcd", "full.fst", "full.csv"] {
        let path = scratch(name);
        let _ = std::fs::remove_file(&path);
        std::os::unix::fs::symlink("/dev/full", &path).unwrap();
        let everything = Window {
            nodes: vec![],
            from_fs: 0,
            to_fs: u64::MAX,
        };
        // FST reads back what it wrote, so it may notice at once; the others when it counts.
        let begun = if name == "full.csv" {
            Samples::create(&path, vec!["n0".into()], 10_000_000).map(|samples| Recorder {
                samples: Some(samples),
                ..Recorder::default()
            })
        } else {
            Trace::create(&path, &scenario(), everything).map(|trace| Recorder {
                trace: Some(trace),
                ..Recorder::default()
            })
        };
        let told = begun.and_then(|mut recorder| {
            run_watched(&scenario(), &mut recorder, |_| ());
            recorder.finish()
        });
        let error = told.expect_err(name).to_string();
        assert!(error.contains("cannot be written"), "{error}");
        std::fs::remove_file(&path).unwrap();
    }
}
