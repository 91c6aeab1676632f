//! Hosts that read counters while an engine runs.

use crate::engine::network::Network;
use crate::model::host::{Host, HostEvent};
use crate::observer::Observer;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Up to so many hosts, all answers are compared whenever one of them polls; of more hosts, whenever the first does.
const EACH_HOST_MAX: usize = 64;

/// All hosts of a network.
#[derive(Clone, Debug)]
pub struct Hosts {
    hosts: Vec<Host>,
    answers: Vec<i64>,
    /// When each host does something next.
    next: BinaryHeap<Reverse<(u64, usize)>>,
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
            next: hosts
                .iter()
                .enumerate()
                .map(|(index, host)| Reverse((host.next_fs, index)))
                .collect(),
            hosts,
        }
    }

    /// When the next host does something. It sees every edge up to that instant.
    #[inline]
    #[must_use]
    pub fn next_fs(&self) -> u64 {
        self.next.peek().map_or(u64::MAX, |next| next.0 .0)
    }

    /// What happens at that instant; `gc` reads the counter of a device as it then stands.
    #[cold]
    pub fn event(&mut self, gc: impl Fn(usize) -> u64, observer: &mut impl Observer) {
        let time_fs = self.next_fs();
        while let Some(&Reverse((next_fs, index))) = self.next.peek() {
            if next_fs != time_fs {
                break;
            }
            self.next.pop();
            match self.hosts[index].next_event {
                HostEvent::Poll => {
                    if index == 0 || self.hosts.len() <= EACH_HOST_MAX {
                        self.compare(time_fs, observer);
                    }
                    self.hosts[index].poll();
                }
                HostEvent::Sample => {
                    let gc = gc(self.hosts[index].device);
                    observer.host_read(self.hosts[index].sample(gc));
                }
            }
            self.next.push(Reverse((self.hosts[index].next_fs, index)));
        }
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
