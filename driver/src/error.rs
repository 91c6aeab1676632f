//! What can go wrong, one variant for each operation that fails.

use crate::pci::Address;
use std::path::PathBuf;

/// An error of the driver. Every message says what was wrong, where, and what to do next.
#[derive(Debug, thiserror::Error)]
pub enum DriverError {
    /// What answers is no DTP device.
    #[error(
        "no DTP device: the first register reads {found:#018x}, not {expected:#018x}; is this the right BAR and offset?"
    )]
    NotDtp {
        /// What was read.
        found: u64,
        /// The magic number.
        expected: u64,
    },
    /// The device's blocks are laid out in another way.
    #[error("the device has register layout {found}, this driver speaks layout {expected}: take the driver of the bitstream's release")]
    OtherLayout {
        /// Of the device.
        found: u64,
        /// Of the driver.
        expected: u64,
    },
    /// The device was built from another register table.
    #[error(
        "the device has another register map: {found:#018x}, built from commit {build_commit:016x}; this driver has \
         {expected:#018x}: flash a bitstream of this release, or take the driver of that commit"
    )]
    OtherMap {
        /// Hash of the device.
        found: u64,
        /// Hash of the driver.
        expected: u64,
        /// First 64 bits of the commit.
        build_commit: u64,
    },
    /// A number of ports that no device has.
    #[error(
        "the device says that it has {found} ports, where 1 to {most} are possible: flash it again"
    )]
    PortCount {
        /// What it says.
        found: u64,
        /// The most.
        most: u32,
    },
    /// The device does not answer any more.
    #[error(
        "the device is gone: every register reads as ones; it was removed, reset or powered down"
    )]
    Gone,
    /// A port that the device does not have.
    #[error("there is no port {port}: the device has {ports}, from 0 on")]
    NoSuchPort {
        /// What was asked for.
        port: u8,
        /// How many there are.
        ports: u8,
    },
    /// A value that a field does not take.
    #[error("`{register}.{field}` is {least} to {greatest}, not {value}")]
    OutOfRange {
        /// The register.
        register: &'static str,
        /// Its field.
        field: &'static str,
        /// Least value.
        least: u64,
        /// Greatest value.
        greatest: u64,
        /// What was to be written.
        value: u64,
    },
    /// The device did not take what was written.
    #[error(
        "`{register}` reads {found:#x} after {wanted:#x} was written: the device refused it, or somebody else wrote \
         meanwhile"
    )]
    NotTaken {
        /// The register.
        register: &'static str,
        /// What was written.
        wanted: u64,
        /// What it reads.
        found: u64,
    },
    /// A field holds what the map does not name.
    #[error("`{register}.{field}` reads {value}, which means nothing: flash the device again")]
    Meaningless {
        /// The register.
        register: &'static str,
        /// Its field.
        field: &'static str,
        /// What was read.
        value: u64,
    },
    /// An access beyond the registers.
    #[error("offset {offset:#x} is no register of this device")]
    Offset {
        /// The offset in the BAR, in bytes.
        offset: u32,
    },
    /// A file of sysfs cannot be read or written.
    #[error("{path}: cannot be {what}: {source}{hint}")]
    Sysfs {
        /// The file.
        path: PathBuf,
        /// `read`, `written` or `listed`.
        what: &'static str,
        /// Why.
        source: std::io::Error,
        /// What to do next, or nothing.
        hint: &'static str,
    },
    /// A file of sysfs holds what no kernel writes there.
    #[error("{path}: `{found}` is no {what}")]
    SysfsContent {
        /// The file.
        path: PathBuf,
        /// What it holds.
        found: String,
        /// What it should hold.
        what: &'static str,
    },
    /// Not the address of a PCI function.
    #[error("`{0}` is no PCI address: it looks like 0000:03:00.0, or 03:00.0 in domain 0")]
    Address(String),
    /// What names no device.
    #[error("`{0}` names no device: a slot is 0000:03:00.0 or 03:00.0, an emulated device emu:NAME or emu:PATH-OF-ITS-SOCKET")]
    Name(String),
    /// What is no identity.
    #[error("`{0}` is no EUI-64: it looks like 00:00:5e:ff:fe:00:53:01")]
    Identity(String),
    /// The folder of the emulator cannot be listed.
    #[error("{path}: cannot be listed: {source}; emulators put their sockets there, `DTP_EMULATOR` names another folder")]
    EmulatorFolder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// There is no such function.
    #[error("there is no PCI function {0}: `lspci -D` lists those that there are")]
    NoSuchFunction(Address),
    /// Another driver has the function.
    #[error("{address} belongs to driver {driver}: unbind it first, if nobody needs it: {mend}")]
    Busy {
        /// The function.
        address: Address,
        /// Who has it.
        driver: String,
        /// The command.
        mend: String,
    },
    /// No driver has the function.
    #[error("{0} has no driver: {1}")]
    Unbound(Address, String),
    /// The function did not end up with the driver that was asked for.
    #[error("{address} is bound to {found}, not to {wanted}: `dmesg` has the reason")]
    NotBound {
        /// The function.
        address: Address,
        /// What has it now.
        found: String,
        /// What should.
        wanted: String,
    },
    /// There is no IOMMU, or it is off.
    #[error("{0} is in no IOMMU group, and VFIO needs one: {1}")]
    NoIommu(Address, &'static str),
    /// The kernel has no VFIO.
    #[error("{0} is missing: `sudo modprobe vfio-pci`; if that fails, the kernel was built without VFIO")]
    NoVfio(PathBuf),
    /// The kernel's VFIO is of another kind.
    #[error("the kernel's VFIO does not do {0}: Linux 4.16 or later with CONFIG_VFIO_IOMMU_TYPE1 is needed")]
    OldVfio(&'static str),
    /// Another function of the same group is held by the kernel.
    #[error("the IOMMU group of {address} cannot be used: {advice}")]
    GroupNotViable {
        /// The function.
        address: Address,
        /// Who holds what, and what to do.
        advice: String,
    },
    /// The group has no file in /dev/vfio.
    #[error(
        "{0} is missing, though vfio-pci has the function: this kernel gives groups out by iommufd alone, or without an \
         IOMMU (/dev/vfio/noiommu-*), which this driver does not take; boot with CONFIG_VFIO_GROUP and the IOMMU on"
    )]
    NoGroupFile(PathBuf),
    /// Another process has the group.
    #[error("{0} is in use: another process has this device; `sudo fuser -v {0}` names it")]
    GroupInUse(PathBuf),
    /// This process may not open a file.
    #[error("{path}: permission denied: {mend}")]
    Rights {
        /// The file.
        path: PathBuf,
        /// The command.
        mend: String,
    },
    /// Another operation of VFIO failed.
    #[error("{address}: {source}: `dmesg` has the reason")]
    Vfio {
        /// The function.
        address: Address,
        /// What failed and why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The configuration space cannot be read or written.
    #[error("the configuration space of {device} cannot be {what}: {source}; is the device still there?")]
    Config {
        /// The function or socket.
        device: String,
        /// `read` or `written`.
        what: &'static str,
        /// Why.
        source: std::io::Error,
    },
    /// The list of capabilities is damaged.
    #[error("the capabilities of {device} are no list: {source}; flash the device again")]
    Capabilities {
        /// The function or socket.
        device: String,
        /// Why.
        source: std::io::Error,
    },
    /// Another kind of device.
    #[error("{device} is {vendor:04x}:{id:04x}, not {expected}: `dtp_driver::pci` lists the devices that there are")]
    WrongId {
        /// The function or socket.
        device: String,
        /// Its PCI vendor.
        vendor: u16,
        /// Its PCI device.
        id: u16,
        /// What it may be.
        expected: String,
    },
    /// BAR 0 cannot hold the registers.
    #[error(
        "BAR 0 of {device} has {bytes} bytes, the registers take {least}: is this a DTP device?"
    )]
    BarTooSmall {
        /// The function or socket.
        device: String,
        /// What it has.
        bytes: u64,
        /// What is needed.
        least: u32,
    },
    /// BAR 0 cannot be mapped.
    #[error("BAR 0 cannot be mapped: {source}; `dmesg` and `ulimit -v` may have the reason")]
    Map {
        /// Why.
        source: std::io::Error,
    },
    /// The process may not lock so much memory.
    #[error(
        "the limit of locked memory is too small: raise it with `ulimit -l unlimited`, in \
         /etc/security/limits.conf or by LimitMEMLOCK=infinity in the unit, or lock less"
    )]
    MemlockLimit,
    /// The bus changes what passes.
    #[error(
        "`{register}` reads {words:#018x} in two words and {whole:#018x} at once: a bridge on the way cuts or swaps \
         64-bit accesses; connect the registers behind one that keeps them whole"
    )]
    Words {
        /// The register.
        register: &'static str,
        /// Word by word.
        words: u64,
        /// At once.
        whole: u64,
    },
    /// The function has no MSI-X.
    #[error("{0} has no MSI-X vectors: poll `interrupt_ports` instead, or take a bitstream with interrupts")]
    NoInterrupts(String),
    /// Interrupts cannot be set up or waited for.
    #[error("interrupts: {source}{hint}")]
    Interrupts {
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
        /// What to do next, or nothing.
        hint: &'static str,
    },
    /// The function cannot be reset alone.
    #[error("{0} has no function level reset: power-cycle the machine, or rescan the bus")]
    NoReset(String),
    /// The kernel did not reset the function.
    #[error("{device} was not reset: {source}; power-cycle the machine, or rescan the bus")]
    NotReset {
        /// The function.
        device: String,
        /// Why.
        source: std::io::Error,
    },
    /// Nobody is behind a socket.
    #[error("{path}: {source}: is the emulator running, and is this its socket?")]
    SocketConnect {
        /// The socket.
        path: PathBuf,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Another process talks to the device.
    #[error(
        "{0} is in use by another process, and one at a time may: try again when it has ended; an emulator that does not \
         answer looks the same"
    )]
    SocketInUse(PathBuf),
    /// The emulator went away.
    #[error("{path}: the emulator is gone: {reason}; start it again and open the device anew")]
    SocketGone {
        /// The socket.
        path: PathBuf,
        /// What was seen.
        reason: String,
    },
    /// A setting of the clock that it cannot work with.
    #[error("clock setting `{setting}` is {found}: it must be {rule}")]
    ClockSetting {
        /// The setting.
        setting: &'static str,
        /// What it is.
        found: String,
        /// What it must be.
        rule: &'static str,
    },
    /// The clock page cannot be made, opened, mapped or locked.
    #[error("clock page {path}: cannot be {what}: {source}; {}", page_hint(what))]
    ClockPage {
        /// The file.
        path: PathBuf,
        /// `read`, `mapped`, `made`, `opened to write` or `locked`.
        what: &'static str,
        /// Why.
        source: std::io::Error,
    },
    /// Another process writes the clock page.
    #[error(
        "clock page {0} is written by another process, which `fuser` names: end that one, or take another path"
    )]
    ClockPageBusy(PathBuf),
    /// A page of before the machine was started, or of a container with a time of its own.
    #[error("clock page {path} was made in another {what}: its time is not this process's; start the sampler here, again")]
    ClockPageElsewhere {
        /// The file.
        path: PathBuf,
        /// What differs.
        what: &'static str,
    },
    /// The file is no clock page.
    #[error("{path} is no clock page: it begins with {found:#018x}, not with `DTPCLOCK`; is this the right file?")]
    NotClockPage {
        /// The file.
        path: PathBuf,
        /// Its first word.
        found: u64,
    },
    /// The page has another layout.
    #[error(
        "clock page {path} has version {found}, this library reads version {expected}: take library and sampler of one \
         release"
    )]
    ClockPageVersion {
        /// The file.
        path: PathBuf,
        /// Of the page.
        found: u32,
        /// Of the library.
        expected: u32,
    },
    /// The page is cut off.
    #[error("clock page {path} is cut off: {found} bytes of {expected}; start the sampler again, which makes it anew")]
    ClockPageTruncated {
        /// The file.
        path: PathBuf,
        /// How long it is.
        found: u64,
        /// How long it should be.
        expected: u32,
    },
    /// The page was made with a clock that this machine lacks.
    #[error(
        "the clock page counts with clock source {0} (1 invariant TSC, 2 CLOCK_MONOTONIC_RAW, 3 injected), which \
         this process does not have: read it on the host, and in the namespace, where the sampler runs"
    )]
    ClockSource(u64),
    /// The sampler's thread cannot be started.
    #[error("the thread of the sampler cannot be started: {0}; `ulimit -u` may have the reason")]
    SamplerThread(std::io::Error),
    /// The daemon cannot be spoken to.
    #[error("{path}: the socket of dtpd cannot be {what}: {source}; {hint}")]
    Control {
        /// The socket.
        path: PathBuf,
        /// `opened` or `asked`.
        what: &'static str,
        /// Why.
        source: std::io::Error,
        /// What to do next.
        hint: &'static str,
    },
    /// The daemon does not do what it was asked for.
    #[error("{path}: dtpd refuses: {message}")]
    ControlRefused {
        /// The socket.
        path: PathBuf,
        /// Why.
        message: String,
    },
    /// What answers is no daemon of this protocol.
    #[error("{path}: dtpd answers what this program does not understand: {reason}; take both of one release")]
    ControlAnswer {
        /// The socket.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The device belongs to the daemon, which gives registers alone.
    #[error("the device belongs to dtpd ({0}), which gives its registers alone: `systemctl stop dtpd` gives up the rest")]
    RegistersAlone(PathBuf),
    /// The device cannot be opened, perhaps because the daemon has it, which this user may not ask.
    #[error("{error}; if dtpd has the device: {denied}")]
    Held {
        /// Why it cannot be opened.
        error: Box<DriverError>,
        /// Why the daemon cannot be asked.
        denied: Box<DriverError>,
    },
    /// A table of neighbours is none, or says what no device can.
    #[error("{0}: no table of neighbours: {1}; `dtp topology --collect` prints one")]
    NeighbourTable(String, String),
}

/// What to do about a clock page that cannot be used, by what was tried.
fn page_hint(what: &str) -> &'static str {
    match what {
        "read" | "mapped" => {
            "is the sampler running, is this its path, and may this user go there?"
        }
        _ => "is there such a folder, and may the sampler's user write there?",
    }
}
