import { fold } from "../../util/fold.ts"
import type { ConceptEntry, ConceptForm, ConceptsPart, ConceptWordKind } from "../parts/concepts.ts"
import { list } from "../parts/cue-rows.ts"
import { adjectiveForms, nounForms } from "./concept-nouns.ts"
import { readings } from "./concept-readings.ts"
import { passiveForms, verbForms } from "./concept-verbs.ts"
import { conceptWords } from "./concepts.generated.ts"

/** The key of a word behind the first; a preposition of one letter is written joined to the next word. */
function keyOf(word: string): string {
  if (/^[بلك]$/u.test(word)) return `${word}+`
  // a pronoun is whosever: "استقالته" is also "استقالتها"
  const pronoun = /(?:ها|هم|ه)$/u.exec(word)?.[0] ?? ""
  return bare(fold(word.length - pronoun.length < 2 ? word : word.slice(0, word.length - pronoun.length)))
}

/** Without the article, which comes and goes with the noun that is meant: "حصيلة قتلى", "حصيلة القتلى". */
const bare = (word: string): string => (word.startsWith("ال") && word.length > 4 ? word.slice(2) : word)

/** A verb is given by perfect and imperfect, further words joined by `_` to each; `kind` opens its lemma. */
function verb(kind: "v" | "vp", cell: string): ConceptEntry {
  const [perfect = "", imperfect = ""] = cell.split(" ")
  const [first = "", ...tail] = perfect.split("_")
  return entry(`${kind} ${first} ${imperfect.split("_")[0]}`, tail.map(keyOf), true)
}

function entry(lemma: string, tail: readonly string[], parted: boolean): ConceptEntry {
  return parted && tail.length > 0 ? { lemma, tail, parted } : { lemma, tail }
}

function nouns(cell: string): ConceptEntry[] {
  return cell.split("/").map((words, index) => {
    const [first = "", ...tail] = words.split(" ")
    // the first noun of several is in construct or has an adjective behind it
    const kind = tail.length > 0 ? "nc" : index > 0 ? "np" : "n"
    return entry(`${kind} ${bare(first)}`, tail.map(keyOf), false)
  })
}

/** A phrase begins with a verb where it has an imperfect behind a stroke: "شن/يشن هجوما". */
function phrase(cell: string): ConceptEntry {
  const [first = "", ...tail] = cell.split(" ")
  const [perfect = "", imperfect] = first.split("/")
  if (imperfect !== undefined) return entry(`v ${perfect} ${imperfect}`, tail.map(keyOf), true)
  return entry(`p ${bare(first)}`, tail.map(keyOf), false)
}

function entries(kind: ConceptWordKind, cell: string): readonly ConceptEntry[] {
  if (kind === "v" || kind === "vp") return [verb(kind, cell)]
  if (kind === "n") return nouns(cell)
  if (kind === "a" && !cell.includes(" ")) return [entry(`a ${cell}`, [], false)]
  return [phrase(cell)]
}

function forms(lemma: string): readonly ConceptForm[] {
  const [kind = "", first = "", second = ""] = lemma.split(" ")
  const imperfect = second === "" ? undefined : second
  if (kind === "v") return verbForms(first, imperfect)
  if (kind === "vp") return passiveForms(first, imperfect)
  if (kind === "a") return adjectiveForms(first)
  if (kind === "p") return [{ key: fold(first) }]
  return nounForms(first, kind)
}

/** The concepts of Arabic news. */
export const concepts: ConceptsPart = {
  words: conceptWords,
  entries,
  forms,
  readings,
  passedOver: [],
  reach: 4,
  passives: [],
  between: [],
  deedsLikeVerbs: true,
  beforeNouns: list(
    "في,من,إلى,على,عن,مع,بعد,قبل,خلال,أثناء,منذ,جراء,إثر,نتيجة,بسبب,عقب,ضد,تحت,حول,بين,حتى,هذا,هذه,ذلك,تلك,كل,أي,غير,عدم,دون,عملية,عمليات,وفي,ومن,وعن,وبعد,وقبل",
  ),
  beforeVerbs: list("قد,وقد,فقد,لقد,لم,ولم,لن,ولن,سوف,وسوف,أن,الذي,التي,الذين,بأن,ما,كان,كانت,وكان,وكانت"),
}
