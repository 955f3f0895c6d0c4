-- What is kept in memory must hear when something that was said before is taken back.

alter table programme add column rewritten bigint not null default 0;
comment on column programme.rewritten is 'Rises when items change without a step, as when somebody is erased: what is kept in memory is then read anew.';
