import type { Token } from "../../util/tokens.ts"
import { isCapitalAt } from "./capital.ts"
import type { Document, Run } from "./document.ts"

const terminal = ".!?؟…۔"
const closing = "\"”»'’)]“"

/** Whether the sentence ends at this mark: an ellipsis, an abbreviation, a number's point does not end it. */
function ends(document: Document, at: number, to: number): boolean {
  const { tokens } = document
  const token = tokens[at]
  if (token === undefined || token.kind !== "mark" || !terminal.includes(token.folded)) return false
  let next = at + 1
  while (next < to && document.isMark(next, closing)) next++
  const after = next < to ? tokens[next] : undefined
  if (token.folded === ".") return pointEnds(document, at, next, after)
  // "…" and a run of marks: the last one decides
  if (after?.kind === "mark" && next === at + 1 && terminal.includes(after.folded)) return false
  return token.folded !== "…" || after === undefined || startsSentence(document, next)
}

function pointEnds(document: Document, at: number, next: number, after: Token | undefined): boolean {
  const { tokens, pack, text } = document
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || (after?.folded === "." && after.start === token.end)) return false
  if (before?.folded === "." && before.end === token.start)
    return after === undefined || startsSentence(document, next)
  const inside = insideWord(document, at, next, after)
  if (inside !== undefined) return inside
  if (after === undefined || !pack.letters.capitals) return true
  if (after.kind === "mark" && ",;:".includes(after.folded)) return false
  const first = text[after.start] ?? ""
  return after.kind !== "word" || first !== first.toLowerCase() || first === first.toUpperCase()
}

/** Whether a point behind a word ends a sentence though the word or number may need it; undefined where neither does. */
function insideWord(
  document: Document,
  at: number,
  next: number,
  after: Token | undefined,
): boolean | undefined {
  const { tokens, pack } = document
  const { capitals } = pack.letters
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || after === undefined || before.end !== token.start)
    return undefined
  const glued = after.start === token.end
  if (glued && capitals && (after.kind === "word" || after.kind === "number")) return false
  if (glued && before.kind === "number" && after.kind === "number") return false
  if (before.kind !== "word" || !abbreviations(document).has(before.folded)) return undefined
  // an abbreviation ends a sentence only where a new one plainly begins
  return before.end - before.start === 1 && capitals && initialEnds(document, at, next)
}

const abbreviationSets = new WeakMap<object, ReadonlySet<string>>()

function abbreviations(document: Document): ReadonlySet<string> {
  const { abbreviations: words } = document.pack.sentences
  let set = abbreviationSets.get(words)
  if (set === undefined) {
    set = new Set(words)
    abbreviationSets.set(words, set)
  }
  return set
}

/** "U.S. Officials": after the last initial of a shortened name only a word that begins sentences ends one. */
function initialEnds(document: Document, at: number, next: number): boolean {
  const marks = document.marks[next]
  // "at 2 a.m. when": the sentence goes on
  if (!isCapitalAt(document.text, document.tokens[next]?.start ?? 0)) return false
  return (
    document.isMark(at - 2, ".") &&
    (marks?.pronoun !== undefined || document.flag(next, "definite") > 0 || document.flag(next, "clause") > 0)
  )
}

function startsSentence(document: Document, at: number): boolean {
  const marks = document.marks[at]
  if (marks?.pronoun !== undefined || document.flag(at, "negation") > 0 || document.flag(at, "definite") > 0)
    return true
  if (!document.pack.letters.capitals) return document.pack.certainty.selves.includes(document.word(at))
  const first = document.text[document.tokens[at]?.start ?? 0] ?? ""
  return first !== first.toLowerCase()
}

/**
 * Returns the sentences of a run of tokens, end marks included. Outside `within`, a quotation is never cut:
 * its sentences are asked for by a second call with `within`.
 */
export function splitSentences(document: Document, run: Run, within = false): Run[] {
  const sentences: Run[] = []
  let from = run.from
  for (let at = run.from; at < run.to; at++) {
    const partner = document.partner[at] ?? -1
    if (!within && partner > at && partner < run.to) {
      // a quotation that ends with a full stop ends the sentence unless the sentence goes on after it
      const last = partner - 1
      at = partner
      if (ends(document, last, run.to) && beginsAnew(document, partner + 1, run.to)) {
        sentences.push({ from, to: partner + 1 })
        from = partner + 1
      }
      continue
    }
    if (!ends(document, at, run.to)) continue
    let to = at + 1
    while (
      to < run.to &&
      (document.isMark(to, closing) || document.isMark(to, terminal)) &&
      (document.partner[to] ?? -1) < to
    ) {
      if (
        document.isMark(to, '"“') &&
        (document.partner[to] ?? -1) < 0 &&
        document.tokens[to]?.start !== document.tokens[to - 1]?.end
      )
        break
      to++
    }
    sentences.push({ from, to })
    from = to
    at = to - 1
  }
  if (from < run.to) sentences.push({ from, to: run.to })
  return sentences
}

/** Words of a speaker who is named behind a quotation, and tokens with the marks that his name has. */
const speakerWords = 5
const speakerTokens = 8

/** After a quotation: whether what follows begins a sentence of its own rather than naming the speaker. */
function beginsAnew(document: Document, at: number, to: number): boolean {
  if (at >= to) return true
  const token = document.tokens[at]
  if (token === undefined) return true
  if (token.kind === "mark") return !",،;:-–—".includes(token.folded)
  if (document.marks[at]?.cues !== undefined) return false
  const first = document.text[token.start] ?? ""
  if (document.pack.letters.capitals && first === first.toLowerCase()) return false
  // "…." He said. The speaker named after a full stop: three words on a cue still belongs to the quotation
  for (let next = at, words = 0; next < Math.min(to, at + speakerTokens) && words < speakerWords; next++) {
    if (document.marks[next]?.cues?.forms.some((form) => form.kind === "finite" && form.cue.parenthetical))
      return afterIsLong(document, next, to)
    if (document.tokens[next]?.kind !== "mark") words++
    // "Ann Torres-Reed", "Lt. Ann Reed": the mark is part of the name
    else if (document.tokens[next]?.start !== document.tokens[next - 1]?.end || !document.isMark(next, "-."))
      break
  }
  return true
}

function afterIsLong(document: Document, cue: number, to: number): boolean {
  for (let at = cue + 1; at < Math.min(to, cue + 8); at++) {
    // "…." The driver praised the “whole crew”
    if ((document.partner[at] ?? -1) > at && !document.isMark(at - 1, ",:")) return true
    if (document.isMark(at, ".!?؟,،")) return false
  }
  return true
}
