import { fold } from "../../util/fold.ts"
import { cueOf, list, rows } from "../parts/cue-rows.ts"
import type { Agreement } from "../parts/letters.ts"
import type { Complementiser, Cue, CueForm, CueKind, ReportingPart } from "../parts/reporting.ts"
import { conjugate, participles, verbalNouns } from "./inflection.ts"
import { deniable, inquiries, refusals, requests } from "./denials.ts"
import { nouns, phrases } from "./phrases.ts"
import { verbs } from "./verbs.ts"

const forms: CueForm[] = []

function add(words: string, cue: Cue, kind: CueKind, more: Partial<CueForm> = {}): void {
  // "و" and "ف" are written onto whatever begins a clause
  for (const proclitic of ["", "و", "ف"]) forms.push({ words: proclitic + words, cue, kind, ...more })
}

/** The sign of a doubled letter. */
const shadda = "\u0651"

for (const [words = "", act = "", frames = "", nominal = "", more = ""] of rows(verbs)) {
  const [perfect = "-", imperfect = "-", noun = "-", participle = "-"] = words.split(" ").map(fold)
  const cue = cueOf(
    perfect,
    act,
    frames,
    nominal.replaceAll("ـ", "").split(",").map(fold).join(","),
    fold(more),
  )
  const weak = frames.includes("w") ? { weak: true } : {}
  for (const form of conjugate(perfect, imperfect)) {
    // "بينها" is "among them"
    if (form.more.resumed === true && frames.includes("z")) continue
    if (form.words === perfect && frames.includes("z")) {
      for (const proclitic of ["و", "ف"])
        forms.push({ words: proclitic + perfect, cue, kind: "finite", ...form.agreement, weak: true })
      forms.push({ words: perfect, cue, kind: "finite", ...form.agreement, doubled: shadda })
    } else {
      // "يبلغ": he reaches
      const everyday = frames.includes("y") && form.more.present === true ? { weak: true } : weak
      add(form.words, cue, "finite", { ...form.agreement, ...form.more, ...everyday })
    }
  }
  // what is denied may have come before: "وهو ما ينفيه"
  if (act === "denies" && imperfect !== "-")
    for (const prefix of ["ي", "ت"])
      for (const pronoun of ["ه", "ها"])
        add(prefix + imperfect.slice(1) + pronoun, cue, "finite", {
          gender: prefix === "ي" ? "masculine" : "feminine",
          present: true,
          resumed: true,
          ...weak,
        })
  for (const form of participles(participle))
    add(form.words, cue, "participle", { ...form.agreement, ...weak })
  for (const form of verbalNouns(noun)) add(form.words, cue, "noun", { ...form.more, ...weak })
}

// "طلبت منه توضيحا": of whom something is asked stands before it
for (const form of conjugate("طلب", "يطلب"))
  for (const whom of list("منه,منها,منهم,منهما"))
    if (form.more.resumed !== true)
      add(`${form.words} ${whom}`, cueOf("طلب", "demands", "c", "_"), "finite", {
        ...form.agreement,
        ...form.more,
      })

for (const [words = "", act = "", frames = "", nominal = "", more = ""] of rows(nouns)) {
  const weak = frames.includes("w") ? { weak: true } : {}
  const variants = words.split(" ").map((variant) => fold(variant).replaceAll("_", " "))
  const cue = cueOf(variants[0] ?? "", act, frames, nominal.replaceAll("ـ", ""), more)
  for (const variant of variants)
    for (const form of verbalNouns(variant)) add(form.words, cue, "noun", { ...form.more, ...weak })
}

for (const { words, kind, nominal, open } of refusals)
  if (open === true)
    add(words, cueOf(words, "declines-to-confirm", "", "", "refused=declines-to-confirm"), kind)
  else add(words, cueOf(words, "declines-to-confirm", "c", nominal, "alone=yes"), kind)

for (const [words = "", kind = "", act = "", frames = "", nominal = "", more = ""] of rows(phrases)) {
  const cue = cueOf(fold(words), act, frames, nominal.replaceAll("ـ", ""), more)
  add(fold(words), cue, kind as CueKind)
}

