//! How a model is built: as one file, a compiler on every core.

use super::main_cpp;
use crate::error::Error;
use dtp_hdl::emit::Unit;
use std::collections::hash_map::DefaultHasher;
use std::collections::BTreeMap;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

/// How long a model will run decides how long its compiler may think.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effort {
    /// Compiles in half the time and takes a fifth longer to run: for a planted fault, which is seen early.
    Quick,
    /// For millions of steps.
    Thorough,
}

impl Effort {
    fn flag(self) -> &'static str {
        match self {
            Effort::Quick => "-Og",
            Effort::Thorough => "-O2",
        }
    }
}

/// One turn for each thing that is being built: two tests may want the same, and different models are
/// built at once, a compiler on every core.
static TURNS: Mutex<BTreeMap<u64, Arc<Mutex<()>>>> = Mutex::new(BTreeMap::new());

/// Builds what this number stands for, unless another thread does or did; the closure looks.
fn once<T>(number: u64, build: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    // A panic in another build has nothing to do with this one.
    let mut turns = TURNS.lock().unwrap_or_else(PoisonError::into_inner);
    let turn = Arc::clone(turns.entry(number).or_default());
    drop(turns);
    let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
    build()
}

/// Builds the unit below `folder`, or takes the build of the same text; gives the program.
pub fn build(unit: &Unit, folder: &Path, effort: Effort) -> Result<PathBuf, Error> {
    let main = main_cpp(unit);
    let tools = hash(&(version()?, VERILATOR_FLAGS, MAKE, HEADERS, ONCE, effort));
    let model = hash(&(&unit.verilog, &main, tools));
    once(model, || {
        let done = folder.join(format!("{}-{model:016x}", unit.name));
        let program = done.join("obj/model");
        if program.exists() {
            return Ok(program);
        }
        // Built aside and renamed when complete, so that a stopped build is never taken for a model.
        let aside = folder.join(format!(
            "{}-{model:016x}-building-{}",
            unit.name,
            std::process::id()
        ));
        let obj = aside.join("obj");
        fs::create_dir_all(&obj)?;
        fs::write(aside.join("unit.v"), &unit.verilog)?;
        fs::write(obj.join("main.cpp"), &main)?;
        run(Command::new("verilator")
            .args(VERILATOR_FLAGS)
            .args(["--top-module", unit.name, "unit.v"])
            .current_dir(&aside))?;
        let library = folder.join(format!("library-{tools:016x}"));
        once(tools, || build_library(&library, &obj, effort))?;
        fs::write(obj.join("unit.cpp"), unit_cpp(&obj)?)?;
        make(&obj, &library, effort, &["model"])?;
        // Another process may have been faster; its build is as good.
        if fs::rename(&aside, &done).is_err() {
            fs::remove_dir_all(&aside)?;
        }
        Ok(program)
    })
}

/// Verilator's library and its headers, which take longer than a small model and are the same in every
/// model: compiled once, in the folder of a model that is about to be built.
fn build_library(library: &Path, obj: &Path, effort: Effort) -> Result<(), Error> {
    if library.exists() {
        return Ok(());
    }
    let aside = obj.join("library");
    fs::create_dir_all(&aside)?;
    fs::write(aside.join("headers.h"), HEADERS)?;
    make(obj, &aside, effort, &["library"])?;
    // Another process may have been faster: then this one goes with the build.
    let _ = fs::rename(&aside, library);
    Ok(())
}

/// The whole model as one text for the compiler, since reading the headers for each of Verilator's dozen
/// files is most of the work. What runs once, before the first step, stays as it is.
fn unit_cpp(obj: &Path) -> Result<String, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(obj)? {
        files.push(entry?.file_name().to_string_lossy().into_owned());
    }
    files.retain(|file| file.starts_with("Vmodel") && file.ends_with(".cpp"));
    files.sort();
    let once = |file: &&String| ONCE.1.iter().any(|part| file.contains(part));
    let (slow, fast): (Vec<_>, Vec<_>) = files.iter().partition(once);
    let include = |files: Vec<&String>| -> String {
        let lines = files.iter().map(|file| format!("#include \"{file}\"\n"));
        lines.collect()
    };
    Ok(format!(
        "#include \"main.cpp\"\n{}{}\n{}",
        include(fast),
        ONCE.0,
        include(slow)
    ))
}

fn make(obj: &Path, library: &Path, effort: Effort, targets: &[&str]) -> Result<(), Error> {
    fs::write(obj.join("model.mk"), MAKE)?;
    run(Command::new("make")
        .args(["-f", "model.mk", "OPT_GLOBAL=-O2"])
        .arg(format!("OPT_FAST={}", effort.flag()))
        .arg(format!("LIBRARY={}", library.display()))
        .args(targets)
        .current_dir(obj))?;
    Ok(())
}

/// What Verilator says of itself.
fn version() -> Result<Vec<u8>, Error> {
    static VERSION: Mutex<Option<Vec<u8>>> = Mutex::new(None);
    let mut version = VERSION.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(version) = &*version {
        return Ok(version.clone());
    }
    let says = run(Command::new("verilator").arg("--version"))?;
    *version = Some(says.clone());
    Ok(says)
}

/// Runs a tool to its end and gives what it says.
fn run(command: &mut Command) -> Result<Vec<u8>, Error> {
    let run = command.output()?;
    if run.status.success() {
        return Ok(run.stdout);
    }
    let text = [run.stdout, run.stderr].concat();
    Err(Error::Build(String::from_utf8_lossy(&text).into_owned()))
}

fn hash(what: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// How what runs once is compiled, and parts of the names of such files.
const ONCE: (&str, [&str; 3]) = (
    "#pragma GCC optimize(\"O0\")",
    ["Slow", "Syms", "ConstPool"],
);

/// Headers that every model reads.
const HEADERS: &str = "#include \"verilated.h\"\n#include <cstdint>\n#include <cstring>\n";

/// Compiles and links with the flags that Verilator's makefile has, as one file and with headers that were
/// read before. Its own rules would have `-Os`, with which models take twice as long.
const MAKE: &str = "\
include Vmodel.mk
OBJECTS = $(addprefix $(LIBRARY)/,verilated.o verilated_threads.o)
unit.o: CPPFLAGS += -include $(LIBRARY)/headers.h
model: unit.o
\t$(LINK) $(LDFLAGS) $< $(OBJECTS) $(LOADLIBES) $(LDLIBS) $(LIBS) -o $@
library: $(OBJECTS) $(LIBRARY)/headers.h.gch
$(LIBRARY)/%.o: %.cpp
\t$(CXX) $(CXXFLAGS) $(CPPFLAGS) $(OPT_GLOBAL) -c -o $@ $<
$(LIBRARY)/headers.h.gch: $(LIBRARY)/headers.h
\t$(CXX) $(CXXFLAGS) $(CPPFLAGS) $(OPT_FAST) -x c++-header -o $@ $<
";

/// What is not initialised starts random, so a register without initial value cannot hide. Warnings are
/// the business of the test that lints the checked-in files.
const VERILATOR_FLAGS: &[&str] = &[
    "--cc",
    "-O3",
    "--x-assign",
    "unique",
    "--x-initial",
    "unique",
    "-Wno-lint",
    "-Wno-style",
    "-Wno-UNOPTFLAT",
    "--prefix",
    "Vmodel",
    "--Mdir",
    "obj",
];
