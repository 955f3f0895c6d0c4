//! One server process: started by us, or left behind by a Waymark that was killed and adopted.
//!
//! The truth about a cluster's processes is `/proc/<pid>/cwd`, since every process of a Postgres server works in its data
//! folder: a number in `postmaster.pid` alone may be stale, or belong to somebody else by now. Where there is no `/proc`,
//! that number and a listening socket in our closed folder must do.
//! Whether a server is ready is read from `postmaster.pid`; no connection is tried.
//! A server that outlives us is on purpose: to tie its life to ours would need unsafe code, and adoption loses nothing.

use std::fs;
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::process::Child;
use tokio::time::{Instant, sleep};

use super::cluster::Cluster;
use super::find::Binaries;
use super::{Durability, at};

/// Postgres tells its state by a file only, so we look at it this often.
const STARTING_POLL: Duration = Duration::from_millis(10);
/// An adopted server is not our child; nothing tells us when it ends.
const ADOPTED_POLL: Duration = Duration::from_millis(100);
/// Replaying the log after a crash of a busy server takes its time.
const READY_LIMIT: Duration = Duration::from_secs(600);
/// Processes of a dead postmaster end by themselves within two seconds, and faster when told.
const LEFTOVER_LIMIT: Duration = Duration::from_secs(20);
const STOPPING_LIMIT: Duration = Duration::from_secs(90);
const LOG_TAIL_LINES: usize = 8;

#[derive(Debug)]
pub(super) enum Postmaster {
    Child {
        child: Child,
        pid: u32,
        /// Where in the log this process began to speak.
        log_start: u64,
    },
    Adopted {
        pid: u32,
        data: PathBuf,
    },
}

impl Postmaster {
    pub(super) fn pid(&self) -> u32 {
        match self {
            Self::Child { pid, .. } | Self::Adopted { pid, .. } => *pid,
        }
    }

    /// Returns when the process is gone; can be dropped and called again.
    pub(super) async fn exited(&mut self) {
        match self {
            // an error means that there is no such child any more
            Self::Child { child, .. } => drop(child.wait().await),
            Self::Adopted { pid, data } => {
                while works_in(*pid, data) {
                    sleep(ADOPTED_POLL).await;
                }
            }
        }
    }

    /// Sends a signal, unless the process is known to be gone.
    pub(super) fn signal(&self, cluster: &Cluster, signal: Signal) {
        let lives = match self {
            Self::Child { child, .. } => child.id().is_some(),
            Self::Adopted { pid, .. } => works_in(*pid, cluster.data()),
        };
        if lives {
            send(self.pid(), signal);
        }
    }

    /// Returns when the server accepts connections, or says why it does not.
    pub(super) async fn ready(&mut self, cluster: &Cluster) -> anyhow::Result<()> {
        let since = Instant::now();
        loop {
            match self {
                Self::Child { child, log_start, .. } => {
                    if let Some(status) = child.try_wait()? {
                        bail!(
                            "Postgres ended at its start ({status}):\n{}\n  help: the whole log is `{}`",
                            log_tail(cluster, *log_start),
                            cluster.log().display()
                        );
                    }
                }
                Self::Adopted { pid, data } => {
                    if !works_in(*pid, data) {
                        bail!("the Postgres that was left behind ended while we adopted it; start again");
                    }
                }
            }
            if PidFile::read(cluster).is_some_and(|file| file.pid == self.pid() && file.state == "ready") {
                return Ok(());
            }
            if since.elapsed() > READY_LIMIT {
                bail!(
                    "Postgres is not ready after {} s\n  help: look at `{}`",
                    READY_LIMIT.as_secs(),
                    cluster.log().display()
                );
            }
            sleep(STARTING_POLL).await;
        }
    }
}

/// Starts the server; it is not ready yet.
pub(super) fn spawn(cluster: &Cluster, binaries: &Binaries, durability: Durability) -> anyhow::Result<Postmaster> {
    cluster.prepare_socket_folder()?;
    let log = cluster.open_log()?;
    let log_start = at(log.metadata(), "look at", &cluster.log())?.len();
    let errors = at(log.try_clone(), "open", &cluster.log())?;
    let program = binaries.postgres();
    let child = cluster
        .account()
        .command(&program, cluster.dir())
        .arg("-D")
        .arg(cluster.data())
        .args(cluster.settings(durability))
        .stdout(log)
        .stderr(errors)
        .spawn()
        .with_context(|| format!("cannot run `{}`", program.display()))?;
    let pid = child.id().context("Postgres ended before it began")?;
    Ok(Postmaster::Child { child, pid, log_start })
}

/// A server that still works on the cluster, if any; whatever else is in the way of a new one is cleared.
pub(super) async fn adopt(cluster: &Cluster) -> anyhow::Result<Option<Postmaster>> {
    if let Some(file) = PidFile::read(cluster)
        && works_in(file.pid, cluster.data())
    {
        let usable = file.state != "stopping" && (file.state != "ready" || cluster.socket().exists());
        if usable {
            return Ok(Some(Postmaster::Adopted { pid: file.pid, data: cluster.data().to_path_buf() }));
        }
        // on its way out already, or its socket was deleted and nobody can reach it
        send(file.pid, Signal::SIGINT);
        let gone = || !works_in(file.pid, cluster.data());
        wait_for(gone, STOPPING_LIMIT, "an earlier Postgres does not end", cluster).await?;
    }
    end_leftovers(cluster).await?;
    Ok(None)
}

