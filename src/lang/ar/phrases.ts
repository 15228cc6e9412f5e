/** Nouns of speech beside the verbal nouns: forms | act | frames | nominal | more. */
export const nouns = `
تصريحات تصريح||cqw||
تقارير تقرير||cw|بـ,عن|
أنباء نبأ||cw|عن|
أخبار||cw|عن|
معلومات||cw|عن|
شائعات شائعة إشاعات||cw|عن|certainty=possible
مزاعم||cw|عن,بـ|
ادعاءات||cw|بـ|
اتهامات تهم تهمة||cw|بـ|as=بـ
توقعات||c|بـ|certainty=probable
ترجيحات||c|بـ|certainty=probable
تكهنات||c|بـ|certainty=possible
تقديرات||cw||certainty=probable
مخاوف مخاوفه||c|من|certainty=possible
تحذيرات|warns|c|من|
تهديدات|threatens|cw|بـ|
دعوات|demands|cw|إلى,لـ|invited=invites
مطالب مطالبات|demands|cw|بـ|
تأكيدات||cw|على|
تلميحات||cw|إلى|certainty=possible
تسريبات||cw|عن|
وعود|promises|cw|بـ|
تعهدات|promises|cw|بـ|
اعترافات|confirms|cw|بـ|
شكوك||cw|في|
آمال|hopes|cw|في,بـ|
اعتقاد||c||certainty=probable
قناعة||c|بـ|
ثقة ثقته||c|في,بـ|
قرارا قرارات||w|بـ|
حكما أحكاما||w|بـ|


`

/** Fixed phrases: words | kind | act | frames | nominal | more. */
export const phrases = `
وفقا|preposition||||
وفق|preposition||||
بحسب|preposition||||
حسب|preposition||||
طبقا|preposition||||
تبعا|preposition||||
نقلا عن|preposition|reports|||
استنادا إلى|preposition||||
على حد قول|preposition||||
على حد تعبير|preposition||||
على حد وصف|preposition||||
على قول|preposition||||
من وجهة نظر|preposition||||
في رأي|preposition||||
برأي|preposition||||
في نظر|preposition||||
في تقدير|preposition||||certainty=probable
على لسان|preposition||||
على ذمة|preposition||||
بناء على معلومات|preposition||||
بحسب قول|preposition||||
بحسب أقوال|preposition||||
بحسب تعبير|preposition||||
بحسب وصف|preposition||||
بحسب رواية|preposition||||
بحسب تصريحات|preposition||||
بحسب إفادة|preposition||||
بحسب شهادة|preposition||||
بحسب معلومات|preposition||||
بحسب تقديرات|preposition||||
حسب قول|preposition||||
حسب أقوال|preposition||||
حسب تعبير|preposition||||
حسب وصف|preposition||||
حسب رواية|preposition||||
حسب تصريحات|preposition||||
حسب إفادة|preposition||||
حسب شهادة|preposition||||
حسب معلومات|preposition||||
حسب تقديرات|preposition||||
وفق قول|preposition||||
وفق أقوال|preposition||||
وفق تعبير|preposition||||
وفق وصف|preposition||||
وفق رواية|preposition||||
وفق تصريحات|preposition||||
وفق إفادة|preposition||||
وفق شهادة|preposition||||
وفق معلومات|preposition||||
وفق تقديرات|preposition||||
وفقا لقول|preposition||||
وفقا لأقوال|preposition||||
وفقا لتعبير|preposition||||
وفقا لوصف|preposition||||
وفقا لرواية|preposition||||
وفقا لتصريحات|preposition||||
وفقا لإفادة|preposition||||
وفقا لشهادة|preposition||||
وفقا لمعلومات|preposition||||
وفقا لتقديرات|preposition||||
بشهادة|preposition||||
جاء في|preposition||c||by=texts
وجاء في|preposition||cq||by=texts
جاء على لسان|preposition||cq||
ورد في|preposition||cq||by=texts
بشر ب|finite|||ب|
سبق أن أعلن|finite||c||
أصابع الاتهام|noun||cw|بـ|as=بـ
كتب عليها|passive||cq||
كتب عليه|passive||cq||
كتبت عليها|passive||cq||
كتب على لافتة|passive||cq||
كتب على اللافتة|passive||cq||
كتب على المنصة|passive||cq||
كتب على الجدران|passive||cq||
قيل|passive||c||
يقال|passive||c||
أفيد|passive||c||
أشيع|passive||c||certainty=possible
تردد|passive||c||
مقرا|participle|confirms|c|بـ|
مقرة|participle|confirms|c|بـ|
مفاده|participle||c||
مفادها|participle||c||
مؤداه|participle||c||
فحواه|participle||c||
على حد قوله|participle||p||
على حد تعبيره|participle||p||
على حد قولها|participle||p||
على حد تعبيرها|participle||p||
على حد وصفه|participle||p||
بحسب قوله|participle||p||
بحسب تعبيره|participle||p||
حسب قوله|participle||p||
حسب تعبيره|participle||p||
حسب وصفه|participle||p||
وفق قوله|participle||p||
وفق تعبيره|participle||p||
وفق وصفه|participle||p||
قائلا ما نصه|participle||q||
مضى قائلا|finite||cq||
ومضى يقول|finite||cq||
مضى يقول|finite||cq||
زاد|finite||q||
أدلى بتصريحات قال فيها|finite||cq||
جاء فيه|participle||cq||
جاء فيها|participle||cq||
قال فيه|finite||cq||
قال فيها|finite||cq||
`
