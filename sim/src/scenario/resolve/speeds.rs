//! Speeds of cables: their own, their level's, and what a cable of each can carry.

use super::network::{Common, Link, Place};
use crate::error::SimError;
use crate::scenario::tables::{LinkTable, ScenarioFile, TopologyTable};
use dtp_spec::dtp::delay::Rounding;
use dtp_spec::dtp::responder::RESIDENCE_UNITS_MAX;
use dtp_spec::speed::Speed;

impl ScenarioFile {
    /// The speed of a cable, if it can carry what it is to carry.
    pub(super) fn speed(&self, link: &Link, common: &Common) -> Result<Speed, SimError> {
        let Some((speed, place)) = &link.speed else {
            return Ok(Speed::default());
        };
        let idle = link.utilisation.unwrap_or(common.utilisation) == 0.0;
        let most = frame_octets_max(*speed);
        if !idle && common.frame_octets > most {
            let rule = format!(
                "a cable of 1G takes frames of at most {most} octets with FCS, not {}: behind longer \
                 ones an INIT_ACK waits until it is dropped. Take shorter frames ([load]), or a higher speed",
                common.frame_octets
            );
            return Err(self.rule_at(place, "", &rule));
        }
        if *speed != Speed::Gigabit10 && common.rounding == Rounding::Tick {
            let rule =
                "d in whole ticks (profile \"paper\", dtp.rounding = \"tick\") is for 10G alone: \
                        leave the speed out, or take d in units";
            return Err(self.rule_at(place, "", rule));
        }
        Ok(*speed)
    }

    /// Speeds of the levels and where they are said; none where nothing is.
    pub(super) fn speeds_by_level(
        &self,
        table: &TopologyTable,
        levels: usize,
    ) -> Result<Vec<(Speed, Place)>, SimError> {
        match (table.speed, &table.speeds) {
            (None, None) => Ok(Vec::new()),
            (Some(speed), None) => Ok(vec![(speed.into(), Place::key("topology.speed")); levels]),
            (None, Some(speeds)) if speeds.len() == levels => {
                let place = |level: usize| Place::key(format!("topology.speeds.{level}"));
                let levels = speeds.iter().enumerate();
                Ok(levels
                    .map(|(level, &speed)| (speed.into(), place(level)))
                    .collect())
            }
            (None, Some(speeds)) => {
                let rule = format!(
                    "this shape has {levels} levels of cables, from the hosts upwards, not {}",
                    speeds.len()
                );
                Err(self.rule("topology.speeds", &rule))
            }
            (Some(_), Some(_)) => {
                let rule = "has speed, for all cables, or speeds, by level, not both";
                Err(self.rule("topology.speeds", rule))
            }
        }
    }
}

/// What the table of a cable says of its speed.
pub(super) fn own_speed(table: &LinkTable, place: &Place) -> Option<(Speed, Place)> {
    let speed = table.speed?;
    Some((speed.into(), place.below("speed")))
}

/// The longest frame behind which an INIT_ACK may wait, with its gap, some blocks for the pipeline and the
/// beginning of an idle one, before it is dropped. No frame is too long for 10G.
const fn frame_octets_max(speed: Speed) -> u64 {
    const PIPELINE_BLOCKS: u64 = 4;
    const PREAMBLE_AND_GAP_OCTETS: u64 = 8 + 12;
    let blocks = RESIDENCE_UNITS_MAX / speed.block_units() - PIPELINE_BLOCKS;
    8 * blocks - PREAMBLE_AND_GAP_OCTETS
}
