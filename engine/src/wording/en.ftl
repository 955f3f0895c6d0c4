### English: the source of every other language.
### Formal, short, one question at a time, no idiom, no blame, no emoji. A question has at most 300 characters.
### Variables of every prompt stand in wording/about.rs; a fact of the item is a variable by its own name.

## The language itself

language-name = English

## How an item is named

# where chats carry codes only
an-office = the office
details = Details: { $link }
item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        Date: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        Due: { $due } ({ days-late })
    [today]
        { "" }
        Due: { $due } (today)
    [ahead]
        { "" }
        Due: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] tomorrow
   *[other] in { $days } days
}
days-late = { $late ->
    [1] one day ago
   *[other] { $late } days ago
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    Is everything ready to begin on { $start }?
progress =
    { about }
    How is it going? You may also write how much is done, for example 3/10 or 30%, or the day you expect to finish.
due_tomorrow =
    { about }
    A short reminder to those who contribute. No answer is needed.
verify =
    { about }
    { $entity } reports that this is done. Please look at the evidence, then confirm it or return it with a reason.
not_verified =
    { about }
    This is reported as done and waits to be confirmed. Please contact those who confirm it.
returned =
    { about }
    This could not be confirmed yet. Reason: { $reason }
    It is open again. Please report it as done when the point is settled.
confirmed =
    { item }
    This has been confirmed as done. Thank you.
cancelled =
    { item }
    This has been cancelled. Nothing more is needed.
blocked =
    { about }
    { $entity } reports that this is blocked. Please contact the focal point.
help_wanted =
    { about }
    { $who } asks for help. Please contact the focal point.
new_date_wanted =
    { about }
    { $entity } now expects to finish on { $expected }. Please approve a new date, or contact the focal point.
no_answer =
    { about }
    There is no answer from { $entity } yet. Please contact the focal point in another way.

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    This was said on behalf of { $entity }. Shall { $entity } be asked to confirm it in these words?
commitment_confirm =
    { about }
    This was recorded as a commitment of { $entity }. Do you confirm it in these words?
commitment_confirmed =
    { item }
    { $entity } has confirmed this commitment.
commitment_begun =
    { about }
    Has the work on this commitment begun?
commitment_progress =
    { about }
    How does this commitment stand? You may also write how much is done, for example 3/10 or 30%.
commitment_verify =
    { about }
    { $entity } reports that this commitment is kept. Please look at the evidence, then confirm it or return it.
commitment_kept =
    { item }
    This commitment is recorded as kept. Thank you.
commitment_declined =
    { item }
    { $entity } does not confirm this commitment. It is closed and is not shown as late.
commitment_withdrawn =
    { item }
    This commitment has been withdrawn. Nothing more is needed.
commitment_lapsed =
    { item }
    This commitment has ended without a confirmed result.

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    Is the agenda ready, so that the invitations can go out?
consultation_invitation =
    { about }
    You are invited to this consultation. Will somebody from your office attend?
consultation_regrets =
    { about }
    { $who } will not attend.
consultation_tomorrow =
    { about }
    A short reminder of this consultation. No answer is needed.
consultation_held =
    { about }
    Did this consultation take place? You may also write how many persons took part, as a total.
consultation_minutes =
    { about }
    Are the minutes ready? Please send them as a file or a link.
consultation_postponed =
    { item }
    This consultation has been postponed. The new date will follow.
consultation_new_date =
    { item }
    What is the new date of this consultation? You can write it in your own words, for example 15 May 2026.
consultation_closed =
    { item }
    The minutes of this consultation have been received. Thank you for taking part.
consultation_cancelled =
    { item }
    This consultation will not take place.

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    Are you still the right person to write to? This takes one press and is asked once a quarter.
entity_not_linked =
    { item }
    No member has connected a chat account yet. Please send the invitation again, or choose another way.
entity_silent =
    { item }
    Messages arrive, but there has been no answer for some time. Please contact the focal point.
entity_unreachable =
    { item }
    Messages no longer arrive. Please contact the focal point in another way.
entity_handing_over =
    { item }
    Somebody else will answer from now on. Has the new focal point been named?

## Prompts of the shipped workflows: reports

report_request =
    { about }
    A report by { $entity } is requested. Please send it as a file or a link, or choose an answer.
report_overdue =
    { about }
    The report by { $entity } has not arrived yet. Please help to send it, or tell us what is in the way.
report_missing =
    { about }
    No report by { $entity } has arrived. Please contact the focal point.
report_received =
    { item }
    The report by { $entity } has arrived. Do you accept it, or is there a question?
report_question =
    { item }
    There is a question about your report: { $question }
    Please send the answer as a text, a file or a link.
report_accepted =
    { item }
    Your report has been accepted. Thank you.
report_excused =
    { item }
    This report is excused. Nothing more is needed.

## Prompts of the shipped workflows: targets

target_final =
    { about }
    Has the goal of { $goal } { $unit } been reached? Recorded so far: { $value }. You may also write the final number.

## Questions that follow an answer

follow-up-expected = { $no }: When do you expect to finish? You can write it in your own words, for example 15 May or in two weeks.
follow-up-progress = { $no }: How much is done? Please choose, or write it, for example 3/10 or 30%.
follow-up-blocker = { $no }: What is in the way? Please choose, or write it in a few words. Please do not name persons.
follow-up-reason = { $no }: What is the reason? A few words are enough. Please do not name persons.
follow-up-evidence = { $no }: Please send the evidence: a file, a photo or a link.
follow-up-wording = { $no }: Which words would be right? Please write the commitment as you would make it.
follow-up-participants = { $no }: How many persons took part? A total is enough. Please do not name persons.
follow-up-minutes = { $no }: Please send the minutes: a file or a link.
follow-up-successor = { $no }: Who should be asked from now on? Please write the office, not the name.
follow-up-report = { $no }: Please send the report: a file or a link.
follow-up-question = { $no }: What is your question? It is sent to the organisation that wrote the report.
follow-up-value = { $no }: What number was reached in the end? Unit: { $unit }. Goal: { $goal }.
which-target = { $no }: Which target is this number for: { $number }? Please choose.
follow-up-text = { $no }: { $fact }? A few words are enough. Please do not name persons.
follow-up-number = { $no }: { $fact }? Please write a number.
follow-up-percent = { $no }: { $fact }? Please choose, or write it, for example 3/10 or 30%.
follow-up-date = { $no }: { $fact }? You can write the date in your own words, for example 15 May or in two weeks.
follow-up-yes_no = { $no }: { $fact }?
follow-up-one_of = { $no }: { $fact }? Please choose.
follow-up-files = { $no }: { $fact }? Please send a file, a photo or a link.

option-blocker-approval = Waiting for approval
option-blocker-budget = Budget
option-blocker-people = People or time
option-blocker-security = Security
percent-25 = A quarter
percent-50 = Half
percent-75 = Three quarters
percent-100 = All

## What a person gets back

got-it = Thank you. This is recorded for { $no } { $title }:
recorded-line = – { $fact }: { $value }
recorded-state = – State: { $state }
recorded-narrower = – { $fact }: { $value } (seen by: { $visibility })
seen-by = Seen by: { $visibility }.
percent = { $value }%
files = { $n ->
    [1] one file or link
   *[other] { $n } files or links
}
corrected = { $no }: the answer before this one has been replaced.
correct = { $no }: Please choose again, or write the right answer. What was recorded before stays in the history.
undone = The last answer for { $no } has been taken back. State now: { $state }.
cannot-undo = Something else has been recorded for { $no } since then, so the answer was not taken back. The coordinators have been asked to look at it.
change-not-taken = This change was not taken over, and what was recorded stays. Please write it as a new message.
already-answered = Thank you. This question about { $no } has been answered already, and nothing was changed. State now: { $state }.
closed-prompt = Thank you. This question about { $no } is no longer open, and nothing was changed. State now: { $state }.
superseded = There is a newer question about { $no }. Please answer that one.
answered-by-other =
    { item }
    Answered by: { $office }, { $entity }. Nothing more is needed from you.
recorded-nothing = We are sorry: nothing was recorded, because of a fault on our side. Please send it again in a few minutes.
pressed-among-others = Thank you. This counts if you are the person who is asked. My answer then comes in our private chat.
hand-over-noted = Thank you for telling us. The coordinators will find the right person for { $no }. Until somebody accepts, it stays with { $entity }.
answered-in-private = Thank you. My answer comes in our private chat, where nobody else reads it.
escalation-ahead =
    { item }
    This question is still open. Without an answer by { $date }, it also goes to: { $role }.
passed-on = Thank you. Your message has been passed on to the coordinators. A person will answer you.
passed-on-by = Thank you. Your message has been passed on to the coordinators. A person will answer you by { $date }.

## When it is not clear what a person means

which-one = Thank you. What is this about?
not-understood = We are sorry, this could not be read. Please choose, or write a few words and a person will read them.
confirm-date = { $no }: Understood as { $date }. Is that right?
either-date = { $no }: “{ $written }” can mean more than one date. Which one is meant?

## What can be said of a question besides an answer

ways = { $no }: What would you like to do?
when-again = { $no }: When shall we ask again? You can also write it, for example “tomorrow” or “next Monday”.
later-noted = Thank you. We will ask again about { $no } on { $date } at { $time }.
later-bounded = { $no } is due { later-due }, so we will ask once more on { $date } at { $time }.
later-due = { $when ->
    [past] soon
    [today] today
   *[other] { days-left }
}
which-date = { $no }: Which new date do you ask for? You can write it in your own words, for example 15 May. A reason may follow after a comma. Please do not name persons.
past-date = { $no }: { $date } is past. Is that right?
new-date-asked = Thank you. The coordinators are asked whether { $no } may be due on { $date }. Until they decide, the date stays as it is. Seen by: coordinators only.
approve-date =
    { about }
    { $who } asks for a new date: { $date }. Do you approve it?
approve-date-reason =
    { about }
    { $who } asks for a new date: { $date }. Reason: { $reason }
    Do you approve it?
date-approved = Thank you. The new date of { $no } is approved. Who asked for it is told.{ due-line }
date-declined = Thank you. The date of { $no } stays as it is. Who asked for a new one is told.{ due-line }
new-date-approved =
    { about }
    The coordinators have approved the new date. Thank you for telling us in time.
new-date-declined =
    { about }
    The coordinators have not approved the new date, so the date stays as it is. They are glad to talk about it.
who-else = Thank you for telling us. Who should be asked about { $no }? Until somebody accepts, it stays with { $entity }.
which-office = { $no }: Which office should be asked? Please write its name, or a part of it.
whom-to-ask = { $no }: Who should be asked?
member-of-several = { $office } ({ $id })
hand-over-asked = Thank you. { $whom } is asked whether to take over { $no }. Until that is accepted, it stays with { $entity }. The answer will be sent to you.
do-you-accept =
    { about }
    { $who } ({ $office }) says that you may be the right person for this. Do you accept it?
taken-over = Thank you. { $no } is with you from now on. Seen by: members.
not-taken-over = Thank you for telling us. { $no } stays with { $entity }.
handed-over =
    { item }
    This is now with { $whom }. Nothing more is needed from you.
hand-over-accepted =
    { about }
    { $who } has accepted to take this over.
hand-over-declined =
    { about }
    { $who } has not taken this over. It stays with { $entity }.
hand-over-unanswered =
    { about }
    { $entity } says that somebody else is to be asked. Who was asked has not answered yet. Please find the right person.
help-coming = Thank you. The coordinators know now that you ask for help with { $no }. If you write what would help, a person will read it.
what-note = Please write the note after the word, for example “note: the venue has changed”. You will be asked who may read it.
note-about = Thank you. Which item is this note about?
note-readers = Thank you. Who may read this note on { $no }? To keep it to yourself, please write “restricted”.
note-kept = Thank you. Your note on { $no } is kept. Seen by: { $visibility }.
note-line = – Note (seen by: { $visibility }): { $text }

## Several items in one message

digest-heading = { $n } items need your attention:
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(due { days-late })
    [today] {" "}(due today)
    [ahead] {" "}(due { days-left })
   *[none] { "" }
}
mine-heading = Open items with you: { $n }
mine-line = – { item }{ digest-due }. State: { $state }
mine-more = – and { $n } more
nothing-open = Nothing is open with you at the moment.
status =
    { about }
    State: { $state }
    With: { $entity }
