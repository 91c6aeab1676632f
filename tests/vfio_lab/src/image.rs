//! What the guest boots: the kernel as an ELF file, and a file system in memory with its first process and the
//! modules of VFIO.

use crate::Whatever;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

/// Modules, in the order in which they are loaded.
const MODULES: [&str; 5] = [
    "irqbypass",
    "vfio",
    "vfio_iommu_type1",
    "vfio-pci-core",
    "vfio-pci",
];

/// The ELF file inside a bzImage: booted through PVH, it takes half the time.
///
/// # Errors
/// If it is none whose payload is compressed by zstd.
pub fn vmlinux(image: &[u8]) -> Result<Vec<u8>, Whatever> {
    let word = |at: usize| -> Result<usize, Whatever> {
        let bytes = image.get(at..at + 4).ok_or("the kernel is too short")?;
        Ok(u32::from_le_bytes(bytes.try_into()?) as usize)
    };
    if image.get(0x202..0x206) != Some(b"HdrS") {
        return Err("the kernel has no header of the boot protocol".into());
    }
    // Linux, Documentation/arch/x86/boot.rst: setup_sects, payload_offset, payload_length.
    let setup_sectors = usize::from(image[0x1f1]);
    let begin = (setup_sectors + 1) * 512 + word(0x248)?;
    // The last four bytes are the length of what is inside.
    let end = begin + word(0x24c)? - 4;
    let payload = image.get(begin..end).ok_or("the kernel is cut off")?;
    let mut elf = Vec::new();
    let decoder = ruzstd::decoding::StreamingDecoder::new(Cursor::new(payload));
    decoder?.read_to_end(&mut elf)?;
    match elf.starts_with(b"\x7fELF") {
        true => Ok(elf),
        false => Err("the kernel's payload is no ELF file".into()),
    }
}

/// The file system: the first process, the modules, and a console for both.
///
/// # Errors
/// If a module is missing, or something cannot be read.
pub fn initramfs(kernel: &Path, init: &Path) -> Result<Vec<u8>, Whatever> {
    let mut cpio = Cpio::default();
    for folder in ["dev", "proc", "sys", "mod"] {
        cpio.add(folder, 0o040_755, (0, 0), &[]);
    }
    cpio.add("dev/console", 0o020_600, (5, 1), &[]);
    cpio.add("init", 0o100_755, (0, 0), &fs::read(init)?);
    for (number, name) in MODULES.into_iter().enumerate() {
        let path = find(kernel, &[format!("{name}.ko.xz"), format!("{name}.ko")])?;
        let path = path.ok_or_else(|| format!("the kernel has no module {name}"))?;
        let mut module = fs::read(&path)?;
        if path.extension().is_some_and(|end| end == "xz") {
            let mut plain = Vec::new();
            lzma_rs::xz_decompress(&mut Cursor::new(module), &mut plain)
                .map_err(|error| format!("{}: {error:?}", path.display()))?;
            module = plain;
        }
        cpio.add(
            &format!("mod/{number}-{name}.ko"),
            0o100_644,
            (0, 0),
            &module,
        );
    }
    Ok(cpio.finish())
}

/// A file of one of these names, somewhere below a folder.
///
/// # Errors
/// If the folder cannot be read.
pub fn find(folder: &Path, names: &[String]) -> Result<Option<PathBuf>, Whatever> {
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type()?.is_dir() {
                open.push(entry.path());
            } else if names.contains(&name) {
                return Ok(Some(entry.path()));
            }
        }
    }
    Ok(None)
}

/// An archive in the format `newc`: a header of hexadecimal digits, the name, the data, each padded to four bytes.
#[derive(Debug, Default)]
struct Cpio {
    bytes: Vec<u8>,
    files: u32,
}

impl Cpio {
    fn add(&mut self, name: &str, mode: u32, device: (u32, u32), data: &[u8]) {
        self.files += 1;
        let numbers = [
            self.files,
            mode,
            0,
            0,
            1,
            0,
            data.len() as u32,
            0,
            0,
            device.0,
            device.1,
            name.len() as u32 + 1,
            0,
        ];
        self.bytes.extend(b"070701");
        for number in numbers {
            self.bytes.extend(format!("{number:08x}").bytes());
        }
        self.bytes.extend(name.bytes().chain([0]));
        self.pad();
        self.bytes.extend(data);
        self.pad();
    }

    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    fn finish(mut self) -> Vec<u8> {
        self.add("TRAILER!!!", 0, (0, 0), &[]);
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archives_are_padded_and_closed() {
        let mut cpio = Cpio::default();
        cpio.add("a", 0o100_644, (0, 0), b"hello");
        let bytes = cpio.finish();
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.starts_with("07070100000001000081a4"), "{text}");
        assert_eq!(&bytes[110..112], b"a\0");
        assert_eq!(&bytes[112..117], b"hello");
        assert_eq!(&bytes[120..126], b"070701");
        assert!(text.contains("TRAILER!!!") && bytes.len() % 4 == 0);
    }

    #[test]
    fn what_is_no_kernel_is_refused() {
        assert!(vmlinux(&[]).is_err());
        let mut image = vec![0; 0x1000];
        image[0x202..0x206].copy_from_slice(b"HdrS");
        image[0x24c] = 64;
        assert!(vmlinux(&image).is_err());
    }
}
