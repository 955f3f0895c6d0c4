-- What is kept in memory must hear when something that was said before is taken back.

alter table programme add column rewritten bigint not null default 0;
comment on column programme.rewritten is 'Rises when items change without a step, as when somebody is erased: what is kept in memory is then read anew.';

-- Where an item heard something and took no step, it stands as it stood: the moment shown beside it is its last step's.
create function keep_moment() returns trigger language plpgsql as $$
begin
    new.updated_at := old.updated_at;
    return new;
end
$$;
create trigger instance_keeps_its_moment
    before update on instance
    for each row when (new.turn = old.turn) execute function keep_moment();
