import { list } from "../parts/cue-rows.ts"
import type { Agreement, LettersPart } from "../parts/letters.ts"
import { nameGender } from "./name-genders.ts"
import { rememberWords } from "../../util/remember-words.ts"
import { nameLikeness } from "./name-likeness.ts"

/** Verbal nouns that their pattern does not show. */
const eventNouns = new Set(
  list(`رفض,دعم,وقف,قتل,عقد,حرص,تمسك,وجود,ضروره,اهميه,عدم,جهوزيه,جاهزيه,قدره,صحه,رغبه,ثقه,سحب,فتح,منع,حصول,وقوع,سقوط,وصول,دخول,خروج,
  ضرب,قصف,صد,فرض,رفع,خفض,بدء,شن,تنحي,تخلي,وفاه,موت,فوز,خساره,نيه,نيته,عزم,عزمه,حق,حاجه,ظهور,هجوم,حدوث,نقل,ضبط,كشف,طرد,حل,حظر,غلق,
  قيام,صدور,رد,حضور,تورط,وقوف,بطلان,زيف,كذب,صدق,مسووليه,موافقه,معارضه,مقتل,مصرع,اصابه,مغادره,عوده,زياده,نجاح,فشل,هدنه,حجز,ربط,نشر,دفع,جعل,وضع,شراء,بيع,بناء,طلب,ترحيب,استمرار,ترك,ارسال,احترام,احتمال,احتماليه,امكانيه,شروط,ندم,اسف,امل,قلق,قلقه,استياء,غضب,ارتياح,شكر,تضامن,تاييد,رضا,لقاء,اتفاق,تفاهم,مشاركه,حوار,تقدم,تراجع,تحسن,تدهور,خطر,خطوره,عواقب,تداعيات,مغبه,تصعيد,انهيار,كارثه,حرب,صراع,مجاعه,ازمه,مفاوضات,محادثات,اجتماع,اجتماعات,زياره,قمه,عمليه,عمليات,غاره,غارات,خلاف,خلافات,انقسام,انقسامات,توتر,توترات,ضغوط,ضغط,خطه,خطط,صفقه,نقص,وعود,توسيع,توصل,تدخل,تحرك,توغل,تحقق,تورطه,تعاون,تواصل,تنسيق,تهجير,تطبيع,رصد,تعرض,تسرب,تسلم,تعثر,تفشي,تلقي,تبني,تجنب,تاهل,اسقاط,ابرام,اطلاق,احباط,احتجاز,اعتقال,مصادره,تفكيك,تحطم,غرق,نفاد,خرق,خروقات,عزل,سجن,حبس,رهن,دفن,جرح,نزوح,لجوء,هروب,فرار,انفجار,حريق,زلزال,سيول,ولاده,صرف,طرح,جمع,دمج,خصخصه,تاميم,تضخم,عجز,نمو,ارتفاع,انخفاض,هبوط,صعود,فصل,لقاح,علاج,حظ,براءه,عرقله,زعزعه,سيطره,هيمنه,قرصنه,عسكره,شيطنه,فبركه,بلبله,ادانه,حكم,تبرئه,طعن,جلسه,بذل,رحيل,عثور,منح,نزع,خلق,كسر,كبح,سن,حشد,هدم,نهب,خطف,تحرش,تجسس,تنصل,تهرب,تستر,تسلل,ترشح`),
)

/** Prefixes of the patterns of derived verbal nouns: استفعال، انفعال، افتعال، تفعيل. */
const derived = /^(?:است....?|ان..ا.|ا.ت.ا.|ا..ا.|ت..ي.|ت.ا..|ت..يه|م.ا..ه|ا.ا.ه|ا..ا..|است..?ا.ه)$/u
const suffixed = /(?:ه|ها|هم|هما)$/u
/** Deeds that begin with the letters of the article without having it, alone or with a pronoun ("إلغاء", "التزامه"). */
const unarticled =
  /^(?:الغاء|القاء|الحاق|الزام|الهاء|الصاق|التزام|التحاق|التقاء|التقاط|التماس|التفاف|التهام|التباس|التيام)(?:ه|ها|هم|هما|نا)?$/u
/** Peoples and their adjectives that begin so, too ("ألماني"). */
const peoples = /^ال[مب]ان(?:ي|يه|يون|يين|يات)?$/u
const startsWithArticle = (word: string): boolean =>
  word.startsWith("ال") && !unarticled.test(word) && !peoples.test(word)
