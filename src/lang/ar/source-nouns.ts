import { fold } from "../../util/fold.ts"
import { rows } from "../parts/cue-rows.ts"
import type { SourceKind, SourceNoun } from "../parts/sources.ts"
import { nameless, speakerNouns } from "./speaker-nouns.ts"

/** singular masculine | feminine | plurals | kind; `-` where there is none. */
const table = `
مصدر|-|مصادر مصدران مصدرين|anonymous
مسؤول|مسؤولة|مسؤولون مسؤولين مسؤولان مسؤولو مسؤولي|anonymous
دبلوماسي|دبلوماسية|دبلوماسيون دبلوماسيين دبلوماسيان|anonymous
شاهد|شاهدة|شهود|anonymous
مراقب|-|مراقبون مراقبين|collective
محلل|محللة|محللون محللين|collective
خبير|خبيرة|خبراء خبيران|collective
باحث|باحثة|باحثون باحثين|collective
ناشط|ناشطة|ناشطون ناشطين نشطاء|collective
معارض|معارضة|معارضون معارضين|collective
منتقد|-|منتقدون منتقدين منتقدو|collective
مؤيد|-|مؤيدون مؤيدين مؤيدو|collective
ساكن|-|سكان أهالي أهال مواطنون مواطنين|collective
شخص|-|أشخاص شخصان شخصين|anonymous
ناج|ناجية|ناجون ناجين|collective
مشارك|-|مشاركون مشاركين مجتمعون مجتمعين حاضرون|collective
متظاهر|-|متظاهرون متظاهرين محتجون محتجين|collective
مسلح|-|مسلحون مسلحين|collective
آخر|-|آخرون آخرين|collective
طرف|-|أطراف طرفان طرفين طرفا طرفي|collective
جانب|-|جانبان جانبين جانبا جانبي|collective
جهة|-|جهات|collective
بلد|-|بلدان بلدين دول دولتان|collective
أستاذ|أستاذة|أساتذة|person
طبيب|طبيبة|أطباء|person
عامل|عاملة|عمال|collective
ضابط|-|ضباط|anonymous
جندي|-|جنود|anonymous
مقرب|-|مقربون مقربين|anonymous
قيادي|قيادية|قياديون قياديين|anonymous
متحدث|متحدثة|متحدثون متحدثين|person
ناطق|ناطقة|ناطقون ناطقين|person
وزير|وزيرة|وزراء وزيرا وزيري وزيران|person
رئيس|رئيسة|رؤساء رئيسا رئيسي رئيسان|person
نائب|نائبة|نواب|person
مساعد|مساعدة|مساعدون مساعدين|person
مستشار|مستشارة|مستشارون مستشارين مستشارو مستشاري|person
مبعوث|مبعوثة|مبعوثون|person
سفير|سفيرة|سفراء|person
مندوب|مندوبة|مندوبون|person
أمين|أمينة|أمناء|person
مدير|مديرة|مدراء مديرون|person
قائد|قائدة|قادة|person
زعيم|زعيمة|زعماء|person
ملك|ملكة|ملوك|person
أمير|أميرة|أمراء|person
ولي|-|-|person
عضو|عضوة|أعضاء|person
كبير|كبيرة|كبار|person
محافظ|محافظة|-|person
حاكم|حاكمة|حكام|person
عمدة|-|-|person
قاضي|قاضية|قضاة|person
محامي|محامية|محامون محامين|person
نظير|نظيرة|نظراء|person
كاتب|كاتبة|كتاب|person
صحفي|صحفية|صحفيون صحفيين صحافيون صحافيين|person
صحافي|صحافية|-|person
مراسل|مراسلة|مراسلون مراسلين|person
مراسلنا|مراسلتنا|مراسلونا مراسلينا|anonymous
مصدرنا|-|مصادرنا|anonymous
مرشح|مرشحة|مرشحون|person
لواء|-|-|person
عميد|-|-|person
جنرال|-|جنرالات|person
متهم|متهمة|متهمون|person
والد|والدة|-|person
مدعي|مدعية|مدعون|person
مفتي|-|-|person
بابا|-|-|person
بطريرك|-|-|person
منسق|منسقة|-|person
مفوض|مفوضة|-|person
مقرر|مقررة|-|person
وزارة|-|وزارات|body
خارجية|-|-|body
داخلية|-|-|body
رئاسة|-|-|body
حكومة|-|حكومات|body
جيش|-|جيوش|body
قوات|-|-|body
شرطة|-|-|body
سلطات|سلطة|-|body
إدارة|-|إدارات|body
هيئة|-|هيئات|body
لجنة|-|لجان|body
مجلس|-|مجالس|body
منظمة|-|منظمات|body
برلمان|-|-|body
محكمة|-|محاكم|body
نيابة|-|-|body
حركة|-|حركات|body
حزب|-|أحزاب|body
جماعة|-|جماعات|body
تحالف|-|-|body
ائتلاف|-|-|body
فصائل|فصيل|-|body
معارضة|-|-|body
اتحاد|-|-|body
شركة|-|شركات|body
مؤسسة|-|مؤسسات|body
مكتب|-|مكاتب|body
مركز|-|مراكز|body
معهد|-|-|body
مديرية|-|-|body
سفارة|-|-|body
بعثة|-|-|body
مفوضية|-|-|body
كرملين|-|-|body
بنتاغون|-|-|body
قيادة|-|قيادات|body
هيئة الأركان|-|-|body
جامعة|-|-|body
نقابة|-|-|body
مرصد|-|-|body
بنك|-|-|body
بلدية|-|-|body
محافظة|-|-|body
ديوان|-|-|body
استخبارات|-|مخابرات|body
جهاز|-|أجهزة|body
وفد|-|وفود|body
فريق|-|-|body
أمم|-|-|body
صحيفة|-|صحف|outlet
جريدة|-|جرائد|outlet
وكالة|-|وكالات|outlet
قناة|-|قنوات|outlet
شبكة|-|شبكات|outlet
مجلة|-|مجلات|outlet
موقع|-|مواقع|outlet
إذاعة|-|-|outlet
تلفزيون|-|-|outlet
راديو|-|-|outlet
منصة|-|منصات|outlet
محطة|-|محطات|outlet
إعلام|-|-|media
وسيلة|-|وسائل|media
صحافة|-|-|media
تقرير|-|تقارير|document
بيان|-|بيانات|document
دراسة|-|دراسات|document
استطلاع|-|استطلاعات|document
رسالة|-|رسائل|document
وثيقة|-|وثائق|document
تحقيق|-|تحقيقات|document
رقم|-|أرقام|document
إحصاء|-|إحصاءات إحصائيات|document
قرار|-|-|document
مشروع|-|مشاريع|document
مسودة|-|مسودات|document
حكم|-|-|document
استبيان|-|استبيانات|document
إحصائية|-|-|document
سجل|-|سجلات|document^
تقدير|-|تقديرات|document^
معطيات|-|-|document
مؤشر|-|مؤشرات|document^
نتيجة|-|نتائج|document^
مذكرة|-|مذكرات|document
موسوعة|-|-|document
لقطات|-|-|document
تسجيل|-|تسجيلات|document^
أبحاث|-|-|document
لائحة الاتهام|-|-|document
`

