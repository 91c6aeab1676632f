//! Hosts that read counters while an engine runs.

use crate::engine::network::Network;
use crate::model::host::{Host, HostEvent};
use crate::observer::Observer;

/// All hosts of a network.
#[derive(Clone, Debug)]
pub struct Hosts {
    hosts: Vec<Host>,
    answers: Vec<i64>,
    next_fs: u64,
}

impl Hosts {
    /// The hosts of this network.
    #[must_use]
    pub fn new(network: &Network) -> Self {
        let devices = network.devices.iter().enumerate();
        let read: Vec<usize> = devices
            .filter(|(_, device)| device.is_host)
            .map(|(number, _)| number)
            .collect();
        let new = |(index, &device)| Host::new(network.seed, device, index, read.len());
        let hosts: Vec<Host> = read.iter().enumerate().map(new).collect();
        Hosts {
            answers: Vec::with_capacity(hosts.len()),
            next_fs: first_fs(&hosts),
            hosts,
        }
    }

    /// When the next host does something. It sees every edge up to that instant.
    #[inline]
    #[must_use]
    pub const fn next_fs(&self) -> u64 {
        self.next_fs
    }

    /// What happens at that instant; `gc` reads the counter of a device as it then stands.
    #[cold]
    pub fn event(&mut self, gc: impl Fn(usize) -> u64, observer: &mut impl Observer) {
        let time_fs = self.next_fs;
        for index in 0..self.hosts.len() {
            if self.hosts[index].next_fs != time_fs {
                continue;
            }
            match self.hosts[index].next_event {
                HostEvent::Poll => {
                    self.compare(time_fs, observer);
                    self.hosts[index].poll();
                }
                HostEvent::Sample => {
                    let gc = gc(self.hosts[index].device);
                    observer.host_read(self.hosts[index].sample(gc));
                }
            }
        }
        self.next_fs = first_fs(&self.hosts);
    }

    fn compare(&mut self, time_fs: u64, observer: &mut impl Observer) {
        self.answers.clear();
        self.answers
            .extend(self.hosts.iter().filter_map(|host| host.now(time_fs)));
        if self.answers.len() == self.hosts.len() {
            observer.hosts_answered(time_fs, &self.answers);
        }
    }
}

fn first_fs(hosts: &[Host]) -> u64 {
    hosts
        .iter()
        .map(|host| host.next_fs)
        .min()
        .unwrap_or(u64::MAX)
}
