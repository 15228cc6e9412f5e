import type { TimesPart } from "../../../lang/parts/times.ts"
import type { Token } from "../../../util/tokens.ts"
import { lexiconOf } from "./lexicon.ts"
import { agreeOnOrder } from "./numeric-order.ts"
import { matcher } from "./match.ts"
import { isVague, type TimeExpression } from "./meaning.ts"
import { scan } from "./scan.ts"

/**
 * Returns the time expressions of a text, in order and never overlapping, not yet resolved.
 *
 * The longest expression wins. A preposition is outside the span unless it changes what is meant ("since 2011").
 * A duration that hangs on nothing ("for three days") is no expression.
 *
 * @param tokens the text's tokens; offsets are into `text`
 * @param text the text as given
 * @param part the time words and templates of the text's language
 *
 * @example
 * ```ts
 * import { findTimes, tokenize } from "isnad/extract"
 * import { english } from "isnad/lang/en"
 * const text = "They met on 28 December 2022."
 * const [found] = findTimes(tokenize(text), text, english.times)
 * text.slice(found?.start, found?.end) // → "28 December 2022"
 * ```
 */
export function findTimes(
  tokens: readonly Token[],
  text: string,
  part: TimesPart,
): readonly TimeExpression[] {
  const lexicon = lexiconOf(part)
  const scanned = scan(tokens, text, lexicon)
  const find = matcher(scanned)
  const { top } = lexicon
  const expressions: TimeExpression[] = []
  let position = 0
  while (position < tokens.length) {
    const found = scanned.isNear(position) ? find(position, top) : undefined
    const first = found && tokens[found.from]
    const last = found && tokens[found.to - 1]
    if (
      !found ||
      !first ||
      !last ||
      (found.weak && (found.cut > 0 || !isAlone(tokens, position, found.to)))
    ) {
      position++
      continue
    }
    position = found.to
    if (found.meaning.kind === "none") continue
    expressions.push({
      start: skipLetters(text, first, found.cut),
      end: last.end,
      meaning: found.meaning,
      vague: isVague(found.meaning),
    })
  }
  return agreeOnOrder(expressions)
}

/** Whether an expression is all that the text says. */
function isAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const isEmpty = (position: number): boolean =>
    tokens[position]?.kind === "mark" || tokens[position]?.kind === "break"
  let before = from - 1
  while (before >= 0 && isEmpty(before)) before--
  if (before >= 0) return false
  let after = to
  while (after < tokens.length && isEmpty(after)) after++
  return after >= tokens.length
}

/** The offset after so many letters of a token, with the marks that they carry. */
function skipLetters(text: string, token: Token, letters: number): number {
  let offset = token.start
  let left = letters
  while (offset < token.end) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
    const isLetter = !/^[\p{M}\p{Cf}\u0640]$/u.test(character)
    if (isLetter && left === 0) break
    if (isLetter) left--
    offset += character.length
  }
  return offset
}
