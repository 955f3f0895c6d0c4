//! Postgres' own benchmark program, where it is installed: five statements in one transaction.

use std::{path::PathBuf, process::Stdio, time::Duration};

use sqlx::PgPool;

const SCRIPT: &str = r#"
\set n random(1, :items)
begin;
select body from instance where id = (select id from bench_item where n = :n) for no key update;
update instance set turn = turn + 1, wake_at = now() + interval '30 days', place = 'open', updated_at = now() where id = (select id from bench_item where n = :n);
insert into journal (instance_id, turn, at, programme_id, cause, input, from_place, to_place, taken, body) select id, turn, now(), programme_id, 'answer', '{}', 'open', 'open', '{1}', body from instance where id = (select id from bench_item where n = :n);
insert into ledger (programme_id, instance_id, prompt_no, kind, person, entity, slot, planned_at, release_at, status) select 'town', id, 1, 'ask', 'a1/focal-point', 'a1', now(), now(), now() + interval '30 days', 'planned' from bench_item where n = :n;
insert into outbox (programme_id, platform, bot, chat, person, priority, kind, body, created_at) values ('town', 'local', 'waymark', 'c', 'a1/focal-point', 0, 'send', '{"text": "Got it"}', now());
commit;
"#;

/// Transactions a second; none where there is no `pgbench`.
pub(crate) async fn five_statements(pool: &PgPool, clients: usize, spell: Duration) -> anyhow::Result<Option<f64>> {
    let Some(program) = find() else { return Ok(None) };
    sqlx::raw_sql(
        "create table if not exists bench_item (n bigint primary key, id uuid not null);
         insert into bench_item select row_number() over (order by id), id from instance on conflict do nothing;
         analyze bench_item",
    )
    .execute(pool)
    .await?;
    let items: i64 = sqlx::query_scalar("select count(*) from bench_item").fetch_one(pool).await?;
    let options = pool.connect_options();
    let script = tempfile::NamedTempFile::new()?;
    std::fs::write(script.path(), SCRIPT)?;
    let output = tokio::process::Command::new(program)
        .args(["--no-vacuum", "--protocol=prepared", "--jobs=2"])
        .arg(format!("--client={clients}"))
        .arg(format!("--time={}", spell.as_secs().max(1)))
        .arg(format!("--define=items={items}"))
        .arg(format!("--file={}", script.path().display()))
        .arg("--host")
        .arg(options.get_socket().cloned().unwrap_or_default())
        .arg(format!("--port={}", options.get_port()))
        .arg(format!("--username={}", options.get_username()))
        .arg(options.get_database().unwrap_or("postgres"))
        .stderr(Stdio::inherit())
        .output()
        .await?;
    let said = String::from_utf8_lossy(&output.stdout);
    let tps = said.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    Ok(tps)
}

fn find() -> Option<PathBuf> {
    let on_path =
        std::env::var_os("PATH").into_iter().flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let installed = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"));
    on_path.chain(installed).map(|folder| folder.join("pgbench")).find(|program| program.exists())
}
