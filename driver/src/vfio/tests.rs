use super::*;
use crate::pci::Function;
use std::io;
use vfio_ioctls::VfioError;
use vmm_sys_util::errno::Error as Errno;

fn function() -> Function {
    Function {
        address: "0000:03:00.0".parse().expect("an address"),
        vendor: 0xd7b0,
        device: 1,
        driver: Some("vfio-pci".to_owned()),
        iommu_group: Some(7),
        group_held_by: Vec::new(),
        bar_bytes: [0x1_0000, 0, 0, 0, 0, 0],
    }
}

fn told(error: VfioError) -> DriverError {
    told::told(error, &function())
}

/// Each thing that keeps a process from VFIO is its own variant, and says what to do.
#[test]
fn errors_of_vfio_say_what_to_do() {
    let os = io::Error::from_raw_os_error;
    let group = |number| told(VfioError::OpenGroup(os(number), "7".to_owned()));
    let (missing, denied, busy, no_memory) = (2, 13, 16, 12);
    let cases = [
        (
            told(VfioError::OpenContainer(os(missing))),
            "modprobe vfio-pci",
        ),
        (
            told(VfioError::OpenContainer(os(denied))),
            "chown $USER /dev/vfio/vfio",
        ),
        (group(missing), "iommufd"),
        (group(denied), "chown $USER /dev/vfio/7"),
        (group(busy), "another process"),
        (told(VfioError::GroupViable), "another function"),
        (told(VfioError::InvalidPath), "intel_iommu=on"),
        (told(VfioError::VfioExtension), "CONFIG_VFIO_IOMMU_TYPE1"),
        (
            told(VfioError::ContainerSetIOMMU(Errno::new(no_memory))),
            "ulimit -l",
        ),
        (told(VfioError::GroupGetDeviceFD(Errno::new(5))), "dmesg"),
    ];
    let kinds: Vec<_> = cases
        .iter()
        .map(|(error, _)| std::mem::discriminant(error))
        .collect();
    for (number, (error, advice)) in cases.iter().enumerate() {
        let text = error.to_string();
        assert!(text.contains(advice), "{text}");
        // The container and the group lack rights alike, and both ends of type 1 are one kernel.
        let same = kinds.iter().filter(|&kind| *kind == kinds[number]).count();
        assert!(same == 1 || text.contains("chown"), "{text}");
    }
}