status-line = { $fact }: { $value }
status-unknown = There is no item “{ $written }” among those you can see. Write “mine” to see your items.

## Onboarding and the person's own settings

welcome =
    This is the reminder service of the programme “{ $programme }”. It asks { $entity } how the agreed activities are going. Your answers go to the coordinators of the programme.
    May we write to you here?
welcome-ok =
    Thank you. Open items with you: { $n }. Messages come between { $from } and { $to }, and not on holidays.
    You can write “pause” or “stop” at any time, and “help” for help.
help =
    You can answer with the buttons or in your own words. You can also write:
    mine – your open items
    status A01 – how one item stands
    language – another language
    hours – when messages may come
    pause – no messages for a while
    stop – no more messages
    start – messages again
    my data – what is stored about you
    If you write anything else, a person will read it.
welcome-office = your office
link-other-way = Thank you for telling us. This account is not connected, and nothing more is written here. The coordinators will look for another way to reach you.
link-wrong-person = Thank you for telling us. This account is not connected, and nothing more is written here.
link-settled = Thank you. This has been settled already, and nothing was changed.
link-needed = This service writes only to people who were invited. To connect this account, please open the link of your invitation. If you have none, please ask the person who told you about this service.
link-unknown = This invitation cannot be read. Please open the link exactly as it was sent to you, or ask the person who sent it for a new one.
link-used = This invitation has been used already: each one works once. Please ask the person who sent it for a new one.
link-expired = This invitation is no longer valid. Please ask the person who sent it for a new one.
link-elsewhere = This invitation is for { $messenger }. Please open it there, or ask the person who sent it for one for this messenger.
link-wait = These were too many tries. Please wait ten minutes and open the link of your invitation again, or ask the person who sent it for a new one.
link-of-group = This code links a group, a channel or a thread, not a person. Please add me there and use it there. It is still good.
link-other-person = This account is connected for: { $office }, { $entity }. Shall it be connected for { $new_office }, { $new_entity } instead?
link-kept = Thank you. Nothing was changed.
accounts-one = You are reached by { $messenger }. To connect another account, please ask the coordinators for an invitation. To disconnect this one, please write “unlink”.
accounts = You are reached by { $messenger } first. If a message cannot arrive there, the next account is used. Which one should come first?
account-first = Thank you. Messages now come by { $messenger } first.
unlink-which = Which account should be disconnected?
unlink-sure = Shall { $messenger } be disconnected? Then no messages come there. What you have answered stays recorded.
unlink-last = Shall { $messenger } be disconnected? It is your only account, so no messages will reach you. What you have answered stays recorded.
unlinked = { $messenger } is disconnected. To return, please ask the coordinators for a new invitation.
invite =
    Hello. The coordinators of the programme “{ $programme }” would like to write to you by { $messenger }: short questions about the agreed work, and you decide whether that is welcome.
    To begin, please open this link before { $date }, { $time }:
    { $link }
    It is meant for you alone and works once.
