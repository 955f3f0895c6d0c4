-- How people come to be reached.

alter table account add column consented_at timestamptz;
alter table account add column language text;
alter table account add column next_person text;
alter table account add constraint account_next_person_fkey
    foreign key (programme_id, next_person) references person (programme_id, id);
-- the accounts of the local messenger, which ask nobody
update account set consented_at = linked_at;
comment on table account is 'Where a person is reached; the lowest rank that has consented and is not gone is written to.';
comment on column account.consented_at is 'Null until she says yes: before that nothing but the welcome is sent there.';
comment on column account.language is 'The language of her welcome, where it is not that of her entity.';
comment on column account.next_person is 'Whose it becomes, if she says yes to that.';

create table stranger (
    platform text not null,
    bot text not null,
    user_id text not null,
    told_at timestamptz,
    tries smallint not null default 0,
    tries_since timestamptz not null,
    constraint stranger_pkey primary key (platform, bot, user_id)
);
comment on table stranger is 'Who wrote and is not linked: so that nobody guesses codes, and nobody is answered all day. Kept for a day, in real time.';
comment on column stranger.told_at is 'When she was last told how one comes to be invited.';
create index stranger_is_old on stranger (tries_since);

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

create table evidence (
    id uuid not null,
    programme_id text not null,
    instance_id uuid,
    person_id text,
    platform text not null,
    bot text not null,
    remote text not null,
    name text,
    mime text,
    size bigint,
    sha256 text,
    state text not null default 'wanted',
    why text,
    attempts smallint not null default 0,
    not_before timestamptz not null default '-infinity',
    at timestamptz not null,
    constraint evidence_pkey primary key (id),
    constraint evidence_is_taken_once unique (platform, bot, remote),
    constraint evidence_state_is_known check (state in ('wanted', 'kept', 'refused')),
    constraint evidence_kept_is_named check (state <> 'kept' or sha256 is not null),
    constraint evidence_refused_says_why check (state <> 'refused' or why is not null)
);
comment on table evidence is 'Files that people sent: fetched from the platform, looked at, and kept in the data folder under their hash.';
comment on column evidence.mime is 'What its content is, once it was looked at.';
create index evidence_wanted on evidence (not_before) where state = 'wanted';

create table reply_page (
    token_hash text not null,
    programme_id text not null,
    person_id text not null,
    instance_id uuid not null,
    prompt_no int,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    constraint reply_page_pkey primary key (token_hash),
    constraint reply_page_person_fkey foreign key (programme_id, person_id) references person (programme_id, id)
);
comment on table reply_page is 'The address of one question for one person without a messenger; the token itself is kept nowhere.';
create index reply_page_of_person on reply_page (programme_id, person_id);

create table post (
    id bigint generated always as identity,
    programme_id text not null,
    platform text not null,
    bot text not null,
    chat text not null,
    entity text,
    language text,
    visibility text not null default 'members',
    linked_at timestamptz not null,
    gone_at timestamptz,
    slot timestamp,
    posted_at timestamptz,
    posted text,
    outbox_id bigint,
    constraint post_pkey primary key (id),
    constraint post_is_linked_once unique (platform, bot, chat, programme_id),
    constraint post_visibility_is_known check (visibility in ('public', 'members'))
);
comment on table post is 'A group, channel, topic or thread that a programme posts to: counts and dates, never a person''s words.';
comment on column post.visibility is 'Who reads there: nothing narrower is shown.';
comment on column post.slot is 'The week of its latest message, by the moment for which that was planned.';
comment on column post.posted is 'A hash of what it says: on its day it is rewritten when that has changed.';

create table post_code (
    code_hash text not null,
    programme_id text not null,
    entity text,
    language text,
    visibility text not null default 'members',
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint post_code_pkey primary key (code_hash),
    constraint post_code_programme_fkey foreign key (programme_id) references programme (id),
    constraint post_code_visibility_is_known check (visibility in ('public', 'members'))
);
comment on table post_code is 'Links a group, channel, topic or thread to a programme, once; it can never link a person.';
comment on column post_code.expires_at is 'Real time.';

alter table ledger add column words text;
comment on column ledger.words is 'What the coordinators write themselves, where it is such a message.';

create table round (
    programme_id text not null,
    kind text not null,
    whose text not null,
    slot timestamp not null,
    made_at timestamptz not null,
    desk_id bigint not null default 0,
    constraint round_pkey primary key (programme_id, kind, whose, slot),
    constraint round_kind_is_known check (kind in ('morning', 'group', 'desk'))
);
comment on table round is 'What coordinators and groups were told besides reminders, each once for its civil moment.';
comment on column round.whose is 'The coordinator, or the number of the post.';
comment on column round.desk_id is 'What lies on the desk was told up to this row.';

create table bot (
    platform text not null,
    name text not null,
    handle text not null,
    commands_hash text,
    seen_at timestamptz not null,
    constraint bot_pkey primary key (platform, name)
);
comment on table bot is 'The bots that Waymark has spoken as: how people find them, and which native commands they offer.';
comment on column bot.handle is 'The name in links on Telegram, the number of the application on Discord.';
comment on column bot.commands_hash is 'Of the list of native commands: told to the platform only when it has changed.';

alter table outbox add column doubts smallint not null default 0;
comment on column outbox.doubts is 'So often nobody knew whether it had arrived: its repeat holds up nothing else of its chat.';
