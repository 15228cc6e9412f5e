import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { behindAdverbs } from "../who/mentions.ts"
import { isIntroduced } from "../who/name-form.ts"
import { describe, type Mention } from "../who/mention.ts"
import { isNoSurname } from "../who/phrase-ends.ts"
import type { Speaker } from "./draft.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"

/** Words of the longest name that is taken as it is written. */
const longestName = 3
/** A word here that its letters do not speak much against is a name: the place tells the rest. */
const likeName = -10
/** Nothing in the letters of a word speaks against a name. */
const sureName = 0

/** Whether a word is no small one and bears no particle: it stands in the place of a noun. */
function isBare({ document, names }: SentenceReader, at: number): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  if (document.tokens[at]?.kind !== "word" || document.marks[at] !== undefined || word.length < 3)
    return false
  if (letters.definite(word) || letters.accusative(word) || letters.eventNoun(word)) return false
  // "لرويترز", "بالبيت"
  const hit = names.at(document, at, document.tokens.length)
  return (hit === undefined || hit.prefix === "") && !letters.bases(word).some(letters.definite)
}

/** How many words of a name stand here: by their letters, or because the text gives them as the last of a longer name. */
function nameLength(reader: SentenceReader, from: number, limit: number): number {
  const { document } = reader
  const { letters, clauses } = document.pack
  let to = from
  while (to < limit && to - from < longestName && document.tokens[to]?.kind === "word") {
    const word = document.word(to)
    const family = to > from && letters.definite(word) && document.marks[to] === undefined
    // "ليؤكد": a verb in a clause of its own
    if (clauses.verb(word, "", "") === "sure") break
    const like = letters.nameLikeness(word) >= likeName || isIntroduced(document, word)
    if (!family && !(like && isBare(reader, to))) break
    to++
  }
  // "قال دين | هايدون رئيس الوحدة": what stands between a name and what describes it belongs to the name
  const ends = document.tokens[to + 1]?.kind !== "word" || document.marks[to + 1]?.noun !== undefined
  if (to === from + 1 && to < limit && ends && isBare(reader, to)) to++
  return to - from
}

/**
 * "قال مون على الرغم من التفاؤل إن": whoever stands between the verb and what is told is the subject, whether the words
 * can be read or not. A plain name is taken as it is written. Undefined where nothing stands there.
 */
export function unreadBehind(
  reader: SentenceReader,
  after: number,
  form: CueForm,
  complement: Complement | undefined,
): Speaker | undefined {
  if (complement?.kind !== "clause" && complement?.kind !== "quote") return undefined
  if (form.weak === true) return undefined
  const from = behindAdverbs(reader.document, reader.names, after, complement.at)
  if (from >= complement.at || !isBare(reader, from)) return undefined
  const length = nameLength(reader, from, complement.at)
  if (length > 0) return named([describe(reader.document, from, from + length)])
  // "أدان محاولات "زرع الشقاق"": before a quotation it may be the object, of a verb that takes one
  return complement.kind === "clause" || form.cue.nominal.length === 0 ? named([]) : undefined
}

/** "زار سامر عوض | دمشق": a registered place alone. */
function isPlace({ document, names }: SentenceReader, at: number): boolean {
  const hit = names.at(document, at, at + 1)
  return hit?.entries.every(({ kind }) => kind === "place") === true
}

/** Words of the shortest name that is sure though no registry has it. */
const fullName = 2

/** "شارك سامر عوض صورة، قائلا": a full name that no registry has right behind the verb that opens the clause. */
export function nameBehindVerb(
  reader: SentenceReader,
  before: number,
  verb = reader.run.from,
): Mention | undefined {
  const { document, names } = reader
  const { letters } = document.pack
  const from = verb + 1
  const marks = document.marks[verb]
  if (document.tokens[verb]?.kind !== "word" || letters.definite(document.word(verb))) return undefined
  if (marks !== undefined && marks.cues?.forms.some(({ kind }) => kind === "finite") !== true)
    return undefined
  if (names.at(document, verb, before) !== undefined || names.at(document, from, before) !== undefined)
    return undefined
  let length = nameLength(reader, from, before)
  // "زار محمد السعدني | المعرض", "زار محمد علي | المعرض": one word with an article closes a name, if it can be a surname
  for (let index = 1; index < length; index++) {
    const at = from + index
    if (isPlace(reader, at)) length = index
    else if (letters.definite(document.word(at))) length = isNoSurname(document, at) ? index : index + 1
  }
  const sure = Array.from({ length: fullName }, (_, index) =>
    letters.nameLikeness(document.word(from + index)),
  )
  return length >= fullName && sure.every((likeness) => likeness >= sureName)
    ? describe(document, from, from + length)
    : undefined
}
