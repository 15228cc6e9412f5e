import { type Claim, readWords } from "../schema/claim.ts"
import type { ContestedText, TextContest } from "../schema/text-contest.ts"
import type { TextContests } from "../vocabulary/text-comparer.ts"
import { baseLanguage } from "../util/base-language.ts"
import { daysApart, textOf } from "./likeness-of.ts"

/** Tells in what single thing two claims that were read differ, where they are likely of one event. */
export interface ClaimContests {
  /** What is contested between two claims of two articles, the earlier published first. */
  between(a: Claim, b: Claim, chance: () => number): TextContest | undefined
  /** Whether the words of both can tell: then nothing else tells of figures that differ. */
  decides(a: Claim, b: Claim): boolean
  /** Two claims that may differ in a figure share one of these. */
  keysOf(claim: Claim): readonly string[]
}

/** Returns what tells in what two claims differ, by their words. */
export function createClaimContests(texts: TextContests | undefined): ClaimContests {
  if (texts === undefined) return { between: () => undefined, decides: () => false, keysOf: () => [] }
  const known = new WeakMap<Claim, { readonly text: ContestedText | undefined }>()
  const read = (claim: Claim): ContestedText | undefined => {
    let entry = known.get(claim)
    if (entry === undefined) known.set(claim, (entry = { text: readOf(claim, texts) }))
    return entry.text
  }
  return {
    between: (a, b, chance) => {
      if (a.article.id === b.article.id) return undefined
      const [one, other] = [read(a), read(b)]
      if (one === undefined || other === undefined) return undefined
      const [deniesA, deniesB] = [denies(a), denies(b)]
      if (deniesA !== deniesB) return denialOf(a, b, deniesA ? "a" : "b", deniesA ? other : one, chance)
      // two who deny one thing agree
      if (deniesA) return undefined
      return texts.compare(one, other, { daysApart: daysApart(a, b), chance })
    },
    decides: (a, b) => {
      if (a.article.id === b.article.id || baseLanguage(a.article.lang) !== baseLanguage(b.article.lang))
        return false
      return read(a) !== undefined && read(b) !== undefined
    },
    // what is denied is not counted
    keysOf: (claim) => (denies(claim) ? [] : (read(claim)?.keys ?? [])),
  }
}

const denies = ({ chain }: Claim): boolean => chain.at(-1)?.act === "denies"

/** Acts that hold something to be so. */
const holding: ReadonlySet<string | undefined> = new Set([
  undefined,
  "asserts",
  "reports",
  "confirms",
  "accuses",
])
/** From this chance on what the one denies is what the other says. */
const leastChance = 0.75

/** The one denies what the other says: in words that say it themselves, without a negation. */
function denialOf(
  a: Claim,
  b: Claim,
  by: "a" | "b",
  told: ContestedText,
  chance: () => number,
): TextContest | undefined {
  const [denier, teller] = by === "a" ? [a, b] : [b, a]
  if (!holding.has(teller.chain.at(-1)?.act) || teller.says.polarity !== "positive") return undefined
  if (teller.says.certainty !== "certain") return undefined
  if (readWords(denier)?.negated === true || readWords(teller)?.negated === true) return undefined
  return !told.isDenial() && chance() >= leastChance ? { on: "denial", by } : undefined
}

/** A headline tells too little. */
function readOf(claim: Claim, texts: TextContests): ContestedText | undefined {
  const { anchor, clause } = claim
  if (clause === undefined || anchor?.section === "headline") return undefined
  const text = textOf(claim)
  return text === undefined ? undefined : texts.read(text)
}
