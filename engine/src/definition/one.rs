//! One workflow without a programme around it: for `trace`.

use super::{
    compile::Compiled,
    diagnostic::{Diagnostic, FileId, Source},
    files::{self, File, Part},
    workflow::{self, Workflow},
    yaml,
};
use crate::{ids::Lang, message::Texts};

/// The workflow of a file, or all that is wrong with it. `messages`: `messages/*.ftl` of its programme, if it has any.
pub fn one_workflow(file: &File, messages: &[File]) -> Result<Workflow, Box<Compiled>> {
    let text = file.text.as_ref().ok().filter(|_| file.is_readable());
    let source = Source { id: FileId(0), path: file.path.clone(), text: text.cloned().unwrap_or_default() };
    let (node, mut diagnostics) = match &file.text {
        Ok(_) if text.is_some() => yaml::parse(&source),
        Ok(large) => (None, vec![yaml::too_large(&source, large.len() as u64)]),
        Err(why) => (None, vec![files::unreadable(&source, why)]),
    };
    let read = node.map(|node| workflow::read_to_play(&source, &node, &texts(messages)));
    let (workflow, found) = read.unwrap_or_default();
    diagnostics.extend(found);
    match workflow {
        Some(workflow) if !diagnostics.iter().any(Diagnostic::is_error) => Ok(workflow),
        _ => Err(Box::new(Compiled {
            programme: None,
            diagnostics,
            more: false,
            sources: vec![source],
            bundle: Vec::new(),
        })),
    }
}

/// What messages can be named. What is wrong with their texts is for `validate` to say.
fn texts(messages: &[File]) -> Texts {
    let mut texts = Texts::wording();
    for file in messages {
        if let (Part::Messages(code), Ok(text)) = (files::part(&file.path), &file.text) {
            let _ = texts.add(&Lang::from(code.as_str()), text);
        }
    }
    texts
}
