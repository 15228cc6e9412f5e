import { isShortQuote } from "../content/quoted-name.ts"
import type { Document } from "../text/document.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import { isClosed, isOther, mayGoOnWithName, mayOpenName } from "./noun-phrase-words.ts"
import { isStop } from "./phrase-stop.ts"

const speaking: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])
/** Words of the longest name that no registry has. */
const longestName = 3

/** A noun phrase as far as it has been read. */
interface Phrase {
  readonly document: Document
  readonly names: NameFinder
  readonly from: number
  readonly to: number
  /** Its first noun is an office or a kind of person, whose name may follow. */
  readonly office: boolean
  /** The last word that makes it known. */
  last: number
  named: boolean
}

/**
 * Returns the first token behind the noun phrase that begins at a token, in a language whose verb stands before its
 * subject and object: "وزارة الخارجية الإيرانية | الاتهامات", "روسيا | الولايات المتحدة", "النقيب سامر عوض | القرار".
 * The token itself where no noun phrase begins.
 */
export function nounPhraseEnd(document: Document, names: NameFinder, from: number, to: number): number {
  const first = names.at(document, from, to)
  if (first !== undefined) return first.to
  const partner = document.partner[from] ?? -1
  if (partner > from) return Math.min(to, partner + 1)
  if (!isWord(document, from, to) || isStop(document, from, true)) return from
  if (document.flag(from, "preposition") > 0) return from
  const head = document.marks[from]?.noun?.value
  const office = head !== undefined && speaking.has(head.kind)
  const phrase: Phrase = { document, names, from, to, office, last: from, named: false }
  let at = overQuotedName(phrase, rowEnd(phrase))
  while (isWord(document, at, to)) {
    const next = overWord(phrase, at)
    if (next === undefined) return at
    if (next === at) break
    at = next
  }
  return at
}

function isWord(document: Document, at: number, to: number): boolean {
  return at < to && document.tokens[at]?.kind === "word"
}

/** "رئيس لجنة الأمن": the end of the row of nouns, up to the word that makes it known. */
function rowEnd(phrase: Phrase): number {
  const { document, names, from, to } = phrase
  const { letters } = document.pack
  let at = from
  while (isWord(document, at, to) && !isClosed(document, at)) {
    const hit = at > from ? names.at(document, at, to) : undefined
    if (hit !== undefined) {
      at = hit.to - 1
      break
    }
    const noun = document.marks[at]?.noun
    if (letters.possessed(document.word(at)) && noun === undefined) break
    const next = at + 1
    if (!isWord(document, next, to) || ends(document, next)) break
    phrase.last = at
    at = next
  }
  if (isClosed(document, at)) phrase.last = at
  return at + 1
}

/** "صحيفة | "الأمة"": the name of an outlet or a body in quotation marks behind its noun. */
function overQuotedName({ document, from, to }: Phrase, at: number): number {
  const close = document.partner[at] ?? -1
  const kind = document.marks[at - 1]?.noun?.value.kind
  const bears = at === from + 1 && (kind === "outlet" || kind === "body")
  if (!bears || document.pack.letters.definite(document.word(at - 1))) return at
  return close > at && close < to && isShortQuote(document, at) ? close + 1 : at
}

function ends(document: Document, at: number): boolean {
  return isStop(document, at, false) || document.flag(at, "preposition") > 0
}

/** Where the phrase goes on behind a word that belongs to it; undefined where the word does not. */
function overWord(phrase: Phrase, at: number): number | undefined {
  const { document, names, to, office, named } = phrase
  const hit = names.at(document, at, to)
  // "الفيدرالية | العربية": an adjective, though a channel is called so
  const adjective =
    hit?.to === at + 1 && names.isOutlet(hit) && document.pack.letters.relative(document.word(at))
  if (hit !== undefined && !adjective) return overName(phrase, hit)
  const join = document.flag(at, "join")
  if (join > 0 && office && !named) {
    const end = nounPhraseEnd(document, names, at + join, to)
    return end === at + join ? undefined : end
  }
  if (isGivenBody(document, at)) return at + 1
  if (document.marks[at]?.count !== undefined || ends(document, at)) return undefined
  if (document.pack.letters.definite(document.word(at)))
    return isOther(document, at, phrase.from, phrase.last) ? undefined : at + 1
  return overUnregistered(phrase, at)
}

function overName(phrase: Phrase, hit: NameHit): number | undefined {
  const { document, names, office, named } = phrase
  if (names.isPerson(hit) && office && !named) {
    phrase.named = true
    return hit.to
  }
  // "الأمين العام للأمم المتحدة"
  const word = document.word(hit.from)
  const own = hit.entries.some((entry) => entry.folded.startsWith(word))
  return own || !isGiven(document, word) ? undefined : hit.to
}

function isGiven(document: Document, word: string): boolean {
  return document.pack.reporting.addressees.some((letter) => word.startsWith(letter))
}

/** "الأمين العام | للأمم المتحدة", "الاتحاد العام | للشغل". */
function isGivenBody(document: Document, at: number): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  const noun = document.marks[at]?.noun?.value
  const body = noun?.proclitic !== undefined && noun.kind === "body"
  return isGiven(document, word) && (body || letters.bases(word).some(letters.definite))
}

/** "النقيب | سامر عوض": names that no registry has. */
function overUnregistered(phrase: Phrase, from: number): number | undefined {
  const { document, to, office, named, last } = phrase
  if (!office || named || !isClosed(document, last) || !mayOpenName(document, from)) return undefined
  let at = from
  while (
    isWord(document, at, to) &&
    at < from + longestName &&
    mayGoOnWithName(document, at) &&
    !ends(document, at)
  )
    at++
  phrase.named = true
  return at
}
