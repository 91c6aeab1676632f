//! Which device is meant.

use dtp_driver::name::DeviceName;

/// `--device`.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Target {
    /// Device: 0000:03:00.0 or 03:00.0 in a slot, emu:NAME or emu:SOCKET emulated [default: the only one]
    #[arg(
        long,
        short,
        value_name = "DEVICE",
        env = "DTP_DEVICE",
        hide_env_values = true
    )]
    pub device: Option<DeviceName>,
}
