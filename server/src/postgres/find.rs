//! Where an installed Postgres server is found: `PG_BIN`, `pg_config`, and the places that packages use.
//!
//! A folder counts if `postgres` and `initdb` are in it and `postgres --version` runs as the account that will run it. A
//! new cluster takes the newest version; an existing one the version that wrote it, so that a second version installed
//! by a system upgrade harms nothing. We never download a server: updates of it belong to the machine's own packages.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::bail;
use tokio::process::Command;

use super::account::Account;
use super::cluster::Cluster;

const OLDEST_MAJOR: u32 = 14;

/// Folders that hold one subfolder per version: the parent, what the subfolder's name starts with, and the way on.
const VERSIONED: [(&str, &str, &str); 6] = [
    ("/usr/lib/postgresql", "", "bin"),
    ("/usr", "pgsql-", "bin"),
    ("/usr/libexec", "postgresql", ""),
    ("/usr/lib", "postgresql", "bin"),
    ("/opt/homebrew/opt", "postgresql@", "bin"),
    ("/usr/local/opt", "postgresql@", "bin"),
];
const FIXED: [&str; 4] = ["/opt/homebrew/bin", "/usr/local/pgsql/bin", "/usr/local/bin", "/usr/bin"];

const WAYS_OUT: &str = "\
  help: there are three ways out:
    - install one: `apt install postgresql` (Debian, Ubuntu), `dnf install postgresql-server` (Fedora, Red Hat),
      `brew install postgresql` (macOS); it need not be running
    - set `PG_BIN` to the folder that holds `postgres` and `initdb`
    - set `DATABASE_URL` to a Postgres 14 or newer that already runs";

#[derive(Debug, Clone)]
pub(super) struct Binaries {
    folder: PathBuf,
    major: u32,
}

impl Binaries {
    pub(super) fn postgres(&self) -> PathBuf {
        self.folder.join("postgres")
    }

    pub(super) fn initdb(&self) -> PathBuf {
        self.folder.join("initdb")
    }
}

/// The server for this cluster; `pg_bin`, if given, is the only place searched.
pub(super) async fn find(pg_bin: Option<&Path>, cluster: &Cluster) -> anyhow::Result<Binaries> {
    let places = match pg_bin {
        Some(folder) => vec![folder.to_path_buf()],
        None => places().await,
    };
    let mut found = Vec::new();
    for folder in places {
        if let Some(binaries) = look(&folder, cluster.account(), cluster.dir()).await? {
            found.push(binaries);
        } else if pg_bin.is_some() {
            bail!("`PG_BIN` is `{}`, but `postgres` and `initdb` are not in that folder\n{WAYS_OUT}", folder.display());
        }
    }
    choose(found, cluster.major()?, cluster.dir())
}

/// The newest, or the one that wrote the existing data.
fn choose(mut found: Vec<Binaries>, existing: Option<u32>, dir: &Path) -> anyhow::Result<Binaries> {
    // stable: among equals the place searched first wins
    found.sort_by_key(|binaries| std::cmp::Reverse(binaries.major));
    let list = list(&found);
    if let Some(major) = existing {
        let Some(same) = found.into_iter().find(|binaries| binaries.major == major) else {
            bail!(
                "the data in `{}` was written by Postgres {major}, and this machine has {list}\n  \
                 help: install Postgres {major} beside it, or set `PG_BIN` to it; to move to a newer version dump the data \
                 with the old one (`pg_dumpall`) and load it into a new folder, or use `pg_upgrade`",
                dir.display()
            );
        };
        return Ok(same);
    }
    match found.into_iter().next() {
        Some(newest) if newest.major >= OLDEST_MAJOR => Ok(newest),
        Some(_) => bail!("Waymark needs Postgres {OLDEST_MAJOR} or newer, and this machine has {list}\n{WAYS_OUT}"),
        None => bail!(
            "no Postgres server is installed on this machine (searched `PG_BIN`, `pg_config` and the usual folders)\n{WAYS_OUT}"
        ),
    }
}

fn list(found: &[Binaries]) -> String {
    let each: Vec<String> =
        found.iter().map(|binaries| format!("{} (`{}`)", binaries.major, binaries.folder.display())).collect();
    if each.is_empty() { "none".into() } else { each.join(", ") }
}

async fn look(folder: &Path, account: &Account, dir: &Path) -> anyhow::Result<Option<Binaries>> {
    let postgres = folder.join("postgres");
    if !postgres.is_file() || !folder.join("initdb").is_file() {
        return Ok(None);
    }
    let said = match account.command(&postgres, dir).arg("--version").output().await {
        Ok(said) => String::from_utf8_lossy(&said.stdout).into_owned(),
        Err(error) => {
            let closed = account.closed(&postgres).map(|at| format!(" (`{}` is closed)", at.display()));
            bail!("`{}` cannot run `{}`: {error}{}", account.name(), postgres.display(), closed.unwrap_or_default());
        }
    };
    Ok(major(&said).map(|major| Binaries { folder: folder.to_path_buf(), major }))
}

/// `postgres (PostgreSQL) 15.18 (Debian …)` is 15, `… 18beta1` is 18.
fn major(said: &str) -> Option<u32> {
    let version = said.split("(PostgreSQL)").nth(1)?.trim_start();
    version.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

async fn places() -> Vec<PathBuf> {
    let mut places = Vec::new();
    if let Ok(said) = Command::new("pg_config").arg("--bindir").output().await
        && said.status.success()
    {
        places.push(PathBuf::from(String::from_utf8_lossy(&said.stdout).trim()));
    }
    for (parent, prefix, rest) in VERSIONED {
        let subfolders = fs::read_dir(parent).into_iter().flatten().flatten();
        places.extend(subfolders.filter_map(|entry| {
            let version = entry.file_name().to_str()?.strip_prefix(prefix)?.to_owned();
            version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.').then(|| entry.path().join(rest))
        }));
    }
    places.extend(FIXED.iter().map(PathBuf::from));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_choice(majors: &[u32], existing: Option<u32>, expect: Result<u32, &str>) {
        let found = majors.iter().map(|&major| Binaries { folder: format!("/pg/{major}").into(), major }).collect();
        match (choose(found, existing, Path::new("/srv/waymark")), expect) {
            (Ok(chosen), Ok(major)) => assert_eq!(chosen.major, major),
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error} lacks {part}"),
            (got, expect) => panic!("{majors:?} for {existing:?}: {got:?}, not {expect:?}"),
        }
    }

    #[test]
    fn the_newest_or_the_one_that_wrote_the_data() {
        check_choice(&[14, 17, 15], None, Ok(17));
        check_choice(&[14, 17, 15], Some(15), Ok(15));
        check_choice(
            &[17],
            Some(15),
            Err("`/srv/waymark` was written by Postgres 15, and this machine has 17 (`/pg/17`)"),
        );
        check_choice(&[], Some(15), Err("this machine has none"));
        check_choice(&[13, 9], None, Err("needs Postgres 14 or newer, and this machine has 13 (`/pg/13`), 9"));
    }

    #[test]
    fn without_a_server_three_ways_out_are_named() {
        for way in ["no Postgres server is installed", "apt install postgresql", "set `PG_BIN`", "set `DATABASE_URL`"] {
            check_choice(&[], None, Err(way));
        }
    }

    #[test]
    fn versions_are_read_from_what_postgres_says() {
        let check = |said, expect| assert_eq!(major(said), expect, "{said}");
        check("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n", Some(15));
        check("postgres (PostgreSQL) 18beta1\n", Some(18));
        check("postgres (PostgreSQL) \n", None);
        check("no such thing", None);
    }
}
