//! What `validate` looks at: a programme's folder, one file of a programme, a file by itself, standard input.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use engine::{
    definition::{Compiled, FOLDERS, File, alone, compile, place_alone, yaml::MAX_FILE_BYTES},
    scenario,
};

use crate::command::folder;

/// How standard input is called where a path is shown.
const STDIN: &str = "<stdin>";
const SCENARIOS: &str = ".scenarios.yaml";

pub(super) struct Target {
    /// By their places in a programme.
    pub(super) files: Vec<File>,
    around: Around,
}

enum Around {
    /// The folder; and the one file of it that is asked about.
    Programme { folder: PathBuf, only: Option<String> },
    /// Where each file is; standard input is nowhere.
    Nothing(BTreeMap<String, Option<PathBuf>>),
}

pub(super) fn all(paths: &[PathBuf]) -> Result<Vec<Target>, String> {
    paths.iter().map(|path| one(path)).collect()
}

fn one(path: &Path) -> Result<Target, String> {
    if path == Path::new("-") {
        return standard_input();
    }
    if path.is_dir() {
        return programme(path, None);
    }
    if !path.exists() {
        return Err(format!("there is no file or folder `{}`", path.display()));
    }
    match programme_around(path) {
        Some((folder, inside)) => programme(&folder, Some(inside)),
        None => by_itself(path),
    }
}

fn programme(folder: &Path, only: Option<String>) -> Result<Target, String> {
    let files = folder::read(folder).map_err(|e| format!("the folder `{}` cannot be read: {e}", folder.display()))?;
    if let Some(only) = only.as_ref().filter(|only| !files.iter().any(|f| f.path == **only)) {
        return Err(format!("`{only}` is no file of the programme in `{}`", folder.display()));
    }
    Ok(Target { files, around: Around::Programme { folder: folder.to_owned(), only } })
}

/// The folder with `waymark.yaml` that a file belongs to, and its place there.
fn programme_around(path: &Path) -> Option<(PathBuf, String)> {
    let name = path.file_name()?.to_str()?;
    let folder = if path.parent()?.as_os_str().is_empty() { Path::new(".") } else { path.parent()? };
    if folder.join("waymark.yaml").is_file() {
        return Some((folder.to_owned(), name.to_owned()));
    }
    let whole = fs::canonicalize(folder).ok()?;
    let inside = whole.file_name()?.to_str().filter(|inside| FOLDERS.contains(inside))?;
    let around = if folder == Path::new(".") { PathBuf::from("..") } else { up(folder) };
    around.join("waymark.yaml").is_file().then(|| (around, format!("{inside}/{name}")))
}

fn up(folder: &Path) -> PathBuf {
    match folder.parent() {
        Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
        Some(parent) if !folder.ends_with("..") => parent.to_owned(),
        _ => folder.join(".."),
    }
}

/// With its scenarios, or with the workflow of its scenarios, if that stands beside it.
fn by_itself(path: &Path) -> Result<Target, String> {
    let name = |path: &Path| path.file_name().map_or(String::new(), |name| name.to_string_lossy().into_owned());
    let text = read(path)?;
    let around = path.parent().map(name).unwrap_or_default();
    let place = place_alone(&around, &name(path), &text)
        .ok_or_else(|| format!("`{}` is no file of a programme", path.display()))?;
    let mut places = BTreeMap::from([(place.clone(), Some(path.to_owned()))]);
    let mut files = vec![File::new(place.clone(), text)];
    let beside = match place.strip_suffix(SCENARIOS) {
        Some(stem) => format!("{stem}.yaml"),
        None => format!("{}{SCENARIOS}", place.trim_end_matches(".yaml")),
    };
    let other = path.with_file_name(beside.rsplit('/').next().unwrap_or_default());
    if place.starts_with("workflows/") && other.is_file() {
        files.push(File::new(beside.clone(), read(&other)?));
        places.insert(beside, Some(other));
    }
    Ok(Target { files, around: Around::Nothing(places) })
}

fn standard_input() -> Result<Target, String> {
    let mut text = String::new();
    let read = io::stdin().lock().take(MAX_FILE_BYTES + 1).read_to_string(&mut text);
    read.map_err(|error| format!("standard input cannot be read: {error}"))?;
    let place = place_alone("", "", &text).unwrap_or_else(|| "workflows/stdin.yaml".to_owned());
    let places = BTreeMap::from([(place.clone(), None)]);
    Ok(Target { files: vec![File::new(place, text)], around: Around::Nothing(places) })
}

fn read(path: &Path) -> Result<String, String> {
    let why = |why: String| format!("`{}` cannot be read: {why}", path.display());
    let size = fs::metadata(path).map_err(|error| why(error.to_string()))?.len();
    if size > MAX_FILE_BYTES {
        return Err(why("it is larger than 1 MiB".to_owned()));
    }
    fs::read_to_string(path).map_err(|error| why(error.to_string()))
}

impl Target {
    pub(super) fn check(&self, files: &[File]) -> Compiled {
        let Around::Programme { only, .. } = &self.around else { return alone(files) };
        let mut compiled = compile(files);
        let told = scenario::run(files, &compiled);
        compiled.diagnostics.extend(told);
        if let Some(only) = only {
            let sources = &compiled.sources;
            let own = |place: usize| sources.get(place).is_some_and(|source| source.path == *only);
            compiled.diagnostics.retain(|found| own(found.span.file.0 as usize));
        }
        compiled
    }

    /// How many files are checked.
    pub(super) fn count(&self) -> usize {
        match &self.around {
            Around::Programme { only: Some(_), .. } => 1,
            Around::Programme { only: None, .. } | Around::Nothing(_) => self.files.len(),
        }
    }

    pub(super) fn is_folder(&self) -> bool {
        matches!(self.around, Around::Programme { only: None, .. })
    }

    /// Not a shipped file, which is nowhere.
    pub(super) fn holds(&self, path: &str) -> bool {
        !path.starts_with('(')
    }

    /// A path in the programme, from where the command was given.
    pub(super) fn shown(&self, path: &str) -> String {
        self.place(path).map_or(STDIN.to_owned(), |place| place.display().to_string())
    }

    /// Where a file is; none: it came through a pipe.
    pub(super) fn place(&self, path: &str) -> Option<PathBuf> {
        match &self.around {
            Around::Programme { folder, .. } if folder == Path::new(".") => Some(PathBuf::from(path)),
            Around::Programme { folder, .. } => Some(folder.join(path)),
            Around::Nothing(places) => places.get(path).cloned().flatten(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_finds_its_programme() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("workflows")).unwrap();
        fs::create_dir(folder.path().join("other")).unwrap();
        for path in ["waymark.yaml", "roadmap.yaml", "workflows/own.yaml", "other/own.yaml"] {
            fs::write(folder.path().join(path), "workflow: own\n").unwrap();
        }
        let check = |path: &str, expect: Option<&str>| {
            let found = programme_around(&folder.path().join(path));
            assert_eq!(found.as_ref().map(|(_, inside)| inside.as_str()), expect, "{path}");
            assert!(found.is_none_or(|(around, _)| around == folder.path()));
        };
        check("roadmap.yaml", Some("roadmap.yaml"));
        check("workflows/own.yaml", Some("workflows/own.yaml"));
        check("other/own.yaml", None);
        let target = one(&folder.path().join("other/own.yaml")).ok().unwrap();
        assert_eq!(target.files[0].path, "workflows/own.yaml");
        assert_eq!(target.shown("workflows/own.yaml"), folder.path().join("other/own.yaml").display().to_string());
    }
}
