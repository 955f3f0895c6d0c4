//! `waymark serve` as an operator meets it: the binary, its exit codes, and what a restart changes.

#![allow(clippy::unwrap_used, reason = "a test says by panicking what went wrong")]

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Output, Stdio},
    thread::sleep,
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

    /// Another verb, on the database of the running server.
    fn verb(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
        command.env_remove("DATABASE_URL").env_remove("WAYMARK_PUBLIC_URL").args(words);
        command.arg("--data").arg(self.dir.path().join("data"));
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
        self.get_with(path, "accept: */*")
    }

    fn get_with(&self, path: &str, header: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let host = &self.address;
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\n{header}\r\nconnection: close\r\n\r\n").unwrap();
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

/// Runs it to its end; what it printed.
fn result(mut command: Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap();
    assert_eq!(status.code(), Some(0), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap()
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

#[test]
fn tokens_and_links_of_the_command_line_open_what_visitors_do_not_see() {
    let world = World::new();
    let server = start(world.publishing(&[]));
    let one = "/api/v1/programmes/asean-wps-cop/activities/A01";
    assert!(server.get(one).starts_with("HTTP/1.1 404"), "it is not public");
    let made = ["token", "create", "--scope", "read:members", "--expires", "12h", "--name", "a dashboard"];
    let token = result(world.verb(&made)).trim_end().to_owned();
    assert!(token.starts_with("waymark_members_"), "{token}");
    let header = format!("authorization: Bearer {token}");
    assert!(server.get_with(one, &header).starts_with("HTTP/1.1 200"));
    let list = result(world.verb(&["token", "list"]));
    assert!(list.contains("read:members") && list.contains("a dashboard") && !list.contains(&token), "{list}");
    let id = list.lines().nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    result(world.verb(&["token", "revoke", &id]));
    let revoked = Instant::now();
    while !server.get_with(one, &header).starts_with("HTTP/1.1 401") {
        assert!(revoked.elapsed() < Duration::from_secs(20), "a revoked token is good for a second at most");
        sleep(Duration::from_millis(200));
    }

    let link = result(world.verb(&["sign-in", "cop-coord/focal-point"]));
    let path = link.trim_end().strip_prefix("http://127.0.0.1:8080").unwrap_or_else(|| panic!("{link}"));
    assert!(server.get(path).contains("<form method=\"post\">"));
    assert!(result(world.verb(&["sign-in", "cop-coord/focal-point", "--end"])).contains("ended: 0"));
    assert!(server.get(path).starts_with("HTTP/1.1 410"));
    check(world.verb(&["token", "revoke", &id]), 64, &["there is no token"]);
    check(
        world.verb(&["token", "create", "--scope", "read:members", "--programme", "other"]),
        64,
        &["`asean-wps-cop`"],
    );
    check(world.verb(&["sign-in", "asec/focal-point"]), 64, &["is no coordinator", "`cop-coord/focal-point`"]);
    server.stop();
}