const namelessLemmas = new Set(nameless.map(fold))
/** Pronouns written onto a noun whose owner the text has named. */
const owners = ["ه", "ها", "هم", "هما"]
/** Kinds of nouns that belong to somebody ("عائلته", "محاميه", "حزبه"). */
const owned: ReadonlySet<string> = new Set(["person", "collective", "body"])

const withArticle = ["ال", "وال", "فال", "بال", "لل", "كال"]
const without = ["", "و", "ف", "ب", "ل"]

/** A noun of one word with a pronoun written onto it: "عائلته", "والدها". */
function ownedForms(form: string): string[] {
  if (form.length < 3 || form.includes(" ")) return []
  const stem = form.endsWith("ه") ? `${form.slice(0, -1)}ت` : form
  return owners.map((owner) => stem + owner)
}

/** The forms of two: "مصدران", "مصدرين"; "مسؤولين" may be many. */
function duals(masculine: string, feminine: string, plurals: string): [string, number][] {
  const made: [string, number][] = []
  if (/[\u0621-\u064a]/u.test(masculine) && !/[ةىاء]$/u.test(masculine)) {
    made.push([`${masculine}ان`, 2])
    if (!plurals.includes(`${masculine}ون`)) made.push([`${masculine}ين`, 2])
  }
  const bound = feminine === "-" ? masculine : feminine
  if (bound.endsWith("ة")) made.push([`${bound.slice(0, -1)}تان`, 2], [`${bound.slice(0, -1)}تين`, 2])
  return made
}

