//! One line for each finding, as editors and `grep` read them.

use super::Finding;

/// `roadmap.yaml:5:18: error[E102] `water-bord` is not an entity; use `water-board``
pub fn concise(findings: &[Finding]) -> String {
    let line = |found: &Finding| {
        let place = &found.place;
        let help = found.help.as_ref().map_or(String::new(), |help| format!("; {}", help.replace('\n', " ")));
        let (severity, code) = (found.severity(), found.rule.code());
        format!("{}:{}:{}: {severity}[{code}] {}{help}\n", place.file, place.line, place.column, found.message)
    };
    findings.iter().map(line).collect()
}