invite-then-code = When it has opened, please write there: { $code }
choose-language = Which language should be used?
language-changed = Messages now come in English.
hours = Messages come between { $from } and { $to }, local time. To change this, please write for example “hours 08:00-17:00”.
hours-changed = Thank you. Messages now come between { $from } and { $to }, local time.
paused = Messages are paused. To continue, please write “start”.
paused-until = Messages are paused until { $date }. To continue earlier, please write “start”.
stopped = You will get no more messages here. The coordinators keep your past answers. To return, please write “start”.
started = Thank you. Messages come again.
my-data =
    Stored about you: this chat account; your office ({ $office }, { $entity }); your language and hours; answers given: { $n }.
    To have your personal data removed, please write to the coordinators here.
my-data-heading = This is stored about you:
my-data-office = – Office: { $office }, { $entity }
my-data-accounts = – You are reached by: { $messengers }
my-data-settings = – Language: { $language }. Messages come between { $from } and { $to }.
my-data-paused = – Paused until { $date }
my-data-stopped = – You have asked for no messages.
my-data-answers = – Your answers: { $n }
my-data-desk = – Your messages to the coordinators: { $n }
my-data-files = – Your files: { $n }
my-data-line = { $date } { $no }: { $said }
my-data-unsaid = Your words are left out here. The coordinators will show them to you if you ask.
my-data-end = The messages of this chat are stored too. If you ask for deletion, your accounts and your words are removed everywhere. What your office answered stays, because it is the record of your organisation.
erasure-wanted = Thank you. The coordinators have been asked to delete what is stored about you. A person will do it and tell you.

