-- What of the ledger still lies on a desk, and from which form a token came.

-- an answered question, and one that was put to her anew (she has connected again, or the next reminder went out), need nobody
create view unreached as
    select l.id, l.programme_id, l.instance_id, l.person, l.status, l.why, l.release_at
    from ledger l
    where l.settled_at is null
        and l.status in ('undeliverable', 'dead', 'uncertain')
        and l.person is not null
        and l.kind <> 'edit'
        and (l.kind in ('tell', 'report') and l.message is distinct from 'escalation-ahead'
            or exists (select 1 from prompt p where p.instance_id = l.instance_id and p.no = l.prompt_no))
        and (l.words is not null or not exists (
            select 1
            from ledger newer
            where newer.instance_id = l.instance_id
                and newer.id > l.id
                and newer.person = l.person
                and newer.prompt_no is not distinct from l.prompt_no
                and newer.message is not distinct from l.message
                and (newer.kind = 'report') = (l.kind = 'report')
                and newer.words is null
                and newer.kind <> 'edit'
                and newer.status <> 'suppressed'));
comment on view unreached is 'Reminders that did not arrive, or perhaps not, are true still, and were settled by nobody: of one question to one person the newest.';

alter table token add column form text;
comment on column token.form is 'The number of the form that made it, so that sending it twice makes one.';
create unique index token_of_form on token (form);
