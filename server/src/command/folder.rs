//! Reads a programme's folder into `definition::File`s.
//!
//! Only the files that a programme has are opened, and none that is larger than a programme's file may
//! be: a folder is what somebody else filled. What cannot be read becomes a file that says why.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

use engine::definition::{self, FOLDERS, File, Unreadable, yaml::MAX_FILE_BYTES};

/// A folder with more entries than this is not a programme's.
const MAX_ENTRIES: usize = 5_000;

/// The files of a programme, in the order of their paths.
pub fn read(folder: &Path) -> io::Result<Vec<File>> {
    let mut files = list(folder, "")?;
    for inner in FOLDERS {
        let path = folder.join(inner);
        if path.is_dir() {
            files.extend(list(&path, inner)?);
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// One workflow's file with what belongs to it: the programme that it stands in, else a bare one around it and the
/// scenarios beside it.
pub fn around_workflow(path: &Path, name: &str) -> io::Result<Vec<File>> {
    let beside = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let programme = fs::canonicalize(beside)?;
    if let Some(programme) = programme.parent().filter(|_| programme.ends_with("workflows"))
        && programme.join("waymark.yaml").is_file()
    {
        return read(programme);
    }
    let mut files = vec![
        File::new("waymark.yaml", "{programme: bare, title: Bare, zone: Etc/UTC, languages: [en], coordinators: [e]}"),
        File::new("entities.yaml", "entities: [{id: e, name: E, kind: other, zone: Etc/UTC, languages: [en]}]"),
        File::new("roadmap.yaml", "activities: []"),
        file(format!("workflows/{name}.yaml"), path),
    ];
    let scenarios = format!("{name}.scenarios.yaml");
    if beside.join(&scenarios).is_file() {
        files.push(file(format!("workflows/{scenarios}"), &beside.join(&scenarios)));
    }
    Ok(files)
}

fn list(folder: &Path, inside: &str) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)?.take(MAX_ENTRIES) {
        let entry = entry?;
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
        let path = if inside.is_empty() { name } else { format!("{inside}/{name}") };
        if definition::wanted(&path) {
            files.push(file(path, &entry.path()));
        }
    }
    Ok(files)
}

/// One file by itself, under the path by which it was asked for.
pub fn one(place: &Path) -> File {
    file(place.display().to_string(), place)
}

fn file(path: String, place: &Path) -> File {
    match bytes(place) {
        Ok(Ok(bytes)) => File::from_bytes(path, bytes),
        Ok(Err(why)) => File::unreadable(path, why),
        Err(error) => File::unreadable(path, Unreadable::Refused(error.to_string())),
    }
}

fn bytes(place: &Path) -> io::Result<Result<Vec<u8>, Unreadable>> {
    let about = fs::metadata(place)?;
    if !about.is_file() {
        return Ok(Err(Unreadable::Refused("it is not a file".to_owned())));
    }
    if about.len() > MAX_FILE_BYTES {
        return Ok(Err(Unreadable::TooLarge { bytes: about.len() }));
    }
    // it may grow while it is read
    let mut bytes = Vec::with_capacity(about.len() as usize);
    fs::File::open(place)?.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(Ok(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_belongs_to_a_programme_is_opened() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &[u8]| {
            let place = folder.path().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, text).unwrap();
        };
        write("waymark.yaml", b"programme: x");
        write("notes.txt", b"mine");
        write("messages/th.ftl", b"a = \xff");
        write("calendars/.VN.yaml.swp", b"");
        write("other/roadmap.yaml", b"");
        fs::create_dir(folder.path().join("entities.yaml")).unwrap();
        let large = fs::File::create(folder.path().join("roadmap.yaml")).unwrap();
        large.set_len(50 * 1024 * 1024).unwrap();

        let files = read(folder.path()).unwrap();
        let seen: Vec<(&str, Result<&str, &Unreadable>)> =
            files.iter().map(|f| (f.path.as_str(), f.text.as_deref())).collect();
        let no_file = Unreadable::Refused("it is not a file".to_owned());
        assert_eq!(
            seen,
            [
                ("entities.yaml", Err(&no_file)),
                ("messages/th.ftl", Err(&Unreadable::NotUtf8 { at: 4 })),
                ("roadmap.yaml", Err(&Unreadable::TooLarge { bytes: 50 * 1024 * 1024 })),
                ("waymark.yaml", Ok("programme: x")),
            ]
        );
        assert!(read(&folder.path().join("nowhere")).is_err());
    }
}
