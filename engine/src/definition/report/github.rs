//! Commands of a GitHub workflow's log, which become annotations at the lines of a pull request.

use super::Finding;

/// `::error file=roadmap.yaml,line=5,col=18,endLine=5,endColumn=28,title=E102 unknown-reference::…`
pub fn github(findings: &[Finding]) -> String {
    findings.iter().map(line).collect()
}

fn line(found: &Finding) -> String {
    let place = &found.place;
    // a column means something only where the place is in one line
    let end = if place.end_line == place.line && place.end_column > place.column {
        format!(",endLine={},endColumn={}", place.end_line, place.end_column)
    } else {
        String::new()
    };
    let title = property(&format!("{} {}", found.rule.code(), found.rule.name()));
    let at = format!("file={},line={},col={}{end},title={title}", property(&place.file), place.line, place.column);
    format!("::{} {at}::{}\n", found.severity(), data(&found.in_full()))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