const endings: readonly [string, Agreement][] = [
  ["", {}],
  ["ه", { gender: "masculine", number: "singular" }],
  ["ها", { gender: "feminine" }],
  ["هم", { number: "plural" }],
  ["هما", { number: "plural" }],
  ["ني", {}],
  ["نا", { number: "plural" }],
  ["ي", {}],
  ["ك", {}],
  ["كم", {}],
]

function complementisers(): Complementiser[] {
  const all: Complementiser[] = []
  for (const [ending, agreement] of endings) {
    const subject = ending === "" ? {} : { subject: true }
    for (const base of ["ان", "بان"]) {
      all.push({ words: base + ending, ...agreement, ...subject })
      all.push({ words: `ف${base}${ending}`, ...agreement, ...subject, consequent: true })
      all.push({ words: `و${base}${ending}`, ...agreement, ...subject, repeated: true })
    }
  }
  for (const preposition of ["الي", "علي", "عن", "من"])
    for (const [ending, agreement] of endings)
      all.push({
        words: `و${preposition} ان${ending}`,
        ...agreement,
        ...(ending === "" ? {} : { subject: true }),
        repeated: true,
      })
  const whether = ["ما اذا", "عما اذا", "فيما اذا"]
  for (const words of [...whether, "اذا ما كان", "هل", "بالا"]) all.push({ words })
  // "عن أسئلة حول السبب، أو فيما إذا كان"
  for (const words of whether)
    for (const joint of ["و", "او "]) all.push({ words: joint + words, repeated: true, question: true })
  return all
}