/** Every form of the nouns that stand for sources. */
export function sourceNouns(): SourceNoun[] {
  const made: SourceNoun[] = []
  for (const [masculine = "-", feminine = "-", plurals = "-", written = "person"] of rows(
    table + speakerNouns,
  )) {
    const lemma = fold(masculine)
    const kind = written.replace(/[*^]/gu, "")
    const proclitics = written.endsWith("^") ? withArticle : [...without, ...withArticle]
    const nobody = written.endsWith("*") || namelessLemmas.has(lemma) ? { nameless: true } : {}
    const add = (form: string, agreement: Partial<SourceNoun>) => {
      if (form === "-") return
      const words = fold(form)
      for (const proclitic of proclitics)
        made.push({
          words: proclitic + words,
          lemma,
          kind: kind as SourceKind,
          ...(lemma === "متحدث" || lemma === "ناطق" ? { mouthpiece: true } : {}),
          ...(lemma === "بيان" ? { issued: true } : {}),
          ...nobody,
          ...(withArticle.includes(proclitic) ? { definite: true } : {}),
          ...(proclitic === "" || proclitic === "ال" ? {} : { proclitic }),
          ...agreement,
        })
    }
    // a body or a paper is feminine by its ending, not by a form of its own
    add(masculine, { gender: /(?:ه|ات|يا)$/u.test(lemma) ? "feminine" : "masculine", number: "singular" })
    add(feminine, { gender: "feminine", number: "singular" })
    if (owned.has(kind) && !written.endsWith("^")) {
      const addOwned = (form: string, shows: Pick<SourceNoun, "gender" | "number">) => {
        for (const words of ownedForms(fold(form)))
          for (const proclitic of without)
            made.push({
              words: proclitic + words,
              lemma,
              kind: kind as SourceKind,
              definite: true,
              ...nobody,
              ...(proclitic === "" ? {} : { proclitic }),
              ...shows,
            })
      }
      addOwned(masculine, { gender: lemma.endsWith("ه") ? "feminine" : "masculine", number: "singular" })
      addOwned(feminine, { gender: "feminine", number: "singular" })
      // "مرافقوه": many who belong to somebody
      for (const form of plurals.split(" ")) if (/[وي]$/u.test(form)) addOwned(form, { number: "plural" })
    }
    // the indefinite accusative ("لكن شهودا قالوا")
    for (const form of [masculine, ...plurals.split(" ")])
      if (kind !== "body" && (form === masculine ? /[^اهيو-]$/u : /[^اهيوين-]$/u).test(fold(form)))
        made.push({
          words: `${fold(form)}ا`,
          lemma,
          kind: kind as SourceKind,
          ...(form === masculine ? { number: "singular" } : { number: "plural" }),
        })
    if (kind !== "body")
      for (const [form, count] of duals(masculine, feminine, plurals)) add(form, { number: "plural", count })
    const listed = plurals.split(" ")
    // "متظاهرو المدينة": before its owner a plural loses its nun
    for (const form of listed)
      if (form.endsWith("ون") && !listed.includes(form.slice(0, -1)))
        add(form.slice(0, -1), { number: "plural", gender: "masculine" })
    const things = kind !== "person" && lemma !== fold("مسؤول")
    for (const form of listed)
      add(form, things ? { number: "plural" } : { number: "plural", gender: "masculine" })
  }
  return made
}
