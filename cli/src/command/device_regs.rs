//! `dtp device regs`

use super::changes::{carry_out, meaning, register_name};
use super::open::{self, of, Opened};
use crate::args::device::Regs;
use crate::output::columns::{Cell, Column, Table};
use crate::output::present::{present, Answer, SCHEMA};
use anyhow::{ensure, Context};
use dtp_driver::change::Change;
use dtp_driver::dump::{is_harmless, Reading};
use dtp_driver::field::Spot;
use dtp_spec::regs::{all, Access, Place, Register};
use schemars::JsonSchema;
use serde::Serialize;
use std::process::ExitCode;

/// Registers.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Registers {
    /// Version of this form: 1.
    schema: u32,
    /// What --device takes.
    device: String,
    /// In the order of the BAR.
    registers: Vec<Shown>,
}

/// A register.
#[derive(Debug, Serialize, JsonSchema)]
struct Shown {
    /// Name, such as `gc` or `port0.role`.
    name: String,
    /// Where it is in the BAR, in bytes.
    offset: u32,
    /// `ro`, `rw`, `w1c`, `rc` or `wo`.
    access: &'static str,
    /// All 64 bits in hexadecimal; none if it was not read, because a read takes the value away or is an error.
    value: Option<String>,
    /// Its fields.
    fields: Vec<FieldShown>,
}

/// A field.
#[derive(Debug, Serialize, JsonSchema)]
struct FieldShown {
    /// Name.
    name: &'static str,
    /// Value.
    value: i128,
    /// Unit, or nothing.
    unit: &'static str,
    /// What the value means, if it has a name.
    meaning: Option<&'static str>,
}

/// Prints or sets them.
pub fn execute(args: &Regs) -> anyhow::Result<ExitCode> {
    let opened = open::open(&open::choose(&args.target)?)?;
    if let Some(assignment) = &args.set {
        let change = change(&opened, assignment)?;
        return carry_out(&opened, &[change], &args.doing);
    }
    let ports = u32::from(opened.device.port_count());
    let known: Vec<_> = all(ports).collect();
    for name in &args.names {
        let mut named = known
            .iter()
            .filter(|(place, register)| is_named(name, *place, register));
        let (_, register) = named.next().with_context(|| no_register(&opened, name))?;
        let taken = register.access.readable() && !is_harmless(register) && !args.all;
        ensure!(
            !taken,
            "reading {name} takes its value away from whoever waits for it: add --all to do so"
        );
    }
    let wanted = |place, register: &Register| {
        args.names.is_empty()
            || args
                .names
                .iter()
                .any(|name| is_named(name, place, register))
    };
    let mut readings = Vec::new();
    // What was not asked for is not touched.
    for (place, register) in known
        .into_iter()
        .filter(|(place, register)| wanted(*place, register))
    {
        readings.push(
            opened
                .device
                .reading(place, register, args.all)
                .map_err(of(&opened.name))?,
        );
    }
    let answer = Registers {
        schema: SCHEMA,
        device: opened.name.to_string(),
        registers: readings.iter().map(shown).collect(),
    };
    present(&answer, args.doing.format)?;
    Ok(ExitCode::SUCCESS)
}

fn no_register(opened: &Opened, name: &str) -> String {
    format!(
        "{}: there is no register `{}`: `dtp device regs` lists them, docs/registers.md explains them",
        opened.name,
        name.escape_debug()
    )
}

/// `role` names that register of every port, `port0.role` that of one.
fn is_named(name: &str, place: Place, register: &Register) -> bool {
    register.name == name || register_name(place, register) == name
}

fn shown(reading: &Reading) -> Shown {
    let register = reading.register;
    let field = |(field, value): (&'static dtp_spec::regs::Field, i128)| FieldShown {
        name: field.name,
        value,
        unit: field.unit,
        meaning: u64::try_from(value)
            .ok()
            .and_then(|value| meaning(register, field.name, value)),
    };
    Shown {
        name: register_name(reading.place, register),
        offset: reading.offset(),
        access: register.access.name(),
        value: reading.value.map(|value| format!("{value:#018x}")),
        fields: reading.fields().map(field).collect(),
    }
}

/// What `NAME=VALUE` writes.
fn change(opened: &Opened, assignment: &str) -> anyhow::Result<Change> {
    let rule = || {
        format!(
            "--set {}: it is NAME=VALUE such as port0.role=3 or mode.tree=1, decimal or with 0x",
            assignment.escape_debug()
        )
    };
    let (name, value) = assignment.split_once('=').with_context(rule)?;
    let value = match value.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => value.parse(),
    };
    let value = value.ok().with_context(rule)?;
    let (place, spot) = spot(opened, name)?;
    ensure!(
        spot.field.access == Access::Rw,
        "{name} is {}: only rw can be set; what clears or sends belongs to whoever handles it",
        spot.field.access.name()
    );
    let before = opened.device.read(place.offset() + spot.offset());
    let before = before.map_err(of(&opened.name))?;
    Change::of_field(place, spot, before, value).map_err(of(&opened.name))
}

/// The field of this name: of a register with one, the register's own.
fn spot(opened: &Opened, name: &str) -> anyhow::Result<(Place, Spot)> {
    let ports = u32::from(opened.device.port_count());
    for (place, register) in all(ports) {
        let full = register_name(place, register);
        for field in register.fields {
            let is_alone = register.fields.len() == 1 && full == name;
            if is_alone || format!("{full}.{}", field.name) == name {
                return Ok((place, Spot { register, field }));
            }
        }
        let fields = register
            .fields
            .iter()
            .map(|field| format!("{full}.{}", field.name));
        ensure!(
            full != name,
            "{name} has fields: which one of {}?",
            fields.collect::<Vec<_>>().join(", ")
        );
    }
    anyhow::bail!(no_register(opened, name))
}

impl Answer for Registers {
    fn table(&self) -> Table {
        let mut table = Table::new(&[
            Column::new("REGISTER", "register"),
            Column::new("OFFSET", "offset"),
            Column::new("ACCESS", "access"),
            Column::new("VALUE", "value"),
            Column::new("FIELDS", "fields"),
        ]);
        for register in &self.registers {
            let fields = register.fields.iter().map(|field| {
                let unit = if field.unit.is_empty() { "" } else { " " };
                let meaning = field
                    .meaning
                    .map_or(String::new(), |meaning| format!(" ({meaning})"));
                format!(
                    "{}={}{unit}{}{meaning}",
                    field.name, field.value, field.unit
                )
            });
            let fields = fields.collect::<Vec<_>>().join(", ");
            table.push(vec![
                Cell::word(&register.name),
                Cell::word(format_args!("{:#06x}", register.offset)),
                Cell::word(register.access),
                Cell::maybe(register.value.as_ref()),
                Cell::word(fields),
            ]);
        }
        table
    }
}
