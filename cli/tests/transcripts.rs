//! The transcripts of `docs/operators.md`: what the page says is what the tool does.

#[path = "common/emulator.rs"]
mod emulator;

use emulator::{text, until, Emulated};
use std::fs::{create_dir_all, write};
use std::os::unix::fs::symlink;
use std::path::Path;

/// A tree of sysfs with three devices in slots: one that no driver has, one of `vfio-pci`, one of another driver.
fn sysfs(root: &Path) {
    let devices = root.join("bus/pci/devices");
    for (address, driver) in [
        ("0000:03:00.0", None),
        ("0000:04:00.0", Some("vfio-pci")),
        ("0000:05:00.0", Some("other")),
    ] {
        let folder = devices.join(address);
        let group = root.join(format!("kernel/iommu_groups/{}", &address[5..7]));
        create_dir_all(&folder).unwrap();
        create_dir_all(group.join("devices")).unwrap();
        write(folder.join("vendor"), "0xd7b0\n").unwrap();
        write(folder.join("device"), "0x0001\n").unwrap();
        let bar = "0x00000000f0000000 0x00000000f000ffff 0x0000000000140204\n";
        write(folder.join("resource"), bar).unwrap();
        symlink(&folder, group.join("devices").join(address)).unwrap();
        symlink(&group, folder.join("iommu_group")).unwrap();
        if let Some(driver) = driver {
            let of_kernel = root.join("bus/pci/drivers").join(driver);
            create_dir_all(&of_kernel).unwrap();
            symlink(of_kernel, folder.join("driver")).unwrap();
        }
    }
}

#[test]
fn slots_are_bound_and_given_back_as_planned() {
    let folder = tempfile::tempdir().unwrap();
    sysfs(folder.path());
    let root = folder.path().to_str().unwrap();
    trycmd::TestCases::new()
        .env("DTP_SYSFS", root)
        .env("DTP_EMULATOR", format!("{root}/no-emulator"))
        .env("DTP_CONTROL", format!("{root}/no-daemon"))
        .insert_var("[SYSFS]", root.to_owned())
        .unwrap()
        .case("tests/transcripts/slots.md");
}

#[test]
fn the_page_for_operators_is_true() {
    let network = Emulated::start();
    until("all have heard who their peers are", || {
        let listed = text(&network.dtp(&["link", "ls", "--csv"]).stdout);
        listed.matches("synchronised,both,00:").count() == 4
    });
    let nowhere = network.folder().join("none");
    trycmd::TestCases::new()
        .env("DTP_EMULATOR", network.folder().to_str().unwrap())
        .env("DTP_SYSFS", nowhere.to_str().unwrap())
        .env("DTP_CONTROL", nowhere.to_str().unwrap())
        .case("../docs/operators.md");
}
