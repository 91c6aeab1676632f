//! What runs beside the clock: each service has a section in the configuration, is started by [`start`], and ends when it is
//! dropped. A service has threads of its own, and nothing that it does holds up the clock.

use crate::config::Config;
use crate::error::DaemonError;
use crate::journal::Journal;
use crate::metrics::Sample;
use crate::slot::Slot;
use dtp_driver::device::Device;
use std::path::PathBuf;
use std::sync::Arc;

/// What a service is given.
#[derive(Clone, Debug)]
pub struct Context {
    /// The clock page, which is there.
    pub page: PathBuf,
    /// The device, which may vanish and come back.
    pub device: Arc<Device<Arc<Slot>>>,
    /// The log.
    pub journal: Journal,
}

/// A service that runs; it ends when it is dropped.
pub trait Service: Send {
    /// Its section in the configuration.
    fn name(&self) -> &'static str;

    /// Its metrics now; their families belong into [`table::all`](crate::metrics::table::all).
    fn metrics(&self) -> Vec<Sample> {
        Vec::new()
    }
}

/// Starts the services that the configuration asks for.
///
/// # Errors
/// If one of them cannot begin; those that have begun end.
pub fn start(config: &Config, context: &Context) -> Result<Vec<Box<dyn Service>>, DaemonError> {
    let utc = crate::utc::start(config, context)?;
    Ok(utc
        .into_iter()
        .map(|utc| Box::new(utc) as Box<dyn Service>)
        .collect())
}
