-- What is followed, and what other systems report.

-- Followers read a short range of numbers at a time. The summary of pages that stood here is read whole at each look,
-- and says nothing about what was written since the last vacuum; an entry that is appended costs little beside the row.
drop index journal_in_order;
create index journal_in_order on journal (id);

create table report (
    id bigint generated always as identity,
    programme_id text not null,
    sender text not null,
    key text not null,
    fingerprint text not null,
    instance_id uuid not null,
    content jsonb,
    made_at timestamptz not null,
    turn bigint,
    refused text,
    constraint report_pkey primary key (id),
    constraint report_programme_fkey foreign key (programme_id) references programme (id),
    constraint report_key_is_used_once unique (sender, key),
    constraint report_comes_to_one_thing check (turn is null or refused is null)
);
comment on table report is 'What another system handed in for a person, under the key that it chose; kept for a week of real time.';
comment on column report.sender is 'The token.';
comment on column report.fingerprint is 'Of what was sent: the same key with another one is refused.';
comment on column report.content is 'Until it is heard: what the inbox was given, or will be.';
comment on column report.turn is 'The turn of its item that it became.';
create index report_is_old on report (made_at);
