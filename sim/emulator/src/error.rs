//! What a user can get wrong.

use std::path::PathBuf;

/// Why an emulator does not start, go on, or do as it is told.
#[derive(Debug, thiserror::Error)]
pub enum EmulatorError {
    /// The scenario is wrong.
    #[error(transparent)]
    Scenario(#[from] dtp_sim::error::SimError),
    /// The scenario asks for what only the simulator does.
    #[error("scenario {scenario}: {what}: the emulator does not do that; `dtp sim run` does")]
    Unsupported {
        /// Its name.
        scenario: String,
        /// What it asks for.
        what: String,
    },
    /// A folder cannot be made.
    #[error("{}: the folder cannot be made: {source}; choose another with --dir", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Others can put files into the folder.
    #[error(
        "{}: belongs to user {owner} and has mode {mode:o}: others could put sockets there; choose another folder \
         with --dir, or make it yours alone with `chmod 700`",
        path.display()
    )]
    FolderOfOthers {
        /// The folder.
        path: PathBuf,
        /// Whose it is.
        owner: u32,
        /// Its permissions.
        mode: u32,
    },
    /// A socket cannot be made.
    #[error("{}: the socket cannot be made: {reason}", path.display())]
    Socket {
        /// The socket.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// Another emulator serves a socket.
    #[error("{}: another emulator serves this socket: end it, or choose another folder with --dir", path.display())]
    InUse {
        /// The socket.
        path: PathBuf,
    },
    /// A thread cannot be started, or signals cannot be caught.
    #[error("the operating system refuses {what}: {reason}")]
    System {
        /// What was asked for.
        what: &'static str,
        /// Why.
        reason: String,
    },
    /// There is no emulator to talk to.
    #[error("{}: no emulator answers: {source}; is it running, with this --dir?", path.display())]
    NoEmulator {
        /// The control socket.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A command that the emulator did not carry out.
    #[error("{0}")]
    Refused(String),
    /// A command that means nothing.
    #[error("`{line}`: {rule}; commands: {commands}")]
    Command {
        /// What was typed.
        line: String,
        /// What is wrong.
        rule: String,
        /// Those that there are.
        commands: &'static str,
    },
}
