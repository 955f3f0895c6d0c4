### မြန်မာဘာသာ (Burmese). DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### Unicode, never Zawgyi. Formal register without the particles of men or women. Burmese has no plural forms. Persons are addressed as "လူကြီးမင်း".

## The language itself

language-name = မြန်မာဘာသာ

## How an item is named

item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        ကျင်းပမည့်ရက်: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        နောက်ဆုံးရက်: { $due } ({ days-late })
    [today]
        { "" }
        နောက်ဆုံးရက်: { $due } (ယနေ့)
    [ahead]
        { "" }
        နောက်ဆုံးရက်: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] မနက်ဖြန်
   *[other] { $days } ရက် ကျန်ပါသည်
}
days-late = { $late ->
    [1] မနေ့က
   *[other] လွန်ခဲ့သည့် { $late } ရက်က
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    { $start }တွင် စတင်ရန် အားလုံး အဆင်သင့်ဖြစ်ပါပြီလား။
progress =
    { about }
    ဆောင်ရွက်မှု မည်သို့ရှိပါသလဲ။ မည်မျှပြီးစီးသည် (ဥပမာ ၃/၁၀ သို့မဟုတ် ၃၀%) သို့မဟုတ် ပြီးစီးမည့်ရက်ကိုလည်း ရေးနိုင်ပါသည်။
due_tomorrow =
    { about }
    ပါဝင်ဆောင်ရွက်သူများအတွက် သတိပေးစာတို ဖြစ်ပါသည်။ ပြန်ဖြေရန် မလိုပါ။
verify =
    { about }
    ပြီးစီးကြောင်း { $entity } က အစီရင်ခံထားပါသည်။ အထောက်အထားကို ကြည့်ရှုပြီး အတည်ပြုပေးပါ၊ သို့မဟုတ် အကြောင်းရင်းဖော်ပြ၍ ပြန်ပို့ပေးပါ။
not_verified =
    { about }
    ပြီးစီးကြောင်း အစီရင်ခံထားပြီး အတည်ပြုရန် စောင့်ဆိုင်းနေပါသည်။ အတည်ပြုသူထံ ဆက်သွယ်ပေးပါ။
returned =
    { about }
    အတည်မပြုနိုင်သေးပါ။ အကြောင်းရင်း: { $reason }
    ပြန်ဖွင့်ထားပါသည်။ ဖြေရှင်းပြီးပါက ပြီးစီးကြောင်း ထပ်မံအစီရင်ခံပေးပါ။
confirmed =
    { item }
    ပြီးစီးကြောင်း အတည်ပြုပြီးပါပြီ။ ကျေးဇူးတင်ပါသည်။
cancelled =
    { item }
    ပယ်ဖျက်လိုက်ပါပြီ။ ထပ်မံဆောင်ရွက်ရန် မလိုပါ။
blocked =
    { about }
    အခက်အခဲရှိကြောင်း { $entity } က အစီရင်ခံထားပါသည်။ ဆက်သွယ်ရေးတာဝန်ခံထံ ဆက်သွယ်ပေးပါ။
help_wanted =
    { about }
    { $who } က အကူအညီ တောင်းခံထားပါသည်။ ဆက်သွယ်ရေးတာဝန်ခံထံ ဆက်သွယ်ပေးပါ။
new_date_wanted =
    { about }
    { $entity } က { $expected }တွင် ပြီးစီးမည်ဟု ခန့်မှန်းထားပါသည်။ ရက်အသစ်ကို ခွင့်ပြုပေးပါ၊ သို့မဟုတ် ဆက်သွယ်ရေးတာဝန်ခံထံ ဆက်သွယ်ပေးပါ။
no_answer =
    { about }
    { $entity } ထံမှ အဖြေ မရရှိသေးပါ။ ဆက်သွယ်ရေးတာဝန်ခံထံ အခြားနည်းဖြင့် ဆက်သွယ်ပေးပါ။

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    ဤစကားရပ်ကို { $entity } ကိုယ်စား ပြောကြားခဲ့ပါသည်။ ဤအတိုင်း အတည်ပြုပေးရန် { $entity } ကို မေးမြန်းရပါမည်လား။
commitment_confirm =
    { about }
    { $entity } ၏ ကတိကဝတ်အဖြစ် မှတ်တမ်းတင်ထားပါသည်။ ဤစကားရပ်အတိုင်း အတည်ပြုပါသလား။
commitment_confirmed =
    { item }
    { $entity } က ဤကတိကဝတ်ကို အတည်ပြုပြီးပါပြီ။
commitment_begun =
    { about }
    ဤကတိကဝတ်ကို စတင်ဆောင်ရွက်နေပါပြီလား။
commitment_progress =
    { about }
    ဤကတိကဝတ် ဆောင်ရွက်မှု မည်သို့ရှိပါသလဲ။ မည်မျှပြီးစီးသည်ကိုလည်း ရေးနိုင်ပါသည်။ ဥပမာ ၃/၁၀ သို့မဟုတ် ၃၀%။
commitment_verify =
    { about }
    ဤကတိကဝတ်ကို ဖြည့်ဆည်းပြီးကြောင်း { $entity } က အစီရင်ခံထားပါသည်။ အထောက်အထားကို ကြည့်ရှုပြီး အတည်ပြုပေးပါ၊ သို့မဟုတ် ပြန်ပို့ပေးပါ။
commitment_kept =
    { item }
    ဤကတိကဝတ်ကို ဖြည့်ဆည်းပြီးအဖြစ် မှတ်တမ်းတင်ပြီးပါပြီ။ ကျေးဇူးတင်ပါသည်။
commitment_declined =
    { item }
    { $entity } က ဤကတိကဝတ်ကို အတည်မပြုပါ။ ပိတ်လိုက်ပါပြီ၊ နောက်ကျသည်ဟု ပြသမည် မဟုတ်ပါ။
commitment_withdrawn =
    { item }
    ဤကတိကဝတ်ကို ရုပ်သိမ်းလိုက်ပါပြီ။ ထပ်မံဆောင်ရွက်ရန် မလိုပါ။
commitment_lapsed =
    { item }
    ဤကတိကဝတ်သည် အတည်ပြုထားသောရလဒ် မရှိဘဲ သက်တမ်းကုန်ဆုံးသွားပါပြီ။

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    ဖိတ်စာများ ပို့နိုင်ရန် အစည်းအဝေးအစီအစဉ် အဆင်သင့်ဖြစ်ပါပြီလား။
consultation_invitation =
    { about }
    ဤဆွေးနွေးပွဲသို့ တက်ရောက်ပေးပါရန် ဖိတ်ကြားအပ်ပါသည်။ လူကြီးမင်း၏ရုံးမှ တစ်ဦးဦး တက်ရောက်ပါမည်လား။
consultation_regrets =
    { about }
    { $who } မှ တက်ရောက်မည် မဟုတ်ပါ။
consultation_tomorrow =
    { about }
    ဤဆွေးနွေးပွဲအတွက် သတိပေးစာတို ဖြစ်ပါသည်။ ပြန်ဖြေရန် မလိုပါ။
consultation_held =
    { about }
    ဤဆွေးနွေးပွဲကို ကျင်းပခဲ့ပါသလား။ တက်ရောက်သူ စုစုပေါင်းဦးရေကိုလည်း ရေးနိုင်ပါသည်။
consultation_minutes =
    { about }
    အစည်းအဝေးမှတ်တမ်း အဆင်သင့်ဖြစ်ပါပြီလား။ ဖိုင် သို့မဟုတ် လင့်ခ်အဖြစ် ပို့ပေးပါ။
consultation_postponed =
    { item }
    ဤဆွေးနွေးပွဲကို ရွှေ့ဆိုင်းလိုက်ပါပြီ။ ရက်အသစ်ကို ထပ်မံအသိပေးပါမည်။
consultation_new_date =
    { item }
    ဤဆွေးနွေးပွဲ၏ ရက်အသစ်မှာ မည်သည့်ရက် ဖြစ်ပါသလဲ။ မိမိစကားဖြင့် ရေးနိုင်ပါသည်။ ဥပမာ ၂၀၂၆ ခုနှစ် မေလ ၁၅ ရက်။
consultation_closed =
    { item }
    ဤဆွေးနွေးပွဲ၏ မှတ်တမ်းကို လက်ခံရရှိပါပြီ။ တက်ရောက်ပေးသည့်အတွက် ကျေးဇူးတင်ပါသည်။
consultation_cancelled =
    { item }
    ဤဆွေးနွေးပွဲကို ကျင်းပမည် မဟုတ်ပါ။

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    ဆက်သွယ်ရမည့်သူမှာ လူကြီးမင်းပင် ဖြစ်ပါသေးသလား။ တစ်ချက်နှိပ်ရုံသာ ဖြစ်ပြီး သုံးလတစ်ကြိမ် မေးပါသည်။
entity_not_linked =
    { item }
    ချတ်အကောင့် ချိတ်ဆက်ထားသည့် အဖွဲ့ဝင် မရှိသေးပါ။ ဖိတ်စာကို ထပ်ပို့ပေးပါ၊ သို့မဟုတ် အခြားနည်းကို ရွေးပေးပါ။
entity_silent =
    { item }
    စာများ ရောက်သော်လည်း အဖြေ မရရှိသည်မှာ အချိန်အတန်ကြာပါပြီ။ ဆက်သွယ်ရေးတာဝန်ခံထံ ဆက်သွယ်ပေးပါ။
entity_unreachable =
    { item }
    စာများ မရောက်တော့ပါ။ ဆက်သွယ်ရေးတာဝန်ခံထံ အခြားနည်းဖြင့် ဆက်သွယ်ပေးပါ။
entity_handing_over =
    { item }
    ယခုမှစ၍ အခြားသူတစ်ဦးက ဖြေကြားပါမည်။ ဆက်သွယ်ရေးတာဝန်ခံအသစ်ကို သတ်မှတ်ပြီးပါပြီလား။

## Prompts of the shipped workflows: reports

report_request =
    { about }
    { $entity } ၏ အစီရင်ခံစာကို ပေးပို့ပါရန် မေတ္တာရပ်ခံပါသည်။ ဖိုင် သို့မဟုတ် လင့်ခ်အဖြစ် ပို့ပေးပါ၊ သို့မဟုတ် အဖြေကို ရွေးပေးပါ။
report_overdue =
    { about }
    { $entity } ၏ အစီရင်ခံစာ မရောက်ရှိသေးပါ။ ပေးပို့နိုင်ရန် ကူညီပေးပါ၊ သို့မဟုတ် မည်သည့်အခက်အခဲ ရှိသည်ကို ပြောပြပေးပါ။
report_missing =
    { about }
    { $entity } ၏ အစီရင်ခံစာ မရောက်ရှိပါ။ ဆက်သွယ်ရေးတာဝန်ခံထံ ဆက်သွယ်ပေးပါ။
report_received =
    { item }
    { $entity } ၏ အစီရင်ခံစာ ရောက်ရှိပါပြီ။ လက်ခံပါသလား၊ သို့မဟုတ် မေးမြန်းလိုပါသလား။
report_question =
    { item }
    လူကြီးမင်း၏ အစီရင်ခံစာနှင့်ပတ်သက်၍ မေးခွန်းရှိပါသည်: { $question }
    အဖြေကို စာ၊ ဖိုင် သို့မဟုတ် လင့်ခ်အဖြစ် ပို့ပေးပါ။
report_accepted =
    { item }
    လူကြီးမင်း၏ အစီရင်ခံစာကို လက်ခံပြီးပါပြီ။ ကျေးဇူးတင်ပါသည်။
report_excused =
    { item }
    ဤအစီရင်ခံစာ ပေးပို့ရန် ကင်းလွတ်ခွင့်ပြုထားပါသည်။ ထပ်မံဆောင်ရွက်ရန် မလိုပါ။

## Prompts of the shipped workflows: targets

target_final =
    { about }
    ရည်မှန်းထားသည့် { $goal } { $unit } ပြည့်မီပါပြီလား။ ယခုအထိ မှတ်တမ်းအရ { $value } ဖြစ်ပါသည်။ နောက်ဆုံးရ ကိန်းဂဏန်းကိုလည်း ရေးနိုင်ပါသည်။

## Questions that follow an answer

follow-up-expected = { $no }: မည်သည့်ရက်တွင် ပြီးစီးမည်ဟု ခန့်မှန်းပါသလဲ။ မိမိစကားဖြင့် ရေးနိုင်ပါသည်။ ဥပမာ မေလ ၁၅ ရက် သို့မဟုတ် နှစ်ပတ်အတွင်း။
follow-up-progress = { $no }: မည်မျှ ပြီးစီးပါသလဲ။ ရွေးပေးပါ၊ သို့မဟုတ် ရေးပေးပါ။ ဥပမာ ၃/၁၀ သို့မဟုတ် ၃၀%။
follow-up-blocker = { $no }: မည်သည့်အခက်အခဲ ရှိပါသလဲ။ ရွေးပေးပါ၊ သို့မဟုတ် အတိုချုံး ရေးပေးပါ။ ကျေးဇူးပြု၍ ပုဂ္ဂိုလ်အမည် မဖော်ပြပါနှင့်။
follow-up-reason = { $no }: အကြောင်းရင်းကို သိပါရစေ။ အတိုချုံး ရေးနိုင်ပါသည်။ ကျေးဇူးပြု၍ ပုဂ္ဂိုလ်အမည် မဖော်ပြပါနှင့်။
follow-up-evidence = { $no }: အထောက်အထား (ဖိုင်၊ ဓာတ်ပုံ သို့မဟုတ် လင့်ခ်) ကို ပို့ပေးပါ။
follow-up-wording = { $no }: မည်သည့်စကားရပ် မှန်ကန်ပါသလဲ။ လူကြီးမင်း ပြုလိုသည့် ကတိကဝတ်အတိုင်း ရေးပေးပါ။
follow-up-participants = { $no }: မည်မျှ တက်ရောက်ခဲ့ပါသလဲ။ စုစုပေါင်းဦးရေသာ လိုပါသည်။ ကျေးဇူးပြု၍ ပုဂ္ဂိုလ်အမည် မဖော်ပြပါနှင့်။
follow-up-minutes = { $no }: အစည်းအဝေးမှတ်တမ်း (ဖိုင် သို့မဟုတ် လင့်ခ်) ကို ပို့ပေးပါ။
follow-up-successor = { $no }: ယခုမှစ၍ မည်သူ့ကို မေးမြန်းရပါမည်လဲ။ အမည်အစား ရာထူးကို ရေးပေးပါ။
follow-up-report = { $no }: အစီရင်ခံစာ (ဖိုင် သို့မဟုတ် လင့်ခ်) ကို ပို့ပေးပါ။
follow-up-question = { $no }: မည်သည့်အချက်ကို မေးလိုပါသလဲ။ မေးခွန်းကို အစီရင်ခံစာရေးသားသည့် အဖွဲ့အစည်းထံ ပို့ပါမည်။
follow-up-value = { $no }: နောက်ဆုံးရ ကိန်းဂဏန်းမှာ မည်မျှ ဖြစ်ပါသလဲ။ ယူနစ်: { $unit }။ ရည်မှန်းချက်: { $goal }။
which-target = { $no }: ဤကိန်းဂဏန်းသည် မည်သည့်ရည်မှန်းချက်အတွက် ဖြစ်ပါသလဲ: { $number }။ ရွေးပေးပါ။
follow-up-text = { $no }: “{ $fact }” ကို အတိုချုံး ရေးပေးပါ။ ကျေးဇူးပြု၍ ပုဂ္ဂိုလ်အမည် မဖော်ပြပါနှင့်။
follow-up-number = { $no }: “{ $fact }” ကို ဂဏန်းဖြင့် ရေးပေးပါ။
follow-up-percent = { $no }: “{ $fact }” ကို ရွေးပေးပါ၊ သို့မဟုတ် ရေးပေးပါ။ ဥပမာ ၃/၁၀ သို့မဟုတ် ၃၀%။
follow-up-date = { $no }: “{ $fact }” အတွက် ရက်စွဲကို မိမိစကားဖြင့် ရေးပေးပါ။ ဥပမာ မေလ ၁၅ ရက် သို့မဟုတ် နှစ်ပတ်အတွင်း။
follow-up-yes_no = { $no }: “{ $fact }” ဟုတ်ပါသလား။
follow-up-one_of = { $no }: “{ $fact }” ကို ရွေးပေးပါ။
follow-up-files = { $no }: “{ $fact }” အတွက် ဖိုင်၊ ဓာတ်ပုံ သို့မဟုတ် လင့်ခ် ပို့ပေးပါ။

option-blocker-approval = ခွင့်ပြုချက် စောင့်ဆိုင်းဆဲ
option-blocker-budget = ဘတ်ဂျက်
option-blocker-people = လူအင်အား သို့မဟုတ် အချိန်
option-blocker-security = လုံခြုံရေး
percent-25 = လေးပုံတစ်ပုံ
percent-50 = တစ်ဝက်
percent-75 = လေးပုံသုံးပုံ
percent-100 = အားလုံး

## What a person gets back

got-it = ကျေးဇူးတင်ပါသည်။ { $no } { $title } အတွက် အောက်ပါအတိုင်း မှတ်တမ်းတင်ပြီးပါပြီ။
recorded-line = – { $fact }: { $value }
recorded-state = – အခြေအနေ: { $state }
recorded-narrower = – { $fact }: { $value } (မြင်နိုင်သူ: { $visibility })
seen-by = မြင်နိုင်သူ: { $visibility }။
percent = { $value }%
files = ဖိုင် သို့မဟုတ် လင့်ခ် { $n } ခု
corrected = { $no }: ယခင်အဖြေကို အစားထိုးပြီးပါပြီ။
correct = { $no }: ပြန်ရွေးပေးပါ၊ သို့မဟုတ် မှန်ကန်သည့်အဖြေကို ရေးပေးပါ။ ယခင်အဖြေသည် မှတ်တမ်းဟောင်းတွင် ကျန်ရှိပါမည်။
undone = { $no } ၏ နောက်ဆုံးအဖြေကို ပြန်ရုပ်သိမ်းပြီးပါပြီ။ လက်ရှိအခြေအနေ: { $state }။
cannot-undo = { $no } အတွက် နောက်ပိုင်းတွင် အခြားမှတ်တမ်း ရှိသဖြင့် အဖြေကို မရုပ်သိမ်းပါ။ ညှိနှိုင်းရေးအဖွဲ့ကို စစ်ဆေးပေးရန် အသိပေးထားပါသည်။
already-answered = ကျေးဇူးတင်ပါသည်။ { $no } နှင့်ပတ်သက်သည့် ဤမေးခွန်းကို ဖြေပြီးဖြစ်သဖြင့် ပြောင်းလဲမှု မရှိပါ။ လက်ရှိအခြေအနေ: { $state }။
closed-prompt = ကျေးဇူးတင်ပါသည်။ { $no } နှင့်ပတ်သက်သည့် ဤမေးခွန်းကို ပိတ်ပြီးဖြစ်သဖြင့် ပြောင်းလဲမှု မရှိပါ။ လက်ရှိအခြေအနေ: { $state }။
superseded = { $no } နှင့်ပတ်သက်၍ မေးခွန်းအသစ် ရှိပါသည်။ ထိုမေးခွန်းကို ဖြေပေးပါ။
answered-by-other =
    { item }
    ဖြေကြားသူ: { $office }၊ { $entity }။ လူကြီးမင်းဘက်မှ ထပ်မံဆောင်ရွက်ရန် မလိုပါ။
recorded-nothing = တောင်းပန်အပ်ပါသည်။ ကျွန်ုပ်တို့ဘက်မှ ချို့ယွင်းမှုကြောင့် မှတ်တမ်းမတင်နိုင်ခဲ့ပါ။ မိနစ်အနည်းငယ်အကြာတွင် ထပ်ပို့ပေးပါ။
hand-over-noted = အသိပေးသည့်အတွက် ကျေးဇူးတင်ပါသည်။ ညှိနှိုင်းရေးအဖွဲ့က { $no } အတွက် သင့်လျော်သူကို ရှာပါမည်။ လက်ခံမည့်သူ မရှိသေးမီ { $entity } က ဆက်လက်တာဝန်ယူပါမည်။
escalation-ahead =
    { item }
    ဤမေးခွန်းကို ဖြေကြားရန် ကျန်ရှိပါသေးသည်။ { $date }အထိ အဖြေ မရရှိပါက { $role }ထံသို့လည်း ပို့ပါမည်။
passed-on = ကျေးဇူးတင်ပါသည်။ လူကြီးမင်း၏စာကို ညှိနှိုင်းရေးအဖွဲ့ထံ ပို့ပြီးပါပြီ။ တာဝန်ရှိသူတစ်ဦးက ပြန်ဖြေပါမည်။
passed-on-by = ကျေးဇူးတင်ပါသည်။ လူကြီးမင်း၏စာကို ညှိနှိုင်းရေးအဖွဲ့ထံ ပို့ပြီးပါပြီ။ တာဝန်ရှိသူတစ်ဦးက { $date } နောက်ဆုံးထား၍ ပြန်ဖြေပါမည်။

## When it is not clear what a person means

which-one = ကျေးဇူးတင်ပါသည်။ ဤစာသည် မည်သည့်အချက်နှင့် ပတ်သက်ပါသလဲ။
not-understood = တောင်းပန်အပ်ပါသည်။ ဤစာကို နားမလည်နိုင်ပါ။ ရွေးပေးပါ၊ သို့မဟုတ် အတိုချုံး ရေးပေးပါက တာဝန်ရှိသူတစ်ဦးက ဖတ်ပါမည်။
confirm-date = { $no }: { $date } ဟု နားလည်ပါသည်။ မှန်ပါသလား။
either-date = { $no }: “{ $written }” သည် ရက်တစ်ရက်ထက်ပို၍ အဓိပ္ပာယ်ရနိုင်ပါသည်။ မည်သည့်ရက်ကို ဆိုလိုပါသလဲ။

## Several items in one message

digest-heading = လူကြီးမင်း ကြည့်ရှုပေးရန် အချက် { $n } ချက် ရှိပါသည်။
digest-line = { $place }။ { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(နောက်ဆုံးရက်: { days-late })
    [today] {" "}(နောက်ဆုံးရက်: ယနေ့)
    [ahead] {" "}(နောက်ဆုံးရက်: { days-left })
   *[none] { "" }
}
mine-heading = လူကြီးမင်း ဆောင်ရွက်ရန် ကျန်ရှိသည့်အချက်: { $n }
mine-line = – { item }{ digest-due }။ အခြေအနေ: { $state }
mine-more = – နောက်ထပ် { $n } ချက်
nothing-open = လက်ရှိတွင် လူကြီးမင်း ဆောင်ရွက်ရန် ကျန်ရှိသည့်အချက် မရှိပါ။
status =
    { about }
    အခြေအနေ: { $state }
    တာဝန်ယူသူ: { $entity }
status-line = { $fact }: { $value }
status-unknown = လူကြီးမင်း ကြည့်ရှုနိုင်သည့်အချက်များတွင် “{ $written }” မရှိပါ။ လူကြီးမင်း၏အချက်များကို ကြည့်ရန် “မိမိလုပ်ငန်းများ” ဟု ရေးပေးပါ။

## Onboarding and the person's own settings

welcome =
    ဤသည်မှာ “{ $programme }” အစီအစဉ်၏ သတိပေးဝန်ဆောင်မှု ဖြစ်ပါသည်။ သဘောတူထားသည့် လုပ်ငန်းများ မည်သို့ရှိသည်ကို { $entity } ထံ မေးမြန်းပါမည်။ လူကြီးမင်း၏အဖြေများကို အစီအစဉ်၏ ညှိနှိုင်းရေးအဖွဲ့ထံ ပို့ပါမည်။
    ဤနေရာမှ လူကြီးမင်းထံ စာပို့ရန် ခွင့်ပြုပါသလား။
welcome-ok =
    ကျေးဇူးတင်ပါသည်။ လူကြီးမင်း ဆောင်ရွက်ရန် ကျန်ရှိသည့်အချက်: { $n }။ စာများကို { $from } နှင့် { $to } အကြား ပို့ပါမည်။ ရုံးပိတ်ရက်များတွင် မပို့ပါ။
    “ခေတ္တရပ်” သို့မဟုတ် “ရပ်” ဟု အချိန်မရွေး ရေးနိုင်ပါသည်။ အသုံးပြုနည်းကို ကြည့်ရန် “အကူအညီ” ဟု ရေးပေးပါ။
help =
    ခလုတ်ဖြင့်ဖြစ်စေ၊ မိမိစကားဖြင့်ဖြစ်စေ ဖြေနိုင်ပါသည်။ အောက်ပါတို့ကိုလည်း ရေးနိုင်ပါသည်။
    မိမိလုပ်ငန်းများ – ဆောင်ရွက်ရန် ကျန်ရှိသည့်အချက်များ
    အခြေအနေ A01 – အချက်တစ်ခု၏ အခြေအနေ
    ဘာသာစကား – ဘာသာစကား ပြောင်းရန်
    အချိန် – စာပို့နိုင်သည့်အချိန်
    ခေတ္တရပ် – စာများ ယာယီမပို့ရန်
    ရပ် – စာများ ထပ်မပို့ရန်
    စတင် – စာများ ပြန်ပို့ရန်
    မိမိအချက်အလက် – လူကြီးမင်းနှင့်ပတ်သက်၍ သိမ်းထားသည်များ
    အခြားစာများကို တာဝန်ရှိသူတစ်ဦးက ဖတ်ပါမည်။
choose-language = မည်သည့်ဘာသာစကားကို အသုံးပြုလိုပါသလဲ။
language-changed = ယခုမှစ၍ စာများကို မြန်မာဘာသာဖြင့် ပို့ပါမည်။
hours = စာများကို ဒေသစံတော်ချိန် { $from } နှင့် { $to } အကြား ပို့ပါသည်။ ပြောင်းလိုပါက ဥပမာ “အချိန် 08:00-17:00” ဟု ရေးပေးပါ။
hours-changed = ကျေးဇူးတင်ပါသည်။ ယခုမှစ၍ စာများကို ဒေသစံတော်ချိန် { $from } နှင့် { $to } အကြား ပို့ပါမည်။
paused = စာများကို ခေတ္တမပို့တော့ပါ။ ပြန်လက်ခံလိုပါက “စတင်” ဟု ရေးပေးပါ။
paused-until = { $date }အထိ စာများကို ခေတ္တမပို့တော့ပါ။ ထိုရက်မတိုင်မီ ပြန်လက်ခံလိုပါက “စတင်” ဟု ရေးပေးပါ။
stopped = ဤနေရာသို့ စာများ ထပ်မပို့တော့ပါ။ ယခင်အဖြေများကို ညှိနှိုင်းရေးအဖွဲ့က သိမ်းထားပါသည်။ ပြန်လက်ခံလိုပါက “စတင်” ဟု ရေးပေးပါ။
started = ကျေးဇူးတင်ပါသည်။ စာများကို ပြန်ပို့ပါမည်။
my-data =
    လူကြီးမင်းနှင့်ပတ်သက်၍ သိမ်းထားသည်များ: ဤချတ်အကောင့်၊ ရာထူး ({ $office }၊ { $entity })၊ ဘာသာစကားနှင့် အချိန်၊ ဖြေကြားပြီးသည့်အဖြေ: { $n }။
    ကိုယ်ရေးအချက်အလက်များကို ဖျက်လိုပါက ညှိနှိုင်းရေးအဖွဲ့ထံ ဤနေရာမှ ရေးပေးပါ။

## For coordinators

hand-over-wanted =
    { about }
    { $who } က မိမိတို့တာဝန် မဟုတ်ကြောင်း အသိပေးထားပါသည်။ သင့်လျော်သူကို ရှာပေးပါ။
needs-human = { $entity } ({ $office }) ၏စာကို တာဝန်ရှိသူတစ်ဦးက ဖတ်ရန် လိုပါသည်။
needs-human-about = { $no } နှင့်ပတ်သက်သည့် { $entity } ({ $office }) ၏စာကို တာဝန်ရှိသူတစ်ဦးက ဖတ်ရန် လိုပါသည်။
correction-wanted = { $no }: { $entity } က ယခင်အဖြေကို ပြင်လိုပါသည်။ နောက်ပိုင်းတွင် အခြားမှတ်တမ်း ရှိနေပါပြီ။ စစ်ဆေးပေးပါ။
incident =
    { item }
    လုပ်ငန်းစဉ်၏ စည်းမျဉ်းတစ်ခုကို အသုံးမပြုနိုင်ပါ: { $reason }။ အခြေအနေမှာ ယခင်အတိုင်းပါ: { $state }။ စစ်ဆေးပေးပါ။

## Buttons

button-correct = ပြင်ရန်
button-undo = အဖြေ ရုပ်သိမ်းရန်
button-change = ပြောင်းရန်
button-answer = အမှတ် { $place } ဖြေရန်
button-something-else = အခြားအကြောင်းအရာ
button-to-desk = ညှိနှိုင်းရေးအဖွဲ့ထံ ပို့ရန်
button-agree = ခွင့်ပြုပါသည်
button-refuse = ခွင့်မပြုပါ၊ ကျေးဇူးတင်ပါသည်
button-mine = မိမိလုပ်ငန်းများ
button-hours = အချိန် ပြောင်းရန်
button-language = ဘာသာစကား ပြောင်းရန်

answer-accept = လက်ခံပါသည်
answer-answered = ဖြေပြီးပါပြီ
answer-as_a_whole = လုပ်ငန်းတစ်ခုလုံး
answer-ask_back = မေးမြန်းလိုပါသည်
answer-ask_maker = အတည်ပြုရန် မေးပေးပါ
answer-begun = စတင်ပါပြီ
answer-blocked = အခက်အခဲရှိပါသည်
answer-call_off = ကျင်းပမည် မဟုတ်ပါ
answer-coming = တက်ရောက်ပါမည်
answer-confirm = အတည်ပြုပါသည်
answer-decline = အတည်မပြုပါ
answer-delayed = နောက်ကျပါမည်
answer-did_not_take_place = မကျင်းပခဲ့ပါ
answer-done = ပြီးစီးပါပြီ
answer-drop_it = မှတ်တမ်းမတင်ပါနှင့်
answer-met = ပြည့်မီပါပြီ
answer-named = သတ်မှတ်ပြီးပါပြီ
answer-need_help = အကူအညီလိုပါသည်
answer-need_time = အချိန်ပိုလိုပါသည်
answer-no = မဟုတ်ပါ
answer-no_change = ပြောင်းလဲမှု မရှိပါ
answer-not_coming = မတက်ရောက်နိုင်ပါ
answer-not_met = မပြည့်မီသေးပါ
answer-not_ours = ကျွန်ုပ်တို့တာဝန် မဟုတ်ပါ
answer-not_reached = မပြည့်မီပါ
answer-not_yet = မဟုတ်သေးပါ
answer-on_track = အစီအစဉ်အတိုင်းပါ
answer-postpone = ရွှေ့ဆိုင်းပါမည်
answer-reached = ပြည့်မီပါပြီ
answer-ready = အဆင်သင့်ဖြစ်ပါပြီ
answer-received = လက်ခံရရှိပါပြီ
answer-return_it = ပြန်ပို့ပါမည်
answer-reword = စကားရပ် ပြင်လိုပါသည်
answer-sent = ပို့ပြီးပါပြီ
answer-someone_else = အခြားသူ ဖြစ်ပါသည်
answer-still_me = ဟုတ်ပါသည်၊ မပြောင်းပါ
answer-took_place = ကျင်းပခဲ့ပါသည်
answer-withdraw = ရုပ်သိမ်းပါမည်
answer-yes = ဟုတ်ပါသည်

## Labels

kind-activity = လုပ်ငန်း
kind-target = ရည်မှန်းချက်
kind-commitment = ကတိကဝတ်
kind-entity = အဖွဲ့အစည်း
kind-consultation = ဆွေးနွေးပွဲ
kind-report_request = အစီရင်ခံစာ
kind-test = စမ်းသပ်မှု

office-focal_point = ဆက်သွယ်ရေးတာဝန်ခံ
office-deputy = ဒုတိယတာဝန်ခံ
office-observer = လေ့လာသူ

role-responsible = တာဝန်ယူသူ
role-deputy = ဒုတိယတာဝန်ခံ
role-contributing = ပါဝင်ဆောင်ရွက်သူ
role-consulted = အကြံပေးသူ
role-informed = အသိပေးခံရသူ
role-verifier = အတည်ပြုသူ
role-coordinator = ညှိနှိုင်းရေးအဖွဲ့

visibility-public = လူတိုင်း
visibility-members = အဖွဲ့ဝင်များ
visibility-coordinators = ညှိနှိုင်းရေးအဖွဲ့သာ
visibility-restricted = သတ်မှတ်ထားသူများသာ

signal-on_track = အစီအစဉ်အတိုင်း
signal-at_risk = နောက်ကျနိုင်ခြေရှိ
signal-late = နောက်ကျ
signal-done = ပြီးစီး
signal-closed = ပိတ်ပြီး
signal-no_report = အစီရင်ခံစာ မရှိ

timeliness-on_time = အချိန်မီ
timeliness-due_soon = နောက်ဆုံးရက် နီးပြီ
timeliness-overdue = နောက်ဆုံးရက် ကျော်ပြီ
timeliness-no_report = ဤကာလတွင် အစီရင်ခံစာ မရှိ

fact-progress = ပြီးစီးမှု
fact-expected = ပြီးစီးမည့်ရက်
fact-blocker = အခက်အခဲ
fact-reason = အကြောင်းရင်း
fact-evidence = အထောက်အထား
fact-wording = အဆိုပြု စကားရပ်
fact-participants = တက်ရောက်သူဦးရေ
fact-new_date = ရက်အသစ်
fact-minutes = အစည်းအဝေးမှတ်တမ်း
fact-successor = ယခုမှစ၍ မေးမြန်းရမည့်သူ
fact-report = အစီရင်ခံစာ
fact-question = မေးခွန်း
fact-value = ကိန်းဂဏန်း
fact-percent = ရည်မှန်းချက်၏ ရာခိုင်နှုန်း
fact-due = နောက်ဆုံးရက်
fact-start = စတင်မည့်ရက်

state-accepted = လက်ခံပြီး
state-at_risk = နောက်ကျနိုင်ခြေရှိ
state-awaited = အစီရင်ခံစာ စောင့်ဆိုင်းဆဲ
state-behind = ရည်မှန်းချက်ထက် နောက်ကျ
state-blocked = အခက်အခဲရှိ
state-called = ဖိတ်စာ ပို့ပြီး
state-cancelled = ပယ်ဖျက်ပြီး
state-clarification = မေးခွန်းရှိ
state-closed = ပိတ်ပြီး
state-closed_without_report = အစီရင်ခံစာမရှိဘဲ ပိတ်ပြီး
state-closing = နောက်ဆုံးစာရင်း ကောက်ယူဆဲ
state-confirmed = အတည်ပြုပြီး
state-counting = စာရင်းကောက်ယူဆဲ
state-counting_again = စာရင်းကောက်ယူဆဲ
state-declined = အတည်မပြု
state-done = ပြီးစီးကြောင်း အတည်ပြုပြီး
state-drafted = အတည်ပြုချက် စောင့်ဆိုင်းဆဲ
state-dropped = ဆက်လက်မစောင့်ကြည့်တော့
state-escalated = ညှိနှိုင်းရေးအဖွဲ့ထံ ရောက်ရှိ
state-excused = ကင်းလွတ်ခွင့်ပြုပြီး
state-handing_over = တာဝန်လွှဲပြောင်းဆဲ
state-held = ကျင်းပပြီး
state-in_progress = ဆောင်ရွက်ဆဲ
state-invited = ဖိတ်ကြားပြီး
state-kept = ဖြည့်ဆည်းပြီး
state-known = စာရင်းဝင်
state-lapsed = သက်တမ်းကုန်ဆုံး
state-left = နုတ်ထွက်ပြီး
state-met = ပြည့်မီ
state-minutes_due = မှတ်တမ်း စောင့်ဆိုင်းဆဲ
state-missed = မပြည့်မီ
state-not_started = မစတင်ရသေး
state-on_course = ရည်မှန်းချက်အတိုင်း
state-on_track = အစီအစဉ်အတိုင်း
state-open = ဖွင့်ထားဆဲ
state-overdue = ရက်ကျော် အစီရင်ခံစာ စောင့်ဆိုင်းဆဲ
state-planned = စီစဉ်ထားပြီး
state-postponed = ရွှေ့ဆိုင်းပြီး
state-reachable = ဆက်သွယ်နိုင်
state-received = ရရှိပြီး
state-reported = ပြီးစီးကြောင်း အစီရင်ခံပြီး
state-requested = တောင်းခံပြီး
state-scheduled = ရက်သတ်မှတ်ပြီး
state-silent = အဖြေမရှိ
state-under_way = ဆောင်ရွက်နေဆဲ
state-unreachable = ဆက်သွယ်၍မရ
state-voiced = ပြောကြားပြီး
state-withdrawn = ရုပ်သိမ်းပြီး
