import { plainWords } from "../text/plain-words.ts"
import type { Document } from "../text/document.ts"
import { isCapital } from "./written-name.ts"

/** Letters of a short form: one letter is an initial, more than these are a word. */
const letters = { fewest: 2, most: 7 }
/** Small words inside a name that its short form leaves out ("Bureau of Labor Statistics"). */
const smallWords = 3

/** "the Harbour Safety Agency (HSA)": finds the name that an article gives before its short form in brackets. */
export function createSpelledOut(document: Document) {
  const { tokens, text } = document
  let byShort: Map<string, { readonly at: number; readonly name: string }> | undefined

  function isShort(at: number): boolean {
    const { start = 0, end = 0, kind } = tokens[at] ?? {}
    const size = end - start
    return (
      kind === "word" &&
      size >= letters.fewest &&
      size <= letters.most &&
      !/[^\p{Lu}&]/u.test(text.slice(start, end))
    )
  }

  /** Where the name begins whose capitals are the letters of its short form, read from the bracket back. */
  function nameStart(open: number, short: string): number | undefined {
    let left = short.length
    let small = 0
    for (let at = open - 1; at >= 0 && tokens[at]?.kind === "word"; at--) {
      if (!isCapital(document, at)) {
        if (++small > smallWords || at === open - 1) return undefined
        continue
      }
      left--
      if (text[tokens[at]?.start ?? 0] !== short[left]) return undefined
      if (left === 0) return at
    }
    return undefined
  }

  function scan(): NonNullable<typeof byShort> {
    const found: NonNullable<typeof byShort> = new Map()
    for (let at = 1; at < tokens.length - 1; at++) {
      if (!document.isMark(at - 1, "(") || !document.isMark(at + 1, ")") || !isShort(at)) continue
      const short = text.slice(tokens[at]?.start ?? 0, tokens[at]?.end)
      const from = nameStart(at - 1, short)
      if (from === undefined || found.has(short)) continue
      found.set(short, {
        at: from,
        name: plainWords(text, tokens[from]?.start ?? 0, tokens[at - 2]?.end ?? 0),
      })
    }
    return found
  }

  /** The full name of a short one that stands alone at a token; undefined where the article has not given it before. */
  return function spelledOut(from: number, to: number): string | undefined {
    if (!document.pack.letters.capitals || to !== from + 1 || !isShort(from)) return undefined
    const full = (byShort ??= scan()).get(text.slice(tokens[from]?.start ?? 0, tokens[from]?.end))
    return full !== undefined && full.at < from ? full.name : undefined
  }
}