## The reply page, for people without a messenger

page-title = { $no }: one question
page-thanks = Thank you
page-write = Or write in your own words
page-date = A date, if you like
page-file = A file, if you like: a picture, PDF or document, at most 20 MB
page-send = Send
page-until = Your answer goes to the coordinators of the programme. This page is for this one question and works until { $date }. It needs no password, so please do not pass the address on.
page-nothing-open = There is nothing to answer about { $no } at the moment. Thank you.
page-over-title = This page does not work any more
page-over = The address is not complete, or its time is over. Nothing was lost. Please ask whoever sent it to you for a new one.
pass-on = Please pass this on to { $office }, { $entity }, who has no messenger. The address answers in their name and works until { $date }:
file-too-large = We are sorry: the file is larger than { $n } MB and was not kept. Please send a link to it, or a smaller one.
file-of-this-type = We are sorry: files of this type are not kept. Please send a picture, a PDF or a document, or a link.
file-gone = We are sorry: the file could not be fetched. Please send it again, or send a link to it.

## For coordinators

hand-over-wanted =
    { about }
    { $who } says that this is not theirs. Please find the right person.
needs-human = A message from { $entity } ({ $office }) needs a person.
needs-human-about = A message from { $entity } ({ $office }) about { $no } needs a person.
incident =
    { item }
    A rule of its workflow could not be applied: { $reason }. It stays where it is: { $state }. Please look at it.

