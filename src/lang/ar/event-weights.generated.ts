// Written by scripts/learn-events.ts from bench/annotations; do not edit.

/** `feature | class number, class number`. */
export const eventWeights = `
agent country | occurrence -0.3, plan -0.3, unspecified -0.2, probable -0.1
agent event | told -0.3
agent group | occurrence -0.2, state -0.1, unspecified -0.2, possible -0.1, probable 0.1
agent nation | told -0.2, occurrence 0.1, plan -0.2
agent noun | told -0.2
agent person | told 0.5, occurrence 0.3, plan 0.1, state -0.1
agent place | told 0.3
agent | occurrence -0.1, plan -0.3, state -0.1, unspecified -0.5, conditional -0.2, possible -0.1, probable 0.1
agreement: ambiguous finite | told -0.4
agreement: ambiguous noun | told 0.2, occurrence -0.1, plan 0.1, state 0.3
agreement: plain noun | told -0.5, unspecified 0.3
agreement: plain phrase | told 0.3
alone | told -0.4, unspecified -0.2, conditional -0.1, possible -0.2, probable -0.2
ambiguous finite | told -0.3, occurrence 0.2, plan -0.2, state -0.3
ambiguous noun | plan -0.1, state 0.3, unspecified 0.2, possible 0.1, probable -0.3
ambiguous participle | told -0.2, occurrence -0.2, plan 0.4, unspecified 0.3, probable 0.2
ambiguous verb | told -0.2, occurrence -0.1, plan 0.4, state -0.2, unspecified -0.1, conditional -0.2, possible -0.1, probable 0.1
ambiguous | told -0.3, unspecified 0.1, conditional -0.2, probable -0.2
ambiguous, alone | told -0.6, unspecified -0.1, possible 0.2, probable -0.2
any | told 0.2, occurrence 0.1, plan -0.3, state -1.4, unspecified -1.6, conditional -3.4, possible -3.9, probable -3
arrest: ambiguous finite | told -0.4
arrest: ambiguous noun | plan 0.1, state 0.2, unspecified -0.2, conditional 0.1, possible 0.3, probable -0.1
arrest: ambiguous participle | told -0.2
arrest: ambiguous passive | occurrence -0.1, plan -0.1, state 0.2
arrest: plain adjective | told -0.3
arrest: plain finite | told 0.4, occurrence 0.2, plan -0.2, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
arrest: plain noun | occurrence -0.6, plan -0.2, state -0.1, conditional -0.2, possible -0.3, probable 0.1
attack: ambiguous noun | told 0.2, plan -0.4, state -0.2, unspecified -0.4, conditional -0.2, possible -0.2, probable -0.2
attack: plain finite | occurrence -0.3, plan -0.1, state -0.1
attack: plain noun | told 0.3, occurrence -0.2, plan -0.2, state -0.2, possible 0.2
attack: plain participle | unspecified 0.2
averting before | told 0.3, occurrence -0.1, plan 0.2, unspecified 0.1, conditional -0.1, possible 0.4, probable -0.1
averting behind | told -0.3
bare | plan 0.3, state -0.2, unspecified 0.4, possible 0.2, probable 0.4
before: 
, verb | occurrence -0.2, plan -0.1, state 0.1
before:  | occurrence 0.2, plan 0.1
before: " | told -0.3, unspecified 0.1, conditional -0.1, possible 0.2, probable 0.1
before: ", noun | told -0.2, occurrence -0.2, plan 0.3, conditional -0.1, possible 0.3, probable 0.1
before: (, noun | told -0.2
before: , verb | occurrence 0.2, plan 0.1
before: . | told -0.1, occurrence -0.3, plan -0.1
before: ., noun | told -0.3
before: ., verb | occurrence -0.2, plan -0.1
before: 12 | told 0.2
before: 12, noun | told 0.2
before: : | occurrence 0.2, plan -0.1
before: ، | told 0.4
before: ،, noun | told 0.2
before: ،, verb | occurrence -0.3
before: اثناء | occurrence -0.2, state 0.1
before: اثناء, noun | occurrence -0.2, state 0.1
before: اخري | told -0.2
before: اخري, verb | told -0.2
before: الاخير | told 0.2
before: الاخير, noun | told 0.2
before: الاقل | occurrence -0.2, plan -0.1
before: الاقل, noun | occurrence -0.2, plan -0.1
before: البلاد | plan 0.2, unspecified 0.3
before: البلاد, noun | told 0.2, plan 0.2, unspecified 0.3
before: البيان | told -0.2
before: التركي | told 0.2
before: التي | told -0.4
before: التي, verb | told -0.4
before: الجمعه | told 0.2
before: الخاضعه | told 0.3, plan -0.1, state 0.2, unspecified -0.2
before: الخاضعه, noun | told 0.3, plan -0.1, state 0.2, unspecified -0.2
before: الخميس | told 0.2, occurrence 0.2, plan -0.1
before: الخميس, noun | occurrence 0.2, plan -0.1
before: الذين | told 0.4, occurrence -0.3, plan -0.1
before: الذين, verb | told 0.4, occurrence -0.3, plan -0.1
before: السوريه | told -0.4
before: السوريه, verb | told -0.3
before: الشرقيه, verb | told 0.2
before: الفرات | told -0.2
before: الفرات, verb | told -0.2
before: القطاع | told 0.2
before: القطاع, verb | told 0.2
before: القوات | told -0.2
before: القوات, verb | told -0.2
before: المجموعه | occurrence -0.2
before: المجموعه, verb | occurrence -0.2
before: المحاصره | told -0.2
before: المحاصره, verb | told -0.2
before: الي | occurrence 0.1, plan 0.2, unspecified 0.2, probable 0.1
before: الي, noun | occurrence 0.1, plan 0.2, unspecified 0.2, probable 0.1
before: ان | occurrence 0.1, plan 0.3, state 0.1
before: ان, noun | unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
before: ان, verb | plan 0.2, state -0.1, unspecified 0.4, conditional 0.1, probable 0.2
before: انه | told 0.2
before: انه, verb | told 0.2
before: انها, noun | told -0.2
before: انهاء | told 0.2, conditional 0.2
before: انهاء, noun | told 0.2, conditional 0.2
before: او | occurrence -0.1, plan 0.2, state -0.1, unspecified -0.1, conditional 0.5
before: او, noun | told 0.2, occurrence -0.1, plan 0.3, state -0.1, conditional 0.5
before: اي | told -0.3, occurrence -0.2, plan 0.2, conditional 0.3, possible 0.2, probable 0.1
before: اي, noun | told -0.3, occurrence -0.2, plan 0.2, conditional 0.3, possible 0.2, probable 0.1
before: ايضا | occurrence -0.2, state 0.2
before: ايضا, noun | occurrence -0.2, state 0.2
before: بالا | unspecified 0.3
before: بالا, verb | unspecified 0.3
before: بان, noun | told 0.2
before: بدء | told 0.4, occurrence -0.2
before: بدء, noun | told 0.4, occurrence -0.2
before: بريطانيا | told 0.2, unspecified -0.1, conditional 0.2
before: بريطانيا, noun | told 0.2, unspecified -0.1, conditional 0.2
before: بسبب, noun | told -0.2
before: بشان | plan 0.2, unspecified 0.4
before: بشان, noun | plan 0.2, unspecified 0.4
before: بشن, verb | told -0.2
before: بطاقات | told -0.2
before: بطاقات, noun | told -0.2
before: بعد | occurrence -0.1, plan -0.2, state -0.1, unspecified -0.2, probable -0.1
before: بعد, noun | plan -0.2, state -0.1, unspecified -0.1
before: تركيا, noun | told 0.2
before: تعرضن | told -0.2
before: تعرضن, noun | told -0.2
before: تم, noun | told 0.3
before: تنفيذ | told -0.3
before: تنفيذ, noun | told -0.3
before: جراء | told 0.2
before: جراء, noun | told 0.2
before: حادث | occurrence 0.2
before: حادث, noun | occurrence 0.2
before: حال | occurrence -0.1, plan 0.2, conditional 0.4
before: حتي | occurrence -0.1, plan 0.2, unspecified 0.2, probable 0.2
before: حتي, noun | occurrence -0.1, plan 0.2, unspecified 0.2, probable 0.2
before: حوادث | occurrence -0.2
before: حوادث, noun | occurrence -0.2
before: حين | told -0.2
before: حين, verb | told -0.2
before: خلال | occurrence -0.1, plan 0.2
before: خلال, noun | occurrence -0.1, plan 0.2
before: خلفيه | told 0.2
before: خلفيه, noun | told 0.2
before: داعش | told 0.2
before: رصد | told -0.2
before: شن | conditional 0.2
before: شن, noun | conditional 0.2
before: ضحايا | told 0.2
before: ضحايا, noun | told 0.2
before: عاما, verb | told 0.2
before: عقب, noun | occurrence 0.2
before: عقد | told 0.3, unspecified 0.2
before: عقد, noun | unspecified 0.2
before: علاقه | told -0.2
before: علي | conditional -0.1, probable 0.3
before: علي, verb | unspecified -0.1, probable 0.2
before: عمليات | told -0.2
before: عمليات, noun | told -0.2
before: عمليه | told -0.2
before: عمليه, noun | told -0.2
before: عن | occurrence -0.1, plan -0.2, state -0.1, unspecified -0.2, conditional 0.1, possible -0.1, probable -0.1
before: عن, noun | told 0.3, occurrence -0.2, plan -0.1, unspecified -0.2, conditional 0.1, possible -0.1, probable -0.1
before: عن, verb | told -0.1
before: فرض | told 0.2, occurrence -0.1, plan 0.3, unspecified 0.2
before: فرض, noun | plan 0.1
before: فقد | told 0.2
before: فقد, verb | told 0.2
before: في | occurrence 0.1, plan -0.3, state 0.1, unspecified -0.2, possible -0.1
before: في, noun | occurrence 0.2, plan -0.2, state 0.2
before: فيها | told 0.2
before: قبيل | told 0.2
before: قد | told -0.4
before: قد, verb | told -0.4
before: كافيه | told 0.2
before: كافيه, noun | told 0.2
before: كان | conditional -0.1, probable 0.2
before: كان, noun | told -0.2
before: كانت | occurrence -0.2, plan 0.1, conditional 0.3
before: لتمويل | told -0.2
before: لتمويل, noun | told -0.2
before: لوقف | told 0.2
before: لوقف, verb | told 0.2
before: محاوله | unspecified 0.2
before: محاوله, noun | unspecified 0.2
before: مدان | told -0.2
before: مدان, noun | told -0.2
before: مريضين | occurrence -0.1, state 0.2
before: مريضين, verb | occurrence -0.1, state 0.2
before: مستعد | conditional 0.3
before: مستعد, noun | conditional 0.3
before: مكتب | told -0.5
before: مكتب, noun | told -0.5
before: من | told 0.4, unspecified 0.3, possible 0.1, probable -0.2
before: من, verb | told 0.2
before: منذ | occurrence 0.2
before: منذ, noun | occurrence 0.2
before: مواصله | told 0.2
before: مواصله, noun | told 0.2
before: نتايج | told 0.2
before: نتايج, noun | told 0.2
before: هذا | occurrence 0.2
before: هذا, noun | occurrence 0.2
before: هذه | told 0.4, occurrence -0.1, plan -0.3, state -0.1
before: هذه, noun | told 0.4, occurrence -0.1, plan -0.3, state -0.1
before: هناك | told -0.2
before: هناك, noun | told -0.2
before: هو | unspecified 0.2
before: هو, noun | unspecified 0.2
before: واسفر, noun | occurrence 0.2
before: وتنفيذ | told 0.2, unspecified 0.3
before: وتنفيذ, noun | told 0.2, unspecified 0.3
before: وراء | told 0.3
before: وراء, noun | told 0.2
before: وقد | told 0.3, state 0.2
before: وقد, verb | told 0.3, state 0.2
before: وقوع | occurrence 0.3, plan -0.1, unspecified -0.1, possible 0.2
before: وقوع, noun | occurrence 0.3, plan -0.1, unspecified -0.1, possible 0.2
before: ونصف | probable 0.2
before: ونصف, noun | probable 0.2
before: يتم | occurrence -0.1, plan 0.3, conditional 0.1, possible 0.2, probable 0.2
before: يتم, noun | occurrence -0.1, plan 0.3, conditional 0.1, possible 0.2, probable 0.2
behind: " | told -0.5, unspecified 0.4, conditional 0.1, possible 0.1, probable -0.1
behind: ", verb | told -0.3
behind: ) | told -0.2
behind: ), noun | told -0.2
behind: . | plan 0.2, state 0.2, unspecified 0.1, conditional 0.3, possible -0.1, probable -0.1
behind: ., noun | occurrence -0.1, plan 0.2, state 0.2, unspecified 0.3, possible -0.1, probable -0.1
behind: ., verb | unspecified -0.1, conditional 0.3
behind: 166 | told -0.2
behind: 166, verb | told -0.2
behind: 2016 | told 0.2, occurrence 0.3, plan -0.2, unspecified -0.2
behind: 2016, noun | told 0.2, occurrence 0.3, plan -0.2, unspecified -0.2
behind: ، | occurrence 0.2, plan -0.3
behind: ،, noun | occurrence 0.2, plan -0.3, state -0.1
behind: ،, verb | possible 0.2
behind: احد | told 0.2
behind: اخر | told 0.2, unspecified 0.3
behind: اخر, noun | unspecified 0.2
behind: اسراييل | told 0.2
behind: اسراييل, verb | told 0.2
behind: اغلب | told -0.2
behind: اغلب, verb | told -0.2
behind: اكثر | told 0.3, occurrence -0.2, plan -0.1, state -0.1
behind: اكثر, verb | occurrence -0.3, state -0.1
behind: الاخيره | told 0.2
behind: الاخيره, noun | told 0.2
behind: الاسلحه | told -0.2
behind: الاسلحه, noun | told -0.2
behind: الالاف | occurrence -0.2
behind: الامريكي | told -0.4
behind: الامريكي, noun | told -0.4
behind: الامريكيه | occurrence 0.3, plan -0.1
behind: الامريكيه, noun | occurrence 0.3, plan -0.1
behind: الانتخابيه | told -0.2
behind: الانتخابيه, noun | told -0.2
behind: الاولي | plan 0.2, conditional 0.2
behind: الاولي, noun | plan 0.2, conditional 0.2
behind: البرلمان | told 0.3
behind: البرلمان, noun | told 0.2
behind: البريطانيون | told -0.2
behind: البريطانيون, verb | told -0.2
behind: التركي | told 0.3, occurrence -0.3, plan -0.1
behind: التركي, noun | told 0.3, occurrence -0.3, plan -0.1
behind: الثقه | told -0.2
behind: الجمعه | told -0.2
behind: الجيش | unspecified 0.2
behind: الحكومه | unspecified 0.2, probable -0.1
behind: الحكومه, noun | told 0.3, unspecified 0.2, probable -0.1
behind: الحملات | probable 0.2
behind: الحملات, noun | probable 0.2
behind: الذي | told 0.3
behind: الذي, noun | told 0.3
behind: الرييس | told 0.3, unspecified 0.1, probable 0.2
behind: الرييس, noun | told 0.2
behind: الرييس, verb | unspecified -0.1, probable 0.2
behind: السلطات | told 0.2
behind: السلطات, verb | told 0.2
behind: العاصمه | told -0.2
behind: العرب | told -0.2
behind: العرب, noun | told -0.2
behind: العسكري | told -0.2
behind: العسكري, noun | told -0.1
behind: الغوطه, verb | told -0.2
behind: الفدراليه | told -0.2
behind: الفدراليه, noun | told -0.2
behind: القانون | told 0.2
behind: القصف | told -0.2
behind: القصف, verb | told -0.3
behind: القوات, noun | unspecified -0.1, probable 0.2
behind: المبني | told 0.2
behind: المحكمه, verb | told 0.3
behind: المستمره | told 0.2
behind: المستمره, noun | told 0.2
behind: المنطقه | told 0.4, unspecified 0.4
behind: المنطقه, noun | told 0.2, occurrence -0.1, plan 0.3, unspecified 0.2
behind: المنطقه, verb | told 0.2, plan -0.1, unspecified 0.1
behind: المنظمه | told -0.2
behind: المنهجيه | told 0.2
behind: المنهجيه, noun | told 0.2
behind: النظام | told 0.3
behind: النظام, verb | told 0.2
behind: النواب | told 0.3
behind: النواب, noun | told 0.2
behind: النووي | told 0.1
behind: النووي, noun | occurrence 0.2, plan -0.1
behind: النوويه | told -0.3
behind: النوويه, noun | told -0.3
behind: الي | unspecified 0.2, possible 0.2
behind: الي, noun | unspecified 0.3, possible 0.2
behind: او | occurrence -0.3, plan 0.1, unspecified 0.2, possible 0.2
behind: او, noun | unspecified 0.1, possible 0.2
behind: ايران | told 0.2
behind: ايضا | told 0.2
behind: ايضا, verb | told 0.2
behind: ايفاد | told -0.2
behind: ايفاد, verb | told -0.2
behind: باعتباره | told -0.2
behind: باعتباره, noun | told -0.2
behind: بالغاز | occurrence 0.2, plan -0.1, conditional -0.1, probable 0.3
behind: بالغاز, noun | occurrence 0.2, plan -0.1, conditional -0.1, probable 0.3
behind: بانهم | told 0.2
behind: بانهم, verb | told 0.2
behind: بريه | told 0.2
behind: بريه, noun | told 0.2
behind: بشكل | occurrence -0.2
behind: بعض | told -0.2
behind: بعض, verb | told -0.2
behind: بين | told 0.3
behind: بين, noun | told 0.3
behind: تتعلق | occurrence -0.2, plan -0.1
behind: تتعلق, noun | occurrence -0.2, plan -0.1
behind: تركيا | told 0.2, occurrence -0.2, plan -0.1
behind: تركيا, verb | told 0.3, occurrence -0.2, plan -0.1
behind: تلفزيونيه | told -0.2
behind: تلفزيونيه, noun | told -0.2
behind: ثلاثه | told 0.3, occurrence 0.2, plan -0.1
behind: ثلاثه, verb | told 0.2
behind: ثمانيه | told 0.2
behind: حتي | unspecified -0.1, possible 0.2
behind: حفل | told 0.4
behind: حفل, verb | told 0.4
behind: حول | occurrence -0.2, plan -0.2
behind: داخلي | told 0.2
behind: داخلي, noun | told 0.2
behind: دمشق | told -0.2
behind: دمشق, verb | told -0.2
behind: دولي | told 0.2, unspecified 0.2
behind: دولي, noun | told 0.2, unspecified 0.2
behind: رجلان | told -0.2
behind: رجلان, verb | told -0.2
behind: روسيا | occurrence -0.2, plan 0.1, probable 0.2
behind: روسيا, noun | told -0.2
behind: روسيا, verb | told 0.2, probable 0.3
behind: ضد | unspecified 0.2
behind: ضد, noun | unspecified 0.2
behind: طايره | told 0.2
behind: طايره, noun | told 0.2
behind: عام | told 0.2
behind: عباس | told 0.2
behind: عباس, verb | told 0.2
behind: عبر | told -0.4
behind: عبر, noun | told -0.3
behind: عدد, noun | told 0.3
behind: عدد, verb | told -0.2
behind: عده | occurrence -0.2, plan -0.1
behind: عشرات | occurrence -0.4
behind: عشرات, verb | occurrence -0.4
behind: علي | told 0.2, occurrence 0.1, plan 0.3, state 0.1, unspecified 0.3, possible -0.1, probable 0.2
behind: علي, noun | occurrence 0.1, plan 0.2, unspecified 0.3, possible -0.1, probable 0.1
behind: عليه | told -0.2, probable 0.2
behind: عليه, noun | probable 0.2
behind: عليه, verb | told -0.1
behind: عليها | told -0.2
behind: عن | told -0.2
behind: عن, verb | told -0.2
behind: عنيف | told -0.2
behind: عنيف, verb | told -0.2
behind: في | occurrence -0.2, plan -0.1, state -0.1, unspecified -0.1, conditional 0.2, possible -0.2
behind: في, noun | occurrence -0.2, state -0.2
behind: في, verb | unspecified -0.2, conditional 0.1, possible -0.1, probable -0.1
behind: قادتها | told -0.2
behind: قادتها, verb | told -0.2
behind: قاعده | told -0.2
behind: قبل | told 0.1, unspecified 0.2, conditional 0.1
behind: قبل, noun | told 0.3
behind: قطاع | told 0.2
behind: قنبله | unspecified 0.2
behind: قنبله, noun | unspecified 0.2
behind: قوات | unspecified -0.1, conditional 0.1
behind: قوات, noun | unspecified -0.1, conditional 0.2
behind: قويه | told -0.2
behind: قويه, noun | told -0.2
behind: كل | told 0.4, plan 0.2
behind: لا | plan 0.2, conditional 0.3
behind: لا, noun | plan 0.2, conditional 0.3
behind: لانتقادات | told -0.2
behind: لانتقادات, noun | told -0.2
behind: لقطر | told -0.2
behind: لقطر, noun | told -0.2
behind: لقوات | occurrence -0.3
behind: لقوات, noun | occurrence -0.3
behind: للمحكمه | told 0.1
behind: للمحكمه, verb | told 0.1
behind: لهما | told 0.1
behind: لهما, verb | told 0.1
behind: ما | occurrence -0.2, plan -0.1, state 0.2
behind: ما, verb | occurrence -0.2
behind: مجلس | occurrence -0.1, plan 0.3, unspecified 0.3
behind: مجلس, noun | occurrence -0.1, plan 0.2, unspecified 0.3
behind: محكمه | told 0.3
behind: محكمه, verb | told 0.3
behind: مخططا | told -0.2
behind: مخططا, verb | told -0.2
behind: مركز | probable 0.2
behind: مركز, verb | probable 0.2
behind: مسلحو | unspecified 0.3
behind: مسلحو, verb | unspecified 0.3
behind: مشروع | told 0.2
behind: مع | told -0.4, occurrence 0.4, plan -0.2
behind: مع, noun | told -0.3, occurrence 0.3, plan -0.2
behind: من | occurrence 0.1, plan -0.2, unspecified -0.3, conditional -0.1, possible -0.1, probable -0.1
behind: من, noun | told -0.2, occurrence 0.2, plan -0.3, state 0.1
behind: من, verb | told 0.2
behind: منذ | told -0.3
behind: منذ, noun | told -0.3
behind: منطقه | unspecified 0.1, possible 0.2
behind: منطقه, verb | possible 0.2
behind: مواقع | told -0.4
behind: مواقع, noun | told -0.3
behind: ميونخ | told 0.2
behind: ميونخ, noun | told 0.2
behind: ميونيخ | told 0.2
behind: ميونيخ, noun | told 0.2
behind: نتنياهو | told 0.2
behind: نحو | occurrence -0.2
behind: نحو, verb | occurrence -0.2
behind: هو | occurrence 0.2
behind: هو, noun | occurrence 0.2
behind: واصابه | occurrence -0.2
behind: والاربعه | occurrence -0.1, state 0.2
behind: والاربعه, verb | occurrence -0.1, state 0.2
behind: والتعذيب | probable 0.2
behind: والتعذيب, noun | probable 0.2
behind: وزير, noun | told -0.2
behind: وقتل | told 0.2
behind: وقتل, noun | told 0.2
casualties: ambiguous finite | told 0.3
casualties: ambiguous noun | plan -0.3, state -0.1
casualties: plain noun | told -0.2
casualties: plain phrase | told 0.2, occurrence 0.1, plan -0.2, state 0.1
company | unspecified -0.1, conditional -0.1, probable 0.1
concept advance | occurrence -0.3, plan -0.2, state -0.1
concept advance, verb | told -0.3, occurrence -0.2, unspecified 0.1, conditional 0.2
concept agree | told 0.3, occurrence 0.3, plan 0.2, state -0.1, unspecified 0.2, possible -0.1, probable 0.2
concept agree, noun | told 0.3, occurrence 0.2, plan 0.2
concept agree, verb | occurrence 0.2
concept air-strike | told 0.4, occurrence -0.3, plan -0.4, state -0.1, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
concept air-strike, noun | told 0.4, occurrence -0.2, plan -0.3, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
concept air-strike, verb | occurrence -0.1
concept amend | occurrence -0.1, plan 0.1, unspecified 0.2
concept amend, noun | occurrence -0.1, plan 0.1, unspecified 0.2
concept appeal | told -0.2
concept appoint | told 0.2
concept appoint, noun | told 0.2
concept arrest | told 0.3, occurrence 0.1, plan -0.4, state -0.2, unspecified -0.3, conditional -0.1, possible -0.1, probable -0.1
concept arrest, noun | told 0.5, occurrence 0.1, plan -0.2, state 0.1, unspecified -0.1, probable -0.1
concept arrest, verb | plan -0.2, state -0.3, unspecified -0.2, conditional -0.1
concept arrive | told -0.4, probable 0.2
concept arrive, noun | unspecified 0.1, probable 0.2
concept arrive, verb | told -0.3
concept arson | told -0.2
concept arson, noun | told -0.2
concept assassinate | occurrence -0.2, unspecified 0.2
concept assassinate, noun | occurrence -0.2, unspecified 0.2
concept attack | told 0.3, occurrence 0.4, plan -0.2, state -0.2, unspecified -0.1, conditional 0.2
concept attack, noun | told 0.4, occurrence 0.3, plan -0.1, state -0.1, unspecified -0.2, conditional 0.3
concept attack, verb | occurrence 0.2, plan -0.1, state -0.1
concept attend | told -0.6
concept attend, noun | told -0.4
concept attend, verb | told -0.2
concept besiege | told 0.3, occurrence -0.2, state 0.3
concept besiege, verb | told 0.3, unspecified -0.1, probable 0.2
concept blast | occurrence 0.2, plan 0.2
concept boycott | told -0.3
concept capture | told -0.5, occurrence -0.2, plan 0.1, state -0.1
concept capture, verb | told -0.3
concept casualties, noun | told -0.2
concept charge | told 0.2
concept charge, noun | told 0.3, conditional -0.1, possible 0.2, probable -0.1
concept charge, verb | occurrence 0.3, plan -0.1
concept clash | told 0.4
concept clash, noun | told 0.2, occurrence 0.2, plan -0.2, state -0.1
concept clash, verb | told 0.2, conditional 0.2
concept conference | told 0.2, occurrence 0.2, plan -0.2
concept conference, noun | told 0.2, occurrence 0.2, plan -0.2
concept control | occurrence -0.2, plan -0.1, state 0.7
concept control, noun | occurrence -0.1, state 0.3
concept control, verb | occurrence -0.1, plan -0.1, state 0.4
concept convict | occurrence 0.2, plan -0.1
concept convict, noun | occurrence 0.2
concept convict, verb | told 0.2
concept crash | occurrence 0.3
concept crash, verb | unspecified -0.1, possible 0.2
concept death-toll | occurrence -0.2, plan -0.1, state -0.1, probable 0.1
concept death-toll, noun | unspecified 0.1, probable 0.1
concept debate | told -0.2
concept debate, noun | told -0.2
concept declare-independence | told -0.2
concept depart | told -0.4
concept depart, noun | told -0.3
concept depart, verb | told -0.2
concept deploy | occurrence -0.2, plan -0.1, state -0.1, unspecified -0.2
concept deploy, noun | occurrence -0.1, plan -0.2
concept deport | told -0.3
concept detain | told 0.3, occurrence -0.3, plan 0.1, state 0.6
concept detain, noun | occurrence -0.3, plan 0.2, state 0.1, unspecified 0.2, conditional 0.2
concept detain, verb | told 0.4, plan -0.1, state 0.5
concept die, noun | occurrence 0.3, plan -0.1
concept die, verb | told 0.2
concept dismiss | told 0.2
concept dismiss, noun | told 0.3
concept dismiss, verb | occurrence -0.2, plan -0.1, state -0.1
concept displace | told 0.3
concept displace, noun | told 0.3
concept elect | occurrence 0.3
concept elect, noun | occurrence 0.2
concept election | occurrence -0.1, plan 0.3
concept embargo | occurrence -0.1, plan -0.1, state 0.2
concept enact | told 0.3
concept enact, verb | told 0.1
concept enter | told 0.2, occurrence 0.3, plan 0.2, state -0.1, conditional 0.3, possible 0.1, probable -0.1
concept enter, noun | occurrence 0.2, plan 0.2, conditional 0.2, possible -0.1, probable -0.1
concept evacuate | told -0.4
concept evacuate, noun | told -0.3
concept execute | occurrence -0.3
concept fine | told -0.2
concept fine, noun | told -0.2
concept flee | told 0.2, occurrence -0.1, plan -0.1
concept flee, verb | occurrence -0.2
concept hold-office | occurrence -0.3, state 0.6
concept hold-office, noun | occurrence -0.2, plan 0.1, state 0.2, possible 0.2
concept hold-office, verb | occurrence -0.1, state 0.4
concept hospitalise | told -0.3
concept hospitalise, verb | told -0.3
concept intercept, noun | told -0.2
concept interrogate | told 0.5, occurrence -0.2, plan -0.2, state -0.2, unspecified -0.2, conditional -0.1, possible 0.1, probable 0.1
concept interrogate, noun | told 0.4, occurrence -0.3, plan -0.2, state -0.2, unspecified -0.2, conditional -0.1, possible 0.1, probable 0.1
concept invade | unspecified -0.1, possible 0.2
concept investigate | told -0.2, occurrence -0.3, plan -0.1
concept investigate, verb | occurrence -0.3, plan -0.1
concept kidnap | told -0.4
concept kidnap, noun | told -0.4
concept kill | told 0.4, occurrence 0.2, state -0.1
concept kill, noun | told 0.1, occurrence 0.3, plan -0.1, state -0.1, unspecified 0.2, conditional -0.1, possible -0.1, probable -0.1
concept kill, verb | told 0.3
concept lead-process | told -0.4
concept lead-process, noun | told -0.3
concept lead-process, verb | told -0.2
concept leave | occurrence -0.1, plan 0.2
concept leave, noun | told -0.3
concept leave, verb | told 0.3, occurrence -0.1, plan 0.2
concept lose-election | told -0.3
concept lose-election, noun | told -0.1
concept manhandle, noun | told -0.2
concept massacre | occurrence -0.2, state -0.1, unspecified -0.3, possible 0.1, probable -0.1
concept massacre, noun | told 0.3, occurrence -0.3, state -0.1, unspecified -0.3, conditional 0.1, possible 0.1, probable -0.1
concept mediate | unspecified 0.2
concept meet | told 0.6, plan 0.3, unspecified -0.2, conditional -0.1, possible 0.1, probable 0.4
concept meet, noun | plan 0.3, unspecified -0.1, possible 0.1, probable 0.3
concept meet, verb | told 0.5
concept military-operation | occurrence -0.4, plan -0.2
concept military-operation, noun | occurrence -0.4, plan -0.2
concept missile-attack | told -0.2
concept missile-attack, noun | told -0.2
concept murder | told -0.3
concept murder, noun | told -0.3
concept negotiate | unspecified 0.4
concept negotiate, noun | told 0.2, unspecified 0.4
concept normalise | told -0.2
concept normalise, noun | told -0.2
concept offensive | probable 0.2
concept offensive, noun | probable 0.2
concept overthrow | told -0.4
concept overthrow, noun | told -0.2
concept overthrow, verb | told -0.2
concept quake | told 0.2, occurrence 0.2, plan -0.1
concept quake, noun | occurrence 0.2, plan -0.1
concept rape | told -0.5
concept rape, noun | told -0.3
concept recapture | told 0.3
concept recapture, noun | told 0.2, unspecified 0.2
concept release | told 0.3, occurrence 0.2, plan 0.2, state -0.1, unspecified 0.2, probable 0.2
concept release, noun | unspecified 0.1, probable 0.2
concept release, verb | told 0.2, occurrence 0.3, plan 0.1
concept repeal | told -0.3
concept repeal, verb | told -0.2
concept repel | told -0.4
concept repel, noun | told -0.2
concept repel, verb | told -0.2
concept resign | told 0.4, occurrence 0.1, plan 0.2, state -0.1, unspecified 0.3, probable -0.1
concept resign, noun | told 0.2, unspecified 0.2
concept resign, verb | told 0.2
concept riot | told -0.3
concept riot, noun | told -0.3
concept run | occurrence -0.3, plan 0.1, state 0.1
concept run, noun | occurrence -0.2, plan -0.1, state 0.2
concept run, verb | unspecified 0.3
concept sanction | told 0.3, occurrence -0.1, plan -0.1, state 0.5
concept sanction, noun | told 0.3, occurrence -0.1, state 0.3, unspecified -0.2, possible 0.2
concept sentence | told 0.4, occurrence 0.3, plan -0.1
concept sentence, noun | told 0.4, occurrence 0.2
concept sentence-to-death | told -0.3
concept sentence-to-death, noun | told -0.3
concept session | told 0.2
concept session, noun | told 0.2
concept shell | told 0.3, occurrence -0.1, plan -0.2, state -0.1
concept shell, noun | told 0.4, occurrence 0.1, plan -0.2, unspecified -0.2, conditional -0.1, possible -0.1
concept shell, verb | occurrence -0.2
concept shoot | told 0.1, occurrence 0.4, plan -0.1, unspecified -0.2, conditional -0.1, probable -0.1
concept shoot, noun | told 0.2
concept shoot, verb | occurrence 0.2
concept shoot-down | told 0.1, plan 0.2
concept shoot-down, noun | told 0.1, plan 0.2
concept sign | occurrence 0.2, plan 0.1, state -0.1
concept sign, noun | told 0.2
concept strike | occurrence 0.2, plan 0.1, unspecified 0.2
concept strike, verb | told -0.1
concept submit | told -0.3
concept submit, noun | told -0.3
concept succeed | told -0.2
concept sue | told -0.3, unspecified 0.2
concept sue, noun | occurrence 0.1, plan 0.2, unspecified 0.3
concept sue, verb | told -0.3
concept summon | told -0.3
concept summon, noun | told -0.2
concept suspend | told -0.4
concept suspend, noun | told -0.2
concept talks | told 0.3, occurrence -0.2, plan -0.1, state -0.1, unspecified -0.2, probable 0.1
concept talks, noun | told 0.3
concept terror-attack | told 0.2, unspecified 0.2
concept terror-attack, noun | told 0.2, unspecified 0.2
concept testify | told -0.2
concept torture | told -0.4
concept torture, noun | told -0.4
concept truce | told 0.2, occurrence -0.1, plan 0.3, unspecified 0.3
concept truce, noun | told 0.2, occurrence -0.1, plan 0.3, unspecified 0.3
concept try | told 0.3, occurrence -0.3, plan 0.1, state -0.1
concept try, noun | told 0.2
concept try, verb | told 0.2
concept violate | occurrence -0.2, plan -0.2, state -0.1
concept violate, noun | occurrence -0.1, plan -0.3, state -0.1
concept visit | told 0.5
concept visit, noun | told 0.3, occurrence 0.4, plan -0.3
concept visit, verb | told 0.2
concept vote | told 0.5, occurrence -0.1, plan 0.4
concept vote, noun | told 0.6, occurrence -0.2, plan 0.4
concept war | occurrence -0.4, state -0.1, unspecified 0.3, possible -0.1, probable 0.1
concept war, noun | occurrence -0.4, plan 0.1, state -0.1, unspecified 0.4, possible -0.1, probable 0.1
concept win-election | unspecified 0.2, probable 0.1
concept win-election, noun | unspecified 0.2
concept win-election, verb | unspecified -0.1, probable 0.2
concept wound | told 0.4, occurrence 0.2, plan -0.2, state -0.1, unspecified -0.2, conditional -0.1, possible 0.1, probable -0.1
concept wound, noun | told 0.2, occurrence 0.2, plan -0.1, state -0.1
concept wound, verb | told 0.2
concept wound-badly | occurrence -0.1, state 0.2
concept wound-badly, verb | occurrence -0.1, state 0.2
condition before | told 0.4, occurrence -0.2, plan 0.2, state -0.1, unspecified -0.2, conditional 1.2
condition behind | occurrence -0.2, plan 0.4, unspecified 0.1, conditional 0.3
continuing before | told 0.2, occurrence -0.6
continuing behind | occurrence -0.3, plan -0.4, state 0.1, unspecified -0.4, conditional -0.1, possible -0.1, probable -0.2
counted | told 0.5, occurrence -0.3, plan -0.3, state -0.1, unspecified -0.3, conditional -0.1, possible -0.1, probable -0.1
cue confirms before | told -0.2
cue demands before | told 0.3, occurrence -0.1, plan 0.4, state -0.1, unspecified 0.6, conditional -0.1, possible -0.1, probable 0.1
cue demands behind | unspecified -0.2, conditional 0.2, probable -0.1
cue denies before | unspecified -0.2, possible 0.4
cue hopes before | occurrence -0.2, plan 0.3, unspecified 0.3, conditional 0.1, probable 0.1
cue reports before | told 0.2, occurrence 0.2
cue threatens before | plan 0.3, unspecified 0.4
cue warns before | told 0.1
definite | told -0.4, occurrence -0.2, plan -0.3, state 0.1, unspecified -0.5, conditional 0.1, possible -0.3, probable -0.2
disaster: plain finite | told 0.2, possible 0.2
disaster: plain noun | told -0.3, occurrence 0.2
disaster: plain phrase | told 0.2
doing before | occurrence 0.2, state -0.3, unspecified 0.2, conditional 0.2, possible -0.2, probable 0.2
doing behind | told 0.2, occurrence 0.3, plan -0.3, state -0.1, unspecified -0.4, conditional -0.1, possible -0.1, probable -0.1
event adopt: alone | told -0.4
event adopt: bare | told 0.3
event adopt: company | told 0.5
event adopt: finite | told -0.1
event adopt: much company | told 0.2, unspecified 0.2
event adopt: near attack | told -0.2
event adopt: near draft | told 0.3, unspecified 0.2
event adopt: near duration | told 0.2
event adopt: near law | told 0.4, occurrence 0.2, plan -0.1
event adopt: near resolution | told 0.2
event adopt: near submit | told 0.2, unspecified 0.2
event adopt: participle | told 0.2, unspecified 0.2, probable 0.1
event adopt: time | told 0.2, occurrence 0.2
event advance | occurrence -0.3, plan -0.2, state -0.1
event advance: alone | unspecified 0.1, conditional 0.2
event advance: company | told -0.3
event advance: finite | told -0.3
event advance: much company | told 0.3
event advance: near fighter | told 0.2
event advance: near public | told -0.2
event advance: near say | told -0.2
event advance: no time | told -0.3, unspecified 0.1, conditional 0.2
event advance: past | told -0.3
event advance: time | told 0.1, occurrence -0.2, plan -0.2, state -0.1
event agree | occurrence 0.3, plan 0.2, state -0.1, unspecified 0.2, possible -0.1, probable 0.2
event agree: alone | occurrence 0.2, plan 0.1
event agree: bare | unspecified 0.3
event agree: company | told 0.1, occurrence 0.2, unspecified -0.1, conditional -0.1, probable 0.2
event agree: definite | occurrence 0.2
event agree: much company | told -0.3, unspecified 0.2
event agree: near army | told -0.3
event agree: near arrest | told 0.2
event agree: near ceasefire | told 0.2
event agree: near distance | told -0.2
event agree: near enter | told 0.2
event agree: near heavy | told 0.2
event agree: near leave | told 0.2
event agree: near missile | occurrence -0.3, plan 0.3, unspecified 0.1, probable 0.2
event agree: near politician | told -0.4
event agree: near public | told 0.1, occurrence 0.2, plan -0.1
event agree: near rescue | told -0.1
event agree: near rocket | occurrence -0.3, plan 0.3, unspecified 0.1, probable 0.2
event agree: near say | occurrence 0.2, plan -0.1
event agree: near submit | told -0.1
event agree: near talks | told 0.3
event agree: near truce | told 0.2
event agree: near visit | told -0.2
event agree: no time | told 0.3, occurrence 0.3
event agree: noun | occurrence 0.2, plan 0.2
event agree: owned | occurrence -0.1, plan 0.2, unspecified -0.1, probable 0.3
event agree: phrase | told 0.2
event agree: time | told -0.2, plan 0.2, unspecified -0.1, conditional 0.1, probable 0.2
event appoint | occurrence 0.2
event appoint: alone | occurrence 0.3, plan -0.2
event appoint: bare | told 0.2
event appoint: company | occurrence -0.2, plan 0.3
event appoint: near elect | told -0.2
event appoint: near public | plan 0.2
event appoint: passive | told -0.2
event arrest | told 0.2, occurrence -0.2, plan -0.3, state 0.4, unspecified -0.2, conditional 0.1, possible -0.1, probable -0.2
event arrest: adjective | told -0.3
event arrest: alone | told 0.3
event arrest: bare | told -0.3
event arrest: company | occurrence 0.1, plan -0.1, state 0.3
event arrest: definite | told -0.2, occurrence -0.1, state 0.2, unspecified -0.1, conditional 0.2
event arrest: finite | told 0.3, occurrence -0.2, plan -0.1
event arrest: much company | told -0.3, occurrence -0.4, plan -0.2, state 0.3, unspecified -0.2, conditional -0.1
event arrest: near accept-offer | told 0.2
event arrest: near accuse | occurrence 0.2, plan -0.1
event arrest: near arrest | told -0.2, occurrence -0.4, plan -0.1, state 0.2
event arrest: near attack | told 0.2, occurrence 0.2, plan -0.2, state -0.2
event arrest: near commander | occurrence -0.2, state 0.2
event arrest: near condemn | told -0.3
event arrest: near deploy | occurrence 0.2, state -0.1
event arrest: near die | told -0.3
event arrest: near dismiss | occurrence -0.2
event arrest: near domestic | told 0.3
event arrest: near duration | told -0.4, occurrence 0.2, plan -0.1, state -0.1
event arrest: near fighter | told 0.2, occurrence 0.2, state -0.1
event arrest: near full | told 0.2
event arrest: near hold-office | told -0.2
event arrest: near infected | unspecified 0.2
event arrest: near investigate | told 0.3, occurrence 0.3, plan -0.1
event arrest: near large-scale | told 0.1
event arrest: near last | told -0.5
event arrest: near law | told -0.2, occurrence -0.2
event arrest: near man | occurrence 0.1
event arrest: near meet | told -0.2
event arrest: near military | occurrence 0.2
event arrest: near oppose | told 0.3, occurrence -0.4, plan -0.1, state -0.1
event arrest: near people | occurrence -0.3, state -0.1
event arrest: near person | occurrence -0.3, state -0.1
event arrest: near police-officer | told 0.2, occurrence 0.5, plan -0.1
event arrest: near praise | occurrence -0.2, state 0.1
event arrest: near prison | occurrence -0.1, state 0.2
event arrest: near prisoner | occurrence -0.1, plan -0.1, state 0.2
event arrest: near protest | told 0.3
event arrest: near public | plan -0.1, state -0.2
event arrest: near release | told 0.2, occurrence -0.1, plan -0.2, state 0.3, unspecified -0.2
event arrest: near report-act | occurrence 0.2, state -0.1
event arrest: near resolution | occurrence -0.1, plan -0.1, state 0.2
event arrest: near say | occurrence 0.2, plan 0.1
event arrest: near sentence | told -0.3
event arrest: near ship | occurrence 0.2, state -0.1
event arrest: near soldier | told -0.2
event arrest: near suspend | occurrence -0.2
event arrest: near talks | state 0.2
event arrest: near try | occurrence 0.2, state -0.1
event arrest: near visit | occurrence -0.2, state 0.1
event arrest: near votes-against | told 0.2
event arrest: near wound | told -0.1
event arrest: no time | plan -0.3, state 0.1
event arrest: owned | occurrence 0.2, state 0.1
event arrest: passive | occurrence 0.1, plan -0.1, state 0.1
event arrest: past | told 0.3, occurrence -0.2
event arrest: phrase | told 0.2
event arrest: time | told 0.2, occurrence -0.2, state 0.3
event attack | occurrence -0.3, plan -0.2, state -0.2
event attack: alone | occurrence -0.4, plan 0.1, state -0.1, unspecified 0.3, conditional 0.2, possible -0.1
event attack: bare | occurrence 0.5, unspecified -0.1, conditional 0.4, probable 0.2
event attack: company | unspecified -0.3, possible 0.2, probable -0.3
event attack: definite | occurrence -0.1, plan -0.2, state -0.1, conditional -0.1, possible -0.1, probable -0.2
event attack: finite | told -0.2
event attack: much company | unspecified -0.1, conditional -0.2, possible -0.1, probable 0.3
event attack: near accept-offer | told 0.2, occurrence -0.3, plan -0.2, state -0.1
event attack: near accident | unspecified -0.1, conditional 0.2
event attack: near admit | told -0.2
event attack: near advance | occurrence -0.1, plan 0.2, possible 0.2
event attack: near aid | told 0.3, occurrence -0.2
event attack: near alleged | told 0.2, conditional 0.2
event attack: near announce | occurrence -0.2, plan -0.1
event attack: near armed | told 0.2, occurrence -0.2, plan -0.1, unspecified 0.3, conditional -0.1, probable -0.1
event attack: near army | told 0.6, occurrence -0.2, plan 0.1, unspecified -0.2, possible -0.1, probable 0.4
event attack: near arrest | told -0.3, occurrence -0.2, plan -0.1
event attack: near arrested | told -0.2
event attack: near attack | told -0.2, occurrence -0.2, unspecified 0.2, possible -0.1, probable 0.1
event attack: near ban | told 0.2
event attack: near besiege | told 0.2
event attack: near building | told -0.2
event attack: near call-for | plan 0.2, possible 0.2
event attack: near capture | told -0.3
event attack: near car-bomb | occurrence 0.2
event attack: near child | occurrence -0.2
event attack: near civilian | told 0.4, occurrence -0.3, plan -0.1
event attack: near commander | told -0.2
event attack: near confiscate | occurrence 0.2
event attack: near control | told -0.2
event attack: near damage | told -0.2
event attack: near deploy | told -0.2
event attack: near destroy | told 0.3
event attack: near displace | told 0.2, occurrence -0.4, plan -0.1
event attack: near distance | told 0.3
event attack: near duration | told 0.4, occurrence -0.1, plan 0.1
event attack: near facilitate | told -0.2
event attack: near fighter | occurrence -0.2
event attack: near first | occurrence -0.1, plan 0.2, conditional 0.2
event attack: near foreign | plan 0.2, conditional 0.1, probable 0.2
event attack: near humanitarian | told 0.2
event attack: near investigate | told -0.4
event attack: near journalist | told 0.2, occurrence -0.2
event attack: near last | occurrence -0.4, plan 0.1, unspecified 0.3, conditional -0.1, probable 0.1
event attack: near law | told -0.5
event attack: near leave | occurrence -0.1, plan 0.3, possible 0.2, probable 0.2
event attack: near man | probable 0.2
event attack: near meet | told -0.4
event attack: near military | told 0.2
event attack: near missile | told -0.2
event attack: near oppose | told -0.4, occurrence -0.1
event attack: near planned | occurrence -0.1, plan 0.3
event attack: near police-officer | told -0.3
event attack: near politician | told -0.5
event attack: near preliminary | plan 0.2, conditional 0.2
event attack: near prisoner | told -0.2
event attack: near promise | told 0.3, occurrence -0.1, plan 0.2, unspecified 0.3
event attack: near propose | told -0.2
event attack: near public | told -0.2, occurrence 0.3, plan 0.1
event attack: near report | told -0.3
event attack: near report-act | told -0.3
event attack: near resident | occurrence -0.3, plan -0.2
event attack: near rocket | told -0.2
event attack: near say | told 0.5, occurrence 0.1, plan 0.2, state -0.1, possible 0.1, probable 0.2
event attack: near school | occurrence 0.3, plan -0.1
event attack: near sign | told 0.2
event attack: near soldier | told 0.3, occurrence 0.4, plan -0.1
event attack: near stress | occurrence 0.1, plan 0.2, possible 0.2
event attack: near strike | told -0.4
event attack: near submit | told -0.2
event attack: near support | told -0.4, conditional 0.2, possible -0.1, probable -0.1
event attack: near survive | plan 0.2, conditional 0.2
event attack: near teacher | occurrence 0.2
event attack: near violate | told -0.2
event attack: near votes-against | occurrence -0.3, plan -0.2
event attack: near warn | told 0.3
event attack: near weapon | told -0.2, unspecified 0.1, conditional 0.1, possible 0.2, probable 0.1
event attack: near withdraw | probable 0.2
event attack: near woman | told -0.2
event attack: no time | told 0.1, occurrence -0.1, plan -0.3, state -0.2
event attack: noun | occurrence -0.3, plan -0.1, state -0.2, unspecified -0.2, conditional 0.2, possible -0.1, probable 0.1
event attack: owned | occurrence -0.8, plan 0.2, state -0.1
event attack: participle | unspecified 0.2
event attack: past | told -0.4, occurrence 0.3
event attack: time | told -0.3, occurrence -0.3, plan 0.1, state -0.1, unspecified -0.1, conditional 0.2, probable 0.2
event besiege | told 0.3, occurrence -0.2, state 0.3
event besiege: alone | told -0.3
event besiege: bare | told 0.2
event besiege: company | told 0.3, unspecified -0.1, probable 0.2
event besiege: definite | told 0.1, occurrence -0.1, state 0.4
event besiege: much company | told 0.3
event besiege: near army | probable 0.2
event besiege: near attack | told 0.2, unspecified -0.1, probable 0.2
event besiege: near civilian | told 0.2
event besiege: near resident | plan -0.1, state 0.2
event besiege: near strike | told 0.2
event besiege: no time | unspecified -0.1, probable 0.2
event besiege: participle | told 0.4, unspecified -0.1, probable 0.2
event besiege: time | told 0.1, occurrence -0.1, state 0.3
event blast | occurrence 0.3, plan 0.1
event blast: bare | told 0.3
event blast: company | told -0.2, plan 0.3, unspecified 0.1, possible 0.2
event blast: much company | told 0.3, occurrence 0.3, plan -0.1
event blast: near army | occurrence 0.2, plan -0.1
event blast: near child | told 0.2
event blast: near gun | told -0.3
event blast: near kill | told 0.2
event blast: near large-scale | told -0.2
event blast: near police-officer | plan 0.1, unspecified -0.1, possible 0.2
event blast: near say | told 0.4, occurrence 0.4, plan -0.1
event blast: near wound | told 0.2, occurrence 0.3, plan -0.1
event blast: no time | told -0.1, occurrence 0.4, plan -0.2, unspecified -0.3, probable -0.1
event blast: time | told 0.4, occurrence -0.1, plan 0.3, unspecified 0.2, possible 0.2
event capture | occurrence -0.2, plan 0.1, state -0.2, unspecified 0.4
event capture: bare | told 0.1, occurrence -0.2, state -0.1
event capture: company | unspecified 0.3
event capture: finite | told -0.1
event capture: much company | occurrence -0.1, plan -0.2
event capture: near army | unspecified 0.2
event capture: near attack | unspecified 0.3
event capture: near call-for | told -0.2
event capture: near distance | told -0.2
event capture: near duration | told -0.4
event capture: near full | plan 0.2, unspecified 0.2
event capture: near heavy | told -0.2
event capture: near invite | told -0.2
event capture: near killed | told -0.2
event capture: near last | told 0.3
event capture: near legal | told -0.2
event capture: near oppose | occurrence -0.1, plan -0.1
event capture: near politician | told -0.1
event capture: near public | told 0.1
event capture: near say | plan 0.3
event capture: near seek | occurrence -0.1, plan 0.2, unspecified 0.2
event capture: near support | told 0.2, unspecified 0.2
event capture: near weapon | told -0.3
event capture: near wounded | told -0.2
event capture: no time | occurrence -0.2, plan 0.2, state -0.2, unspecified 0.4
event capture: noun | told 0.1, unspecified 0.4
event capture: owned | told -0.2, unspecified 0.2
event capture: past | told 0.6
event casualties: bare | told -0.4
event casualties: definite | told 0.2
event casualties: much company | told 0.2
event casualties: near fighter | told 0.2
event casualties: noun | told -0.2
event charge | occurrence 0.3, plan 0.1, state 0.1, unspecified 0.2, conditional -0.1, possible 0.1, probable -0.1
event charge: alone | told 0.3, conditional -0.1, possible 0.2
event charge: bare | told 0.2, occurrence 0.2, plan 0.1, state -0.1, unspecified -0.1, possible 0.3
event charge: company | told -0.3
event charge: definite | told -0.2, unspecified 0.2
event charge: finite | occurrence 0.2
event charge: much company | told -0.2, occurrence 0.3, plan 0.1
event charge: near accuse | unspecified 0.2
event charge: near adopt | told -0.2
event charge: near alleged | told 0.3, occurrence -0.1, plan 0.2, unspecified -0.1, possible 0.4
event charge: near announce | told 0.2, occurrence 0.2, plan -0.1
event charge: near arrest | told -0.3
event charge: near attack | plan -0.2, state 0.3
event charge: near blame | told -0.2
event charge: near charge | unspecified 0.2
event charge: near clash | told 0.2, occurrence -0.1, plan -0.1, state 0.3
event charge: near condemn | told -0.2
event charge: near convict | told -0.2
event charge: near diplomat | told -0.3
event charge: near diplomatic | told -0.2
event charge: near dismiss | told 0.2
event charge: near distance | told 0.2
event charge: near duration | told -0.3, occurrence 0.2
event charge: near elect | told 0.3, occurrence 0.2, plan -0.1
event charge: near family | told -0.3
event charge: near hold-office | told 0.4
event charge: near investigate | occurrence 0.1, plan 0.2, unspecified 0.2
event charge: near journalist | told 0.3
event charge: near kill | told -0.3
event charge: near large-scale | told 0.2, unspecified -0.1, possible 0.2
event charge: near last | told -0.2
event charge: near meet | told -0.1
event charge: near official | told 0.1, unspecified 0.2
event charge: near police-officer | told 0.4
event charge: near politician | told 0.4, occurrence -0.2, plan 0.5, unspecified 0.3, possible 0.4
event charge: near praise | told 0.2, unspecified 0.2
event charge: near prison | told -0.4
event charge: near public | occurrence -0.3, state 0.1
event charge: near resident | told 0.2, occurrence 0.2, plan -0.1
event charge: near resolution | told 0.2, occurrence -0.1, plan 0.3, unspecified 0.4
event charge: near say | told -0.2
event charge: near seek | told -0.2
event charge: near shoot | told -0.2
event charge: near statement | told 0.2
event charge: near submit | unspecified 0.2
event charge: near support | told -0.2
event charge: near violate | told -0.3
event charge: near visit | told 0.2, occurrence -0.2, plan 0.1, possible 0.2
event charge: near votes-against | told -0.2
event charge: near woman | told 0.1
event charge: near worker | told -0.3
event charge: no time | told -0.3, plan 0.3, state 0.2, unspecified 0.2, possible 0.3
event charge: noun | told 0.3, plan 0.2, state 0.1, unspecified 0.3, conditional -0.1, possible 0.1, probable -0.1
event charge: owned | occurrence -0.2, state 0.2
event charge: participle | told -0.2
event charge: past | occurrence 0.2
event charge: time | occurrence 0.3, plan -0.1, state -0.1
event clash | occurrence -0.4, plan -0.2, state -0.2
event clash: alone | occurrence -0.3, plan 0.2, state -0.1
event clash: bare | occurrence 0.1, plan -0.2, state -0.1, unspecified 0.3, possible -0.1, probable -0.1
event clash: company | occurrence -0.2, plan -0.4, state -0.1, unspecified 0.3, conditional -0.1, possible -0.1, probable -0.1
event clash: definite | occurrence -0.2, state -0.1, conditional -0.1, probable 0.2
event clash: finite | told 0.2, conditional 0.2
event clash: near attack | told -0.2, occurrence 0.2
event clash: near capture | told 0.2
event clash: near child | told -0.2
event clash: near clash | told 0.4, unspecified -0.1
event clash: near concern | told 0.2
event clash: near confirmed | told 0.2
event clash: near cooperate | told 0.4
event clash: near deploy | unspecified 0.2
event clash: near destroy | told -0.2
event clash: near die | told -0.2
event clash: near duration | told -0.4
event clash: near enter | told 0.2
event clash: near fighter | told 0.2, occurrence 0.3, plan 0.1, unspecified -0.1, conditional 0.2
event clash: near heavy | told -0.2
event clash: near joint | told -0.2
event clash: near politician | told -0.2
event clash: near propose | told -0.2
event clash: near say | told -0.4, occurrence 0.3, plan -0.1
event clash: near seek | told 0.1
event clash: near submit | told -0.2
event clash: near suspend | occurrence 0.2
event clash: near threaten | told -0.1
event clash: near vehicle | told -0.2
event clash: near weapon | told -0.3
event clash: near wounded | told 0.1
event clash: noun | told -0.3, occurrence -0.3, plan -0.3, state -0.1
event clash: owned | told -0.2
event clash: time | occurrence -0.2, plan -0.3, state -0.1
event control | occurrence -0.2, plan -0.1, state 0.7
event control: alone | told 0.1, occurrence -0.1, plan 0.1, state 0.2
event control: company | plan -0.1, state 0.3
event control: definite | unspecified 0.2
event control: finite | occurrence -0.1, plan -0.1, state 0.3
event control: much company | told -0.4
event control: near army | plan -0.1, state 0.3
event control: near capture | told -0.2
event control: near civilian | told 0.2
event control: near clash | told -0.5
event control: near control | told -0.3
event control: near dismiss | told 0.1
event control: near heavy | told 0.1
event control: near last | told -0.4
event control: near politician | told -0.2
event control: near release | told 0.2
event control: near seek | told -0.2
event control: near shoot | told 0.1
event control: near strike | told 0.3
event control: no time | told -0.3, occurrence -0.1, state 0.4
event control: noun | occurrence -0.1, state 0.3
event control: owned | occurrence -0.1, plan -0.1, state 0.3, unspecified -0.3
event control: time | plan -0.1, state 0.3
event convict | occurrence 0.2, plan -0.1
event convict: alone | told 0.3
event convict: company | occurrence 0.1
event convict: finite | told -0.1
event convict: near charge | occurrence 0.1
event convict: near dismiss | told 0.2
event convict: near kill | told 0.1
event convict: near police-officer | told -0.2
event convict: near public | told -0.2
event convict: near submit | told 0.2, occurrence 0.1
event convict: no time | told -0.2
event convict: passive | told 0.3
event convict: past | told 0.3
event convict: time | told 0.2, occurrence 0.3, plan -0.1
event crash | occurrence 0.4, plan -0.1
event crash: bare | told -0.2
event crash: finite | possible 0.2
event crash: much company | possible 0.2
event crash: near helicopter | possible 0.2
event crash: near kill | told -0.2
event crash: near killed | told -0.3
event crash: near plane | told 0.4, possible 0.2
event crash: noun | told -0.2
event crash: past | possible 0.2
event crash: phrase | told 0.2
event crash: time | occurrence 0.2, plan -0.1, unspecified -0.1, possible 0.2
event deploy | occurrence -0.2, plan -0.1, state -0.1, unspecified -0.2
event deploy: bare | told -0.4, occurrence -0.1, plan -0.2
event deploy: company | told 0.4, occurrence -0.2, plan 0.1, state -0.1
event deploy: definite | told -0.2
event deploy: much company | told -0.3
event deploy: near clash | told -0.2
event deploy: near distance | told -0.3
event deploy: near enter | told 0.3
event deploy: near police-officer | told -0.2
event deploy: near soldier | told -0.2
event deploy: near visit | told 0.3
event deploy: noun | told -0.2, occurrence -0.1, plan -0.2
event deploy: past | told -0.2
event die: company | occurrence 0.2
event die: definite | told -0.3, probable 0.2
event die: finite | told 0.3
event die: much company | told 0.2
event die: near announce | told 0.2
event die: near army | told 0.2
event die: near attack | told 0.3, probable 0.2
event die: near fighter | occurrence -0.2
event die: near first | probable 0.2
event die: near humanitarian | occurrence -0.2
event die: near infected | occurrence -0.2
event die: near investigate | probable 0.2
event die: near killed | occurrence -0.2
event die: near people | occurrence -0.2
event die: near person | occurrence -0.2
event die: near preliminary | probable 0.2
event die: near propose | probable 0.2
event die: near reveal | probable 0.2
event die: near say | told 0.3, occurrence 0.2
event die: near shell | occurrence -0.2
event die: near strike | occurrence -0.3
event die: near wound | told 0.2, unspecified -0.1, probable 0.2
event die: no time | occurrence 0.3, plan -0.1
event die: noun | occurrence 0.3, plan -0.1
event die: past | told 0.3
event dismiss | told -0.3
event dismiss: alone | told -0.4
event dismiss: bare | told -0.3
event dismiss: definite | told 0.2
event dismiss: near army | occurrence -0.2, plan -0.1
event dismiss: near arrest | occurrence -0.3, plan -0.1, state -0.1
event dismiss: near people | occurrence -0.4, plan -0.1, state -0.1
event dismiss: near person | occurrence -0.4, plan -0.1, state -0.1
event dismiss: near resign | told 0.2, occurrence 0.2
event dismiss: near sentence | told -0.2
event dismiss: noun | occurrence 0.2, plan -0.1
event dismiss: past | told 0.2, occurrence -0.2, plan -0.1, state -0.1
event dismiss: phrase | told -0.5
event dismiss: time | told -0.2
event displace | occurrence -0.3, plan -0.2, state -0.1
event displace: company | occurrence -0.4
event displace: near accept-offer | told -0.2
event displace: near accident | told 0.1
event displace: near aid | told -0.4
event displace: near allow | told -0.3
event displace: near army | told 0.2
event displace: near arrest | told -0.2
event displace: near attack | told 0.3, occurrence -0.3, plan -0.1
event displace: near ceasefire | told -0.2
event displace: near displace | told 0.4
event displace: near gun | told -0.2
event displace: near infected | told -0.3
event displace: near last | told -0.2
event displace: near people | told -0.3
event displace: near person | told -0.3
event displace: near praise | told 0.2
event displace: near public | told -0.2
event displace: near resident | told 0.2, occurrence -0.3, plan 0.1
event displace: near resume | told 0.2
event displace: near say | told 0.2
event displace: near seek | told 0.1
event displace: near truce | told -0.2
event displace: near weapon | told 0.1
event displace: near wound | told -0.3
event displace: near wounded | told -0.3
event displace: no time | told 0.1, occurrence -0.4, plan -0.1
event displace: noun | occurrence -0.4, plan -0.1, state -0.1
event displace: time | told -0.3
event elect | occurrence 0.2, plan 0.4, state -0.1, unspecified 0.2, conditional -0.1, probable 0.2
event elect: alone | occurrence 0.2, plan 0.1, unspecified -0.3, conditional -0.1, probable 0.3
event elect: bare | told -0.2
event elect: company | unspecified 0.3, probable -0.1
event elect: definite | occurrence -0.1, plan 0.4
event elect: finite | unspecified -0.1, probable 0.2
event elect: much company | occurrence -0.1, plan 0.2, unspecified 0.2
event elect: near attack | told 0.2, occurrence -0.2, plan 0.2, unspecified 0.2
event elect: near blame | told -0.2
event elect: near charge | told 0.2, occurrence 0.2, plan -0.1
event elect: near distance | told -0.2
event elect: near domestic | told -0.3
event elect: near elect | occurrence 0.1, plan 0.1, unspecified 0.3, probable 0.1
event elect: near first | told 0.2, unspecified -0.1, probable 0.2
event elect: near kill | told -0.2
event elect: near planned | told 0.2, occurrence -0.2, plan 0.2
event elect: near public | told 0.6, unspecified 0.2, probable -0.1
event elect: near repeated | told 0.2, occurrence -0.1, plan 0.2, unspecified 0.2, probable 0.2
event elect: near report-act | told -0.3
event elect: near share | told 0.5, occurrence 0.4, plan -0.2
event elect: near submit | told -0.3
event elect: near votes-for | told 0.2
event elect: no time | told -0.3, unspecified 0.2, probable 0.1
event elect: noun | told -0.1, occurrence 0.2, plan 0.2, state -0.1
event elect: time | told 0.3, occurrence 0.1, plan 0.3
event enact | occurrence -0.1, plan 0.2, unspecified 0.3, conditional 0.2
event enact: bare | occurrence -0.1, plan 0.2, unspecified 0.2
event enact: company | told 0.2, occurrence -0.1, plan 0.2, unspecified 0.2, conditional 0.2
event enact: near allow | told 0.2, unspecified 0.2
event enact: near call-for | told 0.3
event enact: near ceasefire | told 0.2
event enact: near draft | told -0.2
event enact: near law | told 0.3, occurrence -0.1, plan 0.1, unspecified 0.2
event enact: near truce | told 0.2
event enact: no time | told 0.2, occurrence -0.1, plan 0.2, unspecified 0.2, conditional 0.2
event enact: noun | occurrence -0.1, plan 0.2, unspecified 0.2
event enact: past | told -0.3
event enact: time | told -0.3
event enter | occurrence 0.2, plan 0.2, state -0.1, unspecified 0.2, conditional 0.3, possible 0.3, probable -0.1
event enter: alone | told -0.6
event enter: bare | plan 0.3, unspecified 0.2, conditional 0.1, possible 0.2, probable -0.1
event enter: company | told 0.3
event enter: much company | told 0.4, occurrence 0.1, plan 0.2, unspecified 0.3, conditional 0.4, possible 0.2
event enter: near agreement | told -0.2
event enter: near armed | told 0.3, occurrence 0.2, plan -0.1
event enter: near army | told 0.2, occurrence 0.1, plan 0.3, state -0.1
event enter: near attack | occurrence -0.2, plan 0.2
event enter: near building | occurrence 0.2, plan -0.1
event enter: near clash | unspecified 0.3
event enter: near deploy | told 0.2
event enter: near direct | told -0.3
event enter: near dismiss | told 0.3
event enter: near distance | unspecified -0.1, possible 0.2
event enter: near duration | occurrence 0.1, unspecified -0.1, possible 0.2
event enter: near elect | told -0.2
event enter: near enter | conditional 0.3
event enter: near fighter | told 0.2, conditional 0.3
event enter: near first | told 0.2
event enter: near kill | told 0.3, occurrence 0.2, plan -0.1, unspecified 0.2
event enter: near military | occurrence -0.2, plan 0.1, unspecified -0.1, conditional 0.1, possible 0.2
event enter: near police-officer | unspecified 0.2
event enter: near public | told -0.1
event enter: near say | told 0.3, occurrence 0.3, plan -0.1
event enter: near soldier | told 0.3, unspecified 0.1, possible 0.2
event enter: near support | occurrence -0.2, plan -0.1
event enter: near weapon | told -0.3
event enter: near wound | told -0.2
event enter: no time | told 0.2, occurrence 0.3, plan 0.2, unspecified -0.1, conditional 0.2, possible 0.1, probable -0.1
event enter: noun | occurrence 0.3, plan 0.2, state -0.1, unspecified 0.1, conditional 0.2, possible 0.1, probable -0.1
event enter: owned | told 0.1, occurrence 0.2, plan -0.1
event enter: past | told -0.5
event enter: time | unspecified 0.3, conditional 0.1, possible 0.2
event execute | occurrence -0.3
event execute: near age | told -0.2
event execute: near kill | told 0.2
event execute: near people | told 0.2
event execute: near person | told 0.2
event execute: near public | told 0.3
event execute: near sentence | told -0.3
event execute: no time | told -0.1
event execute: time | told 0.2, occurrence -0.3
event hold-office | told -0.2, occurrence -0.2, state 0.6
event hold-office: alone | unspecified -0.1, possible 0.2
event hold-office: company | told 0.2, occurrence -0.2, plan -0.1, state 0.4
event hold-office: finite | occurrence -0.1, state 0.4
event hold-office: much company | told -0.3
event hold-office: near attack | told -0.2
event hold-office: near duration | told 0.2, occurrence -0.1, state 0.2
event hold-office: near elect | told -0.3
event hold-office: near public | told 0.2, unspecified -0.1, possible 0.2
event hold-office: near report-act | told -0.3
event hold-office: near say | told -0.2
event hold-office: no time | told -0.3, occurrence -0.1, state 0.3
event hold-office: noun | state 0.2, unspecified -0.1, possible 0.2
event hold-office: owned | state 0.2, unspecified -0.1, possible 0.2
event hold-office: past | occurrence -0.1, state 0.3
event hold-office: time | occurrence -0.1, state 0.3
event investigate | occurrence -0.4, plan -0.3, state -0.2, unspecified -0.3, conditional -0.1, possible 0.1
event investigate: alone | occurrence -0.2, plan -0.1, state -0.1, unspecified -0.2, conditional -0.1, possible 0.1, probable 0.1
event investigate: company | told -0.4
event investigate: definite | told 0.2, occurrence -0.2, plan -0.2, state -0.1
event investigate: much company | told 0.3, occurrence -0.3, plan -0.1
event investigate: near accident | probable 0.2
event investigate: near accuse | occurrence -0.2
event investigate: near advance | told -0.2
event investigate: near armed | told 0.2
event investigate: near arrest | told 0.3
event investigate: near ask | told -0.1, occurrence -0.1, plan -0.2
event investigate: near ban | told -0.3
event investigate: near charge | occurrence -0.2
event investigate: near claim | told 0.4
event investigate: near distance | told 0.2
event investigate: near duration | told 0.2
event investigate: near family | told 0.2
event investigate: near full | told -0.3
event investigate: near investigate | told 0.4, plan -0.2, state -0.1
event investigate: near last | told 0.3, unspecified 0.2
event investigate: near official | told 0.2, occurrence -0.1, plan -0.2
event investigate: near prison | told 0.1
event investigate: near say | occurrence -0.3, plan -0.1
event investigate: near seek | unspecified -0.1, possible 0.2
event investigate: near submit | told -0.2
event investigate: near vehicle | occurrence -0.1, plan -0.2
event investigate: near violate | occurrence -0.1, plan 0.2, unspecified 0.2
event investigate: no time | occurrence -0.3, plan -0.2, state -0.1
event investigate: noun | occurrence -0.3, plan -0.2, state -0.2, unspecified -0.2, conditional -0.1, possible 0.1, probable 0.1
event investigate: owned | unspecified -0.1, possible 0.2
event investigate: past | occurrence -0.3
event kill | told 0.3, occurrence -0.3, plan -0.2, state -0.3
event kill: adjective | occurrence -0.2, plan -0.1
event kill: alone | told 0.4, occurrence -0.3, plan -0.3, state -0.1
event kill: bare | told 0.3, occurrence -0.1, plan -0.2, state -0.1
event kill: company | told -0.2, occurrence 0.2, plan -0.1, state -0.1, unspecified 0.2, conditional 0.1, possible -0.1, probable 0.1
event kill: definite | told -0.5
event kill: much company | occurrence -0.2, plan 0.1, state -0.1, unspecified -0.2, possible 0.1, probable -0.1
event kill: near accept-offer | occurrence -0.2, probable 0.2
event kill: near accident | occurrence 0.2, plan -0.1
event kill: near admit | told -0.3, occurrence -0.3, plan -0.1
event kill: near adopt | occurrence -0.2
event kill: near aid | occurrence -0.2, unspecified 0.2
event kill: near army | told 0.2, occurrence -0.4, unspecified -0.2, conditional 0.2
event kill: near arrest | occurrence -0.3, plan -0.1, unspecified -0.2
event kill: near attack | unspecified 0.2, conditional 0.1, possible -0.1, probable 0.1
event kill: near ban | plan 0.2, conditional -0.1, possible 0.2
event kill: near casualties | told -0.2
event kill: near civilian | told -0.2, occurrence -0.3, plan -0.1
event kill: near clash | unspecified 0.1, possible 0.2
event kill: near condemn | plan 0.2, conditional 0.2
event kill: near confiscate | told 0.3
event kill: near convict | told -0.3, conditional 0.2
event kill: near deploy | told 0.2
event kill: near distance | occurrence 0.1
event kill: near execute | told -0.3
event kill: near fighter | occurrence -0.2, plan 0.1
event kill: near first | told -0.1, occurrence 0.2
event kill: near infected | told -0.3, occurrence -0.3, plan -0.1
event kill: near investigate | told -0.2
event kill: near kill | told -0.3
event kill: near killed | occurrence 0.3, plan -0.1
event kill: near large-scale | told 0.2
event kill: near meet | told 0.2, occurrence 0.2
event kill: near people | occurrence 0.4, plan -0.1
event kill: near person | told 0.2, occurrence 0.2, plan -0.2
event kill: near plane | occurrence 0.2
event kill: near police-officer | occurrence 0.2
event kill: near preliminary | occurrence -0.2
event kill: near public | told 0.3
event kill: near quake | occurrence -0.1
event kill: near recognise | told -0.3
event kill: near rocket | told -0.2
event kill: near say | occurrence -0.2, plan -0.1
event kill: near school | occurrence 0.2, plan -0.1
event kill: near sentence | told -0.2
event kill: near share | occurrence -0.2, unspecified -0.1, conditional -0.1, probable 0.2
event kill: near shoot | told 0.3, unspecified 0.3, conditional 0.1
event kill: near statement | told -0.3
event kill: near strike | told 0.2, unspecified -0.1, possible 0.2
event kill: near submit | unspecified 0.2
event kill: near suspect | occurrence 0.2
event kill: near suspend | possible 0.2
event kill: near threaten | told -0.3
event kill: near violate | told 0.2, occurrence -0.2, plan -0.1
event kill: near violent | occurrence -0.2
event kill: near votes-against | unspecified -0.1, probable 0.2
event kill: near votes-for | unspecified 0.2
event kill: near wounded | told -0.2, occurrence -0.3, plan -0.1
event kill: no time | unspecified 0.3, conditional 0.2, possible 0.1
event kill: noun | occurrence -0.1, plan -0.2, state -0.1, unspecified 0.3, probable -0.1
event kill: past | told 0.3
event kill: time | plan -0.4, state -0.1, unspecified -0.3, conditional -0.2, possible -0.2, probable -0.2
event leave | told -0.2, occurrence -0.1, plan 0.2
event leave: alone | told -0.2, occurrence -0.1, plan 0.2
event leave: bare | told -0.3
event leave: near army | told -0.2
event leave: near fighter | told -0.1
event leave: near public | told -0.2
event leave: no time | told 0.2, occurrence -0.1, plan 0.2
event leave: noun | told -0.3
event leave: phrase | told 0.2
event leave: time | told -0.4
event meet | told 0.1, occurrence 0.1, plan 0.4, state -0.1, unspecified -0.1, conditional -0.1, probable 0.2
event meet: alone | occurrence 0.2, plan 0.1, unspecified -0.1, possible 0.1, probable -0.1
event meet: bare | told 0.5, occurrence 0.1, plan 0.3, conditional -0.1, possible 0.1, probable 0.3
event meet: company | occurrence -0.3, plan 0.2, unspecified 0.3, possible -0.1, probable 0.3
event meet: much company | unspecified -0.2
event meet: near accept-offer | told -0.2
event meet: near adopt | occurrence 0.2, plan -0.1
event meet: near agreement | told -0.2
event meet: near announce | told 0.2, occurrence -0.1, plan 0.3
event meet: near army | told -0.3
event meet: near attack | told -0.3
event meet: near clash | told -0.2
event meet: near confirm | told -0.2
event meet: near congratulate | told 0.2, plan -0.2, unspecified -0.1, possible 0.2, probable -0.1
event meet: near deadly | told 0.1
event meet: near duration | told 0.2, occurrence 0.5, plan -0.2, probable -0.2
event meet: near elect | told -0.2
event meet: near fighter | told -0.2
event meet: near first | told 0.2
event meet: near journalist | told 0.2
event meet: near large-scale | told 0.2, occurrence -0.1, plan 0.2
event meet: near last | told -0.3
event meet: near meet | occurrence 0.2, plan -0.1
event meet: near multilateral | unspecified 0.2
event meet: near planned | occurrence -0.2, plan 0.2
event meet: near politician | told 0.5, occurrence -0.1, plan 0.1
event meet: near propose | told 0.3
event meet: near protest | told -0.2
event meet: near public | told 0.2
event meet: near reveal | told -0.2
event meet: near say | occurrence 0.2, plan -0.2
event meet: near sentence | told -0.2
event meet: near share | told 0.1
event meet: near statement | told 0.2
event meet: near try | told -0.2
event meet: near vehicle | told -0.2
event meet: near visit | told -0.2
event meet: near vote | occurrence -0.2
event meet: no time | told 0.2, occurrence 0.1, plan 0.2, unspecified -0.1, conditional -0.1, possible 0.1, probable 0.4
event meet: noun | occurrence 0.2, plan 0.3
event meet: owned | told -0.4, occurrence 0.3, plan -0.1
event meet: past | told -0.3, occurrence 0.2, plan -0.1
event meet: time | plan 0.2
event quake | told 0.2, occurrence 0.2, plan -0.1
event quake: company | occurrence 0.2
event quake: definite | occurrence 0.1
event quake: no time | occurrence 0.2
event quake: noun | occurrence 0.2, plan -0.1
event raid: near hospital | told 0.3
event raid: time | told 0.2
event reject: near call-for | told 0.2
event reject: near release | told 0.2
event reject: near resolution | told 0.2
event release | told 0.3, plan 0.2, state 0.1
event release: alone | told -0.1, occurrence -0.1, plan -0.1, state 0.2
event release: bare | occurrence -0.2, plan 0.3, state 0.2, unspecified 0.2, probable 0.2
event release: company | probable 0.2
event release: much company | told 0.3
event release: near arrest | told 0.3
event release: near distance | told 0.2
event release: near fighter | told -0.2
event release: near hostage | unspecified 0.2
event release: near journalist | unspecified -0.1, probable 0.2
event release: near kill | occurrence -0.2, plan -0.1
event release: near politician | unspecified -0.1, probable 0.2
event release: near prison | told 0.2, occurrence 0.3, plan -0.2
event release: near public | occurrence -0.2, plan -0.1
event release: near say | occurrence -0.1, state 0.2
event release: no time | told 0.2, occurrence -0.1, plan 0.2, state 0.2, unspecified 0.3, probable -0.1
event release: noun | occurrence -0.2, state 0.2, unspecified 0.1, probable 0.2
event release: phrase | plan 0.2, unspecified 0.2
event release: time | unspecified -0.1, probable 0.2
event resign | told 0.4, occurrence 0.1, plan 0.2, state -0.1, unspecified 0.3, probable -0.1
event resign: alone | told 0.2, unspecified 0.3
event resign: finite | told 0.2
event resign: near announce | occurrence 0.2, plan -0.1, unspecified -0.2
event resign: near call-for | occurrence -0.2, plan 0.1
event resign: near resign | occurrence -0.1, plan 0.2, unspecified 0.2
event resign: near resolution | occurrence -0.2
event resign: no time | told 0.2, occurrence -0.2, plan 0.2
event resign: noun | told 0.2, unspecified 0.2
event resign: time | told 0.2, occurrence 0.3
event run: alone | told 0.4
event run: near duration | unspecified 0.3
event run: near oppose | occurrence -0.1, plan 0.3
event run: near votes-against | occurrence -0.1, plan 0.3
event run: no time | told 0.3, state 0.2
event run: noun | occurrence -0.1, plan -0.2, state 0.2, unspecified -0.1, conditional 0.1
event run: time | occurrence -0.2
event sanction | told 0.2, occurrence -0.1, plan -0.1, state 0.6, unspecified -0.2, possible 0.1
event sanction: alone | told 0.4, occurrence -0.1, plan -0.1, state 0.4
event sanction: bare | plan -0.1, state 0.2
event sanction: company | occurrence -0.1, state 0.2, unspecified -0.1, possible 0.2
event sanction: definite | occurrence -0.1, state 0.3, unspecified -0.1, possible 0.2
event sanction: near ban | told 0.2, occurrence -0.1, plan -0.1, state 0.2
event sanction: near call-for | told -0.2
event sanction: near control | told 0.2
event sanction: near enter | told 0.2, occurrence -0.1, plan -0.1, state 0.2
event sanction: near law | told -0.3
event sanction: near legal | told -0.2
event sanction: near multilateral | told 0.2
event sanction: near stress | told 0.2
event sanction: near weapon | told -0.2, occurrence -0.1, plan -0.1, state 0.2
event sanction: no time | occurrence -0.2, plan -0.1, state 0.4
event sanction: noun | told 0.1, occurrence -0.1, plan -0.1, state 0.5, unspecified -0.2, possible 0.1
event sanction: time | told 0.1, state 0.2, unspecified -0.1, possible 0.2
event sentence | occurrence 0.4
event sentence: definite | occurrence 0.2
event sentence: much company | told -0.3, occurrence 0.3, plan -0.1
event sentence: near accuse | occurrence 0.2
event sentence: near ask | told 0.2
event sentence: near attack | told 0.3
event sentence: near charge | told 0.1, occurrence 0.2, plan -0.1
event sentence: near dismiss | occurrence 0.2
event sentence: near journalist | occurrence 0.2
event sentence: near kill | told 0.4
event sentence: near money | told -0.4
event sentence: near people | told -0.2
event sentence: near person | told -0.2
event sentence: near public | told -0.2
event sentence: near say | told 0.1
event sentence: near sentence | told -0.3, occurrence 0.2, plan -0.1
event sentence: near suspend | told -0.2
event sentence: near votes-against | told 0.2
event sentence: noun | occurrence 0.4, plan -0.1
event sentence: time | occurrence 0.3
event shell | told 0.3, occurrence -0.1, plan -0.2, state -0.1
event shell: bare | told 0.2
event shell: definite | told 0.3, occurrence 0.2, plan -0.1, unspecified -0.2, conditional -0.1
event shell: finite | occurrence -0.2
event shell: near army | occurrence -0.3, plan -0.1
event shell: near civilian | told 0.2
event shell: near fighter | occurrence -0.2
event shell: near killed | told -0.2
event shell: near last | occurrence 0.2
event shell: near people | occurrence 0.2
event shell: near plane | occurrence 0.2
event shell: near say | told 0.1, occurrence 0.2
event shell: near strike | told 0.2, occurrence -0.2, plan -0.1, unspecified -0.1
event shell: near votes-against | told 0.2
event shell: no time | told 0.3
event shell: noun | told 0.4, occurrence 0.1, plan -0.2, unspecified -0.2, conditional -0.1, possible -0.1
event shell: time | occurrence -0.2, plan -0.1
event shoot | occurrence 0.5, plan -0.1, unspecified -0.3, conditional -0.1, possible -0.1, probable -0.1
event shoot: alone | occurrence 0.2, plan -0.1
event shoot: bare | occurrence -0.2
event shoot: company | occurrence 0.2
event shoot: definite | occurrence 0.4, plan -0.1
event shoot: finite | told 0.3, occurrence 0.2
event shoot: near accident | told 0.2
event shoot: near army | told 0.2
event shoot: near attack | told -0.2
event shoot: near crew | told 0.2
event shoot: near kill | occurrence 0.2
event shoot: near killed | told -0.2
event shoot: near planned | told -0.3
event shoot: near public | told -0.2
event shoot: near say | told 0.2
event shoot: near soldier | told 0.2
event shoot: near suspend | told -0.3
event shoot: no time | told 0.1, occurrence 0.3, plan -0.1
event shoot: noun | occurrence 0.2, plan -0.1
event shoot: past | told 0.3
event shoot: time | occurrence 0.2, plan -0.1
event sign | occurrence 0.2, plan 0.1, state -0.1
event sign: alone | unspecified 0.2
event sign: much company | told 0.2, occurrence 0.2, plan -0.1
event sign: near agree | told 0.3, occurrence 0.2, plan -0.1
event sign: near agreement | told 0.2, occurrence 0.2, plan -0.1
event sign: near attack | told -0.4
event sign: near duration | told 0.1, unspecified 0.2
event sign: near first | told 0.3
event sign: near money | told 0.2, occurrence 0.2, plan -0.1
event sign: no time | told 0.2, unspecified 0.2
event sign: past | told 0.2
event sign: time | told -0.3, occurrence 0.2, plan -0.1
event storm | told -0.2
event storm: noun | told -0.2
event strike | occurrence -0.2, plan -0.2, state -0.1
event strike: alone | occurrence -0.2
event strike: company | told -0.2, occurrence -0.2, plan -0.1
event strike: definite | told 0.3
event strike: finite | told -0.2, occurrence -0.1
event strike: much company | told 0.3, occurrence 0.2, plan -0.1
event strike: near announce | told -0.1
event strike: near artillery-shell | told -0.5
event strike: near attack | occurrence 0.1, plan -0.2
event strike: near clash | told 0.4
event strike: near confiscate | told -0.2
event strike: near control | told -0.2
event strike: near deploy | told 0.2
event strike: near destroy | told 0.3
event strike: near domestic | told -0.5
event strike: near heavy | told -0.2
event strike: near kill | told 0.3, occurrence 0.2
event strike: near military | told 0.2
event strike: near missile | told 0.1
event strike: near people | told -0.3
event strike: near person | told -0.2
event strike: near plane | occurrence 0.3
event strike: near politician | told -0.2
event strike: near say | told -0.2
event strike: near shell | told 0.3
event strike: near stress | told 0.1
event strike: near strike | told 0.1
event strike: near survive | occurrence 0.2
event strike: near suspend | told 0.1, occurrence -0.2
event strike: near votes-against | told -0.1
event strike: near weapon | told 0.2
event strike: no time | occurrence -0.1, plan -0.1, state -0.1
event strike: noun | told 0.3, occurrence -0.1, plan -0.2, state -0.1
event strike: owned | told -0.2
event strike: past | told -0.3, occurrence -0.2
event submit | told -0.3
event submit: alone | told -0.4
event submit: bare | told -0.2
event submit: definite | told -0.3
event submit: much company | told 0.3
event submit: near ceasefire | told -0.2
event submit: near draft | told 0.4
event submit: near truce | told -0.2
event submit: no time | told -0.4
event submit: noun | told -0.3
event submit: past | told 0.2
event suspend | told -0.6
event suspend: alone | told -0.4
event suspend: bare | told -0.3
event suspend: near diplomatic | told -0.2
event suspend: near say | told -0.2
event suspend: no time | told -0.3
event suspend: noun | told -0.4
event suspend: time | told -0.3
event talks | occurrence -0.3, state -0.1, unspecified 0.4, conditional -0.1
event talks: alone | told 0.6, unspecified 0.4, probable -0.1
event talks: bare | occurrence -0.4, plan 0.1
event talks: company | told -0.4, unspecified -0.2, probable 0.1
event talks: much company | told -0.2
event talks: near admit | told -0.2
event talks: near advance | told 0.2, occurrence 0.2, plan -0.1
event talks: near announce | told -0.2
event talks: near army | told 0.2
event talks: near attack | told -0.3
event talks: near call-for | told 0.2
event talks: near capture | occurrence -0.2, plan -0.2
event talks: near congratulate | occurrence 0.2, plan -0.1
event talks: near enter | occurrence -0.1, plan 0.2
event talks: near man | told 0.2
event talks: near meet | told -0.2, unspecified -0.1, probable 0.2
event talks: near money | told -0.3
event talks: near recognise | told -0.2
event talks: near say | occurrence 0.1, plan -0.2
event talks: near submit | occurrence 0.1, plan -0.1
event talks: near support | told -0.2
event talks: noun | occurrence -0.3, plan -0.1, state -0.1, unspecified 0.3, probable -0.1
event talks: owned | told 0.2
event talks: past | told 0.1
event talks: time | unspecified 0.2, probable 0.1
event truce | told 0.2, occurrence -0.1, plan 0.3, unspecified 0.3
event truce: alone | told 0.3, occurrence -0.1, plan 0.3, unspecified 0.4
event truce: definite | told 0.2, occurrence -0.1, plan 0.2
event truce: near adopt | told 0.2
event truce: near call-for | told 0.4, occurrence -0.1, plan 0.2, unspecified 0.3
event truce: near draft | unspecified 0.2
event truce: near duration | told 0.2
event truce: near multilateral | told 0.2
event truce: near submit | told 0.2, unspecified 0.2
event truce: near vote | told 0.2, unspecified 0.2
event truce: no time | told 0.2, occurrence -0.1, plan 0.2, unspecified 0.2
event truce: noun | told 0.2, occurrence -0.1, plan 0.3, unspecified 0.3
event truce: owned | unspecified 0.2
event try | told -0.3
event try: bare | told -0.4
event try: finite | told -0.2
event try: near arrest | told -0.2
event try: near ask | told -0.2
event try: near distance | told 0.2
event try: near sentence | told 0.2
event try: near try | told -0.2
event try: near wound | told -0.2
event try: no time | told -0.3
event try: owned | told 0.2
event try: past | told -0.2
event violate | occurrence -0.2, plan -0.2, state -0.1
event violate: alone | told -0.3
event violate: company | told 0.2
event violate: near arrest | told -0.3
event violate: near crew | told 0.2
event violate: near diplomatic | told 0.3
event violate: near distance | told -0.2
event violate: near investigate | told -0.2
event violate: near legal | told 0.2
event violate: near prison | told -0.2
event violate: near repeated | told 0.2
event violate: near sanction | told 0.2
event violate: noun | occurrence -0.1, plan -0.3, state -0.1
event violate: time | told 0.2
event visit | told -0.3, plan 0.1, state -0.1
event visit: bare | probable 0.2
event visit: company | occurrence 0.3
event visit: finite | occurrence -0.3, plan 0.1
event visit: near accept-offer | told -0.3
event visit: near agree | told -0.3
event visit: near airport | told 0.2
event visit: near army | told -0.2
event visit: near clash | told 0.2
event visit: near cooperate | told -0.2
event visit: near criticise | told -0.2
event visit: near diplomat | told -0.2
event visit: near distance | told -0.3
event visit: near foreign | told -0.1
event visit: near meet | occurrence -0.1, plan 0.2
event visit: near politician | occurrence -0.1, plan 0.3
event visit: near predict | told 0.3
event visit: near promise | told 0.2
event visit: near public | told -0.2
event visit: near say | told 0.2, occurrence 0.2, plan -0.3
event visit: near seek | occurrence -0.1, plan 0.2
event visit: near try | unspecified 0.2
event visit: near visit | told -0.5, occurrence 0.2, plan -0.1
event visit: no time | told -0.3
event visit: past | told -0.2
event visit: time | occurrence -0.1, plan 0.3, state -0.1
event vote | occurrence -0.1, plan 0.4
event vote: alone | occurrence -0.1, plan 0.2
event vote: company | possible 0.2, probable -0.1
event vote: definite | told 0.4, occurrence -0.1, plan 0.3
event vote: near army | told -0.2
event vote: near call-for | told 0.2
event vote: near domestic | told 0.2
event vote: near duration | told 0.3
event vote: near meet | told 0.2
event vote: near public | told 0.2
event vote: near say | unspecified -0.1, possible 0.2
event vote: near share | told 0.2
event vote: near votes-for | told 0.3
event vote: no time | unspecified 0.1, conditional 0.2, possible 0.2
event vote: noun | told 0.3, occurrence -0.2, plan 0.4
event vote: time | told 0.3, occurrence -0.1, plan 0.3
event withdraw | told -0.2
event withdraw: alone | told -0.5
event withdraw: bare | probable 0.2
event withdraw: much company | told 0.3, probable 0.2
event withdraw: near appoint | told -0.2
event withdraw: near army | occurrence 0.2, unspecified -0.2, probable 0.2
event withdraw: near elect | told -0.2
event withdraw: near fighter | told 0.2, probable 0.2
event withdraw: near planned | told -0.2
event withdraw: no time | told -0.2
event wound | occurrence 0.3, plan -0.2, state 0.1, unspecified -0.3, conditional -0.1, possible 0.1, probable -0.1
event wound: alone | told 0.2, occurrence 0.3, plan -0.1, state 0.2
event wound: bare | told 0.2
event wound: company | told -0.3, occurrence 0.2
event wound: definite | told -0.3
event wound: much company | occurrence -0.2, plan -0.1, state -0.1
event wound: near accept-offer | told 0.2
event wound: near accident | told -0.2
event wound: near aid | told -0.2
event wound: near blast | occurrence 0.4
event wound: near call | occurrence -0.1, state 0.2
event wound: near casualties | told 0.2
event wound: near child | occurrence -0.2
event wound: near civilian | occurrence -0.4
event wound: near clash | told 0.3, occurrence -0.2, plan -0.1, possible 0.2
event wound: near die | told -0.2
event wound: near duration | told -0.3
event wound: near hospital | told -0.3
event wound: near investigate | told 0.2
event wound: near kill | told 0.4
event wound: near killed | possible 0.2
event wound: near last | occurrence -0.1, plan -0.1, state 0.2
event wound: near public | told 0.2, occurrence 0.2
event wound: near say | told 0.2, plan -0.1, state 0.2
event wound: near school | told 0.2
event wound: near soldier | occurrence 0.2
event wound: near survive | told 0.2
event wound: near wound | occurrence -0.1
event wound: no time | occurrence 0.2, plan -0.1, state -0.1
event wound: noun | told -0.5, occurrence 0.2, plan -0.1
event wound: owned | occurrence 0.1
event wound: phrase | plan -0.1, state 0.2
event wound: time | told -0.3, occurrence 0.1, plan -0.1, state 0.2
family agreement | occurrence 0.1, plan 0.5, state 0.3
family arrest | told -0.3, occurrence 0.1, plan -0.4, state 0.1, unspecified -0.3, conditional -0.3, possible -0.1, probable -0.2
family attack | told 0.3, occurrence -0.4, plan -0.7, state -0.7, unspecified -0.4, conditional -0.2, possible -0.1, probable -0.3
family casualties | told 0.6, plan -0.9, state -0.4, unspecified -0.6, conditional -0.2, possible -0.2, probable -0.2
family disaster | occurrence 0.5, plan -0.2, state -0.1, unspecified -0.2, conditional 0.1, possible 0.1, probable -0.1
family ground | occurrence -0.8, state 0.4, unspecified 0.3, conditional 0.2, possible -0.1, probable 0.1
family meeting | occurrence 0.1, plan 0.5, state -0.3, unspecified -0.1, conditional -0.2, possible -0.1, probable 0.2
family office | occurrence 0.2, plan 0.4, state 0.4, unspecified 0.4, conditional -0.1
family vote | told -0.6, occurrence 0.2, plan 0.8, state -0.1, unspecified 0.4, conditional 0.6, possible 0.1, probable 0.2
form adjective | told -0.3, unspecified -0.1, probable -0.1
form finite | told -0.2, occurrence 0.1, plan -0.3, state -0.1, unspecified -0.3, conditional -0.1, possible -0.1, probable -0.3
form noun | told 0.3, occurrence -0.1, plan -0.1, state -0.2, unspecified -0.1, conditional -0.1, probable -0.1
form participle | told -0.3, occurrence -0.1, plan 0.2, state 0.3, unspecified 0.2, conditional -0.1, probable 0.3
form phrase | told 0.3, unspecified 0.2, conditional 0.1, possible -0.1, probable -0.2
former before | told 0.2
former behind | occurrence 0.3, plan -0.3, state 0.2, unspecified -0.3, probable -0.1
future before | told -0.3, occurrence -0.2, plan 1, state -0.1, unspecified 0.1, conditional 0.8, possible 0.1, probable 0.1
future behind | told 0.3, plan 0.4, unspecified -0.1, probable 0.3
future | told 0.3, occurrence -0.3, plan 0.6
going before | occurrence -0.2, plan 0.1
going behind | unspecified -0.3
ground: ambiguous finite | plan -0.2, state -0.1, unspecified 0.2, conditional -0.1, possible 0.2
ground: ambiguous noun | told 0.5
ground: plain finite | told -0.5, occurrence -0.4, plan 0.1, state 0.2
ground: plain noun | plan -0.2, state 0.1, unspecified 0.2, conditional -0.1, probable -0.1
ground: plain phrase | told 0.2, unspecified -0.1, conditional 0.2
hedge certain behind | occurrence 0.2
hedge possible before | told -0.3, possible 0.4
hedge possible behind | plan 0.3, unspecified -0.1, conditional 0.3, possible 0.3
hedge probable before | probable 0.7
hedge probable behind | unspecified 0.1, probable 0.2
idle behind | occurrence -0.4, plan 0.2, state 0.1, conditional 0.3
involved before | told -0.3
involved behind | told 0.2, occurrence 0.1, plan -0.1, state 0.2
kind before | told -0.2, occurrence -0.2, plan 0.4, conditional 0.3, possible 0.3
kind behind | told -0.2
lacking before | told -0.2
lasting before | told -0.1
lead adverb | told 0.4, occurrence -0.2, plan 0.1, state 0.2, unspecified 0.2, probable -0.1
lead auxiliary | unspecified -0.2, conditional 0.2, possible 0.4, probable 0.2
lead clause | told 0.5, occurrence 0.1, plan 0.2, unspecified 0.1, possible -0.2, probable 0.1
lead conjunction | occurrence -0.1, plan 0.2, state -0.1, unspecified -0.1, conditional 0.5
lead joined | told -0.4, occurrence -0.6, plan -0.4, state -0.3, unspecified -0.2, conditional -0.2, possible -0.1, probable -0.2
lead mark | unspecified 0.1, conditional -0.3
lead negation | told -0.2
lead preposition | conditional -0.2, possible -0.3
lead relative | told 0.2, unspecified -0.2, conditional -0.1, probable -0.1
lead start | occurrence 0.2
lead word | told -0.2, unspecified 0.2, probable -0.1
light before | occurrence 0.1, plan 0.2, state -0.2, conditional 0.1, possible 0.1, probable 0.7
light behind | unspecified -0.1, conditional -0.2
meeting: ambiguous finite | told 0.6, occurrence -0.3, plan 0.2
meeting: ambiguous noun | told -0.2, occurrence 0.2, state -0.1, unspecified 0.3, conditional -0.1, possible 0.1
meeting: plain finite | told -0.5
meeting: plain noun | told 0.4, occurrence 0.1, plan 0.1, state -0.1
meeting: plain phrase | told -0.2
much company | occurrence 0.1, plan -0.1, state -0.2, unspecified -0.1, conditional -0.1, possible -0.1, probable -0.3
negating before | unspecified -0.1, conditional -0.1, possible 0.2, probable -0.1
negating behind | told 0.2, unspecified 0.1, conditional 0.3, possible -0.1, probable -0.1
negation before | told -0.2, unspecified -0.1, conditional -0.1, possible 0.2, probable -0.1
negation behind | told -0.2, conditional 0.3, possible -0.1, probable -0.1
noun: agent | occurrence -0.2, plan -0.1, state -0.1, unspecified -0.4, probable 0.1
noun: alone | probable -0.2
noun: averting beside, before | unspecified 0.4, conditional -0.1, possible -0.1
noun: averting beside, behind | told -0.2
noun: before adverb | told 0.2, occurrence -0.2, state 0.1, unspecified -0.1, conditional -0.1, possible 0.2, probable 0.3
noun: before auxiliary | occurrence 0.2, plan -0.1
noun: before conjunction | occurrence -0.2, plan 0.2, unspecified 0.2, possible 0.2
noun: before definite | told -0.5, occurrence -0.3, plan -0.3, state -0.1, unspecified -0.4, conditional -0.2, possible 0.1, probable 0.1
noun: before determiner | told 0.1, occurrence -0.2, state -0.1
noun: before mark | told -0.4, unspecified 0.2, conditional 0.1, possible -0.2, probable -0.2
noun: before negation | plan 0.2, conditional 0.3
noun: before noun event | told -0.3
noun: before noun group | told 0.2, occurrence 0.1, plan 0.3
noun: before noun person | plan 0.4, unspecified 0.3, possible -0.1, probable -0.1
noun: before noun thing | told 0.2, unspecified 0.2
noun: before noun time | occurrence 0.4, plan -0.2
noun: before number | plan -0.3, unspecified -0.3, probable -0.1
noun: before part | occurrence -0.4, plan -0.1, state -0.1
noun: before past | told 0.2
noun: before preposition against | unspecified 0.2
noun: before preposition b | told 0.5
noun: before preposition for | told -0.5, unspecified -0.2, conditional 0.1
noun: before preposition from | told -0.2, occurrence 0.2, plan -0.3, state 0.1
noun: before preposition in | state -0.2
noun: before preposition on | occurrence 0.1, plan 0.2, unspecified 0.3, possible -0.1, probable 0.1
noun: before preposition other | told -0.5
noun: before preposition time | occurrence -0.1, plan 0.2, state -0.1
noun: before preposition to | unspecified 0.2, possible 0.2
noun: before preposition with | occurrence 0.2
noun: before pronoun | occurrence 0.2
noun: before quality | told 0.6, occurrence -0.2, plan 0.3, unspecified -0.2, conditional 0.2, possible 0.3, probable 0.2
noun: before relative | plan -0.2, state 0.1, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
noun: before word | told -0.2, occurrence 0.3, plan 0.1, unspecified -0.2, conditional -0.1, possible -0.2, probable 0.4
noun: behind adverb | occurrence 0.1, plan -0.2, state 0.2
noun: behind auxiliary | occurrence -0.2, state -0.1, unspecified -0.1, conditional 0.2, possible 0.1, probable 0.3
noun: behind clause | told 0.2, occurrence 0.2, state 0.2, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
noun: behind conjunction | told 0.2, occurrence -0.1, plan 0.3, state -0.1, conditional 0.5
noun: behind definite | occurrence -0.2, plan 0.3, unspecified 0.4, conditional -0.2, probable 0.1
noun: behind determiner | unspecified -0.3, conditional 0.2, possible 0.1, probable 0.1
noun: behind govern | told 0.3, unspecified 0.1, conditional 0.2, possible 0.1, probable -0.2
noun: behind mark | occurrence 0.3, plan -0.2, state -0.1
noun: behind noun event | told -0.3, plan -0.2, unspecified -0.2, probable -0.1
noun: behind noun group | told -0.6
noun: behind noun measure | occurrence -0.2, plan -0.1, unspecified -0.1, probable 0.2
noun: behind noun place | told -0.3
noun: behind noun time | told 0.4, occurrence -0.2, plan -0.1
noun: behind number | told 0.2, occurrence -0.3, plan -0.2, state 0.1, unspecified -0.2
noun: behind preposition about | told 0.3, occurrence -0.2, state -0.1, unspecified -0.2, conditional 0.1, possible -0.1, probable -0.1
noun: behind preposition b | told -0.4, unspecified 0.1, conditional -0.1, probable 0.3
noun: behind preposition for | unspecified 0.1, probable 0.2
noun: behind preposition in | occurrence 0.1, plan -0.2, state 0.2
noun: behind preposition other | told 0.3, occurrence 0.1, plan -0.3, state -0.1
noun: behind preposition time | occurrence 0.4, unspecified -0.2, conditional -0.1, possible -0.1
noun: behind preposition to | occurrence 0.1, plan 0.2, unspecified 0.2, probable 0.1
noun: behind pronoun | unspecified 0.3
noun: behind quality | told -0.2, unspecified 0.3
noun: behind quote | occurrence -0.2, plan 0.3, conditional -0.1, possible 0.3, probable 0.1
noun: behind unit | told -0.2
noun: behind word | told -0.3, occurrence -0.2, plan 0.2, state -0.1, unspecified 0.5, conditional 0.1, possible 0.4, probable -0.5
noun: company 0/0 | told 0.2, occurrence 0.2, state -0.2
noun: company 0/1 | told -0.4, unspecified -0.2, conditional -0.2, probable -0.1
noun: company 0/2 | told 0.1, unspecified -0.2, conditional 0.1, possible -0.1, probable 0.2
noun: company 1/0 | told -0.2, occurrence 0.1, plan 0.3, state -0.1, unspecified 0.4, possible 0.2, probable 0.2
noun: company 1/1 | occurrence 0.3, plan 0.2, state 0.1
noun: company 1/2 | told -0.3, plan -0.3, state -0.1, unspecified -0.4, conditional 0.2, possible -0.1, probable -0.1
noun: company 2/0 | told 0.3, occurrence -0.5, plan -0.3, state 0.2, unspecified -0.1, conditional 0.2, probable -0.4
noun: company 2/1 | occurrence -0.2, plan 0.1, unspecified 0.3, conditional -0.1, probable -0.2
noun: company 2/2 | told 0.2, unspecified 0.2, possible -0.1
noun: condition beside, before | told 0.3, conditional 0.3
noun: condition beside, behind | conditional 0.3
noun: continuing beside, before | told 0.4, occurrence -0.3, plan -0.2, state -0.1
noun: continuing beside, behind | occurrence -0.3, plan -0.2, state 0.1
noun: cue demands beside, before | told 0.3, plan 0.2, unspecified 0.2, probable 0.2
noun: cue demands beside, behind | told -0.3
noun: cue denies beside, before | told -0.2
noun: cue hopes beside, before | unspecified -0.1, conditional 0.2, probable 0.2
noun: doing beside, before | told 0.5, occurrence -0.4, state -0.1, unspecified 0.2, possible -0.1
noun: doing beside, behind | occurrence 0.3, plan -0.2, state -0.1
noun: future beside, before | told -0.2
noun: future beside, behind | told 0.3, occurrence -0.1, plan 0.2
noun: going beside, before | occurrence -0.2, plan 0.2
noun: hedge possible beside, before | occurrence -0.1, plan 0.2, unspecified 0.1, possible 0.2
noun: hedge possible beside, behind | occurrence -0.1, plan 0.4, unspecified -0.1, conditional 0.3, possible 0.3
noun: hedge probable beside, before | told 0.2
noun: idle beside, behind | told 0.1
noun: involved beside, behind | told 0.2
noun: kind beside, before | told -0.1, occurrence -0.2, plan 0.2, unspecified 0.1, conditional 0.3, possible 0.1, probable 0.1
noun: kind beside, behind | occurrence -0.3, plan 0.2, unspecified 0.3
noun: lead adverb | occurrence 0.1, plan -0.1, state 0.2
noun: lead auxiliary | occurrence -0.2, state -0.1, unspecified -0.1, conditional 0.2, possible 0.1, probable 0.3
noun: lead clause | told 0.2, occurrence 0.2, state 0.2, unspecified -0.2, conditional -0.1, possible -0.1, probable 0.1
noun: lead conjunction | told 0.2, occurrence -0.1, plan 0.3, state -0.1, conditional 0.5
noun: lead joined | told -0.3, occurrence -0.5, plan -0.5, state -0.2, unspecified -0.3, conditional -0.1, possible -0.1, probable -0.1
noun: lead mark | told -0.2, unspecified 0.1, conditional -0.2, possible 0.1
noun: lead preposition | occurrence 0.2, plan -0.1, state -0.1, conditional -0.3, possible -0.3, probable -0.2
noun: lead word | occurrence -0.1, plan 0.2, state -0.2, unspecified 0.4, possible 0.2, probable 0.1
noun: light beside, before | plan -0.1, state -0.3, unspecified -0.1, possible 0.3, probable -0.1
noun: light beside, behind | occurrence -0.1
noun: much company | occurrence -0.3, plan -0.1, state -0.1, unspecified -0.2, possible -0.1
noun: negating beside, behind | plan 0.2, unspecified 0.1, conditional 0.2
noun: negation beside, behind | plan 0.2, conditional 0.2
noun: occasion beside, before | told 0.3, occurrence 0.5, plan -0.2, state -0.1, unspecified -0.4, conditional -0.2, possible -0.2, probable -0.1
noun: occasion beside, behind | told 0.1, occurrence -0.1, plan -0.2, state -0.1
noun: occurring beside, before | told 0.5, occurrence 0.1, plan -0.3, state -0.1, unspecified -0.3
noun: occurring beside, behind | told 0.3, occurrence 0.3, plan -0.1
noun: patient | occurrence 0.1, plan 0.2, state -0.2, unspecified 0.1, conditional -0.1, possible 0.1
noun: place | occurrence -0.3, plan 0.1, unspecified 0.1, conditional -0.2, possible -0.2, probable -0.1
noun: planned beside, before | occurrence -0.1, plan 0.2, unspecified -0.1, possible 0.2, probable 0.2
noun: planned beside, behind | told 0.4, occurrence -0.3, plan 0.6, possible 0.2, probable 0.3
noun: roles 0 | told -0.5, unspecified -0.1, conditional 0.2
noun: roles 1 | unspecified 0.1, conditional -0.3, probable -0.3
noun: roles 2 | told 0.3
noun: supposed beside, before | conditional 0.3, possible 0.3, probable -0.1
noun: supposed beside, behind | told -0.6, unspecified 0.1, conditional 0.3
noun: time | told 0.2, state -0.2, unspecified -0.1, conditional -0.3, probable -0.2
noun: wanted beside, before | told -0.3, occurrence -0.1, plan 0.4, state -0.1, unspecified 0.1, conditional 0.1, possible 0.2, probable 0.2
noun: wanted beside, behind | told -0.5
occasion before | told 0.3, occurrence -0.1, plan -0.3, state -0.1, unspecified -0.4, conditional -0.1, possible -0.2, probable -0.3
occasion behind | occurrence -0.5, plan -0.2, state 0.1, unspecified 0.3, conditional -0.2, probable -0.1
occurring before | told 0.2, occurrence 0.3, plan -0.5, state -0.2, unspecified -0.3, possible -0.1, probable -0.1
occurring behind | told 0.5, occurrence 0.3, plan -0.3
office: ambiguous noun | told -0.3, state 0.2, unspecified 0.2
office: ambiguous passive | told -0.3
office: plain finite | told 0.3, occurrence -0.1, state 0.3
office: plain noun | told 0.6, occurrence 0.4, plan 0.3, state 0.1
office: plain phrase | told -0.3, unspecified 0.3
opens | told 0.6, plan -0.4, unspecified -0.3, conditional -0.2, possible -0.2, probable -0.2
or adopt | told -0.3
or agree | told 0.2
or capture | occurrence -0.1, state 0.3
or control | told -0.3, occurrence -0.2, plan 0.1, state -0.1
or crash | told -0.2
or dismiss | told -0.3
or displace | told -0.2
or leave | probable 0.2
or shell | told -0.4
or shoot | plan 0.2
or strike | told 0.2
or try | told -0.3
or vote | occurrence -0.2, plan 0.1, state -0.1
or withdraw | told -0.3
owned | told 0.4, occurrence 0.3, state 0.1, conditional -0.3
past ambiguous | told 0.2, occurrence 0.6, plan -0.4, state -0.1, unspecified -0.4, conditional -0.1, possible -0.2, probable -0.2
past plain | told 0.3, occurrence 0.3, plan -0.6, state -0.1, unspecified -0.4, conditional -0.3, possible -0.1, probable -0.3
past | told 0.6, occurrence 0.9, plan -1, state -0.3, unspecified -0.8, conditional -0.4, possible -0.3, probable -0.5
patient counted | told 0.4, occurrence -0.4, plan -0.3, state -0.1, unspecified -0.3, conditional -0.1, possible -0.1, probable -0.1
patient country | plan 0.3, unspecified 0.2, possible 0.2
patient group | told -0.4, unspecified 0.2
patient measure | occurrence -0.2
patient name | told 0.3
patient noun | told -0.2, occurrence -0.2
patient number | occurrence 0.3
patient person | told 0.2, occurrence -0.3, plan -0.2, state -0.3, unspecified -0.1, conditional -0.2, possible -0.1
patient text | told -0.2
patient | occurrence 0.2, state -0.3, conditional -0.3, probable -0.2
perhaps verb | told 0.4, occurrence 0.1, state 0.1, unspecified -0.2, conditional -0.1, possible -0.1
place country | told 0.2, occurrence -0.4, plan -0.1
place place | told 0.1, unspecified 0.1, possible -0.2, probable -0.1
place | told 0.3, occurrence -0.2, plan 0.1, state 0.1, conditional -0.1, possible -0.2, probable -0.2
plain adjective | unspecified -0.1, probable -0.1
plain finite | unspecified -0.1, possible -0.1, probable -0.1
plain noun | told 0.3, occurrence -0.1, state -0.4
plain participle | occurrence 0.1, plan -0.2, state 0.3
plain phrase | told 0.3, unspecified 0.2, conditional 0.1, possible -0.1, probable -0.2
plain, alone | told 0.2, occurrence -0.1, state 0.2, conditional -0.1, possible -0.4
plain, company | told 0.2, unspecified -0.3, conditional -0.1, probable -0.1
plain, much company | occurrence 0.2, state -0.3
planned before | occurrence -0.3, plan 1, state -0.1, conditional 0.4, possible 0.2, probable 0.4
planned behind | told 0.7, occurrence -0.4, plan 0.7, possible 0.2, probable 0.4
several words | told 0.5, plan 0.2, state -0.3, unspecified 0.2, conditional 0.2, possible -0.1, probable -0.2
singular | occurrence 0.3, plan 0.2, state 0.1
supposed before | occurrence -0.1, plan 0.3, state -0.1, unspecified 0.1, conditional 0.9, possible 0.5, probable -0.3
supposed behind | occurrence -0.2, plan 0.2, state -0.1, unspecified -0.1, conditional 0.4, possible -0.2, probable 0.1
verb: agent | occurrence 0.1, plan -0.2, unspecified -0.1, conditional -0.2, possible -0.1, probable -0.1
verb: alone | told -0.3, unspecified -0.1, conditional -0.1, possible -0.2
verb: averting beside, before | told 0.2
verb: before clause | told 0.2, occurrence -0.2, plan -0.1
verb: before definite | occurrence 0.2, plan 0.1, unspecified 0.2, possible -0.1, probable 0.1
verb: before mark | occurrence 0.2, plan -0.1, state 0.1, unspecified -0.2, conditional 0.2, possible 0.2
verb: before noun event | told 0.3
verb: before noun group | told -0.3
verb: before noun person | plan 0.2, state 0.1, unspecified 0.2, probable -0.1
verb: before noun place | told 0.3, occurrence 0.3, plan 0.1, state -0.1, unspecified -0.1, conditional -0.1, possible 0.2, probable 0.2
verb: before noun text | told 0.2, occurrence -0.1, plan 0.2, unspecified 0.3
verb: before number | told -0.4
verb: before part | told -0.3, occurrence -0.4, plan -0.1
verb: before preposition b | told 0.5, occurrence 0.5, plan -0.2, unspecified -0.2
verb: before preposition from | told 0.2
verb: before preposition in | unspecified -0.2, conditional 0.1, possible -0.1, probable -0.1
verb: before preposition time | unspecified 0.2
verb: before preposition to | told 0.2, occurrence -0.2, plan -0.1
verb: before quality | told -0.3, occurrence 0.3
verb: before quote | told -0.3
verb: before word | occurrence 0.1, plan -0.3, state 0.1, unspecified -0.2, conditional -0.1, possible -0.2
verb: behind adverb | told 0.2, occurrence -0.3, plan 0.2, unspecified 0.3
verb: behind auxiliary | occurrence 0.2, state 0.2, unspecified -0.1, possible 0.3, probable -0.1
verb: behind clause | plan 0.1, state -0.2
verb: behind definite | unspecified 0.1, conditional -0.1, possible -0.1, probable -0.2
verb: behind determiner | told -0.2
verb: behind govern | told 0.2, unspecified 0.3
verb: behind mark | told 0.2
verb: behind negation | told -0.2
verb: behind noun person | told 0.3
verb: behind preposition about | told -0.1
verb: behind preposition b | unspecified 0.3
verb: behind preposition from | told 0.2
verb: behind preposition on | unspecified -0.1, probable 0.2
verb: behind preposition time | told 0.2
verb: behind relative | told 0.3, unspecified -0.2, conditional -0.1, probable -0.1
verb: behind start | unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
verb: behind word | occurrence -0.2, state 0.1, unspecified -0.2, conditional 0.2, possible -0.1
verb: company 0/0 | plan -0.2, state 0.1, unspecified -0.1, possible -0.2, probable -0.2
verb: company 0/2 | told -0.3, unspecified -0.2, conditional -0.1, possible -0.1, probable 0.1
verb: company 1/0 | told 0.4, occurrence -0.2, plan 0.3, unspecified 0.2, conditional -0.1, possible 0.1
verb: company 1/1 | occurrence 0.3, plan -0.1, state -0.1
verb: company 1/2 | plan 0.3, state -0.1
verb: company 2/0 | told 0.2, occurrence 0.1, plan -0.1, state 0.1
verb: company 2/2 | told -0.2
verb: company | told 0.2, unspecified -0.2, possible -0.1, probable 0.1
verb: continuing beside, behind | told 0.2, occurrence -0.2, plan 0.1
verb: cue demands beside, before | told -0.2
verb: cue demands beside, behind | told 0.4
verb: doing beside, before | told 0.3
verb: future beside, before | occurrence -0.1, plan 0.3, state -0.1, conditional 0.3, probable 0.2
verb: hedge probable beside, behind | told 0.2, probable 0.2
verb: idle beside, behind | occurrence -0.2
verb: kind beside, behind | told -0.2
verb: lead adverb | told 0.2, occurrence -0.3, plan 0.2, unspecified 0.3
verb: lead auxiliary | occurrence 0.2, state 0.2, unspecified -0.1, possible 0.3, probable -0.1
verb: lead clause | told 0.3, occurrence -0.1, plan 0.2, state -0.2, unspecified 0.3, conditional 0.2, possible -0.1, probable 0.1
verb: lead mark | occurrence -0.1, plan -0.3, state -0.1
verb: lead negation | told -0.2
verb: lead preposition | conditional 0.1, probable 0.2
verb: lead relative | told 0.2, unspecified -0.2, conditional -0.1, probable -0.1
verb: lead word | told -0.2, occurrence 0.2, state 0.2, unspecified -0.2, possible -0.2, probable -0.2
verb: light beside, before | told -0.2, plan 0.6, state 0.2, unspecified 0.2, conditional 0.2, possible -0.1, probable 0.5
verb: light beside, behind | told -0.2
verb: much company | told 0.3, unspecified 0.2, possible -0.1, probable -0.3
verb: negating beside, before | unspecified 0.2
verb: negating beside, behind | occurrence -0.3
verb: negation beside, behind | occurrence -0.3
verb: no time | unspecified 0.2, conditional 0.1, possible -0.2, probable -0.2
verb: occasion beside, before | occurrence 0.2, plan -0.1
verb: patient | unspecified -0.1, conditional -0.2, possible -0.1, probable -0.1
verb: place | told 0.2
verb: planned beside, before | told 0.3
verb: planned beside, behind | unspecified 0.1, probable 0.2
verb: roles 0 | told -0.3, occurrence -0.2, plan 0.2, state 0.1
verb: roles 1 | occurrence 0.2, state 0.2, unspecified -0.1, possible -0.2, probable -0.1
verb: roles 2 | told 0.4, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
verb: supposed beside, before | told 0.2, conditional 0.2, possible 0.3
verb: time | told 0.3, unspecified -0.3, conditional -0.3, possible -0.1
verb: wanted beside, before | unspecified 0.2
verb: wanted beside, behind | told 0.2
vote: ambiguous finite | told -0.3, occurrence 0.4, plan -0.1
vote: ambiguous noun | told -0.2, plan 0.2, unspecified 0.3, conditional 0.2
vote: ambiguous participle | told 0.2, unspecified 0.2, probable 0.1
vote: plain noun | told 0.2, occurrence -0.2, plan 0.4, unspecified -0.1, conditional 0.3, possible 0.1, probable 0.1
wanted before | told 0.2, occurrence -0.4, plan 0.6, state -0.1, unspecified 1.2, possible 0.1, probable 0.1
wanted behind | plan -0.2, state -0.1, unspecified -0.2, conditional 0.3, possible -0.1, probable -0.1
word اباده | told -0.4
word اتفاق | occurrence -0.1, plan 0.2, unspecified 0.2
word اتهام | told 0.2
word اتهامات | told -0.4
word اتهمت | told -0.3
word اجتماع | occurrence -0.1, plan 0.2, probable 0.2
word اجراءات | unspecified 0.2
word احبطت | told -0.2
word احتجز | occurrence 0.2, state -0.1
word احتلال | told 0.2
word احكام | told -0.2
word ادانته | told 0.2
word ادين | told 0.2
word استشهاد | told 0.1
word استهداف | told 0.2
word استهدفت | told 0.4, occurrence 0.3
word اشتباكات | occurrence 0.2
word اصابات | possible 0.2
word اطلاق | told 0.4
word اعتقال | told 0.2
word اغتيال | occurrence -0.2, unspecified 0.2
word اقتراع | told -0.2
word الاتصالات | told -0.1
word الاتفاقيه | told -0.3
word الاتهامات | occurrence 0.3, plan -0.1
word الاحتجاز | told -0.2
word الاحكام | told 0.3
word الاطاحه | told 0.2
word الاعتداء | told 0.3
word الاعدامات | told 0.2
word الاغتصاب | told -0.1
word الافراج | unspecified -0.2
word التحقيق | told 0.2, occurrence -0.1, plan -0.2, state -0.1
word التصويت | told 0.3
word التقي | told 0.2
word الحرب | occurrence -0.2, plan 0.2, probable 0.2
word الحصار | state 0.2
word الحمله | told -0.2
word الخنق | told -0.2
word الزلازل | told -0.2
word السباق | told -0.2
word السجن | told 0.3, occurrence -0.1, plan 0.2, state 0.1, unspecified 0.1, conditional 0.2
word السيطره | unspecified 0.2
word الصفقه | told 0.1
word الضحايا | told 0.2
word الضربه | told 0.2, occurrence 0.2
word العقوبات | told 0.2, unspecified -0.1, possible 0.2
word العمليات | occurrence -0.3, plan -0.1, unspecified 0.2
word العمليه | told 0.5, occurrence -0.3, plan -0.1
word العنف | told -0.1
word الغي | told -0.2
word الفوز | occurrence -0.1, plan 0.1
word القت | occurrence 0.3, state -0.1
word القتل | occurrence -0.2
word القتيله | told -0.3
word القصف | told 0.2, unspecified -0.2
word المتهم | told -0.2
word المتهمين | told -0.2
word المجازر | occurrence -0.2
word المحاصر | told 0.2
word المحاصره | told 0.2
word المذبحه | told 0.2
word المعارك | occurrence -0.2
word المعتقلين | told -0.2
word المفاوضات | told 0.2
word المواجهات | told 0.2
word الموت | told -0.3, probable 0.2
word الهجمات | occurrence -0.2
word الهجوم | told 0.2, occurrence 0.3, plan 0.1
word انتشار | told -0.1
word انسحاب | occurrence -0.1, plan 0.3, unspecified 0.2, probable 0.2
word انفجار | occurrence 0.2
word بالانسحاب | occurrence 0.2, plan -0.1
word بالتحقيقات | told -0.3
word بالقتل | told -0.5
word بانتهاك | told 0.4
word بتفجير | unspecified 0.2
word بتهم | told -0.3
word بتهمه | told -0.2
word بجروح | told -0.2
word بضرب | told 0.3
word تحرير | unspecified -0.2
word تحطمت | possible 0.2
word تحقيق | unspecified -0.1, probable 0.2
word تحقيقات | told 0.2, plan 0.2, unspecified 0.2
word تدخل | occurrence -0.2, possible 0.2
word ترشح | told -0.3
word تسيطر | told -0.2
word تعذيب | told -0.2
word تعف | told -0.2
word تعيين | unspecified -0.1
word تقاتل | conditional 0.2
word تنصيبه | occurrence 0.1
word تهم | occurrence -0.2, plan 0.1, unspecified -0.1, possible 0.4
word تهما | occurrence -0.2, plan -0.1, state 0.1
word تهمه | told 0.2
word توصل | told -0.2
word توقيعه | occurrence -0.1, plan 0.2, unspecified 0.2
word جلسه | told 0.5
word حبس | occurrence -0.1, state 0.2
word حرب | told -0.4, unspecified -0.2, conditional 0.1
word حصيله | occurrence -0.3
word حظر | told -0.3
word حكم | told -0.2
word حملته | told -0.2
word حمله | told -0.3, occurrence -0.3, plan -0.2
word دخول | occurrence 0.4, plan -0.1, unspecified -0.2, conditional 0.1
word دخوله | told 0.3, occurrence 0.2, plan -0.1
word زيارته | occurrence 0.2, plan -0.1
word زيارتها | occurrence -0.2, plan 0.3
word سافر | told 0.2
word ستنتشر | told 0.2
word سجن | told -0.2
word سقط | told -0.2
word سقوط | told -0.5
word سيحضر | told 0.4
word سيطرته | told 0.2
word سيطرتهم | told 0.1
word سيطروا | told 0.3
word شارك | told -0.2
word شن | told -0.2
word شنت | occurrence -0.1
word صراع | told -0.2
word ضربه | told -0.2
word طرد | told -0.3
word عبر | told -0.4
word عدد | unspecified -0.1, probable 0.2
word عمليات | told -0.3
word عملياتها | told 0.3
word عمليه | occurrence -0.1, plan -0.2
word فتح | told 0.2
word في | occurrence -0.1, plan 0.1, state 0.2
word قتل | occurrence 0.3, plan 0.1
word قتلوا | occurrence -0.3
word قتيل | told 0.2, occurrence -0.2, plan -0.1
word قدم | told -0.1
word قصف | told -0.3, occurrence -0.2, plan -0.1
word قصفت | told 0.2, occurrence 0.3
word لاتهامه | told 0.2
word لاطلاق | told -0.4
word لاعدام | told 0.2
word لايحه | told 0.3
word لتحرير | plan 0.2, unspecified 0.2
word لدخول | occurrence -0.1, plan 0.3, unspecified 0.3
word لسيطره | told 0.4, plan -0.1, state 0.2
word للعنف | told 0.3
word للقاء | told 0.2, unspecified 0.1, possible 0.2, probable -0.1
word للقتال | told 0.2, unspecified 0.2
word للمشاركه | conditional 0.3
word للوصول | told -0.2
word ليقصفوا | told -0.2
word محاوله | told -0.4
word مذبحه | told 0.3, plan 0.3, conditional 0.1, possible 0.2
word مشروع | told -0.4
word معركه | told -0.1
word مفاوضات | unspecified 0.3
word مقتل | told 0.2, occurrence 0.3, plan -0.1, unspecified -0.2, probable -0.1
word موافقه | probable 0.2
word هاجمت | told -0.1
word هجمات | told 0.2
word هجوم | told 0.4, occurrence 0.8, plan 0.2, unspecified -0.1, conditional 0.5, possible 0.1, probable 0.2
word هجوما | told -0.3, conditional -0.1, probable 0.2
word واتهمت | told -0.2
word وادان | told -0.2
word واغتصاب | told 0.3
word وافق | told -0.3
word والاتفاق | told 0.2
word والاعتداء | told -0.2
word وجهت | told 0.3
word ورفضت | told 0.1
word وشنت | told 0.2
word وصل | told -0.2
word وصلت | told -0.2
word وصول | unspecified 0.1, probable 0.2
word وقصف | told -0.2
word وقف | told 0.3
word ووجهت | told 0.2
word ويحاكم | told 0.2
word يبحث | told 0.1
word يتوجه | told 0.2
word يتولي | told 0.2
word يدخل | told 0.3, occurrence 0.2, plan -0.1, unspecified 0.2, conditional 0.2
word يزورونها | told -0.2
word يستهدف | told 0.2
word يقصف | unspecified 0.3
word يناقشه | told -0.2
word يهيمن | told -0.1
`

/** The least log-odds with which words are taken to tell an event. */
export const leastTold = 1.3
