import type { Pronoun, SourceNoun } from "../../lang/parts/sources.ts"
import type { Document } from "../text/document.ts"
import { isCapital } from "./written-name.ts"
import { hasOwnerEnding } from "./owner-ending.ts"

/** A phrase that names who speaks. */
export interface Mention {
  readonly from: number
  readonly to: number
  /** Where an apposition ends that describes the source and names nobody else. */
  readonly apposedTo?: number
  readonly head?: SourceNoun
  readonly pronoun?: Pronoun
  readonly count?: number
  /** Points to someone the reader knows: an article, a demonstrative, a definite form. */
  readonly definite: boolean
  /** What its noun is annexed to makes it known ("وكيل وزارة الصحة"). */
  readonly annexed?: boolean
}

export interface Mentions {
  readonly mentions: readonly Mention[]
  readonly from: number
  readonly to: number
}

/** Words behind its first noun among which a later one may be the head ("the police | union | official"). */
const nounsInRow = 2
/** Words behind its noun in which a count may stand ("مصادر ثلاثة"). */
const countBehind = 3

/** What a run of tokens tells of a source, gathered word by word. */
interface Gathered {
  head: SourceNoun | undefined
  headAt: number
  count: number | undefined
  definite: boolean
}

/** Describes a run of tokens as a mention. */
export function describe(document: Document, from: number, to: number): Mention {
  const { pack } = document
  const gathered: Gathered = { head: undefined, headAt: from, count: undefined, definite: false }
  for (let at = from; at < to; ) {
    const next = gather(document, gathered, at)
    if (next === undefined) break
    // "the adviser John Hart's new book", "the suspects' brother": the nouns before are the owner's
    if (pack.sources.order.head === "last" && next < to && hasOwnerEnding(document, next - 1))
      gathered.head = undefined
    at = next
  }
  const { head, headAt } = gathered
  // "مسؤولين اثنين", "مصادر ثلاثة"
  if (pack.sources.order.head === "first" && head !== undefined)
    for (let at = headAt + 1; at <= Math.min(to - 1, headAt + countBehind); at++)
      gathered.count ??= document.marks[at]?.count?.value
  const definite =
    gathered.definite || pack.letters.definite(document.word(headAt)) || head?.definite === true
  const mention: { -readonly [Key in keyof Mention]: Mention[Key] } = { from, to, definite }
  const pronoun = document.marks[from]?.pronoun?.value
  if (head !== undefined) mention.head = head
  if (pronoun !== undefined && pronoun.possessive !== true && to - from <= 2) mention.pronoun = pronoun
  if (gathered.count !== undefined) mention.count = gathered.count
  else if (head !== undefined && !definite && isAnnexed(document, headAt, to)) mention.annexed = true
  return mention
}

/** "وكيل وزارة الصحة": nouns in a row up to one with an article. */
function isAnnexed(document: Document, head: number, to: number): boolean {
  const { letters } = document.pack
  for (let at = head + 1; at < to && document.tokens[at]?.kind === "word"; at++) {
    const word = document.word(at)
    if (letters.definite(word) || document.marks[at]?.noun?.value.definite === true) return true
    if (letters.relative(word) || document.flag(at, "preposition") > 0) return false
  }
  return false
}

/** Takes in one word; undefined where what describes the source is over. */
function gather(document: Document, gathered: Gathered, at: number): number | undefined {
  const here = document.marks[at]
  const { head } = gathered
  if (here?.count !== undefined && here.noun === undefined && head === undefined) {
    gathered.count ??= here.count.value
    return at + here.count.length
  }
  if (head === undefined) {
    if (document.tokens[at]?.kind === "number") {
      const { value, to } = numberAt(document, at)
      // "the 19-year-old"
      if (!document.isMark(to, "-‑%")) gathered.count ??= value || undefined
      return to
    }
    if (document.flag(at, "definite") > 0) gathered.definite = true
  }
  if (here?.noun !== undefined) return gatherNoun(document, gathered, at, here.noun)
  return endsDescription(document, gathered, at) ? undefined : at + 1
}

/** "1,200": a number that several tokens write. */
function numberAt(document: Document, at: number): { readonly value: number; readonly to: number } {
  let digits = document.word(at)
  let to = at + 1
  while (document.isMark(to, ",") && document.tokens[to + 1]?.kind === "number") {
    if (document.tokens[to + 1]?.start !== document.tokens[to]?.end) break
    digits += document.word(to + 1)
    to += 2
  }
  return { value: Number(digits), to }
}

function gatherNoun(
  document: Document,
  gathered: Gathered,
  at: number,
  noun: { readonly length: number; readonly value: SourceNoun },
): number | undefined {
  const last = document.pack.sources.order.head === "last"
  // where the head comes last ("the four Turkish officials") later nouns win until a preposition
  if (
    gathered.head === undefined ||
    (last && (at <= gathered.headAt + nounsInRow || hasOwnerEnding(document, gathered.headAt)))
  ) {
    gathered.head = noun.value
    gathered.headAt = at
  }
  return last ? at + noun.length : undefined
}

/** "the attorney | representing the family", but not "the media | tracking company": what the noun does to somebody. */
function opensDeed(document: Document, at: number): boolean {
  const { marks, pack } = document
  if (!pack.letters.activeParticiple(document.word(at)) || isCapital(document, at)) return false
  if (marks[at]?.noun !== undefined || marks[at - 1]?.noun === undefined) return false
  const next = at + 1
  return (
    isCapital(document, next) ||
    document.flag(next, "definite") > 0 ||
    marks[next]?.pronoun?.value.possessive === true
  )
}

function endsDescription(document: Document, { head }: Gathered, at: number): boolean {
  if (head !== undefined && document.flag(at, "preposition") > 0) return true
  if (head !== undefined && document.pack.sources.order.head === "last" && opensDeed(document, at))
    return true
  // "عوض، الذي فقد شقيقه": a clause tells of him, and of others
  if (document.flag(at, "relative") > 0) return true
  const apart = document.isMark(at, ",،")
  return apart && (head !== undefined || document.pack.sources.order.head === "last")
}
