import type { ClausesPart, Verbness } from "../parts/clauses.ts"
import { list } from "../parts/cue-rows.ts"
import { letters } from "./letters.ts"
import { commonPerfects } from "./common-perfects.ts"

const fixed = new Set(
  list(
    "كان,كانت,كانوا,كانا,كنا,كنت,ليس,ليست,ليسوا,لسنا,لست,صار,اصبح,اصبحت,بات,باتت,ظل,ظلت,زال,زالت,مازال,مازالت,عاد,عادت,لابد,يجب,ينبغي,يمكن,يوجد,توجد,هناك,ثمه,نعم,بءس",
  ),
)
/** Words that begin like an imperfect and are none. */
const nouns = new Set(
  list(`يوم,يومين,يوما,يومي,يوميا,يوميه,يد,يدي,يده,يدها,يمين,يميني,يمينيه,يمن,يمني,يمنيه,يونيو,يوليو,يناير,يورو,يونان,يوناني,يونانيه,يهود,يهودي,يهوديه,يابان,ياباني,يابانيه,يسار,يساري,ياس,يقين,
  يسوع,يوسف,يحيي,يوتيوب,ياسر,ياسين,يلدريم,يهودا,تل,تم,تلك,تاريخ,تاريخي,تاريخيه,تحت,تحتيه,تجاره,تجاري,تجاريه,تجاه,تركيا,تركي,تركيه,تونس,تونسي,تونسيه,تيلرسون,ترامب,تيار,تيريزا,توتر,تسعه,تسع,تسعين,
  تشرين,تموز,تويتر,تغريده,تقرير,تقارير,تفاصيل,تهمه,تهم,تهديد,تهديدات,تصريح,تصريحات,تعليم,تعليق,تامين,تابع,تابعه,تابعين,تالي,تاليه,تمام,تماما,تقريبا,تلفزيون,تقنيه,تنظيم,تحالف,تطوير,تحقيق,تحقيقات,
  تنفيذ,تنفيذي,تنفيذيه,تاكيد,تدريب,تفجير,تشكيل,تعاون,تقديم,توقيع,تمويل,تخفيف,تعزيز,تحرير,تدمير,تسليم,تغيير,تصعيد,تاثير,تحويل,تركيز,تطبيق,توفير,تحديد,تجميد,تسجيل,تعديل,تعيين,تمثال,تلميذ,تراث,ترخيص`),
)

const conjunction = /^[وف]/u
const imperfect = /^(?:س|ل)?[يتنا]\p{L}{2,}$/u
const firstPerson = /^[ان]\p{L}{3,}$/u
const suffix = /(?:ه|ها|هم|هما|نا|ني|كم|ك)$/u

const perfects = new Set<string>()
for (const perfect of commonPerfects) {
  const stem = perfect.replace(/[اي]$/u, "")
  for (const form of [perfect, `${stem}ت`, `${stem}وا`, `${stem}تا`, `${perfect}نا`]) perfects.add(form)
  if (stem !== perfect) perfects.add(`${stem}يا`)
  else perfects.add(`${stem}ا`)
}

function perfect(word: string): Verbness | undefined {
  if (perfects.has(word)) return word.length > 3 ? "sure" : "likely"
  const base = word.replace(suffix, "")
  if (base !== word && perfects.has(base) && base.length > 2) return "likely"
  if (letters.perfectFeminine(word) && !letters.eventNoun(word)) return "likely"
  return word.length > 4 && /[^و]وا$/u.test(word) ? "likely" : undefined
}

/** Particles behind which only a verb stands. */
const beforeVerbs = new Set(list("لم,لن,سوف,قد,لا,ولم,ولن,وسوف,وقد,ولا,فلم,فلن,فقد,لقد"))

/** What a word is by its own letters. */
function verbAlone(word: string): Verbness | undefined {
  if (fixed.has(word)) return "sure"
  const bare = conjunction.test(word) && word.length > 3 ? word.slice(1) : word
  if (fixed.has(bare)) return "sure"
  const known = perfect(word) ?? (bare === word ? undefined : perfect(bare))
  if (known !== undefined) return known
  if (word.startsWith("ال") || nouns.has(bare) || !imperfect.test(bare)) return undefined
  if (letters.eventNoun(bare) || bare.endsWith("يه")) return undefined
  if (/^[سل]?ي/u.test(bare) || letters.future(bare)) return "sure"
  return bare.startsWith("ت")
    ? "likely"
    : firstPerson.test(bare) && !/[هاتين]$/u.test(bare)
      ? "likely"
      : undefined
}

/** Words remembered: the same come again in every article. */
const remembered = new Map<string, Verbness | "none">()
const mostRemembered = 20_000

function verb(word: string, before: string, after: string): Verbness | undefined {
  // "جفت البئر": short, but its subject follows
  if (before === "" && word.length === 3 && word.endsWith("ت") && after.startsWith("ال")) return "likely"
  if (word.length > 2 && beforeVerbs.has(before) && !word.startsWith("ال")) return "sure"
  let known = remembered.get(word)
  if (known === undefined) {
    known = verbAlone(word) ?? "none"
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(word, known)
  }
  return known === "none" ? undefined : known
}

/** Clauses of Arabic. */
export const clauses: ClausesPart = {
  verb,
  verbal(word) {
    if (letters.eventNoun(word)) return true
    return letters.bases(word).some((base) => letters.eventNoun(letters.bare(base)))
  },
  verbless: true,
  copulas: list("هو,هي,هم,هما,نحن,انا,انت,انتم,هولاء,وهو,وهي,وهم,فهو,فهي,فهم,ليس"),
  empty: list(
    "و,او,ثم,لكن,ولكن,لا,نعم,كلا,الا,ان,انه,انها,بان,بانه,بانها,هذا,هذه,ذلك,تلك,في,من,الي,علي,عن,مع,ايضا,كذلك,اليوم,امس,غدا,هو,هي,هم,انا,نحن,قد,لم,لن,كما,حيث,اذ,اذا,ربما,بل,حتي,عندها,عندءذ,بعد,قبل",
  ),
  open: list(
    "في,من,الي,علي,عن,مع,و,او,ان,التي,الذي,الذين,هذا,هذه,كل,اي,بين,حول,ضد,قبل,بعد,منذ,خلال,لم,لن,قد,سوف,غير,عبر,تحت,فوق",
  ),
}
