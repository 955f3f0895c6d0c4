-- Who sees and does more than anybody: programs by tokens, coordinators by sessions. Every time here is real.

create table token (
    id bigint generated always as identity,
    hash text not null,
    prefix text not null,
    name text not null default '',
    programme_id text,
    scopes text[] not null,
    made_by text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text,
    used_at timestamptz,
    constraint token_pkey primary key (id),
    constraint token_is_its_own unique (hash),
    constraint token_programme_fkey foreign key (programme_id) references programme (id),
    constraint token_scopes_are_known check (
        scopes <@ array['read:public', 'read:members', 'read:all', 'write:updates', 'admin']
    ),
    constraint token_may_something check (cardinality(scopes) > 0)
);
comment on table token is 'What programs show: who has one may do what its scopes say. The token itself is shown when it is made and kept nowhere.';
comment on column token.prefix is 'How it begins, for whoever holds several.';
comment on column token.programme_id is 'The one it is for; null: all.';
comment on column token.made_by is 'A person, the number of a token, or the command line.';
comment on column token.used_at is 'Right to about a minute.';

create table sign_in (
    code_hash text not null,
    programme_id text not null,
    person_id text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint sign_in_pkey primary key (code_hash),
    constraint sign_in_person_fkey foreign key (programme_id, person_id) references person (programme_id, id)
);
comment on table sign_in is 'A link that makes a session for a coordinator, once.';
create index sign_in_of_person on sign_in (programme_id, person_id);

create table session (
    id bigint generated always as identity,
    hash text not null,
    programme_id text not null,
    person_id text not null,
    made_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    constraint session_pkey primary key (id),
    constraint session_is_its_own unique (hash),
    constraint session_person_fkey foreign key (programme_id, person_id) references person (programme_id, id)
);
comment on table session is 'A browser in which a coordinator has signed in; whether she still is one is asked each time.';
comment on column session.seen_at is 'Right to about a minute; a session that nobody uses ends.';
create index session_of_person on session (programme_id, person_id);
