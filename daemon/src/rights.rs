//! What the system gives: users and groups, folders, sockets with their rights.

use crate::config::{Config, Control, DEFAULT_GROUP};
use crate::error::DaemonError;
use nix::unistd::{setgroups, setresgid, setresuid, Gid, Group, Uid, User};
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::{chown, FileTypeExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;

/// Who may speak to the daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// The members of this group.
    Members(Gid),
    /// Its own user alone.
    Nobody,
}

/// Who the daemon becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identity {
    /// Another user, whose groups these are.
    Become(Uid, Gid, Vec<Gid>),
    /// It stays root, because the configuration says so.
    Root,
    /// It is no root to begin with.
    Unprivileged,
}

/// The group of the control socket.
///
/// # Errors
/// If the configuration names one that does not exist.
pub fn group(control: &Control) -> Result<Access, DaemonError> {
    let name = control.group.as_deref();
    if name == Some("") {
        return Ok(Access::Nobody);
    }
    let wanted = name.unwrap_or(DEFAULT_GROUP);
    match (look_up(Group::from_name(wanted))?, name) {
        (Some(group), _) => Ok(Access::Members(group.gid)),
        (None, None) => Ok(Access::Nobody),
        (None, Some(name)) => Err(DaemonError::NoSuchName {
            key: "control.group",
            what: "group",
            name: name.to_owned(),
            mend: format!("groupadd --system {name}"),
        }),
    }
}

/// Who to become.
///
/// # Errors
/// If the configuration names a user that does not exist.
pub fn identity(config: &Config, group: Access) -> Result<Identity, DaemonError> {
    if !rustix::process::geteuid().is_root() {
        return Ok(Identity::Unprivileged);
    }
    let Some(user) = look_up(User::from_name(&config.user))? else {
        return Err(DaemonError::NoSuchName {
            key: "user",
            what: "user",
            name: config.user.clone(),
            mend: format!("useradd --system {}", config.user),
        });
    };
    if user.uid.is_root() {
        return Ok(Identity::Root);
    }
    // The group of the socket, so that the socket can be given to it.
    let groups = match group {
        Access::Members(gid) => vec![user.gid, gid],
        Access::Nobody => vec![user.gid],
    };
    Ok(Identity::Become(user.uid, user.gid, groups))
}

fn look_up<T>(found: nix::Result<Option<T>>) -> Result<Option<T>, DaemonError> {
    found.map_err(|error| DaemonError::Lookup(error.into()))
}

/// Makes the folder of a file, for whom the daemon becomes; one that is there stays as it is.
///
/// # Errors
/// If it cannot be made.
pub fn folder(file: &Path, identity: &Identity) -> Result<(), DaemonError> {
    let folder = file.parent().unwrap_or(Path::new("/"));
    let failed = |source| DaemonError::Folder {
        path: folder.to_owned(),
        source,
    };
    if folder.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(folder).map_err(failed)?;
    match identity {
        Identity::Become(uid, gid, _) => {
            chown(folder, Some(uid.as_raw()), Some(gid.as_raw())).map_err(failed)
        }
        Identity::Root | Identity::Unprivileged => Ok(()),
    }
}

/// Becomes that user, for good: afterwards there is no way back.
///
/// # Errors
/// If the kernel refuses.
pub fn become_user(identity: &Identity) -> Result<(), DaemonError> {
    let Identity::Become(uid, gid, groups) = identity else {
        return Ok(());
    };
    let became = setgroups(groups)
        .and_then(|()| setresgid(*gid, *gid, *gid))
        .and_then(|()| setresuid(*uid, *uid, *uid));
    became.map_err(|error| DaemonError::Drop(error.into()))
}

/// The control socket: its group may connect, nobody else.
///
/// # Errors
/// If another daemon listens there, or it cannot be made.
pub fn control_socket(path: &Path, group: Access) -> Result<UnixListener, DaemonError> {
    let failed = |source| DaemonError::ControlSocket {
        path: path.to_owned(),
        source,
    };
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.file_type().is_socket() => {
            if UnixStream::connect(path).is_ok() {
                return Err(DaemonError::ControlBusy(path.to_owned()));
            }
            // Left by one that was killed.
            std::fs::remove_file(path).map_err(failed)?;
        }
        Ok(_) => {
            return Err(failed(io::Error::other(
                "something else than a socket is there",
            )))
        }
        Err(_) => {}
    }
    // Nobody connects before it has its group.
    let mask = rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o177));
    let bound = UnixListener::bind(path);
    rustix::process::umask(mask);
    let listener = bound.map_err(failed)?;
    if let Access::Members(gid) = group {
        chown(path, None, Some(gid.as_raw())).map_err(failed)?;
        std::fs::set_permissions(path, PermissionsExt::from_mode(0o660)).map_err(failed)?;
    }
    Ok(listener)
}

/// The port of the metrics, on this host alone.
///
/// # Errors
/// If it cannot be had.
pub fn metrics_socket(port: u16) -> Result<TcpListener, DaemonError> {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    bound.map_err(|source| DaemonError::MetricsSocket { port, source })
}

/// Everybody may read the page, whatever the mask was.
///
/// # Errors
/// If the kernel refuses.
pub fn readable(page: &Path) -> io::Result<()> {
    std::fs::set_permissions(page, PermissionsExt::from_mode(0o644))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::MetadataExt;

    #[test]
    fn a_group_that_is_named_has_to_exist() {
        let control = |group: Option<&str>| Control {
            group: group.map(str::to_owned),
            ..Control::default()
        };
        assert_eq!(group(&control(Some(""))).expect("fine"), Access::Nobody);
        let root = group(&control(Some("root"))).expect("it exists");
        assert_eq!(root, Access::Members(Gid::from_raw(0)));
        let error = group(&control(Some("no-such-group"))).expect_err("there is none");
        assert!(
            error
                .to_string()
                .contains("`groupadd --system no-such-group`"),
            "{error}"
        );
        group(&control(None)).expect("there is a way without");
    }

    #[test]
    fn the_socket_is_for_its_group() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("control");
        let gid = Gid::current();
        let first = control_socket(&path, Access::Members(gid)).expect("a socket");
        let found = std::fs::metadata(&path).expect("it is there");
        assert_eq!((found.mode() & 0o777, found.gid()), (0o660, gid.as_raw()));
        let busy = control_socket(&path, Access::Nobody);
        assert!(matches!(busy, Err(DaemonError::ControlBusy(_))));
        drop(first);
        let _second = control_socket(&path, Access::Nobody).expect("the old one was dead");
        assert_eq!(
            std::fs::metadata(&path).expect("it is there").mode() & 0o777,
            0o600
        );
        let file = folder.path().join("file");
        std::fs::write(&file, "precious").expect("written");
        let error = control_socket(&file, Access::Nobody).expect_err("a file is there");
        assert!(error.to_string().contains("something else"), "{error}");
        assert_eq!(std::fs::read(&file).expect("it is there"), b"precious");
    }
}
