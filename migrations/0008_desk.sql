-- The coordinators' desk: what they have settled, and who did what that is no step of an item.

create table audit (
    id bigint generated always as identity,
    programme_id text not null,
    at timestamptz not null,
    by_person text not null,
    act text not null,
    instance_id uuid,
    person text,
    detail text,
    constraint audit_pkey primary key (id),
    constraint audit_programme_fkey foreign key (programme_id) references programme (id)
);
comment on table audit is 'What was done by hand and stands in no journal: settled, sent again, invited, opened, erased. Never a name or words of a person.';
create index audit_of_programme on audit (programme_id, id);

alter table ledger add column settled_at timestamptz;
comment on column ledger.settled_at is 'When a coordinator had seen that it did not arrive, or had answered it by other means.';
-- what the desk shows: few rows of many
create index ledger_troubles on ledger (programme_id, id)
    where settled_at is null and (status in ('undeliverable', 'dead', 'uncertain') or message = 'hand_over_wanted');
create index incident_open on incident (id) where resolved_at is null;

-- who asks what is stored about her, and who did what, look for a person and not for an item
create index journal_of_actor on journal (programme_id, actor, id) where actor is not null;
create index journal_by_people on journal (programme_id, at) where actor is not null;
create index inbox_of_user on inbox (platform, bot, user_id, received_at);
create index evidence_of_person on evidence (programme_id, person_id) where person_id is not null;
create index evidence_of_content on evidence (sha256) where sha256 is not null;

-- erasing a person removes what she sent too, also where the erasing process has no data folder
create table evidence_gone (
    sha256 text not null,
    at timestamptz not null default clock_timestamp(),
    constraint evidence_gone_pkey primary key (sha256)
);
comment on table evidence_gone is 'Contents of files that nobody may have any more: the server that keeps files removes them from its data folder.';
