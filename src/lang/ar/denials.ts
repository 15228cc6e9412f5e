import { list } from "../parts/cue-rows.ts"

/** Nouns of what is said of somebody or held against him, which he may deny. */
const accusations = list(
  `تهمه,تهم,اتهام,اتهامات,ادعاء,ادعاءات,مزاعم,زعم,شائعه,شائعات,اشاعه,اشاعات,نبا,انباء,خبر,اخبار,تقارير,روايه,روايات,
  افتراءات,اكاذيب,تصريح,تصريحات,اقوال`,
)
/** Nouns of states and deeds that are no verbal nouns by their form; with an article they are part of names. */
const states = list(
  "صحه,علاقه,صله,صلات,روابط,تورط,ضلوع,دور,مسووليه,مسءوليه,معرفه,علم,نيه,تواطو,تواطء,وجود,وقوع,حدوث,حصول,صدور,مخالفه,مخالفات",
)

/** Definite nouns of deeds that are no part of a body's name. */
const deeds = list("التورط,الضلوع,السعي,التسبب,القيام,الوقوف,التواطو,التواطء,التلاعب,التحرش")

/** The same as they stand behind a verb of denying: bare, with a pronoun, accusations also with an article. */
export const deniable: readonly string[] = [
  ...deeds,
  ...accusations.map((noun) => `ال${noun}`),
  ...[...accusations, ...states].flatMap((noun) => {
    const stem = noun.endsWith("ه") ? `${noun.slice(0, -1)}ت` : noun
    return [noun, ...["ه", "ها", "هم", "هما"].map((pronoun) => stem + pronoun)]
  }),
]

/** Words of a speaker who says nothing, and the prepositions of what he was asked on. */
interface Refusal {
  readonly words: string
  /** `finite` with its subject; `passive` where whoever does not comment is brought in by a preposition. */
  readonly kind: "finite" | "passive"
  readonly nominal: string
  /** The words are no refusal yet: a word for a comment, or for a request of one, comes behind. */
  readonly open?: boolean
}

const on = "علي,حول,بشان,بخصوص"
const not = list("لم,لا,لن")
const comments = list(
  "تعليق,اي تعليق,تعقيب,اي تعقيب,رد,اي رد,رد فعل,اي رد فعل,ردود فعل,اي ردود فعل,رد رسمي,اي رد رسمي,موقف رسمي,اي موقف رسمي,تصريح,اي تصريح",
)
/** Refusals to comment in fixed words. */
export const refusals: readonly Refusal[] = [
  ...not.flatMap((no) =>
    list("يعلق,تعلق,يعلقوا,يعقب,تعقب,يعقبوا")
      .flatMap((verb) => [verb, `${verb} فورا`, `${verb} بعد`])
      .map((verb): Refusal => ({ words: `${no} ${verb}`, kind: "finite", nominal: on })),
  ),
  // "لم يرد المتحدث على طلب للتعليق"
  ...list("لم يرد,لم ترد,لم يردوا,لم يجب,لم تجب,لم يجيبوا,لم يستجب,لم تستجب,لم يستجيبوا").map(
    (words): Refusal => ({ words, kind: "finite", nominal: "", open: true }),
  ),
  // "لم تدل الوزارة بأي تعليق"
  ...list("لم يدل,لم تدل,لم يدلوا,لم يقدم,لم تقدم,لم يقدموا,لم تصدر").map(
    (words): Refusal => ({ words, kind: "finite", nominal: "", open: true }),
  ),
  // "ليس لديه تعليق على القضية"
  ...list("لديه,لديها,لديهم,لديهما,لديّ,لدينا").flatMap((whose) =>
    [`ليس ${whose} تعليق`, `ليس ${whose} اي تعليق`, `لا تعليق ${whose}`].map(
      (words): Refusal => ({ words, kind: "finite", nominal: on }),
    ),
  ),
  // "لم يصدر عن الوزارة أي تعليق"
  // "ليس لدى الوزارة تعليق"
  ...list("لم يصدر عن,لم تصدر عن,لم يصدر من,لم تصدر من,ليس لدي").map(
    (words): Refusal => ({ words, kind: "passive", nominal: "", open: true }),
  ),
  // "لا يستطيع التعليق على القضية"
  ...list("لا يستطيع,لا تستطيع,لم يستطع,لم تستطع,لا يمكنه,لا يمكنها").map(
    (unable): Refusal => ({ words: `${unable} التعليق`, kind: "finite", nominal: on }),
  ),
  ...comments.flatMap((comment) =>
    list("تعذر الحصول علي,تعذر علي الفور الحصول علي,لم يكن ممكنا الحصول علي").map(
      (words): Refusal => ({ words: `${words} ${comment}`, kind: "passive", nominal: "" }),
    ),
  ),
  ...list(
    "يصدر,تصدر,يصدر بعد,تصدر بعد,يصدر حتي الان,يصدر حتي اللحظه,يصدر حتي الساعه,يرد,يتسن الحصول علي",
  ).flatMap((verb) =>
    comments.map((comment): Refusal => ({ words: `لم ${verb} ${comment}`, kind: "passive", nominal: "" })),
  ),
]

/** What one does not answer who does not comment: "على طلب للتعليق". */
export const requests: readonly string[] = list(
  "علي طلب,علي طلبات,علي اي طلب,علي طلبنا,لطلب,لطلبات,لاي طلب,لطلبنا",
).flatMap((request) =>
  list("التعليق,للتعليق,بالتعليق,تعليق,الحصول علي تعليق,للحصول علي تعليق").map(
    (comment) => `${request} ${comment}`,
  ),
)

/** What else a speaker does not answer, and what he is asked or called for. */
export const inquiries: readonly string[] = list(
  "علي اسئله,علي اسئلتنا,علي استفسارات,علي استفسار,علي اتصالات,علي اتصال,علي مكالمات,للتعليق,للحصول علي تعليق,للحصول علي رد,باي تعليق,بتعليق,باي تصريح,باي تصريحات,بتصريحات,اي تصريح,اي تصريحات",
)
