//! Who follows whom: roles of ports, and the parents of mode `tree`.

use super::network::{Draft, Place};
use crate::error::SimError;
use crate::scenario::tables::{RoleName, ScenarioFile};
use crate::topology;
use dtp_spec::port_params::Role;

/// The role of this name.
pub(super) const fn role(name: RoleName) -> Role {
    match name {
        RoleName::Both => Role::Both,
        RoleName::Lead => Role::Lead,
        RoleName::Follow => Role::Follow,
        RoleName::Off => Role::Off,
    }
}

impl ScenarioFile {
    /// Gives every device its parent, if it has one: its own, or the one on the way to the root.
    pub(super) fn follow_parents(&self, draft: &mut Draft) -> Result<(), SimError> {
        if let Some(root) = &self.dtp.root {
            let root = self.find(draft, root, &Place::key("dtp"), "root")?;
            hang_below(root, draft);
        }
        for (n, table) in self.device.iter().enumerate() {
            let Some(parent) = &table.parent else {
                continue;
            };
            let place = Place::key(format!("device.{n}"));
            let device = self.find(draft, &table.name, &place, "name")?;
            let parent = self.find(draft, parent, &place, "parent")?;
            let ends = [device, parent];
            let mut links = draft.links.iter();
            let link =
                links.position(|link| link.devices == ends || link.devices == [parent, device]);
            if link.is_none() {
                let rule = format!(
                    "`{}` is no neighbour of `{}`",
                    draft.devices[parent].name, table.name
                );
                return Err(self.rule_at(&place, "parent", &rule));
            }
            draft.devices[device].parent = link;
        }
        self.check_circles(draft)
    }

    fn check_circles(&self, draft: &Draft) -> Result<(), SimError> {
        for start in 0..draft.devices.len() {
            let mut here = start;
            for _ in 0..draft.devices.len() {
                let Some(link) = draft.devices[here].parent else {
                    break;
                };
                here = other(draft.links[link].devices, here);
                if here == start {
                    let name = &draft.devices[start].name;
                    let rule = format!(
                        "follows `{name}` in the end, which follows it: some device on the way needs no parent"
                    );
                    return Err(self.rule_at(&draft.devices[start].place, "parent", &rule));
                }
            }
        }
        Ok(())
    }
}

/// Every device but the root follows its neighbour on the shortest way there, over the first cable of those.
fn hang_below(root: usize, draft: &mut Draft) {
    let ends: Vec<[usize; 2]> = draft.links.iter().map(|link| link.devices).collect();
    let hops = topology::hops_from(root, draft.devices.len(), &ends);
    for (number, ends) in ends.iter().enumerate() {
        for device in *ends {
            let above = other(*ends, device);
            let nearer = hops[device]
                .zip(hops[above])
                .is_some_and(|(here, there)| there < here);
            let parent = &mut draft.devices[device].parent;
            if nearer && parent.is_none() {
                *parent = Some(number);
            }
        }
    }
}

const fn other(ends: [usize; 2], device: usize) -> usize {
    if ends[0] == device {
        ends[1]
    } else {
        ends[0]
    }
}
