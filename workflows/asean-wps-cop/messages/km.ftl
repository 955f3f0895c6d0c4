# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words in Khmer; every other text comes with Waymark.
# The three questions of an activity name the community that asks.

kickoff =
    សហគមន៍អនុវត្តអាស៊ានស្ដីពីស្ត្រី សន្តិភាព និងសន្តិសុខ
    { about }
    តើអ្វីៗរួចរាល់ដើម្បីចាប់ផ្ដើមនៅ { $start } ហើយឬនៅ?
progress =
    សហគមន៍អនុវត្តអាស៊ានស្ដីពីស្ត្រី សន្តិភាព និងសន្តិសុខ
    { about }
    តើការងារដំណើរការយ៉ាងណា? លេខដូចជា ៣/១០ ឬថ្ងៃដែលអ្នករំពឹងថានឹងចប់ ក៏ជាចម្លើយដែរ។
verify =
    សហគមន៍អនុវត្តអាស៊ានស្ដីពីស្ត្រី សន្តិភាព និងសន្តិសុខ
    { about }
    { $entity } រាយការណ៍ថាការងារនេះបានចប់ហើយ។ សូមពិនិត្យភស្តុតាង រួចបញ្ជាក់ ឬបញ្ជូនវិញដោយមានមូលហេតុ។

# Agreement by circulation (workflows/circulation.yaml)

circulation_comments =
    { about }
    សេចក្ដីព្រាងកំពុងចរាចរដើម្បីសុំយោបល់។ តើស្ថាប័នរបស់អ្នកចង់ផ្ដល់យោបល់ទេ?
circulation_comment =
    { about }
    យោបល់លើសេចក្ដីព្រាង៖ { $comment }
circulation_revise =
    { about }
    អត្ថបទនៅជាមួយអ្នកដើម្បីកែសម្រួល។ តើអត្ថបទចុងក្រោយរួចរាល់ដើម្បីចរាចរហើយឬនៅ?
circulation_endorse =
    { about }
    អត្ថបទចុងក្រោយកំពុងចរាចរដើម្បីសុំការយល់ព្រម។ តើស្ថាប័នរបស់អ្នកយល់ព្រមទេ?
circulation_objection =
    { about }
    មានស្ថាប័នមួយជំទាស់៖ { $objection }
circulation_record =
    { about }
    ការចរាចរបានចប់ហើយ។ តើការយល់ព្រមរបស់ស្ថាប័នទាំងអស់ត្រូវបានកត់ត្រាហើយឬនៅ?

follow-up-comment = { $no }: តើយោបល់របស់អ្នកគឺអ្វី? ពាក្យពីរបី ឬតំណភ្ជាប់មួយ គឺគ្រប់គ្រាន់ហើយ។
follow-up-objection = { $no }: តើអ្នកជំទាស់ចំពោះអ្វី? ពាក្យពីរបី គឺគ្រប់គ្រាន់ហើយ។
fact-comment = យោបល់
fact-objection = ការជំទាស់
answer-no_comment = គ្មានយោបល់
answer-comment = មានយោបល់
answer-final_ready = អត្ថបទចុងក្រោយរួចរាល់
answer-endorse = យល់ព្រម
answer-object = ជំទាស់
state-circulated = កំពុងចរាចរសុំយោបល់
state-revised = កំពុងកែសម្រួល
state-final_circulation = កំពុងចរាចរសុំការយល់ព្រម
state-endorsing = កំពុងកត់ត្រាការយល់ព្រម
