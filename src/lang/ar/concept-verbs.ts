import { fold } from "../../util/fold.ts"
import type { ConceptForm } from "../parts/concepts.ts"
import { list } from "../parts/cue-rows.ts"

type Traits = Omit<ConceptForm, "key">

/** What kind of weak verb the spelling of its perfect and imperfect shows. */
type Weakness = "hollow" | "final" | "doubled" | undefined

function weaknessOf(perfect: string): Weakness {
  if (/[ىاي]$/u.test(perfect) && perfect.length > 2) return "final"
  if (perfect.length > 2 && perfect.at(-2) === "ا") return "hollow"
  return perfect.length === 2 ? "doubled" : undefined
}

/** The persons whose endings begin with a consonant: "قتلت", "قتلنا", "قتلتم", "قتلن". */
const consonantEndings = ["ت", "نا", "تم", "ن"]
const finite: Traits = { form: "finite", wordClass: "verb" }
const passive: Traits = { ...finite, passive: true }

/** A form as it is looked up. */
function formOf(word: string, traits: Traits, attached?: "bound" | "free"): ConceptForm {
  const key = fold(word)
  return attached === undefined ? { key, ...traits } : { key, ...traits, attached }
}

function perfects(perfect: string, weakness: Weakness, traits: Traits): ConceptForm[] {
  const forms: ConceptForm[] = []
  const past: Traits = { ...traits, past: true }
  const add = (word: string, attached?: "bound" | "free") => forms.push(formOf(word, past, attached))
  add(perfect, weakness === "final" && perfect.endsWith("ى") ? "free" : undefined)
  if (weakness === "final") {
    const stem = perfect.slice(0, -1)
    if (perfect.endsWith("ى")) add(`${stem}ا`, "bound")
    // "بقيت", but "رمت"
    const feminine = perfect.endsWith("ي") ? perfect : stem
    const long = perfect.endsWith("ا") ? `${stem}و` : `${stem}ي`
    add(`${feminine}ت`)
    add(`${stem}وا`, "free")
    add(`${stem}و`, "bound")
    add(`${long}ا`)
    add(`${feminine}تا`)
    for (const ending of consonantEndings) add(long + ending)
    return forms
  }
  add(`${perfect}ت`)
  add(`${perfect}وا`, "free")
  add(`${perfect}و`, "bound")
  add(`${perfect}ا`)
  add(`${perfect}تا`)
  const short =
    weakness === "hollow"
      ? perfect.slice(0, -2) + perfect.slice(-1)
      : weakness === "doubled"
        ? perfect + perfect.slice(-1)
        : perfect
  // "متن" is "on board" before it is "they died", "أبدت" is "she showed" before it is "I destroyed"
  const hidden =
    weakness !== "hollow" ? undefined : perfect.startsWith("أ") ? "ت" : short.length < 3 ? "ن" : undefined
  for (const ending of consonantEndings) if (ending !== hidden) add(short + ending)
  return forms
}

/** The prefixes of the imperfect, after folding; the first person stands with the alif. */
const prefixes = ["ي", "ت", "ن", "ا"]

/** The negation of the past and of commands, behind which the long vowel of a weak verb is dropped. */
const beforeJussives = ["لم", "ولم", "فلم"]

function imperfects(imperfect: string, perfect: string, traits: Traits, persons = prefixes): ConceptForm[] {
  const forms: ConceptForm[] = []
  const rest = imperfect.slice(1)
  const final = /[ىوي]$/u.test(rest) && rest.length > 1
  const stem = final ? rest.slice(0, -1) : rest
  // "يقول", and of a passive "يقال", but not "يحاول", whose long vowel is a letter of its root
  const hollow =
    !final && (/ا.$/u.test(perfect) ? /[اوي].$/u.test(rest) : /ي.$/u.test(perfect) && /ا.$/u.test(rest))
  const short = final ? stem : hollow ? rest.slice(0, -2) + rest.slice(-1) : rest
  const add = (word: string, attached?: "bound" | "free") => forms.push(formOf(word, traits, attached))
  for (const prefix of persons) {
    // "I" of the fourth measure is written as its perfect: "أعلن", and as its passive: "أقيل"
    if (prefix === "ا" && perfect.startsWith("أ")) continue
    // news tells "اجتمع" of others and not of itself
    if (fold(prefix + rest) === fold(perfect)) continue
    // what is left of a short verb is written like other words: "أصل", "نفر"
    if ((prefix === "ا" || prefix === "ن") && rest.length < 3) continue
    add(prefix + rest)
    if (rest.endsWith("ى")) add(`${prefix + stem}ا`, "bound")
    // "لم يصب", "لم يبق"; alone they are mostly other words ("لا يقل", "تمت")
    if (short !== rest && short.length > 1)
      forms.push(formOf(prefix + short, { ...traits, behind: beforeJussives }))
    if (prefix !== "ي" && prefix !== "ت") continue
    add(`${prefix + stem}ون`)
    add(`${prefix + stem}وا`, "free")
    add(`${prefix + stem}و`, "bound")
    add(`${prefix + (final ? `${stem}ي` : rest)}ان`)
    add(`${prefix + (final ? `${stem}ي` : rest)}ا`)
    add(`${prefix + short}ن`)
    if (prefix === "ت") add(`ت${stem}ين`)
  }
  return forms
}

