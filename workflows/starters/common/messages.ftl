# What this programme says in its own words, in the language that this file is named for.
# Whatever is not here comes with Waymark. To change a text, write its key and the sentence:
#
# kickoff =
#     { about }
#     Is everything ready to begin on { $start }?
# answer-ready = We are ready
#
# `about` is the line that names the item. Texts may also name $no $title $entity $who $state $start $due $days $late
# $progress $value $goal $unit, and every fact of the workflow that sends them.
