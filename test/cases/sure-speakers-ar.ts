import type { AttributionCase } from "./attribution-case.ts"

/** Who is spoken of or to beside a word of reporting, and who speaks. */
export const arabicSureSpeakers: readonly AttributionCase[] = [
  // a verb in the plural, or behind the phrase that opens its sentence, has no subject behind it
  { text: "النقابات يطالبون مصر بتخفيض الرسوم.", expected: [] },
  { text: "اللجنة العربية للصيادين تطالب تركيا بفتح الميناء.", expected: [] },
  {
    text: "اليونان تنتقد واشنطن: الرسوم الجديدة تضر بالجميع",
    expected: ["الرسوم الجديدة تضر بالجميع | greece"],
  },
  // a verb in the present tells of the noun without an article before it
  { text: "حمل الطلاب صورا تطالب الأمم المتحدة بفتح المدرسة.", expected: [] },
  { text: "وقع الوزراء في القاهرة نصا مفصلا يلتزم بموجبه المصنع بخفض الدخان.", expected: [] },
  // a country of which a line tells, and a country's own words
  { text: "مصر: افتتاح سوق جديد للسمك", expected: [] },
  { text: "مصر: لن نرفع رسوم العبور", expected: ["لن نرفع رسوم العبور | egypt | asserts | certain-"] },
  { text: "مصر: على السفن أن تدفع الرسوم", expected: ["على السفن أن تدفع الرسوم | egypt"] },
  {
    text: "واشنطن: الرسوم باقية حتى الصيف المقبل",
    expected: ["الرسوم باقية حتى الصيف المقبل | united-states"],
  },
  {
    text: "اليونان لقبرص: سنرسل السفن غدا",
    expected: ["سنرسل السفن غدا | greece | promises"],
  },
  { text: "الوزير يلتقي البابا فرنسيس: الماء حق للجميع", expected: [] },
  // the accused
  { text: "تناول الفصل اتهام ماكرون بإهمال الميناء.", expected: [] },
  {
    text: "تناول الفصل اتهام ماكرون المصنع بإهمال الميناء.",
    expected: ["بإهمال الميناء | macron"],
  },
  { text: "وتتهم فرنسا منذ سنوات بإهمال الميناء.", expected: [] },
  { text: "وتتهم فرنسا بأنها أهملت الميناء.", expected: [] },
  { text: "وتتهم فرنسا منذ سنوات تركيا بإهمال الميناء.", expected: ["بإهمال الميناء | france"] },
  {
    text: "ذكرت وكالة رويترز أن المحكمة سجنت صيادين متهمين بسرقة الشباك.",
    expected: ["أن المحكمة سجنت صيادين متهمين بسرقة الشباك | reuters"],
  },
  // near to somebody, or of his house
  {
    text: "وقال صياد مقرب من ماكرون إن الميناء مغلق.",
    expected: ["إن الميناء مغلق | صياد مقرب من ماكرون"],
  },
  {
    text: "وقال نادر سعيد، المحامي الشخصي لماكرون، إن الميناء مغلق.",
    expected: ["إن الميناء مغلق | نادر سعيد"],
  },
  {
    text: "قالت بعثة الإغاثة التابعة للأمم المتحدة إن القمح وصل.",
    expected: ["إن القمح وصل | بعثة الإغاثة التابعة للأمم المتحدة"],
  },
  { text: "قالت الأمم المتحدة إن القمح وصل.", expected: ["إن القمح وصل | united-nations"] },
  {
    text: "وقالت وكالة الأنباء الفلسطينية المستقلة (النورس) إن الميناء مغلق.",
    expected: ["إن الميناء مغلق | وكالة الأنباء الفلسطينية المستقلة (النورس)"],
  },
  // the outlet that was brought in last
  {
    text: "قالت صحيفة النهر إن المصنع أغلق. واهتمت صحيفة الغارديان بالميناء. وتضيف الصحيفة أن السفن عادت.",
    expected: ["إن المصنع أغلق | صحيفة النهر", "أن السفن عادت | guardian"],
  },
  // verbs that say nothing here
  { text: "ستعود السفن إذا قرر ماكرون خفض الرسوم.", expected: [] },
  { text: "فرنسا توقع عقدا بشراء القمح من مصر", expected: [] },
  {
    text: "تركيا تتوقع ارتفاع الأسعار في الصيف",
    expected: ["ارتفاع الأسعار في الصيف | turkey | asserts | probable+"],
  },
  { text: "من المقرر أن تبلغ السفينة الميناء بمساعدة قاربين.", expected: [] },
  // the noun that the clause belongs to
  {
    text: "جاء بيان ماكرون بعد يوم من إعلان الكرملين أن السفن عادت.",
    expected: ["أن السفن عادت | kremlin"],
  },
  { text: "وأصدر ماكرون قرارا يمنع الصيد في الخليج بمناسبة العيد.", expected: [] },
  { text: "أصدر ماكرون قرارا بمنع الصيد في الخليج.", expected: ["بمنع الصيد في الخليج | macron"] },
  // nobody goes on from the sentence before where this one has its own subject
  {
    text: "قالت رويترز إن المصنع آمن. وتشير تقديرات البلدية إلى أن الكلفة ستزيد.",
    expected: ["إن المصنع آمن | reuters"],
  },
  {
    text: "قالت ألمانيا إن المصنع آمن.\nوأنشأت فرنسا صندوقا مع النقابة، ودعتها إلى العودة.",
    expected: ["إن المصنع آمن | germany", "إلى العودة | france | demands | unspecified"],
  },
  // behind a definite noun a word without an article is another noun, unless it is a name or a reflexive
  { text: "كما ذكر بيان للشرطة اعتقال ثلاثة صيادين.", expected: ["اعتقال ثلاثة صيادين | بيان للشرطة"] },
  {
    text: "وأعلنت الحكومة خططا لتحديث الميناء في الربيع.",
    expected: ["لتحديث الميناء في الربيع | الحكومة"],
  },
  {
    text: "قالت المتحدثة الفنلندية سوفيا هاكولا إن المصنع مغلق.",
    expected: ["إن المصنع مغلق | سوفيا هاكولا"],
  },
  {
    text: "قالت مصادر الميناء نفسها إن السفينة رست.",
    expected: ["إن السفينة رست | مصادر الميناء نفسها"],
  },
  // who issued a statement stands beside its word, not across a comma; a verb is no name of a body
  {
    text: "أغلقت الشركة ميناء على صلة بالحرس الثوري الإيراني، بحسب بيان رسمي. وجاء في البيان أن السفن عادت.",
    expected: ["أغلقت الشركة ميناء على صلة بالحرس الثوري الإيراني | بيان رسمي", "أن السفن عادت | بيان رسمي"],
  },
  {
    text: "وأفاد بيان من الجمعية بأن السفن عادت. وأضاف البيان أن الميناء مفتوح.",
    expected: ["بأن السفن عادت | بيان", "أن الميناء مفتوح | بيان"],
  },
  // a closed noun phrase owns nothing behind it
  { text: "قال المسؤولون بالبلدية إن الجسر مغلق.", expected: ["إن الجسر مغلق | المسؤولون بالبلدية"] },
  { text: "قالت مصادر بحرية للجنة الميناء إن السفينة غرقت.", expected: ["إن السفينة غرقت | مصادر بحرية"] },
  {
    text: "قال الأمين العام للجنة الميناء إن السفينة غرقت.",
    expected: ["إن السفينة غرقت | الأمين العام للجنة الميناء"],
  },
  { text: "وقال مسلحو الحركة إن الجسر مغلق.", expected: ["إن الجسر مغلق | مسلحو الحركة"] },
  // deeds behind a light verb, a pronoun for what was announced, a concession
  { text: "اقترح السفير تعديلات على مشروع يجري بحثه في المجلس.", expected: [] },
  { text: "وتتزامن المعارك مع هدنة أعلنتها روسيا وبدأ تطبيقها اليوم.", expected: [] },
  {
    text: "أعلنت روسيا وقف الرحلات إلى الجزيرة.",
    expected: ["وقف الرحلات إلى الجزيرة | russia"],
  },
  { text: "أشاد الوزير بالسائق على الرغم من أن الحافلة تأخرت.", expected: [] },
  // another gender than that of whoever spoke
  {
    text: "وقالت الحكومة إن الجسر مغلق، مضيفا أن العمل مستمر.",
    expected: ["إن الجسر مغلق | الحكومة"],
  },
  // a place of somebody, owners of a body
  {
    text: "قالت نقابة الأطباء والصيادلة والجراحين إن العمل متوقف.",
    expected: ["إن العمل متوقف | نقابة الأطباء والصيادلة والجراحين"],
  },
  // an adjective of reports, but a person before a name
  { text: "وقالت الصحفية سارة عوض إن الجسر مغلق.", expected: ["إن الجسر مغلق | سارة عوض"] },
  {
    text: "ويقول آلان هاكولا، محرر الشؤون البحرية، إن الجسر مغلق.",
    expected: ["إن الجسر مغلق | آلان هاكولا"],
  },
]
