# What the pages say. One section for each page; a text is as short as it can be and never blames.

## Around every page

brand = Waymark
skip = Skip to the content
nav = Pages
nav-overview = Overview
nav-roadmap = Roadmap
nav-activities = Activities
nav-matrix = Matrix
nav-who = Who is responsible
nav-targets = Targets
nav-commitments = Commitments
nav-consultations = Consultations
nav-progress = Progress
nav-changes = Changes
nav-method = Method
nav-data = Data
nav-desk = Desk
nav-messenger = Messenger
languages = Language
sign-out = Sign out
as-of = As of { $when }. Revision { $revision }.

## A server with several programmes, or with none

programmes = Programmes
programmes-several = This server carries several programmes.
programmes-none = No programme yet
programmes-none-help = Start the server with `--programme DIR` to publish one.

## Signing in

sign-in = Sign in
sign-in-offer = This opens the desk of the coordinators of “{ $programme }” in this browser.
sign-in-button = Sign in
sign-in-needed = This page is for coordinators
sign-in-how = Write /desk to Waymark in your messenger, or ask whoever runs this server: you get a link that works once, within ten minutes.
sign-in-over = This link has been used, or its time is over

## Desk: for coordinators only

desk-needs = What needs you
desk-people = People and messengers
desk-delivery = Delivery
desk-files = Files
desk-audit = Who did what
desk-revisions = Revisions
desk-preview = Messages
desk-who = { $office }, { $entity }
desk-who-left = { $id } (has left)
desk-count = { $n ->
    [0] Nothing needs you now.
    [one] One thing needs you.
   *[other] { $n } things need you.
}
desk-told = What came of it
desk-not-heard-yet = This is still being worked on. Please open the page again in a moment.

desk-incidents = Activities that cannot go on
desk-dates = New dates that are asked for
desk-claims = To be confirmed or decided
desk-hand-overs = Not their task
desk-words = Words that a person must read
desk-unreached = People who were not reached
desk-by-hand = Passed on by hand, no answer yet
desk-invitations = Invitations that ended unused
desk-soon = Shown as late soon

desk-suspended = It waits for you: something went wrong ({ $code }).
desk-incident = Something went wrong ({ $code }).
desk-asked-you = This is a question to you: { $who }.
desk-asked = Asked is { $who }.
desk-not-theirs = { $who } said that it is not their task.
desk-reason-not-understood = We did not understand these words, even when we asked again.
desk-reason-wanted = They want a person to read this.
desk-reason-unprompted = They wrote this when nothing was asked.
desk-reason-help = They ask for help.
desk-reason-no-member = Somebody wrote this who takes part no more.
desk-reason-failed = This could not be worked on.
desk-reason-gone = Waymark was removed from a group.
desk-reason-no-rights = Waymark may not write in a chat any more.
desk-reason-erase = They ask that what is stored about them be removed.
desk-not-reached = { $n ->
    [one] One message did not arrive.
   *[other] { $n } messages did not arrive.
}
desk-perhaps-reached = { $n ->
    [one] Nobody knows whether one message arrived.
   *[other] Nobody knows whether { $n } messages arrived.
}
desk-passed-on = A coordinator was asked to pass on a question.
desk-invitation-over = The invitation was not used.
desk-late-after = After { $day } this is shown as late to everybody.
desk-why-no-messenger = no messenger
desk-why-nobody-there = nobody holds this office
desk-why-gone = the account is gone or has blocked Waymark
desk-why-rights = Waymark may not write there
desk-why-no-rights = Waymark may not write there
desk-why-unreadable = what it is about cannot be read

desk-act-read = I have read it
desk-act-resume = Let it go on
desk-act-found = This is settled
desk-act-again = Send again
desk-act-seen = I have seen it
desk-to-people = People and messengers
desk-enter = Enter an answer for them
desk-enter-help = It is recorded in their name, with a note that you entered it.
desk-which-question = Which question does it answer?
desk-her-words = The answer, in their words
desk-record = Record it
desk-ask-else = Ask another office
desk-which-office = Which office?
desk-ask-them = Ask them
desk-write = Write to those responsible
desk-your-words = Your words
desk-show-first = Show it before it is sent

