import type { ContentPart } from "../parts/content.ts"
import { list } from "../parts/cue-rows.ts"

/** Where what is said begins and ends in Arabic. */
export const content: ContentPart = {
  complements: [
    "quotation",
    "colon",
    "stop",
    "mark",
    "resumption",
    "clause",
    "relay",
    "adverbial",
    "twofold",
    "refusal",
    "denied",
    "other-verb",
    "violence",
    "nominal",
    "addressee",
    "object",
  ],
  phrasal: ["nominal", "refusal"],
  subjectBetween: true,
  bareClauses: false,
  anyNoun: false,
  bareAddressee: false,
  freeConjunctions: false,
  semicolonEnds: false,
  participleBehindComma: false,
  bounds: [],
  narrators: [
    ...list(
      "لكنه,لكنها,لكنهم,لكنهما,غير انه,غير انها,غير انهم,الا انه,الا انها,الا انهم,بيد انه,بيد انها",
    ).flatMap((opener) =>
      list(
        "يذكر,تذكر,يذكروا,يحدد,تحدد,يحددوا,يكشف,تكشف,يكشفوا,يوضح,توضح,يوضحوا,يعط,تعط,يعطوا,يدل,تدل,يفصح,تفصح,يعلق,تعلق,يسم,تسم,يشر,تشر,يقدم,تقدم,يقل,تقل,يوءكد,توءكد,يتطرق,تتطرق",
      ).map((verb) => `${opener} لم ${verb}`),
    ),
    ...list("بيد انه,بيد انها,بيد انهم,بيد ان"),
    ...list("وذلك قبل,وذلك قبيل,وذلك فيما يبدو,وذلك في ما يبدو,وذلك في اشاره"),
    ...list("ذكر,تحديد,توضيح,اعطاء,الكشف,الافصاح,تقديم,مزيد,المزيد,الخوض,الادلاء,تسميه,الاشاره").flatMap(
      (noun) => list("دون,من دون,بدون").map((without) => `${without} ${noun}`),
    ),
    ...list(
      "يذكر,تذكر,يحدد,تحدد,يوضح,توضح,يكشف,تكشف,يسمي,تسمي,يعطي,تعطي,يقدم,تقدم,يدلي,تدلي,يفصح,تفصح,يشير,تشير,يضيف,تضيف",
    ).flatMap((verb) => list("دون,من دون,بدون").map((without) => `${without} ان ${verb}`)),
  ],
  contrasts: list("بعدما,بعد ان,ردا علي,فيما,بينما,لكن,ولكن,لكنه,لكنها,لكنهم,في حين,غير ان,بيد ان,الا ان"),
  means: ["ب"],
  likewise: list("كما,وكما"),
  openers: list("هذا"),
  fronting: list("اما"),
  subordinators: [],
  explaining: [],
  reasoning: [],
  joinedReach: 6,
  noteReach: 1,
  works: list("كتاب,روايه,فيلم,مسرحيه,مسلسل,برنامج,اغنيه,قصيده,ديوان,عنوان,مجله,معرض").flatMap((work) => {
    const stem = work.endsWith("ه") ? `${work.slice(0, -1)}ت` : work
    return [work, `ال${work}`, ...["ه", "ها", "هم"].map((pronoun) => stem + pronoun)]
  }),
  matters: list("سبب,اسباب,هويه,مصير,مدي,حقيقه,جدوي,كيفيه,موعد,سر,عدم"),
}
