//! One integration binary: it talks like users, over whole databases and real processes.
//!
//! `world` is what the others play in; `scenarios` plays every scenario twice, `replicas`, `crash` and `killed` try to break
//! the promises that hold under load and under kill -9, `telegram` and `discord` talk to the real clients' other ends in `fakes`, `readme` types what
//! the README shows, `tidy` holds what neither Cargo nor clippy can check.

#![allow(clippy::unwrap_used, reason = "a test says by panicking what went wrong")]

mod codes;
mod crash;
mod desk;
mod discord;
mod fakes;
mod killed;
mod onboarding;
mod place;
mod readme;
mod replicas;
mod reply_page;
mod scenarios;
mod telegram;
mod tidy;
mod world;