desk-did-read = Thank you. It is marked as read.
desk-did-resumed = It goes on. If something goes wrong again, it will be here again.
desk-did-found = Thank you. It is settled.
desk-did-again = It is sent again, to where they are reached now.
desk-did-seen = Thank you. It is off your desk.
desk-did-already = Nothing was changed: this was settled already.
desk-did-ended = The invitation has ended.
desk-did-unlinked = The account is not linked any more.
desk-left = You take no part in this programme any more.
desk-form-broken = This form did not arrive whole. Please open the page again, then send it once more.
desk-form-missing = Something is missing in this form. Please go back, fill it in, and send it once more.

desk-person = Person
desk-linked = Linked
desk-heard = Last heard
desk-invited-until = Invited until
desk-do = What you can do
desk-nowhere = nowhere
desk-gone = gone
desk-never = never
desk-stopped = wants no messages
desk-paused = has paused
desk-welcomed = was asked, has not said yes
desk-unlink = Unlink
desk-invite = Invite
desk-end-invitation = End it
desk-cannot-invite = Nobody can be invited yet: Waymark has not spoken through Telegram or Discord.
desk-invitation = An invitation
desk-invitation-help = Only this page shows it. Please pass it on to this person alone. It works once, and nothing is sent to them before they have said yes.
desk-then-write = Then they write there:
desk-qr = The same link, for the camera of a phone
desk-works-until = It works until
desk-to-forward = A text to forward

desk-messengers = Messengers
desk-messenger = Messenger
desk-state = State
desk-waiting = Waiting
desk-oldest = Oldest
desk-last-sent = Last sent
desk-nothing-sent = Nothing was sent yet.
desk-bot-up = connected
desk-bot-down = not connected
desk-bot-own = part of this server
desk-lost = Not sent, or perhaps not
desk-to = To
desk-to-a-group = a group
desk-why = Why
desk-when = When
desk-reminders = Reminders
desk-item = Item
desk-older = Older ones
desk-status-all = all
desk-status-planned = planned
desk-status-released = on its way
desk-status-sent = sent
desk-status-answered = answered
desk-status-suppressed = not sent, on purpose
desk-status-undeliverable = reached nobody
desk-status-uncertain = perhaps arrived
desk-status-dead = given up

desk-file = File
desk-from = From
desk-kind = Kind
desk-size = Size
desk-files-help = A file is saved to your device, not opened here. It was not searched for viruses. Who opens one is recorded.
desk-no-files = Nobody has sent a file yet.
desk-kilobytes = { $n } kB
desk-file-kept = kept
desk-file-wanted = being fetched
desk-file-refused = not kept
desk-file-too-large = not kept: too large
desk-file-type = not kept: not a kind of file that we keep
desk-file-gone = not there any more
desk-file-erased = removed with its sender

desk-who-did = Who
desk-what = What
desk-detail = More
desk-filter = Show
desk-nothing-done = Nothing was done yet.
desk-entered-by = entered by { $who }
desk-revision = revision { $n }
desk-did-it-answer = answered
desk-did-it-request = asked for something
desk-did-it-command = decided
desk-did-it-undo = took an answer back
desk-did-it-published = published
desk-did-it-entered = entered an answer for somebody
desk-did-it-read = read words
desk-did-it-resumed = let an item go on
desk-did-it-found = settled a hand-over
desk-did-it-again = sent again
desk-did-it-seen = took off the desk
desk-did-it-invited = invited
desk-did-it-ended = ended an invitation
desk-did-it-unlinked = unlinked an account
desk-did-it-opened = opened a file
desk-did-it-erased = removed what was stored about somebody

desk-first-revision = The first one.
desk-changed-files = Files
desk-files-changed = Changed
desk-files-added = New
desk-files-removed = Removed

desk-message = Message
desk-show = Show
desk-preview-about = A sample about { $item }, as of { $day }. Nothing of it is sent.
desk-not-translated = There is no translation yet: it is said in another language.
desk-refused = Would be refused:
