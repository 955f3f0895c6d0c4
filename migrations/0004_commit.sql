-- The one write. It is a function and not a statement with many parts because it then runs only the parts
-- that have rows, in this order (the items first: whoever has them has all that hangs on them), with plans
-- that do not change with the size of the batch. Measured: half the processor time of one statement.

create function commit_steps(
    at timestamptz,
    ids uuid[], expected bigint[], turns bigint[], bodies text[], wake_ats timestamptz[],
    places text[], signals text[], dues date[], dones boolean[],
    j_ids uuid[], j_programmes text[], j_turns bigint[], j_causes text[], j_actors text[], j_inputs text[],
    j_froms text[], j_tos text[], j_taken text[], j_bodies text[],
    c_ids uuid[], c_prompts int[], c_closings text[], c_answered boolean[],
    p_ids uuid[], p_programmes text[], p_prompts int[], p_kinds text[], p_messages text[], p_whos text[],
    p_people text[], p_entities text[], p_slots timestamp[], p_release_ats timestamptz[], p_moved text[],
    p_whys text[],
    n_to uuid[], n_inputs text[], consumed bigint[],
    i_ids uuid[], i_codes text[], i_details text[],
    messages bigint[],
    h_programmes text[], h_people text[], h_memories text[], h_languages text[], h_quiets text[],
    h_paused_untils timestamptz[], h_stopped boolean[],
    r_inbox bigint[], r_programmes text[], r_platforms text[], r_bots text[], r_chats text[], r_people text[],
    r_bodies text[],
    d_programmes text[], d_people text[], d_instances uuid[], d_words text[], d_reasons text[]
) returns void language plpgsql
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
as $$
declare
    written bigint;
begin
    if cardinality(ids) > 0 then
        update instance i
        set turn = w.turn, body = w.body::jsonb, wake_at = w.wake_at, place = w.place, signal = w.signal, due = w.due,
            done = w.done, attempts = 0, updated_at = at
        from unnest(ids, expected, turns, bodies, wake_ats, places, signals, dues, dones)
            as w (id, expected, turn, body, wake_at, place, signal, due, done)
        where i.id = w.id and i.turn = w.expected;
        get diagnostics written = row_count;
        if written < cardinality(ids) then
            raise exception 'an item has gone on' using errcode = 'serialization_failure';
        end if;
    end if;
    if cardinality(messages) > 0 then
        update inbox
        set state = 'done', processed_at = clock_timestamp()
        where id = any(messages) and state = 'new';
        get diagnostics written = row_count;
        if written < cardinality(messages) then
            raise exception 'a message was taken by somebody else' using errcode = 'serialization_failure';
        end if;
    end if;
    if cardinality(j_ids) > 0 then
        insert into journal (instance_id, programme_id, turn, at, cause, actor, input, from_place, to_place, taken, body)
        select j.id, j.programme_id, j.turn, commit_steps.at, j.cause, j.actor, j.input::jsonb, j.from_place, j.to_place,
            j.taken::int[], j.body::jsonb
        from unnest(j_ids, j_programmes, j_turns, j_causes, j_actors, j_inputs, j_froms, j_tos, j_taken, j_bodies)
            as j (id, programme_id, turn, cause, actor, input, from_place, to_place, taken, body);
    end if;
    if cardinality(c_ids) > 0 then
        with closing as materialized (
            select l.id, c.closing::jsonb as closing, c.answered
            from unnest(c_ids, c_prompts, c_closings, c_answered) as c (id, prompt, closing, answered)
            join ledger l on l.instance_id = c.id and l.prompt_no = c.prompt
            where l.message is null
                and l.kind <> 'edit'
                and l.status in ('planned', 'released', 'sent', 'uncertain')
            order by l.id
            for no key update of l
        ), closed as (
            update ledger l
            set status = case
                    when l.status = 'planned' then 'suppressed'
                    when c.answered then 'answered'
                    else l.status
                end,
                why = case when l.status = 'planned' then 'closed' else l.why end,
                answered_at = case when l.status <> 'planned' and c.answered then commit_steps.at end,
                closing = c.closing
            from closing c
            where l.id = c.id
            returning l.*
        )
        insert into ledger (programme_id, instance_id, prompt_no, kind, who, person, entity, slot, planned_at,
            release_at, status, closing, edits)
        select c.programme_id, c.instance_id, c.prompt_no, 'edit', c.who, c.person, c.entity, c.slot, commit_steps.at,
            commit_steps.at, 'planned', c.closing, c.outbox_id
        from closed c
        where c.outbox_id is not null
        order by c.id;
    end if;
    if cardinality(p_ids) > 0 then
        insert into ledger (instance_id, programme_id, prompt_no, kind, message, who, person, entity, slot, planned_at,
            release_at, moved, status, why)
        select p.id, p.programme_id, p.no, p.kind, p.message, p.who, p.person, p.entity, p.slot, commit_steps.at,
            p.release_at, p.moved::jsonb, case when p.why is null then 'planned' else 'suppressed' end, p.why
        from unnest(p_ids, p_programmes, p_prompts, p_kinds, p_messages, p_whos, p_people, p_entities, p_slots,
            p_release_ats, p_moved, p_whys)
            as p (id, programme_id, no, kind, message, who, person, entity, slot, release_at, moved, why);
    end if;
    if cardinality(n_to) > 0 then
        insert into notice (instance_id, at, input)
        select n.heard_by, commit_steps.at, n.input::jsonb
        from unnest(n_to, n_inputs) as n (heard_by, input)
        where exists (select 1 from instance i where i.id = n.heard_by);
    end if;
    if cardinality(consumed) > 0 then
        delete from notice where id = any(consumed);
    end if;
    if cardinality(i_ids) > 0 then
        insert into incident (instance_id, code, detail, opened_at)
        select i.id, i.code, i.detail, commit_steps.at
        from unnest(i_ids, i_codes, i_details) as i (id, code, detail)
        on conflict (instance_id, code, detail) where resolved_at is null do nothing;
    end if;
    if cardinality(h_people) > 0 then
        update person p
        set memory = h.memory::jsonb, language = h.language, quiet = h.quiet::jsonb, paused_until = h.paused_until,
            stopped = h.stopped
        from unnest(h_programmes, h_people, h_memories, h_languages, h_quiets, h_paused_untils, h_stopped)
            as h (programme_id, id, memory, language, quiet, paused_until, stopped)
        where p.programme_id = h.programme_id and p.id = h.id;
    end if;
    if cardinality(r_inbox) > 0 then
        insert into outbox (inbox_id, programme_id, platform, bot, chat, person, body, priority, kind, created_at)
        select r.inbox, r.programme_id, r.platform, r.bot, r.chat, r.person, r.body::jsonb, 0, 'send', clock_timestamp()
        from unnest(r_inbox, r_programmes, r_platforms, r_bots, r_chats, r_people, r_bodies)
            as r (inbox, programme_id, platform, bot, chat, person, body);
    end if;
    if cardinality(d_words) > 0 then
        insert into desk (programme_id, person, instance_id, at, words, reason)
        select d.programme_id, d.person, d.instance_id, commit_steps.at, d.words, d.reason
        from unnest(d_programmes, d_people, d_instances, d_words, d_reasons)
            as d (programme_id, person, instance_id, words, reason);
    end if;
end
$$;
