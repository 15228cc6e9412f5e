import type { Document } from "../text/document.ts"
import type { NameFinder, NameHit } from "../who/name-finder.ts"
import { ownWord } from "./own-word.ts"
import type { RoleLexicon } from "./role-lexicon.ts"

/** What a word or mark does among the phrases of a clause. */
export type RoleWordKind =
  | "noun"
  | "name"
  | "number"
  | "time"
  | "pronoun"
  | "determiner"
  | "possessive"
  | "verb"
  | "auxiliary"
  | "preposition"
  | "relative"
  | "clause"
  | "adverb"
  | "conjunction"
  | "comma"
  | "quote"
  | "mark"

/** A word, or several that make one, as reading phrases sees it. */
export interface RoleWord {
  readonly at: number
  /** In tokens. */
  readonly length: number
  readonly kind: RoleWordKind
  /** Without what is written onto it. */
  readonly stem: string
  /** What the preposition brings in that it is or that is written onto it. */
  readonly preposition?: string
  /** A conjunction is written onto it. */
  readonly joined?: true
  /** What a noun or a name stands for: `person`, `group`, `place` … */
  readonly sense?: string
  readonly definite?: true
  readonly hit?: NameHit
}

/** What reading words needs at hand. */
export interface RoleReading {
  readonly document: Document
  readonly lexicon: RoleLexicon
  readonly names: NameFinder | undefined
  readonly to: number
}

const commas = ",،;؛"
const quotes = "\"'“”«»‘’#_"

/** What a token is for reading phrases. */
export function roleWordAt(reading: RoleReading, at: number, before: RoleWord | undefined): RoleWord {
  const { document } = reading
  const token = document.tokens[at]
  const stem = document.word(at)
  if (token?.kind === "number") return { at, length: numberLength(document, at), kind: "number", stem }
  if (token?.kind !== "word") return { at, length: 1, kind: markKind(document, at), stem }
  return nameWord(reading, at, before) ?? tagged(reading, at, before) ?? ownWord(reading, at, before)
}

/** "#علي_خليفة": a name, whatever its words are. */
function tagged(reading: RoleReading, at: number, before: RoleWord | undefined): RoleWord | undefined {
  const { document } = reading
  if (!document.isMark(at - 1, "#") || !document.isMark(at + 1, "_")) return undefined
  let end = at + 1
  while (document.isMark(end, "_") && document.tokens[end + 1]?.kind === "word") end += 2
  const { sense } = ownWord(reading, at, before)
  const told = sense === undefined || sense === "event" ? {} : { sense }
  return { at, length: end - at, kind: "name", stem: document.word(at), definite: true, ...told }
}

function markKind(document: Document, at: number): RoleWordKind {
  if (document.isMark(at, commas)) return "comma"
  // "26-year-old", "COVID-19"
  const glued =
    document.isMark(at, "-‑–") &&
    document.tokens[at - 1]?.end === document.tokens[at]?.start &&
    document.tokens[at + 1]?.start === document.tokens[at]?.end
  const dotted = document.isMark(at, ".") && document.tokens[at + 1]?.start === document.tokens[at]?.end
  const initial =
    document.isMark(at, ".") && document.word(at - 1).length <= 3 && document.tokens[at + 1]?.kind === "word"
  return glued || dotted || initial || document.isMark(at, quotes) ? "quote" : "mark"
}

/** "117,000", "1.5". */
function numberLength(document: Document, at: number): number {
  let end = at + 1
  while (
    document.isMark(end, ".,٬٫") &&
    document.tokens[end + 1]?.kind === "number" &&
    document.tokens[end + 1]?.start === document.tokens[end]?.end
  )
    end += 2
  return end - at
}

function nameWord(
  { document, names, lexicon, to }: RoleReading,
  at: number,
  before: RoleWord | undefined,
): RoleWord | undefined {
  const hit = names?.at(document, at, to)
  if (hit === undefined) return undefined
  const word = document.word(at)
  // one short word that is something else, too
  if (hit.to === at + 1 && !document.pack.letters.capitals && before?.kind !== "preposition") {
    const own = lexicon.first.get(word)
    if (own !== undefined && own.senses.length > 0) return undefined
  }
  // "السورية" is the adjective, not the state
  const { letters } = document.pack
  if (hit.to === at + 1 && letters.relative(word) && letters.definite(word)) return undefined
  const { joined, preposition } =
    hit.prefix === "" ? { joined: undefined, preposition: undefined } : lexicon.part.takeApart(word)
  const sense =
    names?.isCountry(hit) === true
      ? "country"
      : hit.entries.some(({ kind }) => kind === "place")
        ? "place"
        : names?.isPerson(hit) === true
          ? "person"
          : "group"
  return {
    at,
    length: hit.to - at,
    kind: "name",
    stem: word,
    sense,
    definite: true,
    hit,
    ...(joined === true ? { joined } : {}),
    ...(preposition === undefined ? {} : { preposition }),
  }
}
