# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words; every other text comes with Waymark.

kickoff =
    This is the reminder service of the ASEAN WPS Community of Practice.
    Activity { $no }: { $title }. It is due on { $due }. Are you ready to begin?
progress =
    ASEAN WPS Community of Practice. Activity { $no }: { $title }. It is due on { $due }.
    How is it going? A number such as 3/10 or a date is an answer too.
verify =
    ASEAN WPS Community of Practice. { $entity } reports that activity { $no }, { $title }, is done.
    Do you confirm it?

# The programme's own workflow: agreement by circulation (workflows/circulation.yaml).
circulation_comments = The draft of { $no }, { $title }, is circulated. Do you have comments?
circulation_comment = On { $no }, { $title }: a comment has been made. You find it in the history of the activity.
circulation_revise = The time for comments on { $no }, { $title }, is over. Is the final text ready?
circulation_endorse = The final text of { $no }, { $title }, is circulated for endorsement. Does your body endorse it?
circulation_objection = On { $no }, { $title }: a body objects. The text goes back to you.
circulation_record = The circulation of { $no }, { $title }, has ended. Is the endorsement of every body on record?
follow-up-comment = What is your comment?
follow-up-objection = What is your objection?
answer-no_comment = No comment
answer-comment = Comment
answer-final_ready = Final text ready
answer-endorse = Endorse
answer-object = Object
state-circulated = out for comments
state-revised = being revised
state-final_circulation = out for endorsement
state-endorsing = endorsement being recorded
