//! Speeds of cables as they are written.

use dtp_spec::speed::Speed;
use schemars::JsonSchema;
use serde::Deserialize;

/// Speed of a cable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum SpeedName {
    /// 1000BASE-X.
    #[serde(rename = "1G")]
    Gigabit1,
    /// 10GBASE-R.
    #[default]
    #[serde(rename = "10G")]
    Gigabit10,
    /// 25GBASE-R.
    #[serde(rename = "25G")]
    Gigabit25,
    /// 40GBASE-R.
    #[serde(rename = "40G")]
    Gigabit40,
    /// 100GBASE-R.
    #[serde(rename = "100G")]
    Gigabit100,
}

impl From<SpeedName> for Speed {
    fn from(name: SpeedName) -> Speed {
        match name {
            SpeedName::Gigabit1 => Speed::Gigabit1,
            SpeedName::Gigabit10 => Speed::Gigabit10,
            SpeedName::Gigabit25 => Speed::Gigabit25,
            SpeedName::Gigabit40 => Speed::Gigabit40,
            SpeedName::Gigabit100 => Speed::Gigabit100,
        }
    }
}
