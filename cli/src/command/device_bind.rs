//! `dtp device bind` and `unbind`

use super::open::sysfs;
use crate::args::device::{Bind, Unbind};
use dtp_driver::pci::{bind as take, bind_plan, unbind as give, unbind_plan, Address, SysfsWrite};
use std::io::Write;
use std::process::ExitCode;

/// `dtp device bind`
pub fn bind(args: &Bind) -> anyhow::Result<ExitCode> {
    let (sysfs, from) = (sysfs(), args.from.as_deref());
    let plan = bind_plan(&sysfs, args.address, from)?;
    if !args.dry_run {
        take(&sysfs, args.address, from)?;
    }
    told(args.address, "bound to vfio-pci", &plan, args.dry_run)
}

/// `dtp device unbind`
pub fn unbind(args: &Unbind) -> anyhow::Result<ExitCode> {
    let sysfs = sysfs();
    let plan = unbind_plan(&sysfs, args.address)?;
    if !args.dry_run {
        give(&sysfs, args.address)?;
    }
    told(
        args.address,
        "given back to the kernel",
        &plan,
        args.dry_run,
    )
}

fn told(
    address: Address,
    what: &str,
    plan: &[SysfsWrite],
    dry_run: bool,
) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    match (plan.is_empty(), dry_run) {
        (true, _) => writeln!(out, "{address} is {what} already: nothing to do")?,
        (false, true) => writeln!(out, "{address}: would be written, and is not:")?,
        (false, false) => writeln!(out, "{address} is {what}; written:")?,
    }
    for write in plan {
        // As a shell would do it; an empty line takes an override away.
        let text = write.text.trim_end();
        let gap = if text.is_empty() { "" } else { " " };
        writeln!(out, "  echo{gap}{text} > {}", write.path.display())?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