needs-human-many = { $n } messages need a person. They came from: { $offices }

sign-in =
    Your desk, with what waits for the coordinators: { $link }
    The link works once and for { $n } minutes. It is for you alone, so please do not forward it.
sign-in-nowhere = There is no desk to open from here: this Waymark has no public address. Whoever runs it can set one, or print a link with “waymark sign-in”.
overdue-heading = Late or without news: { $n }
overdue-line = – { item }{ digest-due }. { $entity }
overdue-silent = – { item }. No report since { $since }. { $entity }
overdue-none = Nothing is late, and nothing is without news.
approve-heading = Waiting for a decision: { $n }
approve-more = { $n } more wait. Please write “approve” again when these are decided.
approve-none = Nothing waits for a decision.
reminders-heading = Reminders that go out today: { $n }
reminders-line = – { $time } { item }. { $entity }
reminders-none = No more reminders go out today.

tell-how = Please write about which item and what, for example: tell A01 The form has changed.
tell-ask =
    { item }
    Shall this be sent? “{ $words }”
    It is read by: { $offices }
tell-sent = { $no }: sent. It arrives within the hours of those who read it: { $offices }
tell-nobody = { $no }: { $entity } has no focal point to write to. Nothing was sent.
from-coordinators =
    { item }
    The coordinators write: { $words }

commit-text = Which text was agreed? Please write it in one message.
commit-too-long = This text has more than { $n } characters. Please write it shorter, as it should be confirmed.
commit-who =
    “{ $words }”
    Who has promised this? Please choose, or write the name of the organisation.
