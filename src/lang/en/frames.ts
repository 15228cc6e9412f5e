import { fold } from "../../util/fold.ts"
import type { FramesPart, VerbForm, VerbFormKind, WordAnalysis } from "../parts/frames.ts"
import { frameLabels } from "./frames-labels.ts"
import { frameTriggers } from "./frames-triggers.ts"
import { frameNumbers, frameWords } from "./frames-words.ts"

const doubling = new Set(["plan", "ban", "stop", "pin", "ram", "refer"])

/** Regular forms of the first word of a verb; a particle stays behind it. */
function regular(verb: string) {
  const [word = "", ...particle] = verb.split("_")
  const rest = particle.length === 0 ? "" : ` ${particle.join(" ")}`
  const stem = doubling.has(word) ? word + word.slice(-1) : word
  const silent = /[^eoy]e$/u.test(word) ? word.slice(0, -1) : stem
  const ies = /[^aeiou]y$/u.test(word)
  const third = ies ? `${word.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/u.test(word) ? `${word}es` : `${word}s`
  const past = word.endsWith("e") ? `${word}d` : ies ? `${word.slice(0, -1)}ied` : `${stem}ed`
  return { base: word + rest, third: third + rest, past: past + rest, gerund: `${silent}ing${rest}` }
}

const spaced = (verb: string) => verb.replaceAll("_", " ")

/** Forms of a verb given by its base and, where they are irregular, its past and its participle. */
function verbs(cell: string): VerbForm[] {
  const [base = "", preterite, participle] = fold(cell).split(" ")
  const forms = regular(base)
  const past = preterite === undefined ? forms.past : spaced(preterite)
  const passive = participle === undefined ? past : spaced(participle)
  const kinds = new Map<string, VerbFormKind[]>()
  const add = (words: string, ...more: VerbFormKind[]) =>
    kinds.set(words, [...(kinds.get(words) ?? []), ...more])
  add(forms.base, "base", "finite")
  add(forms.third, "finite")
  add(past, "finite")
  add(passive, "participle")
  add(forms.gerund, "gerund")
  return [...kinds].map(([words, all]) => ({ words, kinds: all }))
}

/** "Russian" and "Russians"; a word in -ish, -ese or -ch has no plural of its own. */
function demonyms(adjective: string): { form: string; people: boolean }[] {
  const base = fold(adjective)
  const forms = [{ form: base, people: false }]
  if (/(?:n|i|q|o|k|t)$/u.test(base)) forms.push({ form: `${base}s`, people: true })
  return forms
}

/** The possessive is taken off; "didn't" is a word of its own. */
function analyses(word: string): WordAnalysis[] {
  return word.endsWith("'s") && word.length > 3
    ? [
        { word, before: [] },
        { word: word.slice(0, -2), before: [], after: { sense: "possessive", letters: 2 } },
      ]
    : word.endsWith("s'") && word.length > 4
      ? [{ word: word.slice(0, -1), before: [], after: { sense: "possessive", letters: 1 } }]
      : [{ word, before: [] }]
}

/** Reads events out of English clauses. */
export const frames: FramesPart = {
  lang: "en",
  capitals: true,
  nameLanguages: ["en", "tr"],
  headFirst: false,
  subjectAfter: false,
  words: frameWords,
  triggers: frameTriggers,
  labels: frameLabels,
  numbers: frameNumbers,
  verbs,
  demonyms,
  analyses,
}
