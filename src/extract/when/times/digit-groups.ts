import { amounts, isNumbered, isProclitic, joining } from "./beside-number.ts"
import { isAttached, type Scan } from "./scan.ts"

/** Numbers in a row, the mark between them, and the token after them. */
export interface DigitGroups {
  readonly groups: readonly string[]
  readonly separator: string
  readonly to: number
}

/** Whether a number begins at a token: no amount, decimal or model's name reaches into it. */
function beginsAt(scan: Scan, position: number): boolean {
  const { tokens } = scan
  const before = tokens[position - 1]
  if (!before || !isAttached(tokens, position)) return true
  if (amounts.has(before.folded) || (before.kind === "mark" && joining.has(before.folded))) return false
  return before.kind !== "word" || isProclitic(scan, position - 1)
}

/** One more than a date has is looked for, so that a longer row of numbers is none. */
const mostGroups = 4

/** Two or three numbers with one mark between them. */
export function digitGroups(scan: Scan, position: number): DigitGroups | undefined {
  const { tokens } = scan
  const first = tokens[position]
  if (first?.kind !== "number" || scan.isStopped(position) || !beginsAt(scan, position)) return undefined
  const separator = tokens[position + 1]?.folded ?? ""
  if (separator !== "/" && separator !== "-" && separator !== ".") return undefined
  const groups = [first.folded]
  let to = position + 1
  while (groups.length < mostGroups) {
    const number = tokens[to + 1]
    if (tokens[to]?.folded !== separator || number?.kind !== "number") break
    if (!isAttached(tokens, to) || !isAttached(tokens, to + 1)) break
    groups.push(number.folded)
    to += 2
  }
  // a year of four digits makes a date even of "Decision 18.12.2015"
  if (groups.every(({ length }) => length < 4) && isNumbered(scan, position)) return undefined
  return groups.length === 2 || groups.length === 3 ? { groups, separator, to } : undefined
}
