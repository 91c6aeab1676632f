//! Changes of a device: told, and carried out unless it is a dry run.

use super::open::{of, Opened};
use crate::args::link::Doing;
use crate::output::columns::{Cell, Column, Table};
use crate::output::present::{present, Answer, SCHEMA};
use anyhow::Context;
use dtp_driver::change::Change;
use dtp_spec::port_params::Role;
use dtp_spec::regs::{Place, Register};
use schemars::JsonSchema;
use serde::Serialize;
use std::io::{Result, Write};
use std::process::ExitCode;

/// What was written, or would be.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Changes {
    /// Version of this form: 1.
    schema: u32,
    /// What --device takes.
    device: String,
    /// Nothing was written.
    dry_run: bool,
    /// In order.
    changes: Vec<Written>,
}

/// A field that becomes different.
#[derive(Debug, Serialize, JsonSchema)]
struct Written {
    /// Its name, as `dtp device regs` has it.
    field: String,
    /// Where its register is in the BAR, in bytes.
    offset: u32,
    /// What it held.
    from: u64,
    /// What was written.
    to: u64,
    /// Unit of both, or nothing.
    unit: &'static str,
    /// What `from` means, if it has a name.
    from_name: Option<&'static str>,
    /// What `to` means, if it has a name.
    to_name: Option<&'static str>,
}

/// The name of a register of a device or port, such as `port0.role`.
pub fn register_name(place: Place, register: &Register) -> String {
    match place {
        Place::Device => register.name.to_owned(),
        Place::Port(port) => format!("port{port}.{}", register.name),
    }
}

/// Carries changes out in order, unless this is a dry run, and tells them.
pub fn carry_out(opened: &Opened, changes: &[Change], doing: &Doing) -> anyhow::Result<ExitCode> {
    if !doing.dry_run {
        for (done, change) in changes.iter().enumerate() {
            let applied = change.apply(&opened.device).map_err(of(&opened.name));
            applied.with_context(|| {
                let all = changes.len();
                format!("{done} of {all} changes were made, the next was not")
            })?;
        }
    }
    let written = |change: &Change| {
        let name = register_name(change.place, change.register);
        let offset = change.offset();
        let register = change.register;
        let fields = change.fields().map(move |(field, from, to)| Written {
            field: match register.fields.len() {
                1 => name.clone(),
                _ => format!("{name}.{}", field.name),
            },
            offset,
            from,
            to,
            unit: field.unit,
            from_name: meaning(register, field.name, from),
            to_name: meaning(register, field.name, to),
        });
        fields.collect::<Vec<_>>()
    };
    let answer = Changes {
        schema: SCHEMA,
        device: opened.name.to_string(),
        dry_run: doing.dry_run,
        changes: changes.iter().flat_map(written).collect(),
    };
    present(&answer, doing.format)?;
    Ok(ExitCode::SUCCESS)
}

/// The name of a number that a field holds.
pub fn meaning(register: &Register, field: &str, value: u64) -> Option<&'static str> {
    use dtp_spec::port_params::PortState;
    match (register.name, field) {
        ("role", _) | ("peer_port", "role") => Role::from_bits(value).map(Role::name),
        ("state", "state") => PortState::from_bits(value).map(PortState::name),
        ("mode", "tree") if value == 0 => Some("fastest"),
        ("mode", "tree") => Some("tree"),
        _ => None,
    }
}

fn shown(value: u64, name: Option<&str>, unit: &str) -> String {
    match name {
        Some(name) => format!("{value} ({name})"),
        None if unit.is_empty() => value.to_string(),
        None => format!("{value} {unit}"),
    }
}

impl Answer for Changes {
    fn table(&self) -> Table {
        let mut table = Table::new(&[
            Column::new("FIELD", "field"),
            Column::new("OFFSET", "offset"),
            Column::new("FROM", "from"),
            Column::new("TO", "to"),
        ]);
        for change in &self.changes {
            table.push(vec![
                Cell::word(&change.field),
                Cell::word(format_args!("{:#06x}", change.offset)),
                Cell::word(shown(change.from, change.from_name, change.unit)),
                Cell::word(shown(change.to, change.to_name, change.unit)),
            ]);
        }
        table
    }

    fn print(&self, out: &mut impl Write) -> Result<()> {
        match (self.changes.is_empty(), self.dry_run) {
            (true, _) => return writeln!(out, "{}: nothing to change", self.device),
            (false, true) => writeln!(out, "{}: would be written, and is not:", self.device)?,
            (false, false) => writeln!(out, "{}: written and read back:", self.device)?,
        }
        self.table().print(out)
    }
}
