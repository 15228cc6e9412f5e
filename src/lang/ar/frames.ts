import { fold } from "../../util/fold.ts"
import type { FramesPart, VerbForm, WordAnalysis } from "../parts/frames.ts"
import { frameLabels } from "./frames-labels.ts"
import { frameTriggers } from "./frames-triggers.ts"
import { frameNumbers, frameWords } from "./frames-words.ts"
import { conjugate } from "./inflection.ts"

/** Forms of a verb given as its perfect and imperfect; words after these follow every form. */
function verbs(cell: string): VerbForm[] {
  const [perfect = "", imperfect = "", ...tail] = fold(cell).split(" ")
  const rest = tail.length === 0 ? "" : ` ${tail.join(" ")}`
  const forms = new Map<string, VerbForm["kinds"]>()
  for (const { words, more } of conjugate(perfect, "-"))
    if (more.resumed !== true) forms.set(words, ["finite"])
  for (const { words, more } of conjugate("-", imperfect))
    if (more.resumed !== true) forms.set(words, ["finite", "base"])
  // the first person plural of quotations ("نعمل")
  forms.set(`ن${imperfect.slice(1)}`, ["finite", "base", "we"])
  return [...forms].map(([words, kinds]) => ({ words: words + rest, kinds }))
}

/** Gender, number and case of an adjective of nationality; the plurals of people, sound ones only. */
function demonyms(adjective: string): { form: string; people: boolean }[] {
  const base = fold(adjective)
  const endings = ["", "ه", "ان", "ين", "تان", "تين"]
  return [
    ...endings.map((ending) => ({ form: base + ending, people: false })),
    ...["ون", "ين"].map((ending) => ({ form: base + ending, people: true })),
  ]
}

const conjunctions = [
  ["و", "and"],
  ["ف", "opening"],
] as const
const prepositions = [
  ["ب", "in"],
  ["ل", "to"],
  ["ك", "as"],
] as const
const suffixes = ["هما", "ها", "هم", "ه", "نا"]

/** The word without its article, its accusative ending, its pronoun. */
function bases(word: string, before: WordAnalysis["before"]): WordAnalysis[] {
  const analyses: WordAnalysis[] = [{ word, before }]
  const definite = word.startsWith("ال") && word.length > 4
  const bare = definite ? word.slice(2) : word
  if (definite) analyses.push({ word: bare, before, definite: true })
  if (!definite && word.endsWith("ا") && word.length > 3) analyses.push({ word: word.slice(0, -1), before })
  if (!definite)
    for (const suffix of suffixes) {
      if (!word.endsWith(suffix) || word.length - suffix.length < 3) continue
      const stem = word.slice(0, -suffix.length)
      analyses.push({ word: stem, before, possessed: true })
      if (stem.endsWith("ت")) analyses.push({ word: `${stem.slice(0, -1)}ه`, before, possessed: true })
      // "لقائه": the seat of the hamza goes with the case
      if (/[يو]$/u.test(stem)) analyses.push({ word: `${stem.slice(0, -1)}ء`, before, possessed: true })
      break
    }
  return analyses
}

/** What may be written onto a word: a conjunction, a preposition, the article; a pronoun at its end. */
function analyses(word: string): WordAnalysis[] {
  const all = bases(word, [])
  const withPrepositions = (rest: string, before: WordAnalysis["before"]) => {
    if (rest.startsWith("لل") && rest.length > 4) {
      const told = [...before, { sense: "to", letters: 1 }]
      all.push({ word: rest.slice(2), before: told, definite: true }, { word: rest.slice(1), before: told })
      all.push({ word: `ال${rest.slice(2)}`, before: told })
    }
    for (const [letter, sense] of prepositions)
      if (rest.startsWith(letter) && rest.length >= 3)
        all.push(...bases(rest.slice(1), [...before, { sense, letters: 1 }]))
  }
  for (const [letter, sense] of conjunctions) {
    if (!word.startsWith(letter) || word.length < 3) continue
    const before = [{ sense, letters: 1 }]
    all.push(...bases(word.slice(1), before))
    withPrepositions(word.slice(1), before)
  }
  withPrepositions(word, [])
  return all
}

/** Reads events out of Arabic clauses. */
export const frames: FramesPart = {
  lang: "ar",
  capitals: false,
  nameLanguages: ["ar"],
  headFirst: true,
  subjectAfter: true,
  words: frameWords,
  triggers: frameTriggers,
  labels: frameLabels,
  numbers: frameNumbers,
  verbs,
  demonyms,
  analyses,
}
