//! `waymark explain [TOPIC]`: a rule, a key or a kind of file in words.

use engine::definition::{Unknown, explain, topics};

use super::{Common, Exit, print};

/// Explain a problem's code, a key or a kind of file, with examples.
///
/// Examples:
///   waymark explain E212
///   waymark explain activity.due
///   waymark explain workflow
///
/// Without a topic all codes and all kinds of files are listed.
/// Exit codes: 0 explained, 64 there is no such topic.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// A code (`E212`) or its name (`unreachable-state`), a key (`repeat`, `workflow.ask.repeat`), or a kind of file.
    topic: Option<String>,
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let Some(topic) = &args.topic else {
        print(&topics())?;
        return Ok(Exit::Done);
    };
    match explain(topic) {
        Ok(text) => {
            print(&text)?;
            Ok(Exit::Done)
        }
        Err(unknown) => {
            eprintln!("error: {}", none(topic, &unknown));
            Ok(Exit::Usage)
        }
    }
}

fn none(topic: &str, unknown: &Unknown) -> String {
    let cure = match &unknown.nearest {
        Some(near) => format!("use `{near}`"),
        None => "`waymark explain` lists all there are".to_owned(),
    };
    format!("there is nothing called `{topic}`; {cure}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_topic_has_a_cure() {
        let check = |topic: &str, expect: &str| {
            let unknown = explain(topic).unwrap_err();
            assert_eq!(none(topic, &unknown), expect);
        };
        check("unreachable-sate", "there is nothing called `unreachable-sate`; use `unreachable-state`");
        check("quxquux", "there is nothing called `quxquux`; `waymark explain` lists all there are");
    }
}
