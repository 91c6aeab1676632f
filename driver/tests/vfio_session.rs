//! Sessions that cannot begin: each reason is told before anything is opened, and nothing stays open.

use dtp_driver::backend::vfio::Vfio;
use dtp_driver::error::DriverError;
use dtp_driver::pci::{Address, Sysfs};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

const NIC: &str = "0000:03:00.0";

fn nic() -> Address {
    NIC.parse().expect("an address")
}

/// A function as the kernel shows it.
fn function(root: &Path, address: &str, bytes: u64, driver: Option<&str>) {
    let folder = root.join("bus/pci/devices").join(address);
    fs::create_dir_all(&folder).expect("a folder");
    let file = |name: &str, text: String| fs::write(folder.join(name), text).expect("a file");
    file("vendor", "0xd7b0\n".into());
    file("device", "0x0001\n".into());
    let first = format!("0xfe000000 {:#x} 0x14220c\n", 0xfe00_0000 + bytes - 1);
    file("resource", first + &"0x0 0x0 0x0\n".repeat(5));
    if let Some(driver) = driver {
        let target = root.join("bus/pci/drivers").join(driver);
        fs::create_dir_all(&target).expect("a folder");
        symlink(target, folder.join("driver")).expect("a link");
    }
}

fn group(root: &Path, addresses: &[&str]) {
    let group = root.join("kernel/iommu_groups/4093");
    fs::create_dir_all(group.join("devices")).expect("a folder");
    for address in addresses {
        let folder = root.join("bus/pci/devices").join(address);
        symlink(&folder, group.join("devices").join(address)).expect("a link");
        symlink(&group, folder.join("iommu_group")).expect("a link");
    }
}

fn opened(root: &Path) -> DriverError {
    let files = || fs::read_dir("/proc/self/fd").expect("this process").count();
    let before = files();
    let error = Vfio::open(&Sysfs::at(root), nic()).expect_err("no device");
    assert_eq!(files(), before, "nothing stays open: {error}");
    error
}

/// One test: files of the process are counted, and tests of one process share them.
#[test]
fn what_keeps_a_session_from_beginning_is_told() {
    let machine = |build: fn(&Path)| {
        let folder = tempfile::tempdir().expect("a folder");
        build(folder.path());
        opened(folder.path())
    };
    let error = machine(|_| ());
    assert!(matches!(error, DriverError::NoSuchFunction(_)), "{error}");
    let error = machine(|root| {
        function(root, NIC, 0x1000, Some("vfio-pci"));
        group(root, &[NIC]);
    });
    assert!(
        matches!(error, DriverError::BarTooSmall { bytes: 0x1000, .. }),
        "{error}"
    );
    let error = machine(|root| function(root, NIC, 0x1_0000, Some("vfio-pci")));
    assert!(
        error.to_string().contains("intel_iommu=on") && matches!(error, DriverError::NoIommu(..)),
        "{error}"
    );
    let error = machine(|root| {
        function(root, NIC, 0x1_0000, Some("ixgbe"));
        group(root, &[NIC]);
    });
    assert!(
        matches!(&error, DriverError::Busy { driver, .. } if driver == "ixgbe"),
        "{error}"
    );
    let error = machine(|root| {
        function(root, NIC, 0x1_0000, None);
        group(root, &[NIC]);
    });
    assert!(
        matches!(&error, DriverError::Unbound(_, mend) if mend.contains("drivers_probe")),
        "{error}"
    );
    let error = machine(|root| {
        function(root, NIC, 0x1_0000, Some("vfio-pci"));
        function(root, "0000:03:00.1", 0x1000, Some("xdma"));
        group(root, &[NIC, "0000:03:00.1"]);
    });
    assert!(
        matches!(&error, DriverError::GroupNotViable { advice, .. } if advice.contains("xdma")),
        "{error}"
    );
    // All is well but the kernel: there is no such group, or no VFIO, or no right to it.
    let error = machine(|root| {
        function(root, NIC, 0x1_0000, Some("vfio-pci"));
        group(root, &[NIC]);
    });
    let kernel = matches!(
        error,
        DriverError::NoVfio { .. } | DriverError::Rights { .. } | DriverError::NoGroupFile { .. }
    );
    assert!(kernel, "{error}");
}
