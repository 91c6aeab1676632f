//! Which engine runs a network, and what each can run.

use crate::engine::heap::Heap;
use crate::engine::network::Network;
use crate::engine::stepped::Stepped;
use crate::engine::window::Window;
use crate::observer::Observer;
use schemars::JsonSchema;
use serde::Deserialize;

/// An engine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum EngineKind {
    /// Every tick of every port, with the whole PCS and every word of every frame.
    #[default]
    Stepped,
    /// From event to event, with the golden model of DTP; frames count only where they hold up messages.
    Heap,
    /// The same, some hundred times faster than stepping.
    Window,
}

impl EngineKind {
    /// All of them, with the names that they have in a scenario.
    pub const ALL: [(&'static str, EngineKind); 3] = [
        ("stepped", EngineKind::Stepped),
        ("heap", EngineKind::Heap),
        ("window", EngineKind::Window),
    ];

    /// Its name in a scenario and in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        let known = EngineKind::ALL.iter().find(|(_, kind)| *kind == self);
        known.map_or("", |known| known.0)
    }
}

/// An engine with its network.
#[derive(Clone, Debug)]
pub enum Engine {
    /// See [`EngineKind::Stepped`].
    Stepped(Box<Stepped>),
    /// See [`EngineKind::Heap`].
    Heap(Box<Heap>),
    /// See [`EngineKind::Window`].
    Window(Box<Window>),
}

impl Engine {
    /// The network at power-up.
    #[must_use]
    pub fn new(kind: EngineKind, network: &Network) -> Self {
        match kind {
            EngineKind::Stepped => Engine::Stepped(Box::new(Stepped::new(network))),
            EngineKind::Heap => Engine::Heap(Box::new(Heap::new(network))),
            EngineKind::Window => Engine::Window(Box::new(Window::new(network))),
        }
    }

    /// Runs every edge and host event before `end_fs`.
    pub fn run_until(&mut self, end_fs: u64, observer: &mut impl Observer) {
        match self {
            Engine::Stepped(engine) => engine.run_until(end_fs, observer),
            Engine::Heap(engine) => engine.run_until(end_fs, observer),
            Engine::Window(engine) => engine.run_until(end_fs, observer),
        }
    }

    /// gc of a device, in units.
    #[must_use]
    pub fn gc(&self, device: usize) -> u64 {
        match self {
            Engine::Stepped(engine) => engine.gc(device),
            Engine::Heap(engine) => engine.gc(device),
            Engine::Window(engine) => engine.gc(device),
        }
    }
}
