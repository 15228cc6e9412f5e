import { type Token, tokenize } from "../util/tokens.ts"
import { lengthOf, phraseAt } from "./find-phrase.ts"
import type { Lexicon } from "./lexicon.ts"
import { numberUnit } from "./number-unit.ts"
import { readNumber } from "./read-number.ts"
import { isLight, readWord } from "./read-word.ts"
import { isScene } from "./scene.ts"
import type { Reading, Unit } from "./unit.ts"

/** Marks that part no clauses: they stand inside words, numbers and names. */
const inner = new Set(["'", '"', "-", "«", "»", "(", ")", "%", "٪", "$", "€", "£", "/", "_", "&", "#", "*"])

/** Texts are claims, not articles: what stands after this many units is not compared, and the reading says so. */
const most = 120
const longest = 20_000

/** A unit on its way; a negation after it may still deny it. */
type Draft = { -readonly [Key in keyof Unit]: Unit[Key] }

/**
 * Reads a text for comparing: its units of content with what the tables know of them, numbers with their values,
 * and what is denied. Function words go; a negation marks the unit after it, or before it where none follows
 * ("is seen by nobody").
 */
export function readWords(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenize(text.length > longest ? text.slice(0, longest) : text)
  const { and, purpose, joinsAnd } = lexicon.part
  const titled = isTitle(text, tokens)
  const units: Draft[] = []
  const negations: [number, number][] = []
  let denies = false
  let softly = false
  let bound: Unit["bound"]
  let lead = ""
  let clause = 0
  let polar = false
  let hedged = false
  let question = false
  let cut = text.length > longest
  const denyLast = () => {
    const last = units.at(-1)
    if (denies && !softly && last !== undefined && last.clause === clause && last.weight >= 1)
      last.negated = true
  }
  const split = () => {
    if (units.length > 0 && units.at(-1)?.clause === clause) clause++
    polar = false
  }
  const addNumber = (first: number, next: number, value: number | undefined, measure: string) => {
    units.push(numberUnit(tokens, first, next, value, measure, bound, units.length, clause))
    bound = undefined
  }
  let index = 0
  while (index < tokens.length) {
    if (units.length >= most) {
      cut = true
      break
    }
    const token = tokens[index] as Token
    if (token.kind === "mark" || token.kind === "break") {
      if (token.folded === "?" || token.folded === "؟") question = true
      if (!inner.has(token.folded) && !isPoint(tokens, index)) {
        denyLast()
        split()
        denies = false
      }
      index++
      continue
    }
    if (token.kind === "number") {
      const { value, measure, next } = readNumber(tokens, index, lexicon)
      addNumber(index, next, value, measure)
      denies = false
      index = next
      continue
    }
    let word = readWord(lexicon, token.folded)
    const phrase = word.opens.length === 0 ? undefined : phraseAt(tokens, index, word, lexicon)
    const written = phrase === undefined && !word.known ? lexicon.part.denied(token.folded) : undefined
    if (written !== undefined) {
      // "لايوجد"
      negations.push([token.start, token.end])
      denies = true
      softly = false
      word = readWord(lexicon, written)
    }
    const entry = phrase?.entry ?? word.entry
    const length = phrase === undefined ? 1 : lengthOf(tokens, index, phrase)
    const last = tokens[index + length - 1] as Token
    const { duties } = entry
    index += length
    if (duties.size > 0) {
      if (duties.has("clause")) {
        denyLast()
        split()
      }
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
        if (lexicon.articles.has(token.folded)) continue
        lead = `${lead} ${token.folded}`
        continue
      }
    }
    if (entry.number !== undefined || (entry.factor !== undefined && phrase === undefined)) {
      const { value, measure, next } = readNumber(tokens, index - length, lexicon)
      if (value !== undefined) {
        addNumber(index - length, next, value, measure)
        index = next
        continue
      }
    }
    if (entry.dual !== undefined) addNumber(index - 1, index, 2, "")
    const light = isLight(duties)
    // a second polar word joined by "and" opens a clause of its own: "gold up and the dollar down"
    const turns = entry.poles.length > 0 && !light
    if (turns && polar && (word.joined || lead.includes(and))) split()
    if (turns) polar = true
    const counted = entry.dual === undefined ? word : readWord(lexicon, entry.dual)
    const joined = phrase?.words.join(" ")
    units.push({
      start: token.start,
      end: last.end,
      folded: joined ?? written ?? token.folded,
      forms: joined === undefined ? counted.forms : [joined],
      roots: joined === undefined ? counted.roots : [],
      entry: entry.dual === undefined ? entry : counted.entry,
      weight: light ? 0.3 : entry.members.length > 0 ? 1.2 : 1,
      negated: denies,
      softly: denies && softly,
      purpose:
        purpose !== "" &&
        (joinsAnd
          ? token.folded.startsWith(purpose) && word.forms.includes(token.folded.slice(purpose.length))
          : lead.endsWith(` ${purpose}`)),
      unknown: phrase === undefined && !word.known,
      named: !titled && token.start > 0 && isCapital(text, token.start) && units.length > 0,
      value: undefined,
      bound: undefined,
      measure: "",
      place: units.length,
      clause,
      lead,
    })
    lead = ""
    // "over the mountains with 66 on board": what bounds a number stands beside it
    if (!light) bound = undefined
    if (!light) denies = false
  }
  denyLast()
  return { units, negations, hedged, question, scene: !titled && isScene(units), cut }
}

/** A point inside a number or an abbreviation parts no clauses. */
function isPoint(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const next = tokens[index + 1]
  return token.folded === "." && next !== undefined && next.start === token.end
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? ""
  return letter !== letter.toLowerCase()
}

/** Whether most words of a text have capitals, as headlines may. */
function isTitle(text: string, tokens: readonly Token[]): boolean {
  let capitals = 0
  let small = 0
  for (const { kind, start } of tokens) {
    if (kind !== "word") continue
    const letter = text[start] ?? ""
    if (letter !== letter.toLowerCase()) capitals++
    else if (letter !== letter.toUpperCase()) small++
  }
  return capitals > 2 && capitals > small
}