commit-which-who = Which organisation is meant by “{ $written }”? Please choose, or write its name.
commit-nobody = No organisation of this programme was found for “{ $written }”. Please write its name, or its id.
commit-when =
    { $entity }: “{ $words }”
    By when? You can write the date in your own words, for example 15 May.
commit-no-date = “{ $written }” could not be read as a day from today on. Please write it for example as 15 May 2027.
commit-which-date = “{ $written }” can mean more than one date. Which one is meant?
commit-recorded =
    Recorded as { $no }: “{ $words }” Due: { $due }
    Sent to { $entity } for confirmation. Until it is confirmed, only the coordinators and { $entity } see it.
commit-not-here = Commitments are recorded where the programme runs. Here nothing was recorded.
commit-withdrawn = { $no } has been taken back. Nobody else has seen it.
commit-stays = { $no } is no longer waiting for its confirmation, so it was not taken back. State now: { $state }.
draft-dropped = Nothing was sent, and nothing was recorded.
draft-gone = This is no longer waiting, and nothing was changed.

morning = Today: { $reminders ->
    [1] one reminder goes out
   *[other] { $reminders } reminders go out
}, { $needs ->
    [1] one answer needs you
   *[other] { $needs } answers need you
}, { $dates ->
    [1] one date change to approve
   *[other] { $dates } date changes to approve
}, { $problems ->
    [1] one delivery problem
   *[other] { $problems } delivery problems
}.

## For groups, channels and threads

weekly = { $programme }: how it stands on { $date }
weekly-count = – { $signal }: { $n }
weekly-next = The next dates:
weekly-line = – { $due }: { $kind } { $no }, { $title }. { $entity }
weekly-untitled = – { $due }: { $kind } { $no }. { $entity }
group-linked =
    This chat is now linked to the programme “{ $programme }”.
    Once a week, counts and dates are shown here. What people write to the reminder service is never shown here.
group-without-rights = I may not write there yet. Please allow me to see the place and to write in it, and use the code there again. It is still good.
code-among-others = Thank you. To the code of a group I answer here, to an invitation in our private chat.

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = What is open with you
command-status = How one item stands
command-later = Be asked again later
command-newdate = Propose a new date
command-notmine = Say that an item is not yours
command-note = Leave a note for the coordinators
command-helpme = Ask the coordinators for help
command-help = What you can write here
command-language = Choose your language
command-hours = Choose when messages may come
command-pause = No messages for a week
command-stop = No messages at all
command-start = Messages again
command-mydata = What is stored about you
command-link = Connect this account by an invitation
command-messenger = Choose where messages come
command-unlink = Disconnect this account
command-overdue = What is late or without news
command-approve = What waits for your decision
command-reminders = What goes out today
command-tell = Write to those responsible for an item
command-commit = Record a commitment in a session
command-desk = Open your desk
argument-item = its number, such as A01
argument-date = the day, such as 30 June
argument-note = your words
argument-language = a language
argument-hours = from and to, such as 8-18
argument-code = the code of your invitation
argument-tell = the item and the words, such as A01 …
argument-commit = who, until when, and the text
command-of-coordinators = This is for the coordinators, and nothing was done. “help” shows what you can write here.

## Buttons

button-answer-mine = Answer mine
button-send = Send
button-cancel = Cancel
button-overdue = Show overdue
button-waiting = Show what waits
button-reminders = Show reminders

button-correct = Correct
button-write = Write an answer
button-undo = Undo
button-change = Change
button-answer = Answer { $place }
button-something-else = Something else
button-otherwise = Something else…
button-later = Later
button-new-date = New date, please
button-not-mine = Not my task
button-need-help = I need help
button-this-afternoon = This afternoon
button-tomorrow-morning = Tomorrow morning
button-next-monday = Next Monday
button-on-date = { $date }
button-approve = Approve
button-decline = Decline
button-accept = I accept
button-not-me = Not me
button-colleague = Someone in my office
button-other-office = Another office
button-nobody = I do not know
button-secretariat = Secretariat only
button-members = Members
button-public = Public
button-to-desk = Send to the coordinators
button-agree = Yes, you may
button-refuse = No, thank you
button-another-way = Another way, please
button-wrong-person = Wrong person
button-change-to = Yes, change to { $office }
button-unlink = Yes, disconnect
button-erase = Ask for deletion
button-mine = My items
button-hours = Change hours
button-language = Change language

