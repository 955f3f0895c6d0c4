//! `waymark serve` as an operator meets it: the binary, its exit codes, and what a restart changes.

#![allow(clippy::unwrap_used, reason = "a test says by panicking what went wrong")]

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use tempfile::TempDir;

const PROGRAMME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../workflows/asean-wps-cop");

struct World {
    dir: TempDir,
}

/// A server that listens.
struct Running {
    child: Child,
    address: String,
    said: BufReader<std::process::ChildStderr>,
}

impl World {
    fn new() -> World {
        let world = World { dir: TempDir::new().unwrap() };
        copy(Path::new(PROGRAMME), &world.dir.path().join("programme"));
        world
    }

    fn serve(&self, more: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
        command.env_remove("DATABASE_URL").env_remove("WAYMARK_PROGRAMME").env("WAYMARK_LOG", "warn");
        command.arg("serve").arg("--data").arg(self.dir.path().join("data")).args(more);
        command
    }

    fn publishing(&self, more: &[&str]) -> Command {
        let mut command = self.serve(&["--listen", "127.0.0.1:0", "--programme"]);
        command.arg(self.dir.path().join("programme")).args(more);
        command
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.dir.path().join("programme").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has `{from}`");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

fn start(mut command: Command) -> Running {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let Some((_, address)) = line.trim_end().trim_end_matches('/').split_once("http://") else {
        let mut all = String::new();
        said.read_to_string(&mut all).unwrap();
        panic!("it did not start: {line}{all}");
    };
    Running { child, address: address.to_owned(), said }
}

impl Running {
    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.address).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Asks it to end; what it said on stderr.
    fn stop(mut self) -> String {
        let begun = Instant::now();
        kill(Pid::from_raw(i32::try_from(self.child.id()).unwrap()), Signal::SIGTERM).unwrap();
        let mut said = String::new();
        self.said.read_to_string(&mut said).unwrap();
        assert_eq!(self.child.wait().unwrap().code(), Some(0), "{said}");
        assert!(begun.elapsed() < Duration::from_secs(10), "stopping took {:?}", begun.elapsed());
        said
    }
}

/// Runs it to its end.
fn check(mut command: Command, code: i32, says: &[&str]) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert_eq!(status.code(), Some(code), "{said}");
    for text in says {
        assert!(said.contains(text), "`{text}` is not in: {said}");
    }
}

#[test]
fn a_programme_is_published_once_and_changed_files_only_on_request() {
    let world = World::new();
    let first = start(world.publishing(&["--local-messenger"]));
    assert!(first.get("/readyz").starts_with("HTTP/1.1 200"));
    assert!(first.get("/api/v1/programmes").contains("asean-wps-cop"));
    assert!(first.get("/messenger").contains("This server runs on real time."));
    assert!(first.stop().contains("published `asean-wps-cop`: revision 1"));

    let second = start(world.publishing(&[]));
    assert!(second.get("/messenger").starts_with("HTTP/1.1 404"));
    let said = second.stop();
    assert!(
        said.contains("`asean-wps-cop` is unchanged: revision 1") && said.contains("no messenger is set up"),
        "{said}"
    );

    world.edit("roadmap.yaml", "due: 2024-06-13 ", "due: 2024-06-14 ");
    check(world.publishing(&[]), 3, &["roadmap.yaml (changed)", "--publish"]);
    let third = start(world.publishing(&["--publish"]));
    assert!(third.stop().contains("revision 2, 0 new items"));

    world.edit("roadmap.yaml", "responsible: dlg-sec", "responsible: dlg-sek");
    check(world.publishing(&["--publish"]), 1, &["dlg-sek", "roadmap.yaml:", "nothing was published"]);
}

#[test]
fn what_cannot_be_had_is_said_with_its_exit_code() {
    let world = World::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    check(world.serve(&["--listen", &address]), 69, &["cannot listen on", "--listen"]);
    check(world.serve(&["--listen", "0.0.0.0:0", "--local-messenger"]), 64, &["127.0.0.1"]);
    check(world.serve(&["--listen", "nowhere"]), 64, &["--listen"]);
    check(world.serve(&["--publish"]), 64, &["--programme"]);
    let mut unreachable = world.serve(&["--listen", "127.0.0.1:0"]);
    unreachable.env("DATABASE_URL", "postgres://waymark@127.0.0.1:1/waymark");
    check(unreachable, 69, &["database"]);
    let mut missing = world.serve(&["--listen", "127.0.0.1:0", "--pg-bin", "/nowhere"]);
    missing.env_remove("PG_BIN");
    check(missing, 69, &["/nowhere"]);
}