/// Ends what a killed postmaster left: they cannot serve anybody, and a new server must not start beside them.
async fn end_leftovers(cluster: &Cluster) -> anyhow::Result<()> {
    let Some(leftovers) = processes_in(cluster.data()) else { return Ok(()) };
    for pid in leftovers {
        // what a postmaster tells its children when one of them crashed
        send(pid, Signal::SIGQUIT);
    }
    let gone = || processes_in(cluster.data()).is_none_or(|left| left.is_empty());
    wait_for(gone, LEFTOVER_LIMIT, "processes of an earlier Postgres do not end", cluster).await?;
    // now certainly stale; its number may be somebody else's by now, and then Postgres would refuse to start
    match fs::remove_file(PidFile::path(cluster)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            at(Err(error), "remove the stale", &PidFile::path(cluster))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

async fn wait_for(gone: impl Fn() -> bool, limit: Duration, problem: &str, cluster: &Cluster) -> anyhow::Result<()> {
    let since = Instant::now();
    while !gone() {
        if since.elapsed() > limit {
            let pids = processes_in(cluster.data()).unwrap_or_default();
            bail!("{problem}\n  help: end the processes that work in `{}`: {pids:?}", cluster.data().display());
        }
        sleep(STARTING_POLL).await;
    }
    Ok(())
}

/// `postmaster.pid`, as far as it concerns us: line 1 and line 8.
struct PidFile {
    pid: u32,
    state: String,
}

impl PidFile {
    fn path(cluster: &Cluster) -> PathBuf {
        cluster.data().join("postmaster.pid")
    }

    fn read(cluster: &Cluster) -> Option<Self> {
        Self::parse(&fs::read_to_string(Self::path(cluster)).ok()?)
    }

    /// A file that is just being written has no state yet.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let pid = lines.next()?.trim().parse().ok()?;
        Some(Self { pid, state: lines.nth(6).unwrap_or_default().trim().to_owned() })
    }
}

/// Whether that process lives and works on this cluster.
fn works_in(pid: u32, data: &Path) -> bool {
    if proc_exists() {
        // the name as well: an administrator's shell may stand in that folder
        let name = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        return name.starts_with("postgres") && same_folder(&format!("/proc/{pid}/cwd"), data);
    }
    let alive = i32::try_from(pid).is_ok_and(|pid| kill(Pid::from_raw(pid), None).is_ok());
    let socket = fs::read_to_string(data.join("postmaster.pid")).ok().and_then(|text| {
        let mut lines = text.lines().skip(3);
        let port = lines.next()?.trim().to_owned();
        Some(Path::new(lines.next()?.trim()).join(format!(".s.PGSQL.{port}")))
    });
    alive && socket.is_some_and(|socket| UnixStream::connect(socket).is_ok())
}

/// All processes of the cluster; none where the system cannot tell.
fn processes_in(data: &Path) -> Option<Vec<u32>> {
    if !proc_exists() {
        return None;
    }
    let all = fs::read_dir("/proc").ok()?.flatten();
    let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    Some(pids.filter(|pid| works_in(*pid, data)).collect())
}

fn proc_exists() -> bool {
    Path::new("/proc/self/cwd").exists()
}

fn same_folder(link: &str, folder: &Path) -> bool {
    match (fs::metadata(link), fs::metadata(folder)) {
        (Ok(one), Ok(other)) => one.dev() == other.dev() && one.ino() == other.ino(),
        _ => false,
    }
}

fn send(pid: u32, signal: Signal) {
    // a number of 0 or below would mean a whole group
    if let Ok(pid @ 1..) = i32::try_from(pid) {
        // it may have ended in this moment, which is what most signals are for
        let _ = kill(Pid::from_raw(pid), signal);
    }
}

fn log_tail(cluster: &Cluster, from: u64) -> String {
    let read = || -> std::io::Result<String> {
        let mut log = fs::File::open(cluster.log())?;
        log.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        log.take(64 * 1024).read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    let text = read().unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(LOG_TAIL_LINES)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pid_file_tells_process_and_state() {
        let check = |text: &str, expect: Option<(u32, &str)>| {
            let file = PidFile::parse(text);
            assert_eq!(file.as_ref().map(|file| (file.pid, file.state.as_str())), expect, "{text:?}");
        };
        check("77\n/d/data\n1760000000\n5432\n/d/run\n\n  123  4\nready   \n", Some((77, "ready")));
        check("77\n/d/data\n1760000000\n5432\n/d/run\n\n  123  4\nstarting\n", Some((77, "starting")));
        check("77\n/d/data\n", Some((77, "")));
        check("", None);
        check("-77\n", None);
    }
}
