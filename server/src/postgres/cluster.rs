//! The data folder: what lies where in it, who may use it, and how it comes into being.
//!
//! ```text
//! <dir>/lock           held while a Waymark uses the folder; says which process
//! <dir>/data           the cluster; appears whole or not at all (made as `data.new-…`)
//! <dir>/run            the socket, unless its path would be too long for one
//! <dir>/postgres.log   what Postgres says; the one before it is `postgres.log.old`
//! ```
//! We change owner and permissions only of folders that we made or found empty.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};
use sha2::{Digest, Sha256};
use tokio::time::timeout;

use super::account::Account;
use super::find::Binaries;
use super::{Durability, at};

/// What the name of a cluster begins with while initdb works on it.
const FRESH: &str = "data.new-";
/// Only names the socket file; nothing listens on TCP.
pub(super) const PORT: u16 = 5432;
/// The superuser of the cluster.
pub(super) const OWNER: &str = "waymark";
/// A socket's path must stay under 108 bytes on Linux and 104 on macOS, its file name included.
const LONGEST_SOCKET_FOLDER: usize = 80;
const LARGEST_LOG: u64 = 10 * 1024 * 1024;
const INITDB_LIMIT: Duration = Duration::from_secs(300);

#[derive(Debug)]
pub(super) struct Cluster {
    dir: PathBuf,
    data: PathBuf,
    socket_folder: PathBuf,
    account: Account,
    /// Released when the cluster is dropped.
    lock: File,
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // closing it would not do: a process that we are just starting elsewhere has a copy of it until it is another program
        let _ = self.lock.unlock();
    }
}

impl Cluster {
    /// Takes possession of the folder, which is made if it is missing.
    pub(super) async fn open(dir: &Path) -> anyhow::Result<Self> {
        let account = Account::choose(dir, &dir.join("data"))?;
        claim(dir, &account)?;
        let dir = at(fs::canonicalize(dir), "find", dir)?;
        let lock = lock(&dir)?;
        account.must_reach(&dir).await?;
        let socket_folder = socket_folder(&dir);
        Ok(Self { data: dir.join("data"), dir, socket_folder, account, lock })
    }

    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    pub(super) fn data(&self) -> &Path {
        &self.data
    }

    pub(super) fn log(&self) -> PathBuf {
        self.dir.join("postgres.log")
    }

    pub(super) fn socket_folder(&self) -> &Path {
        &self.socket_folder
    }

    pub(super) fn socket(&self) -> PathBuf {
        self.socket_folder.join(format!(".s.PGSQL.{PORT}"))
    }

    pub(super) fn account(&self) -> &Account {
        &self.account
    }

    /// The major version that wrote the data; none if there is no cluster yet.
    pub(super) fn major(&self) -> anyhow::Result<Option<u32>> {
        let file = self.data.join("PG_VERSION");
        match fs::read_to_string(&file) {
            Ok(text) => match text.trim().parse() {
                Ok(major) => Ok(Some(major)),
                Err(_) => bail!("`{}` holds no version number; is this a folder of Postgres?", file.display()),
            },
            Err(_) if !self.data.exists() => Ok(None),
            Err(error) => Err(error).with_context(|| {
                format!(
                    "`{}` exists but is no Postgres cluster: cannot read `PG_VERSION` in it\n  \
                     help: move it away, or choose another data folder",
                    self.data.display()
                )
            }),
        }
    }

    /// Runs initdb beside the final place and renames, so that an interrupted one leaves nothing half made.
    ///
    /// Each attempt has a folder of its own: when we were killed, initdb may still be writing into that of the last one.
    pub(super) async fn create_if_missing(&self, binaries: &Binaries, durability: Durability) -> anyhow::Result<()> {
        self.remove_interrupted()?;
        if self.major()?.is_some() {
            return Ok(());
        }
        let fresh = tempfile::Builder::new().prefix(FRESH).tempdir_in(&self.dir);
        let fresh = at(fresh, "make a folder in", &self.dir)?;
        self.account.give(fresh.path())?;
        self.initdb(binaries, fresh.path(), durability).await?;
        at(fs::rename(fresh.path(), &self.data), "move the new cluster to", &self.data)?;
        at(File::open(&self.dir).and_then(|dir| dir.sync_all()), "sync", &self.dir)
    }

