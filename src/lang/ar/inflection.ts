import type { Agreement } from "../parts/letters.ts"
import type { CueForm } from "../parts/reporting.ts"

interface Inflected {
  readonly words: string
  readonly agreement: Agreement
  readonly more: Partial<CueForm>
}

const masculine: Agreement = { gender: "masculine", number: "singular" }
const feminine: Agreement = { gender: "feminine", number: "singular" }
const plural: Agreement = { number: "plural" }
// a feminine verb also agrees with plurals of things ("مصادر")
const imperfectFeminine: Agreement = { gender: "feminine" }

function form(words: string, agreement: Agreement = {}, more: Partial<CueForm> = {}): Inflected {
  return { words, agreement, more }
}

/** The ending of a feminine noun, which folds to the same letter as the pronoun "his". */
const feminineEnding = "ة"

/** A form with "his", "her" or "their" written onto it. */
function pronominal(words: string, agreement: Agreement, more: Partial<CueForm>): Inflected {
  return form(words, agreement, words.endsWith("ه") ? { ...more, unlike: feminineEnding } : more)
}

/**
 * Returns the third-person forms of a verb as they stand in the news, folded: perfect and imperfect,
 * both genders, singular, dual and plural, future, and those with a pronoun that stands for the content.
 * `-` in place of a stem leaves its forms out.
 */
export function conjugate(perfect: string, imperfect: string): Inflected[] {
  const forms: Inflected[] = []
  if (perfect !== "-") {
    const weak = /[اي]$/u.test(perfect) && perfect.length > 2
    const stem = weak ? perfect.slice(0, -1) : perfect
    // "دعا" has its third radical back in the dual: دعوا
    const radical = perfect.endsWith("ا") ? "و" : "ي"
    forms.push(form(perfect, masculine), form(`${stem}ت`, feminine), form(`${stem}وا`, plural))
    forms.push(form(`${weak ? stem + radical : stem}ا`, plural), form(`${stem}تا`, plural))
    for (const pronoun of ["ه", "ها"]) {
      forms.push(pronominal((weak ? `${stem}ا` : stem) + pronoun, masculine, { resumed: true }))
      forms.push(form(`${stem}ت${pronoun}`, imperfectFeminine, { resumed: true }))
    }
  }
  if (imperfect !== "-") {
    const rest = imperfect.slice(1)
    const weak = /[اوي]$/u.test(rest)
    const short = weak ? rest.slice(0, -1) : rest
    const now: Partial<CueForm> = { present: true }
    for (const future of ["", "س"]) {
      forms.push(form(`${future}ي${rest}`, masculine, now), form(`${future}ت${rest}`, imperfectFeminine, now))
      forms.push(
        form(`${future}ي${short}ون`, plural, now),
        form(`${future}ي${weak ? rest : short}ان`, plural, now),
      )
      forms.push(form(`${future}ت${weak ? rest : short}ان`, plural, now))
    }
    forms.push(form(`ي${short}وا`, plural, now))
    // the short form after "لم" where it differs
    if (weak) forms.push(form(`ي${short}`, masculine, now), form(`ت${short}`, imperfectFeminine, now))
    else if (/^..*[وي].$/u.test(rest)) {
      const apocopate = rest.slice(0, -2) + rest.slice(-1)
      if (apocopate.length > 2)
        forms.push(form(`ي${apocopate}`, masculine, now), form(`ت${apocopate}`, imperfectFeminine, now))
    }
  }
  return forms
}

/** Returns the forms of a participle that hang on a speaker named before ("مشيرا", "مشيرة", "مشيرين"). */
export function participles(participle: string): Inflected[] {
  if (participle === "-") return []
  const stem = participle.endsWith("ي") ? participle.slice(0, -1) : participle
  if (participle.endsWith("ا")) return [form(participle, masculine)]
  return [
    form(`${participle}ا`, masculine),
    form(`${participle}ه`, imperfectFeminine),
    form(`${stem}ين`, plural),
    form(`${participle}تين`, plural),
    form(`${participle}ات`, plural),
  ]
}

/** Returns a verbal noun bare, definite, with prepositions written on, and with its speaker's pronoun. */
export function verbalNouns(noun: string): Inflected[] {
  if (noun === "-") return []
  const bound = noun.endsWith("ه") ? `${noun.slice(0, -1)}ت` : noun
  const forms: Inflected[] = []
  for (const preposition of ["", "ب", "ل", "ك"]) {
    forms.push(form(preposition + noun))
    forms.push(form(preposition === "ل" ? `لل${noun}` : `${preposition}ال${noun}`, {}, { weak: true }))
    for (const [pronoun, agreement] of [
      ["ه", masculine],
      ["ها", imperfectFeminine],
      ["هم", plural],
      ["هما", plural],
    ] as const)
      forms.push(pronominal(preposition + bound + pronoun, agreement, { possessed: true, ...agreement }))
  }
  return forms
}
