import { fold } from "../../util/fold.ts"
import type {
  ConceptEntry,
  ConceptForm,
  ConceptReading,
  ConceptsPart,
  ConceptVerbForm,
  ConceptWordKind,
} from "../parts/concepts.ts"
import { list } from "../parts/cue-rows.ts"
import { conceptWords } from "./concepts.generated.ts"
import { englishForms } from "./words-stem.ts"

/** Whether a verb of one syllable doubles its last letter ("stop"); one of several may ("cancel"). */
const ending = /[^aeiou][aeiouy][^aeiouwxy]$/u

/** The stems before "-ed" and "-ing". */
function stems(verb: string): string[] {
  if (!ending.test(verb)) return [verb]
  const doubled = verb + verb.slice(-1)
  const syllables = verb.match(/[aeiouy]{1,3}/gu)?.length ?? 0
  return syllables > 1 ? [verb, doubled] : [doubled]
}

function third(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^o]o)$/u.test(verb) ? `${verb}es` : `${verb}s`
}

function pasts(verb: string): string[] {
  if (verb.endsWith("e")) return [`${verb}d`]
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`]
  return stems(verb).map((stem) => `${stem}ed`)
}

function gerunds(verb: string): string[] {
  if (verb.endsWith("ie")) return [`${verb.slice(0, -2)}ying`]
  if (/[^eoy]e$/u.test(verb)) return [`${verb.slice(0, -1)}ing`]
  return stems(verb).map((stem) => `${stem}ing`)
}

const articles = ["a", "an", "the", "his", "her", "its", "their"]

/** Words of a phrase are found in any form, a hyphen between them is passed over. */
function phrase(words: string, parted: boolean): ConceptEntry {
  const [first = "", ...tail] = fold(words)
    .replaceAll("-", " ")
    .split(" ")
    .filter((word) => word !== "" && !articles.includes(word))
  if (tail.length === 0) return { lemma: `n ${first}`, tail }
  const more = parted && !unparted.has(first) ? ({ parted: true } as const) : {}
  return { lemma: `p ${first}`, tail: tail.map((word) => `~${word}`), ...more }
}

/** Behind these no object stands: the phrase is no verb's. */
const unparted = new Set(list("in,under,at,on,by,no,without,with,out,off,of,for,to,dead,not,from,as,over"))

/** A verb's phrase may hold its object: "brought the toll to", "shot it down". */
function entries(kind: ConceptWordKind, cell: string): readonly ConceptEntry[] {
  if (kind === "v" || kind === "vp") {
    const [base = "", ...others] = fold(cell).split(" ")
    const [, ...tail] = base.split("_")
    const lemma = ["v", ...[base, ...others].map((word) => word.split("_")[0])].join(" ")
    return [{ lemma, tail, ...(tail.length === 0 ? {} : { parted: true as const }) }]
  }
  return cell.split("/").map((words) => phrase(words, kind === "p"))
}

function forms(lemma: string): readonly ConceptForm[] {
  const [kind, verb = "", preterite, participle] = lemma.split(" ")
  if (kind === "p") return [{ key: `~${verb}` }]
  if (kind === "n") return [{ key: verb, wordClass: "noun" }]
  const past = preterite === undefined ? pasts(verb) : [preterite]
  const passive = participle === undefined ? past : [participle]
  const of = (words: readonly string[], form: ConceptVerbForm): ConceptForm[] =>
    words.map((key) => ({ key, wordClass: "verb", form }))
  return [
    ...of([verb], "infinitive"),
    ...of([third(verb)], "finite"),
    ...of(past, "finite").map((form) => ({ ...form, past: true as const })),
    ...of(passive, "participle"),
    ...of(gerunds(verb), "gerund"),
  ]
}

function readings(folded: string): ConceptReading[] {
  const plain = folded.endsWith("'s") ? folded.slice(0, -2) : folded
  return [
    { key: folded, cut: 0 },
    ...(plain === folded ? [] : [{ key: plain, cut: 0, wordClass: "noun" as const }]),
    ...englishForms(folded).map((form) => ({ key: `~${form}`, cut: 0 })),
  ]
}

/** The concepts of English news. */
export const concepts: ConceptsPart = {
  words: conceptWords,
  entries,
  forms,
  readings,
  passedOver: [...articles, "-"],
  reach: 4,
  passives: list("is,are,was,were,be,been,being,get,gets,got,gotten,isn't,aren't,wasn't,weren't"),
  between: list(
    "not,also,already,reportedly,allegedly,since,still,recently,again,later,never,now,just,earlier",
  ),
  deedsLikeVerbs: false,
  beforeNouns: list(
    "the,a,an,this,that,these,those,his,her,its,their,our,my,your,of,in,on,at,for,with,by,from,into,after,before,during,amid,over,against,about,despite,without,no,any,some,every,each,another,new,recent,more,such,two,three,several,many,deadly,latest,first,second,last,next",
  ),
  beforeVerbs: list(
    "to,will,would,can,could,may,might,must,should,shall,not,don't,doesn't,didn't,won't,wouldn't,cannot,can't,couldn't,did,does,do,i,you,he,she,we,they,who,let",
  ),
}
