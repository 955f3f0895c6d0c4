-- How people come to be reached, and who listens for them.

create table poller (
    platform text not null,
    bot text not null,
    holder uuid not null,
    until timestamptz not null,
    constraint poller_pkey primary key (platform, bot)
);
comment on table poller is 'The one process that listens as a bot: two would take each other''s messages. Real time.';

create table invitation (
    code_hash text not null,
    programme_id text not null,
    person_id text not null,
    platform text,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint invitation_pkey primary key (code_hash),
    constraint invitation_person_fkey foreign key (programme_id, person_id) references person (programme_id, id)
);
comment on table invitation is 'Links an account to a person, once. The code itself is shown when it is made and kept nowhere.';
comment on column invitation.platform is 'Where it may be used; null: anywhere.';
comment on column invitation.expires_at is 'Real time.';
create index invitation_of_person on invitation (programme_id, person_id);
