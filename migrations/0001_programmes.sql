-- What is published, who takes part, and the clock.

create table programme (
    id text not null,
    revision int not null,
    constraint programme_pkey primary key (id),
    constraint programme_revision_counts_from_one check (revision >= 1)
);
comment on table programme is 'One roadmap project, and the revision that new items start on.';

create table definition (
    hash text not null,
    source text not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint definition_pkey primary key (hash)
);
comment on table definition is 'The text of one file, named by the SHA-256 of its content. Never changed.';

create table revision (
    programme_id text not null,
    n int not null,
    hash text not null,
    files jsonb not null,
    published_at timestamptz not null,
    published_by text not null,
    constraint revision_pkey primary key (programme_id, n),
    constraint revision_programme_fkey foreign key (programme_id) references programme (id)
);
comment on table revision is 'An immutable version of a programme: which text each of its files had.';
comment on column revision.hash is 'Of all paths and texts: the same files are the same revision.';
comment on column revision.files is 'Path to definition hash, shipped files in use included, so that it needs no others.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a % is never changed', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger definition_is_immutable before update on definition for each row execute function refuse_change();
create trigger revision_is_immutable before update on revision for each row execute function refuse_change();

create table person (
    programme_id text not null,
    id text not null,
    entity text not null,
    language text,
    quiet jsonb,
    paused_until timestamptz,
    stopped boolean not null default false,
    memory jsonb not null default '{}',
    constraint person_pkey primary key (programme_id, id),
    constraint person_programme_fkey foreign key (programme_id) references programme (id)
);
comment on table person is 'A member of an entity: what she chose for herself. Never a name.';
comment on column person.memory is 'What the product remembers of the dialogue with her.';
-- most people choose nothing; the others are read before every planning
create index person_with_wishes on person (programme_id)
    where language is not null or quiet is not null or paused_until is not null or stopped;

create table account (
    id bigint generated always as identity,
    platform text not null,
    bot text not null,
    user_id text not null,
    chat text not null,
    programme_id text not null,
    person_id text not null,
    rank smallint not null default 0,
    linked_at timestamptz not null,
    gone_at timestamptz,
    constraint account_pkey primary key (id),
    constraint account_is_linked_once unique (platform, bot, user_id, programme_id),
    constraint account_person_fkey foreign key (programme_id, person_id) references person (programme_id, id)
);
comment on table account is 'Where a person is reached; the lowest rank that is not gone is written to.';
create index account_of_person on account (programme_id, person_id, rank, id);

create table clock (
    one boolean not null default true,
    virtual_at timestamptz,
    constraint clock_pkey primary key (one),
    constraint clock_has_one_row check (one)
);
comment on table clock is 'The moment that people see and charts decide by; null: the real one.';
insert into clock default values;

create function waymark_now() returns timestamptz language sql volatile as $$
    select coalesce((select virtual_at from clock), clock_timestamp())
$$;
comment on function waymark_now() is 'Leases, pauses between attempts and expiry use clock_timestamp() instead.';

create table lease (
    name text not null,
    holder uuid not null,
    fence bigint not null default 1,
    until timestamptz not null,
    constraint lease_pkey primary key (name)
);
comment on table lease is 'What only one process may do at a time, such as polling one bot.';

create table secret (
    name text not null,
    value text not null,
    constraint secret_pkey primary key (name)
);
comment on table secret is 'Made here once and shared by all replicas, such as what seals buttons.';
