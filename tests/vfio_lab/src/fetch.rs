//! QEMU and the kernel: Debian's packages, unpacked into a folder of our own. The system's packages stay as they are.
//!
//! QEMU speaks vfio-user from 10.1 on, which Debian has in the backports of trixie. All that it needs is unpacked
//! with it, the C library too, so that it runs on an older Debian.

use crate::image::find;
use crate::Whatever;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where everything is.
#[derive(Clone, Debug)]
pub struct Tools {
    /// The command that starts QEMU.
    pub qemu: Vec<String>,
    /// The folder of the unpacked kernel.
    pub kernel: PathBuf,
    /// The kernel's image.
    pub image: PathBuf,
}

/// The packages' suite with a QEMU that is new enough, and the one that it builds on.
const SUITES: &str = "trixie trixie-backports";
const NEWEST: &str = "trixie-backports";
const QEMU: &str = "qemu-system-x86";
/// What depends on the newest kernel for virtual machines, and how the name of the one that is wanted begins: that
/// of trixie.
const KERNEL: &str = "linux-image-cloud-amd64";
const SERIES: &str = "linux-image-6.12.";

/// Finds both, in this folder or by fetching them into it.
///
/// # Errors
/// If they cannot be fetched or unpacked.
pub fn tools(folder: &Path) -> Result<Tools, Whatever> {
    let (done, root, kernel) = (
        folder.join("done"),
        folder.join("qemu"),
        folder.join("kernel"),
    );
    if !done.exists() {
        println!(
            "fetching QEMU and a kernel into {}: 75 MB, once",
            folder.display()
        );
        for old in [&root, &kernel] {
            let _ = fs::remove_dir_all(old);
        }
        let apt = Apt::new(folder)?;
        apt.run("apt-get", &["update", "-qq"])?;
        let fetch = [
            "install",
            "-y",
            "-qq",
            "--no-install-recommends",
            "--download-only",
            "-t",
            NEWEST,
            QEMU,
        ];
        apt.run("apt-get", &fetch)?;
        unpack(&apt.archives(), &root)?;
        let known = apt.run("apt-cache", &["show", KERNEL])?;
        let named = known
            .lines()
            .filter_map(|line| line.strip_prefix("Depends: "));
        let mut packages = named.flat_map(|names| names.split([' ', ',']));
        let package = packages.find(|name| name.starts_with(SERIES));
        let package = package.ok_or_else(|| format!("the mirror has no {SERIES}*"))?;
        apt.run("apt-get", &["download", "-qq", package])?;
        unpack(&apt.folder, &kernel)?;
    }
    let boot = kernel.join("boot");
    let images = fs::read_dir(&boot).map_err(|error| format!("{}: {error}", boot.display()))?;
    let mut images = images.filter_map(Result::ok).map(|entry| entry.path());
    let image = images.find(|path| path.to_string_lossy().contains("/vmlinuz-"));
    let program = find(&root, &["qemu-system-x86_64".to_owned()])?.ok_or("no QEMU was unpacked")?;
    let tools = Tools {
        qemu: launcher(&root, &program)?,
        image: image.ok_or("the kernel's package has no image")?,
        kernel,
    };
    fs::write(&done, "")?;
    Ok(tools)
}

/// QEMU with the loader and the libraries that were unpacked with it.
fn launcher(root: &Path, program: &Path) -> Result<Vec<String>, Whatever> {
    let loader =
        find(root, &["ld-linux-x86-64.so.2".to_owned()])?.ok_or("no loader was unpacked")?;
    // It may be found as a link; the libraries are where it is itself.
    let loader = fs::canonicalize(loader)?;
    let libraries = loader.parent().ok_or("the loader is nowhere")?;
    let text = |path: &Path| path.display().to_string();
    Ok(vec![
        text(&loader),
        "--library-path".to_owned(),
        text(libraries),
        text(program),
        "-L".to_owned(),
        text(&root.join("usr/share/qemu")),
        "-L".to_owned(),
        text(&root.join("usr/share/seabios")),
    ])
}

fn unpack(debs: &Path, into: &Path) -> Result<(), Whatever> {
    fs::create_dir_all(into)?;
    for entry in fs::read_dir(debs)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "deb") {
            run(Command::new("dpkg-deb").arg("-x").arg(&path).arg(into))?;
        }
    }
    Ok(())
}

/// An apt that knows nothing of the system but its mirror and keys.
struct Apt {
    folder: PathBuf,
}

impl Apt {
    fn new(folder: &Path) -> Result<Self, Whatever> {
        let folder = fs::canonicalize(folder)?.join("apt");
        let _ = fs::remove_dir_all(&folder);
        for inner in [
            "etc/sources.list.d",
            "etc/preferences.d",
            "etc/apt.conf.d",
            "state/lists/partial",
            "cache/archives/partial",
        ] {
            fs::create_dir_all(folder.join(inner))?;
        }
        // Nothing is installed as far as this apt knows: it fetches all that QEMU needs.
        fs::write(folder.join("state/status"), "")?;
        let sources = format!(
            "Types: deb\nURIs: {}\nSuites: {SUITES}\nComponents: main\n\
             Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n",
            mirror()
        );
        fs::write(folder.join("etc/sources.list.d/lab.sources"), sources)?;
        let at = folder.display();
        let config = format!(
            "Dir \"{at}\";\nDir::Etc \"{at}/etc\";\nDir::Etc::SourceParts \"{at}/etc/sources.list.d\";\n\
             Dir::State \"{at}/state\";\nDir::State::status \"{at}/state/status\";\nDir::Cache \"{at}/cache\";\n\
             APT::Sandbox::User \"\";\n"
        );
        fs::write(folder.join("apt.conf"), config)?;
        Ok(Apt { folder })
    }

    fn archives(&self) -> PathBuf {
        self.folder.join("cache/archives")
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<String, Whatever> {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.folder);
        run(command.env("APT_CONFIG", self.folder.join("apt.conf")))
    }
}

/// The mirror that the system uses.
fn mirror() -> String {
    let sources = fs::read_to_string("/etc/apt/sources.list.d/debian.sources").unwrap_or_default();
    let uri = sources.lines().find_map(|line| line.strip_prefix("URIs:"));
    let uri = uri.and_then(|uris| uris.split_whitespace().next());
    uri.unwrap_or("http://deb.debian.org/debian").to_owned()
}

/// Runs a command to its end; gives what it printed.
///
/// # Errors
/// If it does not start or does not succeed, with what it said.
pub fn run(command: &mut Command) -> Result<String, Whatever> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .map_err(|error| format!("{name}: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{name}: {}: {}", output.status, said.trim()).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
