//! `dtpd`: owns the DTP device of a host, samples it, and tells everybody what time it is. `docs/dtpd.md` is for those who run it.
//!
//! What decides is pure and has its tests beside it; what touches the system is thin:
//!
//! * [`config`]: the file; [`reload`]: what a new one changes
//! * [`slot`], [`backoff`]: the device, which may vanish and come back
//! * [`snapshot`], [`changes`]: what the ports say, and what of that is news; [`journal`]: how news is written
//! * [`control`]: requests of other programs; [`metrics`], [`http`]: what Prometheus reads; [`connections`]: who is connected
//! * [`rights`], [`systemd`]: what the system gives and wants to know
//! * [`service`]: what else runs beside the clock, such as [`utc`]; [`daemon`]: the loop

pub mod backoff;
pub mod changes;
pub mod config;
pub mod connections;
pub mod control;
pub mod daemon;
pub mod error;
pub mod http;
pub mod journal;
pub mod metrics;
pub mod reload;
pub mod rights;
pub mod service;
pub mod slot;
pub mod snapshot;
pub mod systemd;
pub mod utc;
