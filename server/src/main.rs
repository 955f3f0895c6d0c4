//! The one binary, `waymark`: the table of its verbs. What a verb does stands in `server::command`.

use std::{panic::catch_unwind, process::ExitCode};

use clap::{CommandFactory, Parser, Subcommand, error::ErrorKind};
use server::command::{
    Common, Exit, calendar, chat, demo, explain, graph, healthcheck, init, invite, new, people, preview, schema, serve,
    sign_in, simulate, token, trace, validate,
};

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
    Init(init::Args),
    New(new::Args),
    Validate(validate::Args),
    Explain(explain::Args),
    Schema(schema::Args),
    Graph(graph::Args),
    Preview(preview::Args),
    Chat(chat::Args),
    Simulate(simulate::Args),
    Demo(demo::Args),
    Serve(Box<serve::Args>),
    People(people::Args),
    Invite(invite::Args),
    Calendar(calendar::Args),
    Healthcheck(healthcheck::Args),
    Token(token::Args),
    SignIn(sign_in::Args),
    Trace(trace::Args),
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
        Verb::Init(args) => init::run(&cli.common, &args),
        Verb::New(args) => new::run(&cli.common, &args),
        Verb::Explain(args) => explain::run(&cli.common, &args),
        Verb::Schema(args) => schema::run(&cli.common, &args),
        Verb::Graph(args) => graph::run(&cli.common, &args),
        Verb::Preview(args) => preview::run(&cli.common, &args),
        Verb::Chat(args) => chat::run(&cli.common, &args),
        Verb::Simulate(args) => simulate::run(&cli.common, &args),
        Verb::Demo(args) => demo::run(&cli.common, &args),
        Verb::Serve(args) => serve::run(&cli.common, &args),
        Verb::People(args) => people::run(&cli.common, &args),
        Verb::Invite(args) => invite::run(&cli.common, &args),
        Verb::Calendar(args) => calendar::run(&cli.common, &args),
        Verb::Healthcheck(args) => healthcheck::run(&cli.common, &args),
        Verb::Token(args) => token::run(&cli.common, &args),
        Verb::SignIn(args) => sign_in::run(&cli.common, &args),
        Verb::Trace(args) => trace::run(&cli.common, &args),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        Exit::OurBug
    })
}
