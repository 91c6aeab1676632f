//! A sweep over the processes of an MPI job gives what one process gives, byte for byte, also when
//! one of them is killed in the middle.

use dtp_tests::tools;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const PAIR: &str =
    "name = \"pair\"\nduration = \"8 ms\"\n[topology]\nkind = \"line\"\ndevices = 2\n\
                    length_m = 10.0\n";
const RUNS: usize = 16;
/// A job that takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(120);

fn scratch() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
}

/// `dtp` with MPI. It is built among the other crates, most of which are there already, and copied
/// away, since the next build puts one without MPI in its place.
fn dtp() -> PathBuf {
    let target = scratch().parent().expect("target folder").to_path_buf();
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/Cargo.toml");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "--features", "mpi"])
        .arg("--manifest-path")
        .arg(manifest)
        .arg("--target-dir")
        .arg(&target)
        .status()
        .expect("cargo runs");
    assert!(built.success(), "dtp cannot be built with MPI");
    let copy = scratch().join("dtp-mpi");
    fs::copy(target.join("debug/dtp"), &copy).expect("a program");
    copy
}

/// The sweep, in `ranks` processes. Every one leaves its process id in a file.
fn mpirun(dtp: &Path, out: &Path, ranks: usize, options: &[&str]) -> Child {
    let pids = scratch().join("mpi-pid");
    let script = format!(
        "echo $$ > {}.$OMPI_COMM_WORLD_RANK; exec \"$@\"",
        pids.display()
    );
    Command::new("mpirun")
        // Never used on one machine, but looked for, and not every one has ssh.
        .env("OMPI_MCA_plm_rsh_agent", "sh")
        .env("OMPI_ALLOW_RUN_AS_ROOT", "1")
        .env("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1")
        .args(["--oversubscribe", "-n", &ranks.to_string()])
        .args(options)
        .args(["sh", "-c", &script, "sh"])
        .arg(dtp)
        .args(sweep(out))
        .args(["--mpi", "--mpi-timeout", "2"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("mpirun starts")
}

fn sweep(out: &Path) -> Vec<String> {
    let scenario = scratch().join("mpi-pair.toml");
    let words = [
        "sim",
        "sweep",
        "--seeds",
        "1..8",
        "--vary",
        "dtp.phases=2,4",
        "--out",
    ];
    let mut words: Vec<String> = words.map(str::to_owned).to_vec();
    words.extend([out, &scenario].map(|path| path.display().to_string()));
    words
}

fn ended(mut child: Child) -> Output {
    let start = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if start.elapsed() > PATIENCE {
            child.kill().expect("a child");
        }
        sleep(Duration::from_millis(20));
    }
    child.wait_with_output().expect("a child")
}

fn fresh(name: &str) -> PathBuf {
    let path = scratch().join(name);
    let _ = fs::remove_file(&path);
    path
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Kills rank 1 once some runs have ended, long before all have.
fn kill_rank_1(out: &Path) {
    let start = Instant::now();
    let lines = || fs::read_to_string(out).map_or(0, |text| text.lines().count());
    while lines() < 4 {
        assert!(start.elapsed() < PATIENCE, "no run has ended");
        sleep(Duration::from_millis(5));
    }
    assert!(lines() <= RUNS, "too late");
    let pid = fs::read_to_string(scratch().join("mpi-pid.1")).expect("a process id");
    let killed = Command::new("kill").args(["-KILL", pid.trim()]).status();
    assert!(killed.expect("kill runs").success());
}

#[test]
fn a_sweep_over_mpi_is_the_same_sweep() {
    let skipped = "sweeps over MPI";
    if !["mpirun", "mpicc"]
        .iter()
        .all(|tool| tools::found(tool, skipped))
    {
        return;
    }
    let dtp = dtp();
    fs::write(scratch().join("mpi-pair.toml"), PAIR).expect("scratch");
    let alone = fresh("mpi-alone.jsonl");
    let output = Command::new(&dtp)
        .args(sweep(&alone))
        .output()
        .expect("dtp runs");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let alone = fs::read_to_string(alone).expect("lines");
    assert_eq!(alone.lines().count(), RUNS + 1);

    for ranks in [2, 4] {
        let out = fresh(&format!("mpi-{ranks}.jsonl"));
        let output = ended(mpirun(&dtp, &out, ranks, &[]));
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert!(text(&output.stdout).contains("\nPASS\n"));
        assert!(
            fs::read_to_string(out).expect("lines") == alone,
            "{ranks} ranks"
        );
    }

    // The job lives on: its runs are done by the others.
    let out = fresh("mpi-recovered.jsonl");
    let child = mpirun(&dtp, &out, 4, &["--enable-recovery"]);
    kill_rank_1(&out);
    let output = ended(child);
    let told = text(&output.stderr);
    assert!(told.contains("rank 1 is lost"), "{told}");
    assert!(text(&output.stdout).contains("\nPASS\n"), "{told}");
    assert!(
        fs::read_to_string(out).expect("lines") == alone,
        "recovered"
    );

    // The job dies with it: what had ended is in the file, and one process does the rest.
    let out = fresh("mpi-died.jsonl");
    let child = mpirun(&dtp, &out, 4, &[]);
    kill_rank_1(&out);
    assert!(!ended(child).status.success());
    let before = fs::read_to_string(&out).expect("lines").lines().count();
    assert!((4..=RUNS).contains(&before), "{before} lines");
    let resumed = Command::new(&dtp)
        .args(sweep(&out))
        .arg("--resume")
        .output();
    assert!(resumed.expect("dtp runs").status.success());
    assert!(fs::read_to_string(out).expect("lines") == alone, "resumed");
}
