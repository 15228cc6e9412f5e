import type { CopiedText, CopyCase } from "./copies-case.ts"

const trucks =
  "قال مسؤول حدودي يوم الاثنين إن ثلاث شاحنات محملة بالطحين عبرت البوابة الشمالية قبل الفجر وهي في طريقها إلى البلدة المحاصرة."
const drivers =
  "وانتظر السائقون ليلتين في حقل مكشوف قرب النهر لأن أحدا لم يقبل أن يوقع الأوراق التي طلبها الحراس، وأصيب واحد منهم بالحمى."
const bakeries =
  "وقال عمال إغاثة إن الطحين يكفي مخابز البلدة تسعة أيام على الأكثر، وإن شيئا لم يتقرر بعد في شأن الوقود الذي تحتاج إليه الأفران."
const road =
  "وكان الطريق مغلقا منذ الربيع حين أصابت القذائف قافلة للهلال الأحمر المحلي وأودت باثنين من متطوعيه، طباخ وممرضة من الساحل."
const background =
  "ويعيش في البلدة أربعون ألفا عزلتهم الخنادق والسواتر منذ ثلاثة أعوام، فاقتاتوا بالشعير وأعشاب البرية وبما يحمله المهربون ليلا عبر التلال."
const towers =
  "وقال مصدر في البلدية إن خزانات الماء ستملأ من جديد خلال أسبوع بعد إعادة المضخات التي فككها المهندسون في يناير."
const school =
  "وجلس تلاميذ السنة الأخيرة إلى امتحاناتهم في قبو تحت المحكمة القديمة على ضوء مصابيح حملها المعلمون من بيوتهم."
const quotation =
  "لقد انتظرنا ما يكفي ولن ننتظر شتاء آخر قبل أن تفتح أبواب مدينتنا لمن ولدوا فيها وخرجوا منها مكرهين"

function text(
  id: string,
  paragraphs: readonly string[],
  more: Partial<Omit<CopiedText, "id" | "paragraphs">> = {},
): CopiedText {
  return { id, lang: "ar", published: "2024-03-05", paragraphs, ...more }
}

const first = text("first", [trucks, drivers, bakeries, road], { published: "2024-03-04" })

