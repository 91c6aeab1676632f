//! The daemon as those who ask it see it.

use super::Daemon;
use crate::config::{Config, Level};
use crate::control::Host;
use crate::journal::Record;
use crate::reload;
use crate::slot::Slot;
use dtp_driver::clock::filter::Disruption;
use dtp_driver::control::{Clock, Status, PROTOCOL};
use dtp_driver::device::Device;
use std::sync::Arc;
use std::time::Instant;

impl Host for Daemon {
    type Io = Arc<Slot>;

    fn device(&self) -> &Device<Arc<Slot>> {
        &self.device
    }

    fn status(&mut self) -> Status {
        let view = self.view();
        let interval = view.interval;
        let clock = Clock {
            status: interval.status.name().to_owned(),
            hops: view.hops,
            width_units: interval.status.is_bounded().then(|| interval.width_units()),
            disruptions: view.disruptions,
            disruption: view.disruption.map(|why| Disruption::name(why).to_owned()),
            samples: view.samples,
            narrowest_ns: view.narrowest_ns,
        };
        Status {
            protocol: PROTOCOL,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            device: self.name.clone(),
            present: self.present,
            trouble: self.trouble.clone(),
            page: self.config.clock.page.clone(),
            clock,
            config: serde_json::to_value(&self.config).unwrap_or_default(),
        }
    }

    fn reload(&mut self) -> Result<Vec<String>, String> {
        let new = match Config::load(&self.path) {
            Ok(new) => new,
            Err(error) => {
                let record = Record::new(Level::Error, "reload_refused");
                self.tell(
                    &record
                        .with("error", &error)
                        .with("next", "the old configuration stays"),
                );
                return Err(error.to_string());
            }
        };
        let plan = reload::plan(&self.config, &new);
        self.config = plan.config;
        self.journal.set(&self.config.log);
        let list = |keys: &[String]| match keys {
            [] => "none".to_owned(),
            keys => keys.join(","),
        };
        let record = Record::new(Level::Info, "reloaded").with("changed", list(&plan.changed));
        self.tell(&match plan.restart.is_empty() {
            true => record,
            false => Record {
                level: Level::Warn,
                ..record.with("needs_restart", list(&plan.restart))
            },
        });
        if plan.clock {
            self.stale_settings = !self.present;
            self.sample_anew("the configuration has changed");
            self.serve_anew();
        }
        self.look(Instant::now());
        Ok(plan.restart)
    }

    fn tell(&self, record: &Record) {
        Daemon::tell(self, record);
    }
}
