//! Puts into the binary what it must have with it: the migrations (a macro does it, which cannot tell Cargo that a file was
//! added) and the programme of `waymark demo`.

use std::{env, fmt::Write, fs, io, path::Path};

const PROGRAMME: &str = "../workflows/asean-wps-cop";
const FOLDERS: [&str; 4] = ["", "calendars", "workflows", "messages"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../migrations");
    println!("cargo::rerun-if-changed={PROGRAMME}");
    let root = Path::new(&env::var_os("CARGO_MANIFEST_DIR").expect("Cargo sets it")).join(PROGRAMME);
    let mut list =
        String::from("/// Path and text of each file of the shipped programme.\nconst FILES: &[(&str, &str)] = &[\n");
    for folder in FOLDERS {
        for name in names(&root.join(folder))? {
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            let place = root.join(&path).canonicalize()?;
            writeln!(list, "    ({path:?}, include_str!({place:?})),").expect("a string takes everything");
        }
    }
    list.push_str("];\n");
    let out = env::var_os("OUT_DIR").expect("Cargo sets it");
    fs::write(Path::new(&out).join("demo.rs"), list)
}

/// The files that make a programme, in the order of their names; its scenarios are for authors.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let wanted = (name.ends_with(".yaml") && !name.ends_with(".scenarios.yaml")) || name.ends_with(".ftl");
        if wanted && entry.file_type()?.is_file() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
