-- Where items stand, and what happened to them.
--
-- The tables that hang on an instance have no foreign key to it: their rows are written only by the one
-- statement that locks and updates the instance, and instances are never deleted. A check per row would
-- cost more than the row.

create table instance (
    id uuid not null,
    programme_id text not null,
    item_id text not null,
    kind text not null,
    revision int not null,
    definition text not null,
    turn bigint not null default 0,
    body jsonb not null,
    wake_at timestamptz,
    place text not null,
    signal text,
    due date,
    done boolean not null default false,
    attempts smallint not null default 0,
    suspended boolean not null default false,
    updated_at timestamptz not null,
    constraint instance_pkey primary key (id),
    constraint instance_revision_fkey foreign key (programme_id, revision) references revision (programme_id, n)
) with (fillfactor = 80, toast_tuple_target = 8160);
comment on table instance is 'One item on its way through its workflow. The row is the only lock.';
comment on column instance.id is 'Made of programme and item, so an item has one instance and needs no look-up.';
comment on column instance.turn is 'A step is written only if this is still the turn that it was made from.';
comment on column instance.body is 'engine::Instance: active states, facts, timers, open prompts.';
comment on column instance.wake_at is 'When something is next due; the timers themselves are in the body.';
comment on column instance.suspended is 'Only a human makes it go on; an open incident says why.';
create index instance_wakes on instance (wake_at) where wake_at is not null and not suspended;

create view timer as
    select
        i.id as instance_id, i.programme_id, i.item_id,
        (t.value ->> 'at')::timestamptz as at,
        (t.value ->> 'slot')::timestamp as slot,
        t.value -> 'key' as key
    from instance i
    cross join lateral jsonb_array_elements(coalesce(i.body -> 'timers', '[]')) as t (value);
comment on view timer is 'What is planned, for people to look at.';

create view prompt as
    select
        i.id as instance_id, i.programme_id, i.item_id,
        (p.value ->> 'no')::int as no,
        p.value -> 'subject' as subject,
        p.value ->> 'entity' as entity,
        p.value ->> 'person' as person,
        (p.value ->> 'slot')::timestamp as slot,
        (p.value ->> 'opened')::timestamptz as opened_at
    from instance i
    cross join lateral jsonb_array_elements(coalesce(i.body -> 'prompts', '[]')) as p (value);
comment on view prompt is 'What is asked and not answered yet; the ledger knows whom it reached.';

create table journal (
    id bigint generated always as identity,
    instance_id uuid not null,
    turn bigint not null,
    at timestamptz not null,
    programme_id text not null,
    cause text not null,
    actor text,
    input jsonb not null,
    from_place text not null,
    to_place text not null,
    taken int[] not null,
    body jsonb not null,
    xid xid8 not null default pg_current_xact_id(),
    constraint journal_pkey primary key (instance_id, turn)
) with (toast_tuple_target = 8160);
comment on table journal is 'Every step, appended in the transaction that made it. body is the instance after it.';
comment on column journal.xid is 'Readers that follow the journal take only rows below the oldest open transaction.';
-- appended in the order of id, so pages know their ids without an entry for each row
create index journal_in_order on journal using brin (id) with (pages_per_range = 16);

create table notice (
    id bigint generated always as identity,
    instance_id uuid not null,
    at timestamptz not null,
    input jsonb not null,
    constraint notice_pkey primary key (id)
);
comment on table notice is 'What waits for an item at once: said by another item, or a reminder that reached nobody.';
create index notice_of_instance on notice (instance_id);

create table incident (
    id bigint generated always as identity,
    instance_id uuid not null,
    code text not null,
    detail text not null,
    opened_at timestamptz not null,
    resolved_at timestamptz,
    constraint incident_pkey primary key (id)
);
comment on table incident is 'Something about an item that a coordinator must decide.';
create unique index incident_is_open_once on incident (instance_id, code, detail) where resolved_at is null;

create function lost_race() returns boolean language plpgsql as $$
begin
    raise exception 'somebody else was faster' using errcode = 'serialization_failure';
end
$$;
comment on function lost_race() is 'Undoes a statement that cannot be written whole; its caller reads again.';
