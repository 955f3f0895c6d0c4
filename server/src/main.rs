//! The one binary, `waymark`: the table of its verbs. What a verb does stands in `server::command`.

use std::{panic::catch_unwind, process::ExitCode};

use clap::{CommandFactory, Parser, Subcommand, error::ErrorKind};
use server::command::{Common, Exit, chat, demo, serve, validate};

/// Keeps the promises of a roadmap: reminds people, hears them, shows where things stand.
#[derive(Parser)]
#[command(name = "waymark", version)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Validate(validate::Args),
    Chat(chat::Args),
    Demo(demo::Args),
    Serve(serve::Args),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) if usage.kind() == ErrorKind::MissingSubcommand => {
            let _ = Cli::command().print_help();
            return Exit::Usage.into();
        }
        Err(usage) => {
            let exit = if usage.use_stderr() { Exit::Usage } else { Exit::Done };
            let _ = usage.print(); // a closed terminal is no reason to fail otherwise
            return exit.into();
        }
    };
    let Ok(exit) = catch_unwind(|| run(cli)) else {
        eprintln!("error: this is a mistake of ours, not of yours; please report what stands above");
        return Exit::OurBug.into();
    };
    exit.into()
}

fn run(cli: Cli) -> Exit {
    let done = match cli.verb {
        Verb::Validate(args) => validate::run(&cli.common, &args),
        Verb::Chat(args) => chat::run(&cli.common, &args),
        Verb::Demo(args) => demo::run(&cli.common, &args),
        Verb::Serve(args) => serve::run(&cli.common, &args),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        Exit::OurBug
    })
}
