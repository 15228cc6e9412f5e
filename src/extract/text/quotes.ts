import type { Token } from "../../util/tokens.ts"
import { isGluedBefore, isGluedToWord, paragraphEnd } from "./glued.ts"
import { pairSingleQuotes } from "./single-quotes.ts"

const openers: Readonly<Record<string, string>> = {
  "«": "»",
  "„": "“”",
  "‹": "›",
  "“": '”"',
  "”": '”“"',
  '"': '"”“',
}

/** Quotation marks, each with its other one. */
export interface Quotes {
  /** For an opening quotation mark its closing one and the reverse; -1 elsewhere. */
  readonly partner: Int32Array
  /** Opening marks that nothing closes. */
  readonly unclosed: readonly number[]
  /** Closing marks that nothing opens. */
  readonly unopened: readonly number[]
}

const blank = /[\s([{\u200e\u200f]/u

function closesHere(text: string, token: Token): boolean {
  return token.start > 0 && !blank.test(text[token.start - 1] ?? " ")
}

function opensAnew(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  return (
    token !== undefined &&
    next?.kind === "word" &&
    next.start === token.end &&
    (token.start === 0 || blank.test(text[token.start - 1] ?? " "))
  )
}

/** The character of a mark; a doubled apostrophe is the mark that it stands for. */
function characterOf(text: string, token: Token): string {
  return token.end - token.start > 1 ? token.folded : (text[token.start] ?? "")
}

/** Whether a paragraph has an odd number of straight marks, so that one of them has lost its other. */
function isOdd(tokens: readonly Token[], from: number, to: number): boolean {
  let straight = 0
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "mark" && tokens[at]?.folded === '"') straight++
  return straight % 2 === 1
}

/** Whether a mark closes by where it stands, where nothing is open that it could close. */
function isUnopened(text: string, tokens: readonly Token[], at: number, odd: boolean): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const character = characterOf(text, token)
  if (character === "»" || character === "›") return true
  if (character !== "”" && !(character === '"' && odd)) return false
  return isGluedBefore(tokens, at) && !isGluedToWord(tokens, at)
}

/** Whether a mark does not close what is open though its shape could: it opens anew, or opens by its shape. */
function opensInside(text: string, tokens: readonly Token[], at: number, open: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  const character = characterOf(text, token)
  return (
    character === '"' &&
    at - open > 1 &&
    opensAnew(text, tokens, at) &&
    tokens[open]?.folded === '"' &&
    !closesHere(text, token)
  )
}

/**
 * Pairs quotation marks within paragraphs, in one pass: the outermost pair counts, what is quoted inside it is
 * part of it. A mark that opens by its shape may also close where only that makes a pair ("”…”", "“…“").
 */
export function pairQuotes(text: string, tokens: readonly Token[]): Quotes {
  const partner = new Int32Array(tokens.length).fill(-1)
  const unclosed: number[] = []
  const unopened: number[] = []
  const singles = pairSingleQuotes(text, tokens)
  const pair = (one: number, other: number): void => {
    partner[one] = other
    partner[other] = one
  }

  function pairParagraph(from: number, to: number): void {
    const odd = isOdd(tokens, from, to)
    let open = -1
    for (let index = from; index < to; index++) {
      const token = tokens[index]
      if (token?.kind !== "mark") continue
      const character = characterOf(text, token)
      if (open >= 0) {
        const closers = openers[characterOf(text, tokens[open] ?? token)] ?? ""
        if (!closers.includes(character)) continue
        if (opensInside(text, tokens, index, open)) {
          unclosed.push(open)
          open = index
        } else if (character !== "“" || closesHere(text, token)) {
          pair(open, index)
          open = -1
        }
        continue
      }
      const close = singles.get(index)
      if (close !== undefined) {
        pair(index, close)
        index = close
      } else if (isUnopened(text, tokens, index, odd)) unopened.push(index)
      else if (openers[character] !== undefined) open = index
    }
    if (open >= 0) unclosed.push(open)
  }

  for (let from = 0; from < tokens.length; ) {
    const to = paragraphEnd(tokens, from)
    pairParagraph(from, to)
    from = to + 1
  }
  return { partner, unclosed, unopened }
}