    fn remove_interrupted(&self) -> anyhow::Result<()> {
        for entry in at(fs::read_dir(&self.dir), "look into", &self.dir)?.flatten() {
            if entry.file_name().as_bytes().starts_with(FRESH.as_bytes())
                && let Err(error) = fs::remove_dir_all(entry.path())
            {
                tracing::warn!("cannot remove `{}`, which nothing uses: {error}", entry.path().display());
            }
        }
        Ok(())
    }

    async fn initdb(&self, binaries: &Binaries, fresh: &Path, durability: Durability) -> anyhow::Result<()> {
        let mut initdb = self.account.command(&binaries.initdb(), &self.dir);
        initdb.arg("--pgdata").arg(fresh).args(["--username", OWNER, "--encoding=UTF8", "--data-checksums"]);
        initdb.args(["--auth-local=trust", "--auth-host=reject", "--no-instructions"]);
        // sorting by code point needs no reindex when the system's C library changes; what is a letter is Unicode's
        initdb.args(["--locale=C", if cfg!(target_os = "macos") { "--lc-ctype=UTF-8" } else { "--lc-ctype=C.UTF-8" }]);
        match durability {
            Durability::Durable => {}
            Durability::Throwaway => {
                initdb.arg("--no-sync");
            }
        }
        let said = timeout(INITDB_LIMIT, initdb.kill_on_drop(true).output())
            .await
            .with_context(|| format!("initdb did not finish within {} s", INITDB_LIMIT.as_secs()))?
            .with_context(|| format!("cannot run `{}`", binaries.initdb().display()))?;
        if !said.status.success() {
            bail!("initdb could not make `{}`:\n{}", fresh.display(), String::from_utf8_lossy(&said.stderr).trim());
        }
        Ok(())
    }

    /// The folder of the socket, made if it is missing; refused if somebody else could have put it there.
    pub(super) fn prepare_socket_folder(&self) -> anyhow::Result<()> {
        let folder = &self.socket_folder;
        let Ok(found) = fs::symlink_metadata(folder) else { return make_closed(folder, &self.account) };
        if !found.is_dir() || !self.account.owns(&found) || found.permissions().mode() & 0o077 != 0 {
            bail!(
                "`{}` exists, and is not a folder that only `{}` can use\n  help: remove it, or choose another data folder",
                folder.display(),
                self.account.name()
            );
        }
        Ok(())
    }

    /// Tidies up outside our own folder; the one inside stays.
    pub(super) fn remove_short_socket_folder(&self) {
        if !self.socket_folder.starts_with(&self.dir) {
            // best effort: an empty folder that stays does no harm
            let _ = fs::remove_dir(&self.socket_folder);
        }
    }

    /// Postgres's log for appending; a large one is put aside first.
    pub(super) fn open_log(&self) -> anyhow::Result<File> {
        let path = self.log();
        if fs::metadata(&path).is_ok_and(|log| log.len() > LARGEST_LOG) {
            at(fs::rename(&path, path.with_extension("log.old")), "put aside", &path)?;
        }
        let log = at(open_own(OpenOptions::new().append(true).mode(0o600), &path), "open", &path)?;
        self.account.give(&path)?;
        Ok(log)
    }

    /// What the server must be told at every start, whatever its configuration files say.
    pub(super) fn settings(&self, durability: Durability) -> Vec<OsString> {
        let mut folder = OsString::from("unix_socket_directories=");
        folder.push(&self.socket_folder);
        let common = [
            "listen_addresses=",
            "unix_socket_permissions=0700",
            "cluster_name=waymark",
            "log_destination=stderr",
            "logging_collector=off",
            "log_line_prefix=%m [%p] ",
            // the detail of a violated constraint holds the row, and a row may hold a person's words
            "log_error_verbosity=terse",
            "log_timezone=UTC",
            "timezone=UTC",
            // our statements are short: compiling one takes longer than running it
            "jit=off",
        ];
        let by_durability: &[&str] = match durability {
            Durability::Durable => &["fsync=on", "synchronous_commit=on", "full_page_writes=on"],
            Durability::Throwaway => &[
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "autovacuum=off",
                "wal_level=minimal",
                "max_wal_senders=0",
                "max_connections=300",
            ],
        };
        std::iter::once(folder)
            .chain(common.iter().chain(by_durability).map(OsString::from))
            .flat_map(|setting| [OsString::from("-c"), setting])
            .collect()
    }
}

