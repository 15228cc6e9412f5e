import { type Token, tokenize } from "../util/tokens.ts"
import type { Duty, Entry, Lexicon, Phrase } from "./lexicon.ts"
import { readNumber } from "./read-number.ts"
import { nothing, readWord } from "./read-word.ts"

/** One unit of content: a word, an expression or a number, as it is compared. */
export interface Unit {
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly forms: readonly string[]
  readonly roots: readonly string[]
  readonly entry: Entry
  /** How much it counts when it is left over: 1 for a plain word. */
  readonly weight: number
  /** A negation before it denies it. */
  readonly negated: boolean
  /** By a word that may deny no more than this ("without"). */
  readonly softly: boolean
  /** Names an aim ("to prevent"), not what happened. */
  readonly purpose: boolean
  /** Written like a name, or nothing that the tables know. */
  readonly unknown: boolean
  readonly value?: number
  readonly bound?: "atLeast" | "atMost" | "about"
  /** Place among the units. */
  readonly place: number
  /** Which clause of the text it stands in, counted from 0. */
  readonly clause: number
  /** The words that bind it to what stands before. */
  readonly lead: string
}

/** A text read for comparing. */
export interface Reading {
  readonly units: readonly Unit[]
  /** Offsets of the words that deny. */
  readonly negations: readonly (readonly [start: number, end: number])[]
  readonly hedged: boolean
  readonly question: boolean
  /** The text was longer than what is compared. */
  readonly cut: boolean
}

/** Marks that part no clauses: they stand inside words, numbers and names. */
const inner = new Set(["'", '"', "-", "«", "»", "(", ")", "%", "٪", "$", "/", "_", "&", "#", "*"])

/** Texts are claims, not articles: what stands after this many units is not compared, and the reading says so. */
const most = 120
/**
 * Reads a text for comparing: its units of content with what the tables know of them, numbers with their values,
 * and what is denied. Function words go; a negation marks the unit after it.
 */
export function readWords(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenize(text.length > 20_000 ? text.slice(0, 20_000) : text)
  const units: Unit[] = []
  const negations: [number, number][] = []
  let denies = false
  let softly = false
  let bound: Unit["bound"]
  let lead = ""
  let clause = 0
  let polar = false
  const split = () => {
    if (units.length > 0 && units.at(-1)?.clause === clause) clause++
    polar = false
  }
  let hedged = false
  let question = false
  let cut = text.length > 20_000
  let index = 0
  while (index < tokens.length) {
    if (units.length >= most) {
      cut = true
      break
    }
    const token = tokens[index] as Token
    if (token.kind === "mark" && (token.folded === "?" || token.folded === "؟")) question = true
    if (token.kind === "mark" || token.kind === "break") {
      if (!inner.has(token.folded)) split()
      if (!inner.has(token.folded)) denies = false
      index++
      continue
    }
    if (token.kind === "number") {
      const { value, next } = readNumber(tokens, index, lexicon)
      units.push(numberUnit(tokens, index, next, value, bound, units.length, clause))
      bound = undefined
      denies = false
      index = next
      continue
    }
    const phrase = phraseAt(tokens, index, lexicon)
    const word = readWord(lexicon, token.folded)
    const entry = phrase?.entry ?? word.entry
    const length = phrase?.words.length ?? 1
    const last = tokens[index + length - 1] as Token
    const duties = entry.duties
    index += length
    if (duties.has("clause")) split()
    if (duties.has("notNegation")) continue
    if (duties.has("question")) question = true
    if (duties.has("hedge")) hedged = true
    if (duties.has("negation")) {
      negations.push([token.start, last.end])
      denies = true
      softly = duties.has("softNegation")
      continue
    }
    if (duties.has("atLeast")) bound = "atLeast"
    else if (duties.has("atMost")) bound = "atMost"
    else if (duties.has("about")) bound = "about"
    if (duties.has("function")) {
      lead = `${lead} ${token.folded}`
      continue
    }
    if (entry.number !== undefined || (entry.factor !== undefined && phrase === undefined)) {
      const { value, next } = readNumber(tokens, index - length, lexicon)
      if (value !== undefined) {
        units.push(numberUnit(tokens, index - length, next, value, bound, units.length, clause))
        bound = undefined
        index = next
        continue
      }
    }
    if (entry.dual !== undefined) {
      units.push(numberUnit(tokens, index - 1, index, 2, bound, units.length, clause))
    }
    const light = duties.has("light") || duties.has("question") || duties.has("hedge") || isBound(duties)
    // a second polar word joined by "and" opens a clause of its own: "gold up and the dollar down"
    const turns = entry.poles.length > 0 && !light
    if (turns && polar && (word.joined || lead.includes(lexicon.part.and))) split()
    if (turns) polar = true
    const counted = entry.dual === undefined ? word : readWord(lexicon, entry.dual)
    units.push({
      start: token.start,
      end: last.end,
      folded: phrase === undefined ? token.folded : phrase.words.join(" "),
      forms: phrase === undefined ? counted.forms : [phrase.words.join(" ")],
      roots: phrase === undefined ? counted.roots : [],
      entry: entry.dual === undefined ? entry : counted.entry,
      weight: light ? 0.3 : entry.members.length > 0 ? 1.2 : 1,
      negated: denies,
      softly: denies && softly,
      purpose: isPurpose(token.folded, word.forms, lead, lexicon),
      unknown: phrase === undefined && !word.known,
      place: units.length,
      clause,
      lead,
    })
    lead = ""
    if (!light) denies = false
  }
  return { units, negations, hedged, question, cut }
}

function isPurpose(folded: string, forms: readonly string[], lead: string, lexicon: Lexicon): boolean {
  const { purpose, joinsAnd } = lexicon.part
  if (purpose === "") return false
  if (joinsAnd) return folded.startsWith(purpose) && forms.includes(folded.slice(purpose.length))
  return lead.endsWith(` ${purpose}`)
}

function isBound(duties: ReadonlySet<Duty>): boolean {
  return duties.has("atLeast") || duties.has("atMost") || duties.has("about")
}

function phraseAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Phrase | undefined {
  const { opens } = readWord(lexicon, (tokens[index] as Token).folded)
  return opens.find(({ words }) =>
    words.every((word, offset) => offset === 0 || standsFor(tokens[index + offset], word, lexicon)),
  )
}

function standsFor(token: Token | undefined, word: string, lexicon: Lexicon): boolean {
  if (token === undefined || (token.kind !== "word" && token.kind !== "number")) return false
  return (
    token.folded === word || (token.kind === "word" && readWord(lexicon, token.folded).forms.includes(word))
  )
}

function numberUnit(
  tokens: readonly Token[],
  first: number,
  next: number,
  value: number | undefined,
  bound: Unit["bound"],
  place: number,
  clause: number,
): Unit {
  const start = (tokens[first] as Token).start
  const end = (tokens[next - 1] as Token).end
  const folded = value === undefined ? (tokens[first] as Token).folded : String(value)
  return {
    start,
    end,
    folded,
    forms: [folded],
    roots: [],
    entry: nothing,
    weight: 1.2,
    negated: false,
    softly: false,
    purpose: false,
    unknown: false,
    place,
    clause,
    lead: "",
    ...(value === undefined ? {} : { value }),
    ...(bound === undefined ? {} : { bound }),
  }
}
