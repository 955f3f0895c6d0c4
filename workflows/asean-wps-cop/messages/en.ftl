# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words; every other text comes with Waymark.
# The three questions of an activity name the community that asks.

kickoff =
    ASEAN WPS Community of Practice
    { about }
    Is everything ready to begin on { $start }?
progress =
    ASEAN WPS Community of Practice
    { about }
    How is it going? A number such as 3/10, or the day you expect to finish, is an answer too.
verify =
    ASEAN WPS Community of Practice
    { about }
    { $entity } reports that this is done. Please look at the evidence, then confirm it or return it with a reason.

# Agreement by circulation (workflows/circulation.yaml)

circulation_comments =
    { about }
    The draft is circulated for comments. Does your body wish to comment?
circulation_comment =
    { about }
    A comment on the draft: { $comment }
circulation_revise =
    { about }
    The text is with you for revision. Is the final text ready to be circulated?
circulation_endorse =
    { about }
    The final text is circulated for endorsement. Does your body endorse it?
circulation_objection =
    { about }
    A body objects: { $objection }
circulation_record =
    { about }
    The circulation has ended. Is the endorsement of every body on record?

follow-up-comment = { $no }: What is your comment? A few words or a link are enough.
follow-up-objection = { $no }: What is your objection? A few words are enough.
fact-comment = Comment
fact-objection = Objection
answer-no_comment = No comment
answer-comment = Comment
answer-final_ready = Final text ready
answer-endorse = Endorse
answer-object = Object
state-circulated = Out for comments
state-revised = Being revised
state-final_circulation = Out for endorsement
state-endorsing = Endorsement being recorded
