//! What an engine tells whoever watches it. Plain numbers only: a checker that listens here shares
//! no type, constant or arithmetic with the model.

/// Watches a network. Every method has an empty default, so a watcher names only what it needs.
///
/// A *port* is numbered across the whole network; a *line* is named by the port that receives it.
/// Ticks of a line are numbered as the sender's device edges.
pub trait Observer {
    /// The MAC of `port` hands this XGMII word to the PCS at device edge `tick`.
    fn mac_sent(&mut self, port: usize, tick: u64, data: u64, control: u8) {
        let _ = (port, tick, data, control);
    }

    /// The PCS of `port` hands this XGMII word to its MAC after recovered edge `tick`; `pcs_ok` is
    /// block lock without hi_ber.
    fn mac_received(&mut self, port: usize, tick: u64, data: u64, control: u8, pcs_ok: bool) {
        let _ = (port, tick, data, control, pcs_ok);
    }

    /// Block `tick` of the line into `port` has wrong bits.
    fn line_hit(&mut self, port: usize, tick: u64) {
        let _ = (port, tick);
    }

    /// It wants to be told of BEACONs. Most change nothing, and an engine need not find out when each left
    /// if nobody asks.
    fn wants_beacons(&self) -> bool {
        true
    }

    /// A BEACON has left `port`, as its device knows at this edge; or a BEACON_JOIN, which counts as one where
    /// it is in range.
    fn beacon_sent(&mut self, port: usize, time_fs: u64) {
        let _ = (port, time_fs);
    }

    /// What `port` knows after a device edge.
    fn port_stepped(
        &mut self,
        port: usize,
        time_fs: u64,
        d_units: Option<u32>,
        synchronised: bool,
    ) {
        let _ = (port, time_fs, d_units, synchronised);
    }

    /// `device` has had an edge at `time_fs` and its counter reads `gc` from now on.
    fn device_stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        let _ = (device, time_fs, gc);
    }

    /// The counter of `device` reads `gc` after edge number `edge`, at `time_fs`, and is not what it would
    /// be by counting; or the device had stopped before that edge. From engines that go from event to event;
    /// in order of time for each device alone.
    fn counter_moved(&mut self, device: usize, edge: u64, time_fs: u64, gc: u64) {
        let _ = (device, edge, time_fs, gc);
    }

    /// The counter of `device` has just moved by more than 8 ticks at once: it has heard a JOIN.
    fn counter_jumped(&mut self, device: usize, time_fs: u64) {
        let _ = (device, time_fs);
    }

    /// Every edge at `time_fs` has been told: what holds now holds until the next edge.
    fn instant_over(&mut self, time_fs: u64) {
        let _ = time_fs;
    }

    /// All hosts answered "now" at the same true instant, in 2^-10 units, in order of hosts.
    fn hosts_answered(&mut self, time_fs: u64, now: &[i64]) {
        let _ = (time_fs, now);
    }

    /// A host's raw read was off by this much true time.
    fn host_read(&mut self, error_fs: i64) {
        let _ = error_fs;
    }
}

/// Watches a network and looks at all counters together at instants of its own choice, whatever the
/// engine tells of the ticks between.
pub trait Watcher: Observer {
    /// When it wants to see the counters next, in femtoseconds.
    fn next_sample_fs(&self) -> Option<u64> {
        None
    }

    /// The counters of all devices, in units, as they are at `time_fs`, before any edge of that instant.
    fn sample(&mut self, time_fs: u64, gc: &[u64]) {
        let _ = (time_fs, gc);
    }

    /// It cannot go on, and the run need not.
    fn gave_up(&self) -> bool {
        false
    }
}

/// Two that watch the same network.
pub(crate) struct Both<'a, A, B>(pub &'a mut A, pub &'a mut B);

impl<A: Observer, B: Observer> Observer for Both<'_, A, B> {
    #[inline]
    fn mac_sent(&mut self, port: usize, tick: u64, data: u64, control: u8) {
        self.0.mac_sent(port, tick, data, control);
        self.1.mac_sent(port, tick, data, control);
    }

    #[inline]
    fn mac_received(&mut self, port: usize, tick: u64, data: u64, control: u8, pcs_ok: bool) {
        self.0.mac_received(port, tick, data, control, pcs_ok);
        self.1.mac_received(port, tick, data, control, pcs_ok);
    }

    fn line_hit(&mut self, port: usize, tick: u64) {
        self.0.line_hit(port, tick);
        self.1.line_hit(port, tick);
    }

    fn wants_beacons(&self) -> bool {
        self.0.wants_beacons() || self.1.wants_beacons()
    }

    fn beacon_sent(&mut self, port: usize, time_fs: u64) {
        self.0.beacon_sent(port, time_fs);
        self.1.beacon_sent(port, time_fs);
    }

    #[inline]
    fn port_stepped(
        &mut self,
        port: usize,
        time_fs: u64,
        d_units: Option<u32>,
        synchronised: bool,
    ) {
        self.0.port_stepped(port, time_fs, d_units, synchronised);
        self.1.port_stepped(port, time_fs, d_units, synchronised);
    }

    #[inline]
    fn device_stepped(&mut self, device: usize, time_fs: u64, gc: u64) {
        self.0.device_stepped(device, time_fs, gc);
        self.1.device_stepped(device, time_fs, gc);
    }

    fn counter_moved(&mut self, device: usize, edge: u64, time_fs: u64, gc: u64) {
        self.0.counter_moved(device, edge, time_fs, gc);
        self.1.counter_moved(device, edge, time_fs, gc);
    }

    fn counter_jumped(&mut self, device: usize, time_fs: u64) {
        self.0.counter_jumped(device, time_fs);
        self.1.counter_jumped(device, time_fs);
    }

    #[inline]
    fn instant_over(&mut self, time_fs: u64) {
        self.0.instant_over(time_fs);
        self.1.instant_over(time_fs);
    }

    fn hosts_answered(&mut self, time_fs: u64, now: &[i64]) {
        self.0.hosts_answered(time_fs, now);
        self.1.hosts_answered(time_fs, now);
    }

    fn host_read(&mut self, error_fs: i64) {
        self.0.host_read(error_fs);
        self.1.host_read(error_fs);
    }
}

/// Nobody watches: what a benchmark of the engine alone uses.
impl Observer for () {
    fn wants_beacons(&self) -> bool {
        false
    }
}

impl Watcher for () {}

#[cfg(test)]
mod tests {
    /// A method that [`super::Both`] forgets would be silent: its default does nothing.
    #[test]
    fn two_are_told_all_that_one_is_told() {
        let text = include_str!("observer.rs");
        let methods = |head: &str| -> Vec<&str> {
            let (_, body) = text.split_once(head).expect("it is there");
            let (body, _) = body.split_once("\n}\n").expect("it ends");
            let names = body.lines().filter_map(|line| line.strip_prefix("    fn "));
            names.filter_map(|line| line.split('(').next()).collect()
        };
        let all = methods("pub trait Observer {");
        assert!(all.len() > 8);
        assert_eq!(methods("Observer for Both<'_, A, B> {"), all);
    }
}
