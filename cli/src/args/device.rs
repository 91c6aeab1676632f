//! `dtp device`, as typed.

use super::format::Format;
use super::link::Doing;
use super::target::Target;
use clap::Subcommand;
use dtp_driver::pci::Address;

const REGS_HELP: &str = "\
Names are those of docs/registers.md: gc, mode.tree, port0.role; `role` alone means that of every port.

Examples:
  dtp device regs                          all registers, but those that a read clears
  dtp device regs port0.lead_min --all     one of those too
  dtp device regs --set port0.beacon_interval=400 --dry-run";

/// Verbs of `dtp device`.
#[derive(Debug, Subcommand)]
pub enum Device {
    /// List devices in slots and emulated ones, with what is missing and the command that mends it
    Ls(Ls),
    /// Show one: identity, build, ports, mode, counter
    Show(Show),
    /// Bind a device in a slot to vfio-pci, which hands it to programs; takes root
    Bind(Bind),
    /// Give a device in a slot back to the kernel; takes root
    Unbind(Unbind),
    /// Print registers by name, with their fields, or set one
    Regs(Regs),
}

/// `dtp device ls`.
#[derive(Debug, clap::Args)]
pub struct Ls {
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp device show`.
#[derive(Debug, clap::Args)]
pub struct Show {
    /// Which device.
    #[command(flatten)]
    pub target: Target,
    /// How the answer is to look.
    #[command(flatten)]
    pub format: Format,
}

/// `dtp device bind`.
#[derive(Debug, clap::Args)]
pub struct Bind {
    /// PCI address, such as 0000:03:00.0
    pub address: Address,
    /// Take it from this driver of the kernel
    #[arg(long, value_name = "DRIVER")]
    pub from: Option<String>,
    /// Say what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `dtp device unbind`.
#[derive(Debug, clap::Args)]
pub struct Unbind {
    /// PCI address, such as 0000:03:00.0
    pub address: Address,
    /// Say what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `dtp device regs`.
#[derive(Debug, clap::Args)]
#[command(after_help = REGS_HELP)]
pub struct Regs {
    /// Registers [default: all]
    #[arg(conflicts_with = "set")]
    pub names: Vec<String>,
    /// Which device.
    #[command(flatten)]
    pub target: Target,
    /// Read those too that a read clears or takes away
    #[arg(long)]
    pub all: bool,
    /// Write a register or a field that software may write
    #[arg(long, value_name = "NAME=VALUE")]
    pub set: Option<String>,
    /// How.
    #[command(flatten)]
    pub doing: Doing,
}
