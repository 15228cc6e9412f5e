import { requireThat } from "../schema/require-that.ts"

/** Some words of an article, with what stands around them. */
export interface AuditPassage {
  readonly before: string
  /** The words themselves, to the code unit. */
  readonly words: string
  readonly after: string
}

/** About a paragraph on either side: enough to see of whom and of what the words speak. */
export const usualReach = 300

const cutSign = "…"

/** Half a character, or the rest of a word, at the end that was cut. */
const wordCutBefore = /^(?:[^\s]{0,40}\s|[\uDC00-\uDFFF])/u
const wordCutAfter = /(?:\s[^\s]{0,40}|[\uD800-\uDBFF])$/u

/**
 * Returns some words of a text with what stands around them, cut between words.
 *
 * @param at UTF-16 offsets, the end exclusive.
 * @param reach How many code units are shown on either side.
 * @throws `invalid-option` where the offsets lie outside the text.
 * @example
 * ```ts
 * import { passageAround } from "isnad/audit"
 * const text = "Two ministers met in Moscow on Monday, and agreed on nothing at all."
 * passageAround(text, [18, 37], 12) // → { before: "…met ", words: "in Moscow on Monday", after: ", and…" }
 * ```
 */
export function passageAround(
  text: string,
  [start, end]: readonly [number, number],
  reach = usualReach,
): AuditPassage {
  const fits =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  const takes = `offsets within the text's ${text.length} code units`
  requireThat(fits, "invalid-option", "passageAround()", takes, [start, end])
  const [from, to] = [Math.max(0, start - reach), Math.min(text.length, end + reach)]
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from === 0 ? before : `${cutSign}${before.replace(wordCutBefore, "")}`,
    words: text.slice(start, end),
    after: to === text.length ? after : `${after.replace(wordCutAfter, "")}${cutSign}`,
  }
}