/** Reported speech in Arabic. */
export const reporting: ReportingPart = {
  forms,
  complementisers: complementisers(),
  subject: ["after", "before"],
  dropsSubject: true,
  impersonal:
    list(`علي ذمه التحقيق,علي ذمه التحقيقات,علي ذمه القضيه,يذكر ان,ويذكر ان,ويذكر,يذكر انه,يشار الي ان,ويشار الي ان,يشار الي انه,تجدر الاشاره الي ان,وتجدر الاشاره الي ان,
    تجدر الاشاره,وتجدر الاشاره,الجدير بالذكر ان,والجدير بالذكر ان,جدير بالذكر ان,وجدير بالذكر ان,ومن الجدير بالذكر ان,من الجدير بالذكر ان,
    يجدر ذكره ان,هذا ويشار الي ان,يلاحظ ان,وكما ذكر اعلاه,سبق ذكره,المذكوره,يعد,ويعد,تعد,وتعد,حديثه,
    لا يذكر,علما ان,علما بان`),
  hearsay: [],
  as: list(
    "بحسب ما,وبحسب ما,حسب ما,وحسب ما,حسبما,وحسبما,وفقا لما,ووفقا لما,وفق ما,ووفق ما,طبقا لما,وطبقا لما,كما,وكما,مثلما,علي ما,وفقما,بحسبما",
  ),
  infinitives: [],
  blockers: list(
    "قبل,بعد,منذ,دون,بدون,يمكن,تمكن,يجب,يتعين,ينبغي,سبق,لابد,بد,شرط,بشرط,رغم,غير,الا,بيد,شان,شانه,شانها,كاد,يكاد,اجل,لمجرد,مع,كما,لو,يتوقع,المتوقع,المنتظر,المقرر,المرجح,المحتمل,الممكن,المفترض,عسي,الي حد,احتمال,واحتمال,باحتمال,حقيقه,بحقيقه,لدرجه,درجه,خشيه,مخافه,الرغم من",
  ),
  addressees: ["ل"],
  companions: list("مع,معه,معها,معهم"),
  airing: [],
  agents: ["من قبل", "من جانب", "علي لسان"],
  passives: [],
  lightVerbs: list(
    "تم,وتم,يتم,ويتم,تتم,وتتم,تمت,وتمت,سيتم,وسيتم,ستتم,وستتم,جري,وجري,جرت,وجرت,يجري,ويجري,تجري,وتجري,بدا,وبدا,بدات,وبدات,يبدا,ويبدا,تبدا,وتبدا",
  ),
  freeRelatives: list("ما,عما,مما"),
  accused: list("الي,ل,لـ"),
  facts: list("مما,ما,وهو ما,الامر الذي,وهذا,وذلك,هذا,ذلك"),
  relatives: list("الذي,التي,الذين,اللذان,اللذين,اللتان,اللتين,اللواتي"),
  distance: list(
    "ما وصفه,ما وصفته,ما وصفوه,لما وصفه,لما وصفته,بما وصفه,بما وصفته,ما اسماه,ما اسمته,ما سماه,ما سمته,ما يسمي,ما تسمي,ما يسميه,ما تسميه,بما اسماه,لما اسماه,ما اعتبره,ما اعتبرته,ما زعم,ما يعرف",
  ),
  invitations: list(
    "لقاءه,لقايه,لقاءها,لقايها,زياره,زيارته,زيارتها,لزياره,حضور,لحضور,لقاء,للقاء,مادبه,الي زياره,المشاركه,للمشاركه,الانضمام",
  ),
  withheld:
    list(`المزيد من المعلومات,مزيد من المعلومات,المزيد من التفاصيل,مزيد من التفاصيل,مزيدا من التفاصيل,اي تفاصيل,تفاصيل اضافيه,
    التعليق,اي تعليق,الادلاء باي,الخوض في التفاصيل,الكشف عن,الافصاح عن`),
  media: [
    ...list("في بيان,في بيانها,في بيانه,ببيان,في بيان صحفي,في بيان رسمي,عبر بيان").map((words) => ({
      words,
      medium: "statement",
    })),
    ...list("في تصريح,في تصريحات,في تصريحاته,في تصريحاتها,خلال تصريحات,بتصريحات").map((words) => ({
      words,
      medium: "remarks",
    })),
    ...list("في مقابله,في حوار,في حديث,خلال مقابله,في لقاء مع قناه,في حديثه,في حديث مع").map((words) => ({
      words,
      medium: "interview",
    })),
    ...list("في مؤتمر,خلال مؤتمر,في موتمر,خلال موتمر,في موتمر صحفي,في موتمر صحافي,في الموتمر الصحفي").map(
      (words) => ({ words, medium: "press conference" }),
    ),
    ...list("في كلمه,في كلمته,خلال كلمته,في خطاب,في خطابه,خلال خطاب,في كلمه له").map((words) => ({
      words,
      medium: "speech",
    })),
    ...list("في اتصال,في اتصال هاتفي,خلال اتصال,خلال اتصال هاتفي").map((words) => ({
      words,
      medium: "call",
    })),
    ...list(
      "في تغريده,علي تويتر,عبر تويتر,علي منصه,عبر منصه,في منشور,علي فيسبوك,عبر فيسبوك,علي حسابه,عبر حسابه,في تدوينه",
    ).map((words) => ({ words, medium: "post" })),
    ...list("في رساله,في رسالته,برساله").map((words) => ({ words, medium: "letter" })),
    ...list("في تقرير,في تقريرها,في تقرير لها,في تقرير له,في تقريره").map((words) => ({
      words,
      medium: "report",
    })),
  ],
  issuing: list(
    "اصدر,اصدرت,اصدروا,يصدر,تصدر,وجه,وجهت,وجهوا,يوجه,توجه,اسند,اسندت,اتخذ,اتخذت,اتخذوا,اطلق,اطلقت,اطلقوا,كال,كالت",
  ),
  topics:
    list(`طبيعه,تفاصيل,التفاصيل,تطورات,التطورات,مستجدات,المستجدات,موضوع,الموضوع,مواضيع,ملف,الملف,ملفات,قضيه,القضيه,قضايا,جديد,معلومات,مواقف,موقف,رويه,روية,سبل,مسائل,مساله,اسباب,قطعه,قطع,
    اخر,الاوضاع,اوضاع,الوضع,العلاقات,العلاقه,علاقات,علاقه,تاريخ,حياه,حياته,دور,دوره,مختلف,ابرز,اهم,بعض,عدد,عده,كل,هذا,هذه,ذلك,تلك,اي,نتائج,نفسه,نفسها,عمليه`),
  within: "في",
  inIt: list("فيه,فيها,فيهما"),
  judgements: list(
    "فرصه,خطوه,خطر,تهديد,تهديدا,دليل,موشر,اشاره,رساله,بدايه,نهايه,مدخل,سبيل,سبب,عايق,عقبه,انتصار,هزيمه,نصر,خطا,فشل,نجاح,حل,مخرج,ورقه,نموذج,مثال,عبء,بارقه,نقطه,وسيله,اداه,ذريعه,مبرر,تحد,تحديا,جريمه,خيانه,ظلم,اهانه,نوع,نوعا,شكل,شكلا,مصلحه,مكسب,ضربه,مقدمه,محاوله,مناوره,خرق,انتهاك,تحول,تصعيد,تراجع",
  ),
  measures: list(
    "نحو,حوالي,قرابه,زهاء,اكثر,اقل,ما,مبلغ,قيمه,مليون,مليار,ملايين,مليارات,ميه,مءه,مايه,مءات,ميات,الف,الاف,عشرات,تريليون,ترليون,نسبه",
  ),
  violence: list(
    "هجوم,هجومين,هجمات,هجمه,تفجير,تفجيرين,تفجيرات,عمليه,عمليات,عمليتين,قصف,اطلاق,اغتيال,استهداف,قتل,خطف,اختطاف,اسقاط,غاره,غارات,ضربه,ضربات,كمين,مسووليه,مسءوليه,اعتداء,انفجار",
  ),
  manners: list(
    "بالتفصيل,بالكامل,بالفعل,بالضبط,بالتحديد,بالتالي,بالقول,بالذات,بالنسبه,بالاضافه,بالمقابل,بالعربيه,بالانجليزيه,بالكلمات,بالصور,بالقلم,بالحرف",
  ),
  anyOf: list("أي,أية,كل,جميع,كافة"),
  priors: list("سبق"),
  comments: [
    ...requests,
    ...inquiries,
    ...list(
      "التعليق,تعليق,اي تعليق,الصمت,تعليق رسمي,اي تعليق رسمي,اي رد,رد فعل,اي رد فعل,ردود فعل,اي ردود فعل,الرد,التعقيب,الاجابه,الادلاء باي تعليق,الادلاء بتعليق,الادلاء باي تصريح,الادلاء باي تصريحات,الادلاء بتصريح,الادلاء بتصريحات,الادلاء باي معلومات,الادلاء بمعلومات,اعطاء تفاصيل,اعطاء اي تفاصيل,الخوض في التفاصيل",
    ),
  ],
  identity: list("هويته,هويتها,هويتهم,هويتهما,اسمه,اسمها,اسماءهم,اسمايهم,اسميهما,نفسه,نفسها,شخصيته,شخصيتها"),
  givers: list("من,عن,لدي"),
  about: list("علي,حول,بشان,بخصوص,ازاء,تجاه,حيال,بصدد"),
  deniable,
  grantable: [],
  askings: list(
    "سئل,سئلت,لدي سؤاله,لدي سوءاله,لدي سؤالها,ردا علي سؤال,ردا علي سوءال,في رده علي سؤال,في رد علي سؤال,ردا علي اسئله,ردا علي الاسئله",
  ),
  upshots: list("وهو ما,هو ما,الامر الذي,وهو الامر الذي,وهو امر,وهذا ما,ما,وهي,وهو,وهم"),
  pointers: list("ذلك,هذا,هذه,تلك"),
  refusals: [
    ...list(
      "تاكيد,التاكيد,نفي,النفي,التعليق,تعليق,الادلاء,الافصاح,الكشف,الخوض,الحديث,الاجابه,الرد,التعقيب,تحديد,توضيح,التعليقات,تاكيدات,الدخول في التفاصيل,الدخول في تفاصيل,الدخول في اي تفاصيل",
    ),
    // "رفض تقديم تنازلات": a deed
    ...list("اعطاء,تقديم").flatMap((giving) =>
      list(
        "تفاصيل,اي تفاصيل,التفاصيل,مزيد,المزيد,مزيدا,معلومات,اي معلومات,ايه معلومات,المعلومات,توضيح,اي توضيح,توضيحات,اي توضيحات,ايضاحات,اي ايضاحات,ايضاح,تفسير,اي تفسير,تفسيرات,اجابه,اي اجابه,اجابات,اجوبه,تعليق,اي تعليق,رد,اي رد,ارقام,اي ارقام,اسماء,موعد,جدول زمني,تقديرات,تاكيد,بيانات",
      ).map((told) => `${giving} ${told}`),
    ),
  ],
}
