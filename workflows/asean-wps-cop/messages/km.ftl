# Illustrative. Not adopted or endorsed by ASEAN or any body named. All targets, owners and due dates are invented.
#
# What this programme says in its own words in Khmer; every other text comes with Waymark.

kickoff =
    នេះជាសេវារំលឹករបស់សហគមន៍អនុវត្តអាស៊ានស្ដីពីស្ត្រី សន្តិភាព និងសន្តិសុខ។
    សកម្មភាព { $no }៖ { $title }។ កាលកំណត់គឺ { $due }។ តើអ្នករួចរាល់ដើម្បីចាប់ផ្ដើមហើយឬនៅ?
progress =
    សហគមន៍អនុវត្តអាស៊ានស្ដីពីស្ត្រី សន្តិភាព និងសន្តិសុខ។ សកម្មភាព { $no }៖ { $title }។ កាលកំណត់គឺ { $due }។
    តើការងារដំណើរការយ៉ាងណា? លេខដូចជា ៣/១០ ឬកាលបរិច្ឆេទ ក៏ជាចម្លើយដែរ។
verify =
    សហគមន៍អនុវត្តអាស៊ានស្ដីពីស្ត្រី សន្តិភាព និងសន្តិសុខ។ { $entity } រាយការណ៍ថា សកម្មភាព { $no } { $title } បានបញ្ចប់ហើយ។
    តើអ្នកបញ្ជាក់ដែរឬទេ?

# The programme's own workflow: agreement by circulation (workflows/circulation.yaml).
circulation_comments = សេចក្ដីព្រាង { $no } { $title } កំពុងចរាចរ។ តើអ្នកមានយោបល់ទេ?
circulation_comment = អំពី { $no } { $title }៖ មានយោបល់ថ្មី។ អ្នកអាចអានវានៅក្នុងប្រវត្តិនៃសកម្មភាព។
circulation_revise = ពេលវេលាផ្ដល់យោបល់លើ { $no } { $title } បានចប់ហើយ។ តើអត្ថបទចុងក្រោយរួចរាល់ហើយឬនៅ?
circulation_endorse = អត្ថបទចុងក្រោយនៃ { $no } { $title } ត្រូវបានចរាចរដើម្បីសុំការយល់ព្រម។ តើស្ថាប័នរបស់អ្នកយល់ព្រមទេ?
circulation_objection = អំពី { $no } { $title }៖ មានស្ថាប័នមួយជំទាស់។ អត្ថបទត្រូវបានបញ្ជូនមកអ្នកវិញ។
circulation_record = ការចរាចរ { $no } { $title } បានបញ្ចប់ហើយ។ តើការយល់ព្រមរបស់ស្ថាប័នទាំងអស់ត្រូវបានកត់ត្រាហើយឬនៅ?
follow-up-comment = តើយោបល់របស់អ្នកគឺអ្វី?
follow-up-objection = តើអ្នកជំទាស់ចំពោះអ្វី?
answer-no_comment = គ្មានយោបល់
answer-comment = មានយោបល់
answer-final_ready = អត្ថបទចុងក្រោយរួចរាល់
answer-endorse = យល់ព្រម
answer-object = ជំទាស់
state-circulated = កំពុងចរាចរសុំយោបល់
state-revised = កំពុងកែសម្រួល
state-final_circulation = កំពុងចរាចរសុំការយល់ព្រម
state-endorsing = កំពុងកត់ត្រាការយល់ព្រម
