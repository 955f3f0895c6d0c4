-- What changes by the clock alone is told like a step. It is written down by whoever sees it first and numbered among the
-- steps, so that one cursor follows both, on every replica and after every restart.

create table crossing (
    id bigint not null default nextval('journal_id_seq'),
    programme_id text not null,
    instance_id uuid not null,
    turn bigint not null,
    at timestamptz not null,
    signal text not null,
    timeliness text not null,
    constraint crossing_pkey primary key (instance_id, at),
    constraint crossing_is_numbered_once unique (id)
);
comment on table crossing is 'How an item looked from a moment on at which the clock alone changed that. Appended; a picture of the journal and the calendar, and no step.';
comment on column crossing.turn is 'The step after which it stood so.';

alter table programme add column told_until timestamptz not null default waymark_now();
comment on column programme.told_until is 'Up to this moment all that the clock changed is in crossing.';
