-- What people do, what they are told, and the record of both.

create table ledger (
    id bigint generated always as identity,
    programme_id text not null,
    instance_id uuid not null,
    prompt_no int,
    kind text not null,
    message text,
    who text,
    person text,
    entity text not null,
    slot timestamp not null,
    planned_at timestamptz not null,
    release_at timestamptz not null,
    moved jsonb not null default '[]',
    status text not null,
    why text,
    closing jsonb,
    edits bigint,
    outbox_id bigint,
    sent_at timestamptz,
    answered_at timestamptz,
    constraint ledger_pkey primary key (id),
    constraint ledger_kind_is_known check (
        kind in ('ask', 'again', 'escalated', 'at_once', 'tell', 'report', 'edit', 'skipped')),
    constraint ledger_status_is_known check (
        status in ('planned', 'released', 'sent', 'answered', 'suppressed', 'undeliverable', 'uncertain', 'dead')),
    constraint ledger_says_why check (status not in ('suppressed', 'undeliverable', 'dead') or why is not null)
) with (fillfactor = 80);
comment on table ledger is 'Every reminder: planned, moved and why, sent, answered, or not sent and why.';
comment on column ledger.closing is 'Why its question is no longer open.';
comment on column ledger.edits is 'For kind edit: the outbox row of the message that it rewrites.';
create index ledger_planned on ledger (release_at) where status = 'planned';
create index ledger_of_instance on ledger (instance_id, prompt_no);
create index ledger_of_person on ledger (programme_id, person) where status in ('released', 'sent', 'answered', 'uncertain');

create table inbox (
    id bigint generated always as identity,
    platform text not null,
    bot text not null,
    kind text not null,
    external_id text not null,
    fingerprint text not null,
    chat text not null,
    user_id text not null,
    instance_id uuid,
    payload jsonb not null,
    received_at timestamptz not null,
    state text not null default 'new',
    attempts smallint not null default 0,
    not_before timestamptz not null default '-infinity',
    processed_at timestamptz,
    constraint inbox_pkey primary key (id),
    constraint inbox_takes_an_event_once unique (platform, bot, kind, external_id),
    constraint inbox_state_is_known check (state in ('new', 'done', 'poison'))
);
comment on table inbox is 'What people did, stored before their platform is told that it arrived.';
comment on column inbox.instance_id is 'The item that a pressed button names.';
comment on column inbox.not_before is 'Real time: pauses between attempts.';
create index inbox_new on inbox (id) where state = 'new';
create index inbox_new_of_chat on inbox (platform, bot, chat, id) where state = 'new';

create table outbox (
    id bigint generated always as identity,
    programme_id text not null,
    platform text not null,
    bot text not null,
    chat text not null,
    person text not null,
    priority smallint not null,
    kind text not null,
    body jsonb not null,
    asks boolean not null default false,
    ledger bigint[] not null default '{}',
    edits bigint,
    inbox_id bigint,
    state text not null default 'pending',
    not_before timestamptz not null default '-infinity',
    fence bigint not null default 0,
    lease_until timestamptz,
    attempts smallint not null default 0,
    remote text,
    error text,
    created_at timestamptz not null,
    sent_at timestamptz,
    constraint outbox_pkey primary key (id),
    constraint outbox_kind_is_known check (kind in ('send', 'edit')),
    constraint outbox_state_is_known check (
        state in ('pending', 'leased', 'sent', 'uncertain', 'dead', 'superseded')),
    constraint outbox_edit_names_its_message check ((kind = 'edit') = (edits is not null)),
    constraint outbox_lease_ends check ((state = 'leased') = (lease_until is not null))
) with (fillfactor = 80);
comment on table outbox is 'What is to be sent to one chat, in the order of id within the chat.';
comment on column outbox.priority is '0 answers somebody who just wrote, 1 reminds, 2 is a digest.';
comment on column outbox.asks is 'Puts a question: sent again where its arrival is uncertain, because copies converge.';
comment on column outbox.ledger is 'The reminders that it delivers.';
comment on column outbox.not_before is 'Real time: pauses between attempts.';
create index outbox_waiting on outbox (priority, id) where state = 'pending';
create index outbox_waiting_of_chat on outbox (platform, bot, chat, id) where state in ('pending', 'leased');
create index outbox_leased on outbox (lease_until) where state = 'leased';
create index outbox_edits on outbox (edits) where edits is not null;
-- which of our messages somebody pressed or replied to
create index outbox_of_remote on outbox (platform, bot, chat, remote) where remote is not null;

create table desk (
    id bigint generated always as identity,
    programme_id text not null,
    person text,
    instance_id uuid,
    at timestamptz not null,
    words text not null,
    reason text not null,
    resolved_at timestamptz,
    constraint desk_pkey primary key (id)
);
comment on table desk is 'Words that need a human.';
create index desk_open on desk (programme_id, id) where resolved_at is null;