/** The perfect of the passive where its letters differ from the active: "أصيب", "هوجم", "دعي", "رمي". */
function passivePerfect(perfect: string, weakness: Weakness): string | undefined {
  if (weakness === "final") return `${perfect.slice(0, -1)}ي`
  // of the short measure "زير" would be every "وزير"
  if (weakness === "hollow" && perfect.length > 3) return `${perfect.slice(0, -2)}ي${perfect.slice(-1)}`
  // of two long measures the first alif becomes a waw: "حوكم", "تبودل"
  const at = perfect.startsWith("ت") && perfect.length === 5 ? 2 : 1
  if (perfect.length === at + 3 && perfect[at] === "ا")
    return `${perfect.slice(0, at)}و${perfect.slice(at + 1)}`
  return undefined
}

/** The imperfect of the passive where its letters differ: "يصاب", "يدعى", "يوجد". */
function passiveImperfect(perfect: string, imperfect: string, weakness: Weakness): string | undefined {
  if (weakness === "hollow" && /[وي].$/u.test(imperfect))
    return `${imperfect.slice(0, -2)}ا${imperfect.slice(-1)}`
  if (weakness === "final" && imperfect.endsWith("و")) return `${imperfect.slice(0, -1)}ى`
  if (perfect.startsWith("و") && perfect.length === 3 && imperfect.length === 3)
    return `يو${imperfect.slice(1)}`
  return undefined
}

/**
 * Words for other things that are written like participles: source, society, middle, future, against, city, fighter,
 * surroundings, position, province, project, offences, traveller, site …
 */
const everyday = new Set(
  list(
    "مصدر,مجتمع,متوسط,مستقبل,مقابل,مدين,مقاتل,مشارك,محرر,محيط,موقف,مقاطع,مشروع,مختار,مخالف,مسافر,موقع,مقترح,مداهم,محظور,مهجور,معزول,مرشح,مقدم,منصب,منتخب,متقدم,موفد,متواصل,محدد,منفصل,متقاعد",
  ),
)

/** Endings of a participle: gender, number, and the accusative of circumstance. */
const participleEndings = ["", "ه", "ا", "ان", "ين", "تان", "تين", "ون", "ات"]

/**
 * The participles whose letters follow from the verb: "مستهدف", which may be he who does it or whom it is done to, and
 * "مخطوف". The short measures write others alike ("مقتل").
 */
function participles(perfect: string, imperfect: string, weakness: Weakness): ConceptForm[] {
  const [first = "", second = "", third = ""] = perfect
  const strong = weakness === undefined && !/[اويىأإؤئء]/u.test(perfect)
  const stem =
    perfect.length > 3 && weakness !== "final"
      ? `م${imperfect.slice(1)}`
      : perfect.length === 3 && strong
        ? `م${first}${second}و${third}`
        : undefined
  if (stem === undefined || imperfect === "" || everyday.has(stem)) return []
  const traits: Traits = perfect.length === 3 ? { form: "participle", passive: true } : { form: "participle" }
  return participleEndings.map((ending) => formOf(stem + ending, traits, ending === "ه" ? "free" : undefined))
}

/**
 * Returns the forms of an Arabic verb, given by its perfect and its imperfect in ordinary spelling, in all persons; with
 * them those of the passive that its letters show.
 */
export function verbForms(perfect: string, imperfect: string | undefined): ConceptForm[] {
  const weakness = weaknessOf(perfect)
  const forms = perfects(perfect, weakness, finite)
  if (imperfect !== undefined) forms.push(...imperfects(imperfect, perfect, finite))
  const been = passivePerfect(perfect, weakness)
  const being = imperfect === undefined ? undefined : passiveImperfect(perfect, imperfect, weakness)
  if (been !== undefined || being !== undefined) {
    const known = new Set(forms.map(({ key }) => key))
    const hidden = ({ key }: ConceptForm) => known.has(key)
    if (been !== undefined)
      forms.push(...perfects(been, weaknessOf(been), passive).filter((form) => !hidden(form)))
    if (being !== undefined)
      forms.push(
        ...imperfects(being, been ?? perfect, passive, prefixes.slice(0, 2)).filter((form) => !hidden(form)),
      )
  }
  forms.push(...participles(perfect, imperfect ?? "", weakness))
  return forms
}

/** Returns the forms of a verb that is given as a passive: each of them is one. */
export function passiveForms(perfect: string, imperfect: string | undefined): ConceptForm[] {
  const forms = perfects(perfect, weaknessOf(perfect), passive)
  if (imperfect !== undefined) forms.push(...imperfects(imperfect, perfect, passive))
  return forms
}
