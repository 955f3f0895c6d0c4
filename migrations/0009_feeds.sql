-- Feeds that follow one person.

create table calendar_feed (
    programme_id text not null,
    person_id text not null,
    token_hash text not null,
    made_at timestamptz not null,
    constraint calendar_feed_pkey primary key (programme_id, person_id),
    constraint calendar_feed_is_found_by_its_token unique (token_hash),
    constraint calendar_feed_person_fkey foreign key (programme_id, person_id) references person (programme_id, id)
);
comment on table calendar_feed is 'The secret address of a person''s calendar; the token itself is kept nowhere. A new one ends the one before.';
