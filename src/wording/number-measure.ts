import type { Token } from "../util/tokens.ts"
import type { Lexicon, Member } from "./lexicon.ts"
import { readWord } from "./read-word.ts"

const measures = new Set(["unit", "money"])
const months = new Set(["month", "hijri"])

function memberOf(
  token: Token | undefined,
  lexicon: Lexicon,
  kinds: ReadonlySet<string>,
): Member | undefined {
  return token?.kind === "word"
    ? readWord(lexicon, token.folded).entry.members.find(({ kind }) => kinds.has(kind))
    : undefined
}

/** What a number measures, and what follows: a sign of percent belongs to the number. */
export function measureOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  digits: string,
  currency: string | undefined,
  lexicon: Lexicon,
): { measure: string; next: number } {
  const hyphen = tokens[end]?.folded === "-" ? 1 : 0
  const after = tokens[end + hyphen]
  const percent = percentAt(tokens, end + hyphen, lexicon)
  if (percent > 0) return { measure: "percent", next: end + hyphen + percent }
  if (currency !== undefined) return { measure: currency, next: end }
  if (after?.kind === "mark") {
    const sign = after.start === tokens[end - 1]?.end ? lexicon.currencies.get(after.folded) : undefined
    if (sign !== undefined) return { measure: sign, next: end + 1 }
    if (after.folded === ":" && after.start === tokens[end - 1]?.end) return { measure: "clock", next: end }
  }
  if (/^[ap]$/.test(after?.folded ?? "") && tokens[end + hyphen + 2]?.folded === "m")
    return { measure: "clock", next: end }
  if (after?.folded === "am" || after?.folded === "pm") return { measure: "clock", next: end }
  if (tokens[start - 1]?.folded === ":" && tokens[start - 1]?.end === tokens[start]?.start)
    return { measure: "clock", next: end }
  const member = memberOf(after, lexicon, measures)
  if (member !== undefined) return { measure: member.identity, next: end }
  if (/^\d{1,2}$/.test(digits)) {
    const dotted = tokens[start - 1]?.folded === "." ? tokens[start - 2] : tokens[start - 1]
    if (memberOf(after, lexicon, months) ?? memberOf(dotted, lexicon, months))
      return { measure: "day", next: end }
  }
  if (/^(?:19|20)\d\d$/.test(digits) && end === start + 1) return { measure: "year", next: end }
  return { measure: "", next: end }
}

/** How many tokens from here on say "percent". */
function percentAt(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const token = tokens[index]
  if (token === undefined) return 0
  if (token.kind === "mark") return token.folded === "%" || token.folded === "٪" ? 1 : 0
  if (token.kind !== "word") return 0
  const word = readWord(lexicon, token.folded)
  if (word.entry.duties.has("percent")) return 1
  const phrase = word.opens.find(
    ({ words, entry }) =>
      entry.duties.has("percent") && words.every((part, offset) => tokens[index + offset]?.folded === part),
  )
  return phrase?.words.length ?? 0
}
