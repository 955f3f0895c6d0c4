-- What is followed, and what other systems report.

-- Followers read a short range of numbers at a time. The summary of pages that stood here is read whole at each look,
-- and says nothing about what was written since the last vacuum; an entry that is appended costs little beside the row.
drop index journal_in_order;
create index journal_in_order on journal (id);
