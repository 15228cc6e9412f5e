import { fold } from "../../util/fold.ts"
import type { ConceptForm } from "../parts/concepts.ts"

interface Written {
  readonly word: string
  readonly attached?: "bound" | "free"
}

/** Cases, dual and what a pronoun makes of the end of a noun in the singular. */
function singulars(noun: string): Written[] {
  if (noun.endsWith("ة")) {
    const stem = noun.slice(0, -1)
    return [
      { word: noun, attached: "free" },
      { word: `${stem}ت`, attached: "bound" },
      { word: `${stem}تان`, attached: "free" },
      { word: `${stem}تين`, attached: "free" },
      { word: `${stem}تا` },
      { word: `${stem}تي` },
    ]
  }
  if (noun.endsWith("ى"))
    return [
      { word: noun, attached: "free" },
      { word: `${noun.slice(0, -1)}ا`, attached: "bound" },
    ]
  const forms: Written[] = [{ word: noun }]
  // the seat of the hamza goes with the case: "لقائه", "لقاؤه"
  if (noun.endsWith("ء"))
    for (const seat of ["ي", "و"]) forms.push({ word: noun.slice(0, -1) + seat, attached: "bound" })
  if (!noun.endsWith("اء") && !noun.endsWith("ا")) forms.push({ word: `${noun}ا`, attached: "free" })
  if (noun.endsWith("ات") || noun.endsWith("ون")) return forms
  forms.push({ word: `${noun}ان`, attached: "free" }, { word: `${noun}ين`, attached: "free" })
  return forms
}

const isDual = (word: string, noun: string): boolean =>
  word.length === noun.length + 2 && (word.endsWith("ان") || word.endsWith("ين"))

/** A plural; that of people in all its cases, and shortened before a genitive: "منفذو", "منفذي". */
function plurals(noun: string): Written[] {
  if (!noun.endsWith("ون") && !noun.endsWith("ين"))
    return singulars(noun).filter(({ word }) => !isDual(word, noun))
  const stem = noun.slice(0, -2)
  return [
    { word: `${stem}ون`, attached: "free" },
    { word: `${stem}ين`, attached: "free" },
    { word: `${stem}و` },
    { word: `${stem}ي` },
  ]
}

/** The first noun of several is in construct or has an adjective behind it: "جريمتا قتل", "هجوما صاروخيا". */
function constructs(noun: string): Written[] {
  if (noun.endsWith("ة")) {
    const stem = `${noun.slice(0, -1)}ت`
    return [noun, ...["ا", "ي", "ان", "ين", ""].map((ending) => stem + ending)].map((word) => ({ word }))
  }
  if (noun.endsWith("ات") || noun.endsWith("ى")) return [{ word: noun }]
  const seats = noun.endsWith("ء") ? ["ي", "و"].map((seat) => ({ word: noun.slice(0, -1) + seat })) : []
  return [...["", "ا", "ي", "ان", "ين"].map((ending) => ({ word: noun + ending })), ...seats]
}

/** Gender and number of an adjective. */
function adjectives(adjective: string): Written[] {
  const endings = ["ة", "ان", "ين", "تان", "تين", "ون", "ات", "ا", "ي", "و"]
  return [
    { word: adjective },
    ...endings.map((ending) => ({ word: adjective + ending, attached: "free" as const })),
  ]
}

const nominal = ({ word, attached }: Written): ConceptForm => ({
  key: fold(word),
  wordClass: "noun",
  ...(attached === undefined ? {} : { attached }),
})

/** Returns the forms of a noun: `n` singular, `np` plural, `nc` the first of several nouns. */
export function nounForms(noun: string, kind: string): ConceptForm[] {
  return (kind === "nc" ? constructs(noun) : kind === "np" ? plurals(noun) : singulars(noun)).map(nominal)
}

/** Returns the forms of an adjective or a participle. */
export function adjectiveForms(adjective: string): ConceptForm[] {
  return adjectives(adjective).map(nominal)
}
