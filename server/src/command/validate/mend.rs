//! `validate --fix`: writes the certain cures into the files, each file whole or not at all.

use engine::definition::{self, Mended};

use super::target::Target;
use crate::command::replace;

/// Shows what changes and writes it, unless this is only to see what would.
pub(super) fn mend(target: &mut Target, dry_run: bool) -> Result<(), String> {
    let (after, mended) = definition::mend(&target.files, |files| target.check(files));
    for file in &mended {
        let Some(place) = target.place(&file.path) else {
            return Err("what comes through standard input cannot be written; give a file".to_owned());
        };
        let shown = Mended { path: target.shown(&file.path), ..file.clone() };
        eprint!("{}", shown.diff());
        if !dry_run {
            replace(&place, &file.before, &file.after)
                .map_err(|error| format!("`{}` is not written: {error}", place.display()))?;
        }
    }
    match (mended.len(), dry_run) {
        (0, _) => eprintln!("nothing that --fix could do"),
        (1, false) => eprintln!("1 file mended\n"),
        (many, false) => eprintln!("{many} files mended\n"),
        (_, true) => eprintln!("nothing is written: --dry-run\n"),
    }
    if !dry_run {
        target.files = after;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt};

    use super::*;

    #[test]
    fn files_are_mended_in_place_and_only_where_something_is_certain() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let texts = [
            ("waymark.yaml", "{programme: p, title: P, zone: Etc/UTC, languages: [en], coordinators: [board]}"),
            ("entities.yaml", "entities: [{id: board, name: B, kind: other, members: [{id: f, office: focal_point}]}]"),
            (
                "roadmap.yaml",
                "# ours\r\nactivites:\r\n  - {id: A1, title: No  , responsible: bord, due: 2024-06-13, x: 1}\r\n",
            ),
        ];
        for (name, text) in texts {
            fs::write(path(name), text).unwrap();
        }
        fs::set_permissions(path("roadmap.yaml"), fs::Permissions::from_mode(0o640)).unwrap();
        let look = || super::super::target::all(&[folder.path().to_owned()]).unwrap().remove(0);

        mend(&mut look(), true).unwrap();
        assert_eq!(fs::read_to_string(path("roadmap.yaml")).unwrap(), texts[2].1);

        let mut target = look();
        mend(&mut target, false).unwrap();
        let expect =
            "# ours\r\nactivities:\r\n  - {id: A1, title: \"No\"  , responsible: board, due: 2024-06-13, x: 1}\r\n";
        assert_eq!(fs::read_to_string(path("roadmap.yaml")).unwrap(), expect);
        assert_eq!(fs::metadata(path("roadmap.yaml")).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(fs::read_to_string(path("entities.yaml")).unwrap(), texts[1].1);
        let left: Vec<&str> = target.check(&target.files).diagnostics.iter().map(|d| d.rule.code()).collect();
        assert_eq!(left, ["E006"], "what is not certain is still listed");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing is left beside them");
    }
}
