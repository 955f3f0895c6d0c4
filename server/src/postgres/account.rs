//! Who the private Postgres runs as.
//!
//! Postgres refuses to run as root. Started by root (a container, a system service) it therefore runs as the owner of its
//! folder, else as `postgres`, else as `nobody`; started by anybody else it runs as that person. Dropping rights goes
//! through `Command::uid` and `gid`, which also drop the supplementary groups. Whether the account can reach a folder is
//! found by trying; permission bits only serve to name the folder that is closed.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, lchown};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, bail};
use nix::unistd::{User, getegid, geteuid};
use tokio::process::Command;

use super::at;

/// What a Postgres process may know of our environment, which holds secrets that are none of its business.
const ENVIRONMENT: [&str; 4] = ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR"];

#[derive(Debug)]
pub(super) struct Account {
    uid: u32,
    gid: u32,
    name: String,
    /// We are root and become this account.
    switch: bool,
}

impl Account {
    /// The account for a cluster in `data`, a subfolder of `dir`; both may be missing.
    pub(super) fn choose(dir: &Path, data: &Path) -> anyhow::Result<Self> {
        if !geteuid().is_root() {
            return Self::own(data);
        }
        let owner =
            [data, dir].into_iter().filter_map(|folder| fs::metadata(folder).ok()).find(|found| found.uid() != 0);
        if let Some(folder) = owner {
            let user = User::from_uid(folder.uid().into()).ok().flatten();
            return Ok(user.map_or_else(
                || Self { uid: folder.uid(), gid: folder.gid(), name: format!("user {}", folder.uid()), switch: true },
                Self::become_user,
            ));
        }
        let user = ["postgres", "nobody"].iter().find_map(|name| User::from_name(name).ok().flatten());
        user.map(Self::become_user).context(
            "Postgres does not run as root, and this machine has neither an account `postgres` nor `nobody`\n  \
             help: make one, or give the data folder to the account that shall run it",
        )
    }

    /// Whoever we are; data that belongs to somebody else is refused here, since Postgres says it less clearly.
    fn own(data: &Path) -> anyhow::Result<Self> {
        let uid = geteuid();
        let name = User::from_uid(uid).ok().flatten().map_or_else(|| format!("user {uid}"), |user| user.name);
        if let Some(found) = fs::metadata(data).ok().filter(|found| found.uid() != uid.as_raw()) {
            bail!(
                "`{}` belongs to another account (user {}), and we run as `{name}`\n  \
                 help: run as its owner, or choose another data folder",
                data.display(),
                found.uid()
            );
        }
        Ok(Self { uid: uid.as_raw(), gid: getegid().as_raw(), name, switch: false })
    }

    fn become_user(user: User) -> Self {
        Self { uid: user.uid.as_raw(), gid: user.gid.as_raw(), name: user.name, switch: true }
    }

    /// A command that runs as this account, apart from our terminal's Ctrl-C, with a bare environment.
    pub(super) fn command(&self, program: &Path, folder: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(folder).stdin(Stdio::null()).process_group(0).env_clear().env("LC_ALL", "C");
        command.envs(ENVIRONMENT.iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
        if self.switch {
            command.uid(self.uid).gid(self.gid);
        }
        command
    }

    /// Gives the account a file or folder that we made; never what a link points to, which the account could have placed.
    pub(super) fn give(&self, path: &Path) -> anyhow::Result<()> {
        if self.switch { at(lchown(path, Some(self.uid), Some(self.gid)), "give away", path) } else { Ok(()) }
    }

    pub(super) fn owns(&self, file: &fs::Metadata) -> bool {
        file.uid() == self.uid
    }

    /// Fails, naming the closed folder, when the account cannot enter `folder`.
    pub(super) async fn must_reach(&self, folder: &Path) -> anyhow::Result<()> {
        if !self.switch {
            return Ok(());
        }
        let tried = self.command(Path::new("/bin/sh"), folder).args(["-c", ":"]).status().await;
        let Err(error) = tried else { return Ok(()) };
        if error.kind() != std::io::ErrorKind::PermissionDenied {
            return Err(error).with_context(|| format!("cannot become `{}`, who shall run Postgres", self.name));
        }
        bail!(
            "Postgres runs as `{}` here, because we are root, and `{}` cannot reach `{}`: {}\n  \
             help: choose a data folder elsewhere, such as `/var/lib/waymark`, or open that one with `chmod o+x`",
            self.name,
            self.name,
            folder.display(),
            self.closed(folder).map_or_else(|| "access denied".into(), |at| format!("`{}` is closed", at.display()))
        )
    }

    /// The topmost folder on the way to `path` whose permission bits keep the account out.
    pub(super) fn closed(&self, path: &Path) -> Option<PathBuf> {
        let way: Vec<&Path> = path.ancestors().collect();
        way.into_iter()
            .rev()
            .find(|folder| fs::metadata(folder).is_ok_and(|found| !self.may_enter(&found)))
            .map(Into::into)
    }

    fn may_enter(&self, found: &fs::Metadata) -> bool {
        let execute = if found.uid() == self.uid {
            0o100
        } else if found.gid() == self.gid {
            0o010
        } else {
            0o001
        };
        found.permissions().mode() & execute != 0
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }
}