const proclitics = ["وال", "فال", "بال", "كال", "لل", "ال", "ول", "وب", "و", "ف", "ب", "ل", "ك"]
/** Perfects that end like a plural of things ("أنشأت", "بدأت"). */
const hamzated = new Set(list("انشات,بدات,لجات,فاجات,ارجات,هنات,كافات,اطفات,هدات,ابطات,اخطات,نشات,قرات"))
const firstPersons = new Set(list("نحن,ونحن,فنحن,انا,لنا,لدينا,علينا,الينا,منا,بنا,اننا,باننا,فاننا,عندنا"))
/** "بلادنا", "تعرضنا", but not "بيانا", "قانونا", "هنا". */
const ownVoice = /^\p{L}{2,}[^اويطمه]نا$/u
/** Nouns and perfects that begin like a future ("سياسة", "سنوات", "ساعات", "سيطر"): whole words, then beginnings. */
const wordsInS = new Set(
  list(`سيناء,سيد,سيده,سيدات,سيدي,سيول,سيوله,سيطر,سيطره,سيطرت,سيطروا,سيطرته,سيطرتها,سيطرتهم,سير,سيره,سيرته,سيرتها,سيف,سيوف,سيء,سيءه,سيتي,سيسي,سيرغي,سيرا,
  سيدني,سيلفا,سينغ,سيمنز,سيناتور,ستار,ستون,ستين,سته,ستماءه,ستوكهولم,ستراسبورغ,ستيفن,ستاندرد,سنه,سنوات,سنتين,سنتان,سند,سندات,سنجار,سنوار,سابق,ساد,سادت,سادس,
  ساسه,ساره,سارت,سارع,سارعت,ساعد,ساعدت,ساهم,ساهمت,ساند,ساوم,ساوت,سامر,سامح,سانا,سامراء,ساكن,ساري,ساريه`),
)
const beginningsInS =
  list(`سياس,سيار,سيناريو,سينما,سياد,سياق,سياج,سياح,سيبيري,سيراليون,سيستاني,سنوي,سنغافور,سناب,ساعه,ساعت,ساعات,ساحه,ساحت,ساحات,ساحل,سابقه,سابقا,سابقين,سابع,
  ساكني,سالم,سالف,سامي,ساخن,ساءق,سايق`)

function isNounInS(word: string): boolean {
  const bareWord = word.replace(/^[وف]/u, "")
  return wordsInS.has(bareWord) || beginningsInS.some((beginning) => bareWord.startsWith(beginning))
}

const feminine: Agreement = { gender: "feminine", number: "singular" }
const plural: Agreement = { number: "plural" }

function bare(word: string): string {
  const stem = suffixed.exec(word)
  return stem === null || word.length < 4 ? word : word.slice(0, stem.index)
}

/** Adjectives of the pattern تفعلة. */
const notDerived = new Set(list("تركيه,تقنيه"))

function derivedNoun(word: string): boolean {
  return word.length >= 5 && word.length <= 9 && derived.test(word) && !notDerived.has(word)
}

/** "إسلامي": an adjective, though its pattern may be that of a deed. */
const adjectival = /^.{5,}ي$/u

function bases(word: string): string[] {
  const found: string[] = []
  for (const proclitic of proclitics) {
    if (!word.startsWith(proclitic) || word.length - proclitic.length < (/[a-z]$/u.test(word) ? 2 : 3))
      continue
    const rest = word.slice(proclitic.length)
    found.push(rest)
    // "للجزيره" holds the article that a name has
    if (proclitic.endsWith("ل") && proclitic.length > 1) found.push(`ال${rest}`)
  }
  return found
}

function eventNoun(word: string): boolean {
  if (word.startsWith("ال")) return unarticled.test(word)
  if (word.length < 2) return false
  const stem = /^[بل]/u.test(word) && !eventNouns.has(word) ? word.slice(1) : word
  if (eventNouns.has(stem) || derivedNoun(stem)) return true
  const base = bare(stem)
  // a pronoun written onto a feminine noun turns its ه into ت
  const feminineBase = base.endsWith("ت") ? `${base.slice(0, -1)}ه` : base
  return (
    base !== stem &&
    !adjectival.test(base) &&
    (eventNouns.has(base) || eventNouns.has(feminineBase) || derivedNoun(base) || derivedNoun(feminineBase))
  )
}