/// Makes the folder, or takes an empty one; one with content is left as it is.
fn claim(dir: &Path, account: &Account) -> anyhow::Result<()> {
    if !dir.exists() {
        if let Some(parent) = dir.parent() {
            at(fs::create_dir_all(parent), "make the folder", parent)?;
        }
        return make_closed(dir, account);
    }
    if at(fs::read_dir(dir), "look into", dir)?.next().is_none() {
        at(fs::set_permissions(dir, Permissions::from_mode(0o700)), "close", dir)?;
        account.give(dir)?;
    }
    Ok(())
}

fn make_closed(folder: &Path, account: &Account) -> anyhow::Result<()> {
    at(DirBuilder::new().mode(0o700).create(folder), "make the folder", folder)?;
    account.give(folder)
}

/// Opens or makes a file in our folder. No links are followed: as root we would open what the account cannot.
fn open_own(options: &mut OpenOptions, path: &Path) -> std::io::Result<File> {
    options.create(true).custom_flags(nix::libc::O_NOFOLLOW).open(path)
}

fn lock(dir: &Path) -> anyhow::Result<File> {
    let path = dir.join("lock");
    let mut file = at(open_own(OpenOptions::new().read(true).write(true).mode(0o644), &path), "open", &path)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // best effort: the holder's number only makes the message better
            let _ = file.read_to_string(&mut holder);
            bail!(
                "another process{} already uses `{}`\n  \
                 help: stop that one, or choose another data folder; several replicas share one Postgres by `DATABASE_URL`",
                holder.trim().parse::<u32>().map(|pid| format!(" ({pid})")).unwrap_or_default(),
                dir.display()
            );
        }
        Err(TryLockError::Error(error)) => return at(Err(error), "lock", &path),
    }
    at(file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id())), "write", &path)?;
    Ok(file)
}

/// Inside our folder if a socket's path can be that long and Postgres reads it as one folder; else a name of its own in `/tmp`.
pub(super) fn socket_folder(dir: &Path) -> PathBuf {
    let inside = dir.join("run");
    let bytes = inside.as_os_str().as_bytes();
    let plain = bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || b"/._-+".contains(byte));
    if plain && bytes.len() < LONGEST_SOCKET_FOLDER {
        return inside;
    }
    let hash: String = Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    PathBuf::from(format!("/tmp/pg-{hash}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sockets_live_inside_where_their_path_is_short_and_plain() {
        let check = |dir: &str, inside: bool| {
            let folder = socket_folder(Path::new(dir));
            assert_eq!(folder.starts_with(dir), inside, "{}", folder.display());
            assert!(folder.as_os_str().len() < LONGEST_SOCKET_FOLDER);
        };
        check("/var/lib/waymark", true);
        check(&format!("/var/lib/{}", "x".repeat(70)), false);
        check("/srv/one, two", false);
        check("/srv/\"quoted\"", false);
        assert_ne!(socket_folder(Path::new("/a b")), socket_folder(Path::new("/a c")));
    }

    #[tokio::test]
    async fn a_folder_that_is_let_go_is_free_whoever_has_a_copy_of_its_lock() {
        let dir = tempfile::Builder::new().prefix("waymark-test-").tempdir().unwrap();
        let cluster = Cluster::open(dir.path()).await.unwrap();
        // as a process has it that is just being started
        let _copy = cluster.lock.try_clone().unwrap();
        assert!(format!("{:#}", Cluster::open(dir.path()).await.unwrap_err()).contains("already uses"));
        drop(cluster);
        Cluster::open(dir.path()).await.unwrap();
    }
}