/** Texts of which one was copied from the other, or both from a third. */
export const arabicCopies: readonly CopyCase[] = [
  {
    name: "word for word, a day later, spelt without hamzas and marks",
    texts: [
      first,
      text("copy", [
        trucks.replaceAll("إ", "ا").replaceAll("أ", "ا"),
        drivers,
        bakeries.replaceAll("ة", "ه"),
      ]),
    ],
    between: [
      ["first", "ثلاث شاحنات"],
      ["copy", "ثلاث شاحنات"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copied-from"],
    way: ["copy", "first"],
  },
  {
    name: "words swapped for others in every clause of a sentence",
    texts: [
      first,
      text("copy", [
        trucks,
        drivers,
        "وذكر عمال إغاثة أن الكمية تسد حاجة الخبازين تسعة أيام في أحسن الأحوال، وأن الاتفاق على المحروقات للمواقد لم يتم.",
        road,
      ]),
    ],
    between: [
      ["first", "تسعة أيام على الأكثر"],
      ["copy", "تسعة أيام في أحسن"],
    ],
    kind: "sharedOrigin",
    codes: ["passage-shared", "copied-from"],
    way: ["copy", "first"],
  },
  {
    name: "sentences in another order",
    texts: [first, text("copy", [road, bakeries, trucks, drivers])],
    between: [
      ["first", "تسعة أيام على الأكثر"],
      ["copy", "تسعة أيام على الأكثر"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copied-from"],
  },
  {
    name: "the figure in the sentence changed",
    texts: [first, text("copy", [trucks.replace("ثلاث شاحنات", "ثماني شاحنات"), drivers, bakeries])],
    between: [
      ["first", "ثلاث شاحنات"],
      ["copy", "ثماني شاحنات"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copied-from"],
  },
  {
    name: "one credits an agency, the other nobody",
    texts: [
      text("credited", [trucks, drivers, bakeries], { credit: "afp" }),
      text("silent", [trucks, drivers, bakeries], { outlet: "sabah" }),
    ],
    between: [
      ["credited", "ثلاث شاحنات"],
      ["silent", "ثلاث شاحنات"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copy-direction-unknown"],
  },
  {
    name: "an uncredited copy of an agency's text, and a text of its own that credits the agency",
    texts: [
      text("credited", [trucks, drivers, bakeries], { credit: "afp" }),
      text("silent", [trucks, drivers, bakeries]),
      text("own", ["وصلت مواد غذائية إلى المدينة المطوقة لأول مرة هذا العام، بحسب مسؤولين.", school], {
        credit: "afp",
      }),
    ],
    between: [
      ["silent", "ثلاث شاحنات"],
      ["own", "وصلت مواد غذائية"],
    ],
    kind: "sharedOrigin",
    codes: ["wire-inherited"],
  },
  {
    name: "the same, where the copy was altered as well",
    texts: [
      text("credited", [trucks, drivers, bakeries, road], { credit: "afp" }),
      text("silent", [
        trucks,
        drivers,
        "وذكر عمال إغاثة أن الكمية تسد حاجة الخبازين تسعة أيام في أحسن الأحوال، وأن الاتفاق على المحروقات للمواقد لم يتم.",
        road,
      ]),
      text("own", ["وصلت مواد غذائية إلى المدينة المطوقة لأول مرة هذا العام، بحسب مسؤولين.", school], {
        credit: "afp",
      }),
    ],
    between: [
      ["silent", "تسعة أيام في أحسن"],
      ["own", "وصلت مواد غذائية"],
    ],
    kind: "sharedOrigin",
    codes: ["wire-inherited"],
  },
  {
    name: "a copy of a copy, each with a change of its own",
    texts: [
      first,
      text("second", [trucks.replace("محملة بالطحين", "محملة بطحين القمح"), drivers, bakeries]),
      text(
        "third",
        [
          trucks.replace("محملة بالطحين", "محملة بطحين القمح").replace("يوم الاثنين", "مطلع الأسبوع"),
          drivers,
          bakeries,
        ],
        { published: "2024-03-07" },
      ),
    ],
    between: [
      ["third", "ثلاث شاحنات"],
      ["first", "ثلاث شاحنات"],
    ],
    kind: "sharedOrigin",
    codes: ["copied-from"],
    way: ["third", "second", "first"],
  },
  {
    name: "two copies of one text, on one day",
    texts: [
      first,
      text("one", [trucks.replace("قبل الفجر", "عند الفجر"), drivers, bakeries]),
      text("other", [trucks, drivers.replace("ليلتين", "ثلاث ليال"), bakeries]),
    ],
    between: [
      ["one", "ثلاث شاحنات"],
      ["other", "ثلاث شاحنات"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copies-of-one"],
  },
  {
    name: "it cites Reuters, but the words are those of a relay of TASS",
    texts: [
      text("tass-relay", [
        "ذكرت وكالة تاس أن ثلاث شاحنات محملة بالطحين عبرت البوابة الشمالية قبل الفجر وهي في طريقها إلى البلدة المحاصرة.",
        drivers,
      ]),
      text("reuters-relay", [
        "ذكرت وكالة رويترز أن ثلاث شاحنات محملة بالطحين عبرت البوابة الشمالية قبل الفجر وهي في طريقها إلى البلدة المحاصرة.",
        drivers,
      ]),
    ],
    between: [
      ["tass-relay", "ثلاث شاحنات"],
      ["reuters-relay", "ثلاث شاحنات"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "sources-named-differ", "copy-direction-unknown"],
  },
  {
    name: "a day that is not known tells no direction",
    texts: [
      text("dated", [trucks, drivers, bakeries], { published: "2024-03" }),
      text("other", [trucks, drivers, bakeries]),
    ],
    between: [
      ["dated", "ثلاث شاحنات"],
      ["other", "ثلاث شاحنات"],
    ],
    kind: "sharedOrigin",
    codes: ["copy-direction-unknown"],
  },
]

/** Texts that look like copies and are none, or not for the claims at hand. */
export const arabicNonCopies: readonly CopyCase[] = [
  {
    name: "one event in two reporters' own words",
    texts: [
      first,
      text("other", ["وصلت مواد غذائية إلى المدينة المطوقة لأول مرة هذا العام، بحسب مسؤولين.", school]),
    ],
    between: [
      ["first", "ثلاث شاحنات"],
      ["other", "وصلت مواد غذائية"],
    ],
    kind: "unknown",
    without: ["wording-shared", "passage-shared"],
  },
  {
    name: "a translation is not seen",
    texts: [
      first,
      {
        id: "english",
        lang: "en",
        published: "2024-03-05",
        paragraphs: [
          "A border official said on Monday that three lorries loaded with flour had crossed the northern gate before dawn.",
          "The drivers waited for two nights in an open field near the river.",
        ],
      },
    ],
    between: [
      ["first", "ثلاث شاحنات"],
      ["english", "three lorries"],
    ],
    kind: "unknown",
    without: ["wording-shared", "passage-shared"],
  },
  {
    name: "a long quotation of a named speaker in two articles of their own",
    texts: [
      text("one", [drivers, `وقال سيرغي لافروف يوم الاثنين: "${quotation}".`, bakeries]),
      text("other", [school, `وقال سيرغي لافروف: "${quotation}"، في ختام زيارته.`, towers]),
    ],
    between: [
      ["one", "لقد انتظرنا"],
      ["other", "لقد انتظرنا"],
    ],
    kind: "sameUtterance",
    without: ["copied-from", "copy-direction-unknown"],
  },
  {
    name: "a long quotation of a nameless speaker is one utterance, no copied article",
    texts: [
      text("one", [drivers, `وقال أحد السكان: "${quotation}".`, bakeries]),
      text("other", [school, `وقال أحد السكان لمراسلنا: "${quotation}"، وهو يشير إلى التلال.`, towers]),
    ],
    between: [
      ["one", "لقد انتظرنا"],
      ["other", "لقد انتظرنا"],
    ],
    kind: "sameUtterance",
    codes: ["quotation-shared"],
    without: ["copied-from", "copy-direction-unknown"],
  },
  {
    name: "what stands beside a quotation that both print",
    texts: [
      text("one", [trucks, `وقال سيرغي لافروف يوم الاثنين: "${quotation}".`]),
      text("other", [towers, `وقال سيرغي لافروف يوم الاثنين: "${quotation}".`]),
    ],
    between: [
      ["one", "ثلاث شاحنات"],
      ["other", "خزانات الماء"],
    ],
    kind: "unknown",
    without: ["passage-shared", "wording-shared"],
  },
  {
    name: "a paragraph of background below two articles of their own",
    texts: [text("one", [trucks, background, school]), text("other", [towers, background, drivers])],
    between: [
      ["one", "ثلاث شاحنات"],
      ["other", "خزانات الماء"],
    ],
    kind: "unknown",
    without: ["wording-shared", "passage-shared"],
  },
  {
    name: "background between what each tells on its own",
    texts: [
      text("one", [school, background, trucks, drivers]),
      text("other", [road, background, towers, bakeries]),
    ],
    between: [
      ["one", "ثلاث شاحنات"],
      ["other", "خزانات الماء"],
    ],
    kind: "unknown",
    without: ["wording-shared", "passage-shared"],
  },
  {
    name: "a stock phrase in both sentences",
    texts: [
      text("one", ["وقال مسؤول حدودي إن الطحين دخل لأول مرة منذ اندلاع الأزمة في سوريا عام 2011.", drivers]),
      text("other", [
        "وقال مصدر في البلدية إن المدرسة فقدت نصف تلاميذها منذ اندلاع الأزمة في سوريا عام 2011.",
        school,
      ]),
    ],
    between: [
      ["one", "الطحين دخل"],
      ["other", "المدرسة فقدت"],
    ],
    kind: "unknown",
    without: ["copied-from", "copy-direction-unknown"],
  },
  {
    name: "titles and names in a row",
    texts: [
      text("one", [
        "وقال دبلوماسي إن وزير الخارجية الروسي سيرغي لافروف ونظيره التركي هاكان فيدان بحثا تصدير الحبوب.",
        drivers,
      ]),
      text("other", [
        "وقال دبلوماسي إن وزير الخارجية الروسي سيرغي لافروف سافر إلى سوتشي في انتظار ضيف من أنقرة.",
        school,
      ]),
    ],
    between: [
      ["one", "بحثا تصدير"],
      ["other", "سافر إلى سوتشي"],
    ],
    kind: "unknown",
    without: ["copied-from", "copy-direction-unknown"],
  },
  {
    name: "two speakers in one copied passage stay two",
    texts: [
      text("first", [
        drivers,
        "وقال سيرغي لافروف إن البوابة ستبقى مفتوحة شهرا كاملا.",
        road,
        "وقال هاكان فيدان إن بلاده سترسل مزيدا من الطحين.",
        bakeries,
      ]),
      text("copy", [
        drivers,
        "وقال سيرغي لافروف إن البوابة ستبقى مفتوحة شهرا كاملا.",
        road,
        "وقال هاكان فيدان إن بلاده سترسل مزيدا من الطحين.",
        bakeries,
      ]),
    ],
    between: [
      ["first", "البوابة ستبقى"],
      ["copy", "بلاده سترسل"],
    ],
    kind: "independent",
    without: ["passage-shared", "copied-from"],
  },
  {
    name: "an agency that one article credits is not that of a text that nobody copied",
    texts: [
      text("credited", [trucks, drivers, bakeries], { credit: "afp" }),
      text("silent", [towers, school]),
      text("own", ["وصلت مواد غذائية إلى المدينة المطوقة لأول مرة هذا العام، بحسب مسؤولين.", road], {
        credit: "afp",
      }),
    ],
    between: [
      ["silent", "خزانات الماء"],
      ["own", "وصلت مواد غذائية"],
    ],
    kind: "unknown",
    without: ["wire-inherited"],
  },
]
