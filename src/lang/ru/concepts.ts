import { fold } from "../../util/fold.ts"
import { defaultConcepts } from "../parts/default-events.ts"
import type { ConceptEntry, ConceptForm, ConceptReading, ConceptsPart } from "../parts/concepts.ts"
import { list } from "../parts/cue-rows.ts"
import { conceptWords } from "./concepts.generated.ts"

const nounEndings = list(
  "а,я,о,е,и,ы,у,ю,ь,й,ом,ем,ой,ей,ов,ев,ам,ям,ами,ями,ах,ях,ию,ии,ий,ия,ие,иям,иях,иями",
)
const adjectiveEndings = list(
  "ый,ий,ой,ая,яя,ое,ее,ые,ие,ого,его,ому,ему,ым,им,ом,ем,ую,юю,ых,их,ыми,ими,ей,а,о,ы,е",
)
/** Behind the vowel of the infinitive: past, passive participle, present of the regular verbs. */
const verbEndings = list(
  "ть,л,ла,ло,ли,в,вший,вшая,вшие,н,на,но,ны,нный,нная,нное,нные,нного,нной,нных,нным,нными,т,та,то,ты,тый,тая,тое,тые,тых,ет,ют,ем,ете,ешь,ющий,ющие,ющая,ющих",
)
const past = list("ти,л,ла,ло,ли,,ший,шие")

/** The reflexive stands behind every ending. */
const withoutSelf = (word: string): string => word.replace(/(?:ся|сь)$/u, "")

function nounForms(noun: string): string[] {
  const stem = noun.replace(/(?:ия|ие|[аяоеьйиы])$/u, "")
  return [noun, ...["", ...nounEndings].map((ending) => stem + ending)]
}

function adjectiveForms(adjective: string): string[] {
  const stem = adjective.slice(0, -2)
  return adjectiveEndings.map((ending) => stem + ending)
}

function verbForms(infinitive: string): string[] {
  const verb = withoutSelf(infinitive)
  const stem = verb.slice(0, -2)
  if (!verb.endsWith("ть")) return past.map((ending) => stem + ending)
  const forms = verbEndings.map((ending) => stem + ending)
  if (verb.endsWith("ить")) {
    const short = stem.slice(0, -1)
    for (const ending of [
      "ит",
      "ят",
      "ат",
      "им",
      "ен",
      "ена",
      "ено",
      "ены",
      "енный",
      "енная",
      "енные",
      "енных",
    ])
      forms.push(short + ending)
  }
  if (/[ое]вать$/u.test(verb))
    for (const ending of ["ует", "уют", "уем", "ующий"]) forms.push(verb.slice(0, -5) + ending)
  return forms
}

const isAdjective = (word: string): boolean => /(?:[ыио]й|ая|ое|ые|ие)$/u.test(word) && word.length > 4

function formsOf(kind: string, word: string): string[] {
  if (kind === "v" || (kind === "p" && /(?:ть|ти|ться|тись)$/u.test(word))) return verbForms(word)
  return kind === "a" || isAdjective(word) ? [...adjectiveForms(word), ...nounForms(word)] : nounForms(word)
}

/** What all forms of a word behind the first share: without its ending. */
const keyOf = (word: string): string => `~${withoutSelf(word).replace(/[аеиоуыэюяйь]{1,3}$/u, "")}`

function entries(kind: string, cell: string): readonly ConceptEntry[] {
  return cell.split("/").map((words) => {
    const [first = "", ...tail] = fold(words).replaceAll("_", " ").split(" ")
    const base = kind === "vp" ? "v" : kind
    // the aspects are verbs of their own, written one after the other
    return { lemma: `${base} ${first}`, tail: tail.map(keyOf) }
  })
}

function forms(lemma: string): readonly ConceptForm[] {
  const [kind = "", word = ""] = lemma.split(" ")
  const wordClass = kind === "v" ? ("verb" as const) : ("noun" as const)
  return [...new Set(formsOf(kind, word))]
    .filter((key) => key.length > 2)
    .map((key) => (kind === "p" ? { key } : { key, wordClass }))
}

function readings(folded: string): ConceptReading[] {
  const plain = withoutSelf(folded)
  return [...new Set([folded, plain, keyOf(folded)])].map((key) => ({ key, cut: 0 }))
}

/**
 * The concepts of Russian news.
 *
 * @example
 * ```ts
 * import { createConceptFinder, tokenize } from "isnad/extract"
 * import { russianConcepts } from "isnad/lang/ru"
 * createConceptFinder(russianConcepts).find(tokenize("арестован"))[0]?.concept // → "arrest"
 * ```
 */
export const russianConcepts: ConceptsPart = {
  ...defaultConcepts,
  words: conceptWords,
  entries,
  forms,
  readings,
  passives: list("был,была,было,были,будет,будут"),
  between: list("не,уже,вчера,сегодня"),
}