answer-accept = Accept
answer-answered = Answered
answer-as_a_whole = The work as a whole
answer-ask_back = Ask a question
answer-ask_maker = Ask for confirmation
answer-begun = It has begun
answer-blocked = Blocked
answer-call_off = It will not take place
answer-coming = We will attend
answer-confirm = Confirm
answer-decline = Decline
answer-delayed = Delayed
answer-did_not_take_place = It did not take place
answer-done = Done
answer-drop_it = Do not record it
answer-met = Reached
answer-named = Yes, named
answer-need_help = I need help
answer-need_time = I need more time
answer-no = No
answer-no_change = No change
answer-not_coming = We cannot attend
answer-not_met = Not reached
answer-not_ours = Not our task
answer-not_reached = Not reached
answer-not_yet = Not yet
answer-on_track = On track
answer-postpone = Postpone
answer-reached = Reached
answer-ready = Ready
answer-received = Received
answer-return_it = Return
answer-reword = Change the words
answer-sent = Sent
answer-someone_else = Somebody else
answer-still_me = Yes, still me
answer-took_place = It took place
answer-withdraw = Withdraw
answer-yes = Yes

## Labels

kind-activity = Activity
kind-target = Target
kind-commitment = Commitment
kind-entity = Organisation
kind-consultation = Consultation
kind-report_request = Report
kind-test = Test

office-focal_point = Focal point
office-deputy = Deputy
office-observer = Observer

role-responsible = Responsible
role-deputy = The deputy
role-contributing = Contributing
role-consulted = Consulted
role-informed = Informed
role-verifier = Those who confirm
role-coordinator = The coordinators

visibility-public = everybody
visibility-members = members
visibility-coordinators = coordinators only
visibility-restricted = named persons only

signal-on_track = On track
signal-at_risk = At risk
signal-late = Late
signal-done = Done
signal-closed = Closed
signal-no_report = No report

timeliness-on_time = On time
timeliness-due_soon = Due soon
timeliness-overdue = Overdue
timeliness-no_report = No report this period

fact-progress = Progress
fact-agreed = Confirmed by its maker
fact-expected = Expected
fact-blocker = In the way
fact-reason = Reason
fact-evidence = Evidence
fact-wording = Proposed words
fact-participants = Persons who took part
fact-new_date = New date
fact-minutes = Minutes
fact-successor = To be asked from now on
fact-report = Report
fact-question = Question
fact-value = Value
fact-percent = Share of the goal
fact-due = Due
fact-start = Start

state-accepted = Accepted
state-at_risk = At risk
state-awaited = Awaited
state-behind = Behind
state-blocked = Blocked
state-called = Invitations sent
state-cancelled = Cancelled
state-clarification = Question asked
state-closed = Closed
state-closed_without_report = Closed without a report
state-closing = Final count
state-confirmed = Confirmed
state-counting = Being counted
state-counting_again = Being counted
state-declined = Declined
state-done = Done and confirmed
state-drafted = Waiting for confirmation
state-dropped = No longer followed
state-escalated = With the coordinators
state-excused = Excused
state-handing_over = Handing over
state-held = Held
state-in_progress = In progress
state-invited = Invited
state-kept = Kept
state-known = Known
state-lapsed = Lapsed
state-left = Left
state-met = Met
state-minutes_due = Minutes awaited
state-missed = Not met
state-not_started = Not started
state-on_course = On course
state-on_track = On track
state-open = Open
state-overdue = Awaiting report
state-planned = Planned
state-postponed = Postponed
state-reachable = Reachable
state-received = Received
state-reported = Reported as done
state-requested = Requested
state-scheduled = Scheduled
state-silent = No answer
state-under_way = Under way
state-unreachable = Not reachable
state-voiced = Voiced
state-withdrawn = Withdrawn
