//! Discovery and binding on trees like those of the kernel.

use dtp_driver::error::DriverError;
use dtp_driver::pci::{bind, unbind, Address, Obstacle, Sysfs, DEVICE, VENDOR};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

/// A machine with no function.
struct Machine {
    folder: tempfile::TempDir,
}

impl Machine {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("bus/pci/devices")).expect("a folder");
        fs::write(folder.path().join("bus/pci/drivers_probe"), "").expect("a file");
        Machine { folder }
    }

    fn sysfs(&self) -> Sysfs {
        Sysfs::at(self.folder.path())
    }

    fn path(&self, address: &str) -> PathBuf {
        self.folder.path().join("bus/pci/devices").join(address)
    }

    /// A function with a BAR 0 of so many bytes.
    fn function(&self, address: &str, (vendor, device): (u16, u16), bytes: u64) {
        let path = self.path(address);
        fs::create_dir_all(&path).expect("a folder");
        let file = |name: &str, text: String| fs::write(path.join(name), text).expect("a file");
        file("vendor", format!("{vendor:#06x}\n"));
        file("device", format!("{device:#06x}\n"));
        file("driver_override", "(null)\n".into());
        let first = match bytes {
            0 => [0, 0],
            bytes => [0xfe00_0000, 0xfe00_0000 + bytes - 1],
        };
        let line =
            |[start, end]: [u64; 2]| format!("{start:#018x} {end:#018x} {:#018x}\n", 0x14_220c);
        file("resource", line(first) + &line([0, 0]).repeat(5));
    }

    fn driver(&self, address: &str, name: &str) {
        let driver = self.folder.path().join("bus/pci/drivers").join(name);
        fs::create_dir_all(&driver).expect("a folder");
        fs::write(driver.join("unbind"), "").expect("a file");
        symlink(driver, self.path(address).join("driver")).expect("a link");
    }

    fn group(&self, number: u32, addresses: &[&str]) {
        let group = self
            .folder
            .path()
            .join(format!("kernel/iommu_groups/{number}"));
        fs::create_dir_all(group.join("devices")).expect("a folder");
        for address in addresses {
            symlink(self.path(address), group.join("devices").join(address)).expect("a link");
            symlink(&group, self.path(address).join("iommu_group")).expect("a link");
        }
    }

    fn written(&self, file: &str) -> String {
        fs::read_to_string(self.folder.path().join(file)).expect("a file")
    }
}

const NIC: &str = "0000:03:00.0";

fn nic() -> Address {
    NIC.parse().expect("an address")
}

#[test]
fn devices_are_found_with_what_is_missing() {
    let machine = Machine::new();
    machine.function("0000:00:1f.0", (0x8086, 0x1234), 0);
    machine.function(NIC, (VENDOR, DEVICE), 0x1_0000);
    machine.function("0000:03:00.1", (0x10ee, 0x9034), 0x1_0000);
    machine.driver("0000:03:00.1", "xdma");
    machine.group(7, &[NIC, "0000:03:00.1"]);
    let sysfs = machine.sysfs();
    assert_eq!(sysfs.functions().expect("a tree").len(), 3);
    let found = sysfs.dtp_functions().expect("a tree");
    let [function] = &found[..] else {
        panic!("one device, not {found:?}")
    };
    assert_eq!((function.address, function.iommu_group), (nic(), Some(7)));
    assert_eq!(function.bar_bytes, [0x1_0000, 0, 0, 0, 0, 0]);
    let other: Address = "0000:03:00.1".parse().expect("an address");
    let obstacles = function.obstacles();
    assert_eq!(
        obstacles,
        [
            Obstacle::Unbound,
            Obstacle::GroupHeldBy(other, "xdma".into())
        ]
    );
    assert!(obstacles[1].advice(nic()).contains("0000:03:00.1"));
}

#[test]
fn every_obstacle_has_advice() {
    let machine = Machine::new();
    machine.function(NIC, (VENDOR, DEVICE), 0x1000);
    machine.driver(NIC, "ixgbe");
    let function = machine.sysfs().function(nic()).expect("a function");
    let obstacles = function.obstacles();
    let expected = [
        Obstacle::BarTooSmall(0x1000),
        Obstacle::NoIommu,
        Obstacle::BoundTo("ixgbe".into()),
    ];
    assert_eq!(obstacles, expected);
    for obstacle in obstacles {
        assert!(obstacle.advice(nic()).contains(NIC), "{obstacle:?}");
    }
}

#[test]
fn a_function_that_vfio_has_is_ready() {
    let machine = Machine::new();
    machine.function(NIC, (VENDOR, DEVICE), 0x1_0000);
    machine.driver(NIC, "vfio-pci");
    machine.group(3, &[NIC]);
    assert_eq!(
        machine
            .sysfs()
            .function(nic())
            .expect("a function")
            .obstacles(),
        []
    );
    bind(&machine.sysfs(), nic(), None).expect("it is bound already");
}

/// Nothing is taken from a driver that was not named.
#[test]
fn another_driver_keeps_its_function() {
    let machine = Machine::new();
    machine.function(NIC, (VENDOR, DEVICE), 0x1_0000);
    machine.driver(NIC, "ixgbe");
    for from in [None, Some("igb")] {
        let error = bind(&machine.sysfs(), nic(), from).expect_err("not ours");
        assert!(
            matches!(&error, DriverError::Busy { driver, .. } if driver == "ixgbe"),
            "{error}"
        );
    }
    assert_eq!(machine.written("bus/pci/drivers/ixgbe/unbind"), "");
    let error = unbind(&machine.sysfs(), nic()).expect_err("not ours");
    assert!(matches!(error, DriverError::NotBound { .. }));
}

/// This tree has no kernel that would bind anything: the attempt is told, and taken back.
#[test]
fn what_was_not_bound_is_as_it_was() {
    let machine = Machine::new();
    machine.function(NIC, (VENDOR, DEVICE), 0x1_0000);
    let error = bind(&machine.sysfs(), nic(), None).expect_err("nobody binds");
    assert!(
        matches!(&error, DriverError::NotBound { found, .. } if found == "no driver"),
        "{error}"
    );
    assert_eq!(machine.written("bus/pci/drivers_probe"), NIC);
    assert!(machine
        .written(&format!("bus/pci/devices/{NIC}/driver_override"))
        .starts_with('\n'));
}

#[test]
fn what_is_not_there_is_named() {
    let machine = Machine::new();
    let error = machine
        .sysfs()
        .function(nic())
        .expect_err("no such function");
    assert!(error.to_string().contains(NIC), "{error}");
    let nowhere = Sysfs::at(machine.folder.path().join("nowhere"));
    let error = nowhere.functions().expect_err("no tree").to_string();
    assert!(error.contains("nowhere/bus/pci/devices"), "{error}");
    machine.function(NIC, (VENDOR, DEVICE), 0);
    fs::write(machine.path(NIC).join("vendor"), "zebra\u{1b}").expect("a file");
    let error = machine
        .sysfs()
        .function(nic())
        .expect_err("no number")
        .to_string();
    assert!(
        error.contains("vendor") && !error.contains('\u{1b}'),
        "{error:?}"
    );
}
