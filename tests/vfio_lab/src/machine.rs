//! The machine: QEMU without acceleration, an IOMMU, and one device that is a process.

use crate::Whatever;
use dtp_vfio_guest::talk::Said;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// Until the guest's first process says something: it takes 4 to 8 seconds on an idle machine.
const BOOT: Duration = Duration::from_secs(180);
/// Until everything is over.
const ALL: Duration = Duration::from_secs(420);

/// Parts of the kernel that take long without acceleration and that nobody needs here. A kernel that does not
/// know one ignores it.
const SKIPPED: &str = "load_system_certificate_list,jent_mod_init,bpf_tcp_ca_kfunc_init,\
    bpf_dummy_struct_ops_init,crypto_algapi_init,depot_debugfs_init,inet6_init";

/// A running machine. It ends when this is dropped, however that happens.
pub struct Machine {
    qemu: Child,
    lines: Receiver<String>,
    begun: Instant,
    heard: bool,
    /// The last lines of its console, for whoever has to find out what went wrong.
    console: Vec<String>,
}

impl Machine {
    /// Starts it.
    ///
    /// # Errors
    /// If QEMU does not start.
    pub fn start(
        qemu: &[String],
        kernel: &Path,
        initramfs: &Path,
        socket: &Path,
    ) -> Result<Self, Whatever> {
        let device = format!(
            "{{\"driver\":\"vfio-user-pci\",\"socket\":{{\"path\":\"{}\",\"type\":\"unix\"}}}}",
            socket.display()
        );
        // On a busy machine the kernel would take its timer for broken, and panic: it must not check that.
        let append = format!(
            "console=ttyS0 panic=-1 quiet intel_iommu=on mitigations=off nokaslr lsm= audit=0 no_timer_check \
             cryptomgr.notests=1 initcall_blacklist={SKIPPED}"
        );
        // The memory is shared, so that the device could reach it; the IOMMU must announce what it maps.
        let arguments = "-machine q35,kernel-irqchip=split,memory-backend=mem \
            -object memory-backend-memfd,id=mem,size=256M,share=on \
            -accel tcg,thread=multi -cpu max -m 256M -smp 1 \
            -display none -nodefaults -no-reboot -serial stdio -monitor none \
            -device intel-iommu,intremap=on,caching-mode=on";
        let mut command = Command::new(&qemu[0]);
        command.args(&qemu[1..]).args(arguments.split_whitespace());
        command.arg("-device").arg(device);
        command
            .arg("-kernel")
            .arg(kernel)
            .arg("-initrd")
            .arg(initramfs);
        command.arg("-append").arg(append);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit());
        let mut qemu = command
            .spawn()
            .map_err(|error| format!("QEMU does not start: {error}"))?;
        let console = qemu.stdout.take().ok_or("QEMU has no console")?;
        let (tell, lines) = mpsc::channel();
        thread::spawn(move || {
            let mut console = BufReader::new(console);
            let mut line = Vec::new();
            while console
                .read_until(b'\n', &mut line)
                .is_ok_and(|bytes| bytes > 0)
            {
                let text = String::from_utf8_lossy(&line).trim().to_owned();
                if tell.send(text).is_err() {
                    return;
                }
                line.clear();
            }
        });
        Ok(Machine {
            qemu,
            lines,
            begun: Instant::now(),
            heard: false,
            console: Vec::new(),
        })
    }

    /// What the guest says next; none when the machine has ended.
    ///
    /// # Errors
    /// If it takes too long.
    pub fn hear(&mut self) -> Result<Option<Said>, Whatever> {
        loop {
            let limit = if self.heard { ALL } else { BOOT };
            let left = limit.saturating_sub(self.begun.elapsed());
            match self.lines.recv_timeout(left) {
                Ok(line) => {
                    self.console.push(line.clone());
                    if let Ok(said) = line.parse() {
                        self.heard = true;
                        return Ok(Some(said));
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
                Err(RecvTimeoutError::Timeout) => {
                    return Err(format!("the guest is not through after {limit:?}").into());
                }
            }
        }
    }

    /// The end of its console.
    #[must_use]
    pub fn console(&self) -> String {
        let from = self.console.len().saturating_sub(40);
        self.console[from..].join("\n")
    }

    /// How long it has run.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.qemu.kill();
        let _ = self.qemu.wait();
    }
}