/** Arabic letters and word forms. */
export const letters: LettersPart = {
  capitals: false,
  proclitics,
  conjunctive: ["و", "ف"],
  definite: (word) => word.length > 4 && startsWithArticle(word),
  eventNoun: rememberWords(eventNoun),
  // "الفلسطينيون", "المتظاهرين", "محامو": plurals of relative adjectives and of participles
  personal: (word) => {
    const plural = word.endsWith("ون") || word.endsWith("ين")
    if (word.startsWith("ال") && plural)
      return (word.length >= 6 && word.at(-3) === "ي") || (word.startsWith("الم") && word.length >= 7)
    return word.startsWith("م") && word.endsWith("و") && word.length >= 4
  },
  nameLikeness,
  adverb: () => false,
  possessed: (word) => word.length > 3 && suffixed.test(word),
  // a feminine noun may be written with the ending of "his" ("بولايه")
  plainlyPossessed: (word) => word.length > 3 && suffixed.test(word) && !word.endsWith("ه"),
  firstPerson: (word) =>
    firstPersons.has(word) || ownVoice.test(word) || (/^[وف]?سن..+/u.test(word) && !isNounInS(word)),
  promises: (word) => /^[وف]?س[ان]..+/u.test(word) && !isNounInS(word),
  bare: (word) => word.replace(/^ال/u, ""),
  adjectiveForms: (word) =>
    ["", "ه", "ون", "ين", "ان", "تان", "تين"].flatMap((ending) => [word + ending, `ال${word}${ending}`]),
  masculine: (word) => word.replace(/ه$/u, ""),
  unprefixed: (words) => words.replace(/^(?:ال|وال|و|لل|ل)/u, ""),
  bases,
  activeParticiple: () => false,
  passiveParticiple: () => false,
  // the sign u on the first letter of a perfect, or of the imperfect of a form with ت, which has it nowhere else
  writtenPassive: (written) =>
    /^[\u0648\u0641]?\u064e?(?:[^\u064a\u062a\u0646]|[\u064a\u062a](?=\u064f[\u0621-\u064a]?\u062a[^\u0627]))\u064f/u.test(
      written,
    ),
  // the sign an on the last letter
  writtenAccusative: (written) => /\u064b\u0627?$/u.test(written),
  // "علي", "آلان", "ألان"
  writtenName: (written) => /^(?:\u0639\u0644\u064a|[\u0622\u0623]\u0644\u0627\u0646)$/u.test(written),
  writtenHamza: (written) => /^[\u0623\u0625]\u0644/u.test(written),
  writtenNameParticle: (written) => written === "\u0641\u0627\u0646",
  ambiguousPassive: (word) => /^[وف]?[يت]/u.test(word),
  future: (word) => word === "سوف" || word === "لن" || (/^[وف]?س[يتن]..+/u.test(word) && !isNounInS(word)),
  verb: (word) => /^[وف]?س?[يت]...?/u.test(word),
  // "طرفي", never "الطرفي": only an annexed dual or plural ends so
  oblique: (word) => word.length > 3 && (word.endsWith("ين") || /^(?!.*اهالي)(?!ال).*ي$/u.test(word)),
  fullPlural: (word) => word.length > 4 && /[وي]ن$/u.test(word),
  perfectFeminine: (word) =>
    hamzated.has(word.replace(/^[وف]/u, "")) ||
    (word.length > 3 && word.endsWith("ت") && !/(?:ات|وت|يت)$/u.test(word) && !word.startsWith("ال")),
  // "العليا", "الكبرى" are feminine, too
  relative: (word) => word.length > 4 && /(?:ي|يه|يين|يون|يان|يتين|يتان)$/u.test(word),
  accusative: (word) => word.length > 3 && word.endsWith("ا") && !/(?:يا|وا)$/u.test(word),
  adjective: (word) =>
    word.endsWith("ه") ? feminine : /[ايء]$/u.test(word) ? {} : { gender: "masculine", number: "singular" },
  nameGender,
  agreement(word) {
    if (word === "الذي") return { gender: "masculine", number: "singular" }
    if (word === "التي") return feminine
    if (/(?:ون|ين|يون|يين)$/u.test(word) && word.length > 5) return plural
    if (word.length > 4 && word.endsWith("ات")) return plural
    if (word.endsWith("ه")) return feminine
    return {}
  },
}
