//! Changes to a scenario, the same for every verb that runs one.

use clap::ValueEnum;
use dtp_sim::engine::choice::EngineKind;
use dtp_sim::scenario::{Assignment, Overlay, Profile as SimProfile};

/// What is laid over the scenario.
#[derive(Debug, clap::Args)]
pub struct Over {
    /// Load every link with the frames of this pcap or pcapng file
    #[arg(long, value_name = "FILE")]
    pub pcap: Option<String>,
    /// Simulated time, such as 20ms or 1.5s [default: the scenario's]
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = duration)]
    pub duration: Option<String>,
    /// Whose choices the devices make [default: the scenario's]
    #[arg(long, value_name = "PROFILE")]
    pub profile: Option<Profile>,
    /// What runs it: the whole PCS tick by tick, or DTP alone from event to event [default: the scenario's]
    #[arg(long, value_name = "ENGINE")]
    pub engine: Option<Engine>,
    /// Give a key of the scenario another value: dtp.beacon_interval_ticks=400, device.h1.ppm=-100
    #[arg(long, value_name = "KEY=VALUE", value_parser = assignment)]
    pub set: Vec<Assignment>,
    /// Break the model in one place; `dtp sim run --mutant list` names each and the check that must
    /// catch it
    #[arg(long, value_name = "NAME")]
    pub mutant: Option<String>,
}

/// `--profile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Profile {
    /// Four sampling phases, 16 INITs, d in units, beacons on a jump
    Dtp,
    /// The paper's: one sampling phase, one INIT, d in whole ticks
    Paper,
}

/// `--engine`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// Every tick of every port, with the whole PCS and every word of every frame
    Stepped,
    /// From event to event; simple, the reference for the next
    Heap,
    /// From event to event, fast
    Window,
}

impl Over {
    /// The same, as the simulator takes it.
    pub fn overlay(&self) -> Overlay {
        Overlay {
            set: self.set.clone(),
            capture: self.pcap.clone(),
            duration: self.duration.clone(),
            profile: self.profile.map(|profile| match profile {
                Profile::Dtp => SimProfile::Dtp,
                Profile::Paper => SimProfile::Paper,
            }),
            engine: self.engine.map(|engine| match engine {
                Engine::Stepped => EngineKind::Stepped,
                Engine::Heap => EngineKind::Heap,
                Engine::Window => EngineKind::Window,
            }),
            mutant: self.mutant.clone(),
        }
    }
}

fn duration(text: &str) -> Result<String, String> {
    let checked = dtp_sim::time::parse_duration(text).map_err(|error| error.to_string());
    checked.map(|_| text.to_owned())
}

fn assignment(text: &str) -> Result<Assignment, String> {
    text.parse()
        .map_err(|error: dtp_sim::error::SimError| error.to_string())
}
