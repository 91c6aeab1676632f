//! Which device and port is meant.

use anyhow::Context;
use dtp_driver::name::DeviceName;
use std::str::FromStr;

/// The variable of the environment that names the device where `--device` does not.
pub const DEVICE_VARIABLE: &str = "DTP_DEVICE";

/// `--device`.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Target {
    /// Device: 0000:03:00.0 or 03:00.0 in a slot, emu:NAME or emu:SOCKET emulated [default: the only one]
    #[arg(
        long,
        short,
        value_name = "DEVICE",
        env = DEVICE_VARIABLE,
        hide_env_values = true
    )]
    pub device: Option<DeviceName>,
}

/// A port, with or without its device: `0`, `emu:h1:0`, `0000:03:00.0:1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortName {
    /// The device, if it was typed.
    pub device: Option<DeviceName>,
    /// Its number.
    pub port: u8,
}

impl FromStr for PortName {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        let rule = || {
            format!(
                "`{}` names no port: it is a number such as 0, or DEVICE:NUMBER such as emu:h1:0 or 03:00.0:1",
                text.escape_debug()
            )
        };
        let (device, number) = match text.rsplit_once(':') {
            Some((device, number)) => (Some(device), number),
            None => (None, text),
        };
        let port = number.parse().ok().with_context(rule)?;
        let device = device.map(str::parse).transpose()?;
        Ok(PortName { device, port })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_come_with_and_without_their_device() {
        let port = |text: &str| text.parse::<PortName>();
        let bare = port("3").expect("a port");
        assert_eq!((bare.device, bare.port), (None, 3));
        let slot = port("03:00.0:1").expect("a port");
        assert_eq!(slot.port, 1);
        assert_eq!(slot.device, Some("0000:03:00.0".parse().expect("a slot")));
        let emulated = port("emu:/run/x.sock:0").expect("a port");
        assert_eq!(
            emulated.device,
            Some("emu:/run/x.sock".parse().expect("a path"))
        );
        for wrong in ["", "x", "256", "-1", "emu:h1", "03:00.0", "h1:0"] {
            assert!(port(wrong).is_err(), "{wrong}");
        }
    }
}
