//! The names that one module declares, with their widths.

use super::Fault;
use crate::prelude::*;
use std::collections::HashMap;

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entity {
    /// A port, a local or a port of an instance; its width.
    Signal(usize),
    /// A `Constant`, printed as a `localparam` of this width.
    Constant(usize),
    /// A state of an enumeration, printed as a `localparam` without a width.
    State,
    /// The index of an unrolled loop.
    LoopIndex,
}

/// One module and what is wrong with it so far.
pub(super) struct Scope {
    pub(super) name: String,
    pub(super) faults: Vec<Fault>,
    /// The declared names of this module alone, for the checks of spelling.
    pub(super) declared: Vec<String>,
    entities: HashMap<String, Entity>,
}

/// Width in which Verilog holds an unsized number, such as a `localparam` without one.
pub(super) const UNSIZED: usize = 32;

impl Scope {
    pub(super) fn new(name: &str) -> Self {
        Scope {
            name: name.into(),
            faults: Vec::new(),
            declared: vec![name.into()],
            entities: HashMap::new(),
        }
    }

    pub(super) fn declare(&mut self, name: &str, atom: &dyn Atom) {
        self.declared.push(name.into());
        self.insert(name.into(), atom);
    }

    /// Port of an instance: rust-hdl declares `instance$port` in the parent.
    pub(super) fn declare_port_of(&mut self, instance: &str, port: &str, atom: &dyn Atom) {
        self.insert(format!("{instance}${port}"), atom);
    }

    fn insert(&mut self, name: String, atom: &dyn Atom) {
        let entity = match atom.kind() {
            AtomKind::Constant => Entity::Constant(atom.bits()),
            _ => Entity::Signal(atom.bits()),
        };
        self.entities.insert(name, entity);
        match atom.descriptor().kind {
            TypeKind::Enum(states) => {
                for state in states {
                    self.entities
                        .insert(state.replace("::", "$"), Entity::State);
                }
            }
            TypeKind::Signed(_) => self.faults.push(Fault::Unsupported("signed signal".into())),
            TypeKind::Bits(_) | TypeKind::Composite(_) => {}
        }
    }

    /// Runs `body` with a loop index in scope.
    pub(super) fn with_index(&mut self, index: &str, body: impl FnOnce(&mut Scope)) {
        let hidden = self.entities.insert(index.into(), Entity::LoopIndex);
        body(self);
        match hidden {
            Some(entity) => self.entities.insert(index.into(), entity),
            None => self.entities.remove(index),
        };
    }

    /// The entity that a printed name refers to.
    pub(super) fn resolve(&self, name: &str) -> Option<Entity> {
        self.entities.get(&canonical(name)).copied()
    }
}

/// The declared form of a name in a kernel: `pipe[i-1]$q.next` was declared as `pipe$0$q`.
///
/// All elements of an array are alike, so the first one answers for the one that the index picks.
pub(super) fn canonical(name: &str) -> String {
    let name = name.replace("::", "$").replace('.', "$");
    let name = name.trim_start_matches('$');
    let name = name.strip_suffix("$next").unwrap_or(name);
    match (name.find('['), name.rfind(']')) {
        (Some(open), Some(close)) if open < close => {
            format!("{}$0{}", &name[..open], &name[close + 1..])
        }
        _ => name.into(),
    }
}
