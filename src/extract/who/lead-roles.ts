import type { Document } from "../text/document.ts"
import type { Introduced, Introductions } from "./introductions.ts"
import type { Mention } from "./mention.ts"
import type { NameWords } from "./name-words.ts"
import { isCapital } from "./written-name.ts"

/** So far into a text its lead tells who speaks without a name. */
const leadReach = 90
/** So far behind it whoever is meant comes by name. */
const nameReach = 260
/** A first name and a surname at least, and no more words than a name has. */
const fullName = { fewest: 2, most: 8 }
/** So many tokens stand at most between a name and the noun that tells who bears it, and before such a noun. */
const describedReach = 8

/** "The chairman of the road committee said …", and further on "Chairman Rep. Ann Lee": who has the role that the lead tells. */
export function createLeadRoles(
  document: Document,
  { isNameWord, nameEnd }: NameWords,
  introductions: Introductions,
) {
  const { tokens, pack } = document

  /** The last word of a full name that begins at a token; a title may stand before it. */
  function fullNameAt(start: number): number | undefined {
    let from = start
    while (document.flag(from, "title") > 0) from += document.isMark(from + 1, ".") ? 2 : 1
    if (!isNameWord(from)) return undefined
    const to = nameEnd(from, Math.min(tokens.length, from + fullName.most))
    return to - from >= fullName.fewest ? to - 1 : undefined
  }

  /** "Ann Lee, | the family's lawyer": the last word of the name that a noun describes from behind. */
  function nameBefore(noun: number): number | undefined {
    for (let comma = noun - 1; comma > noun - describedReach; comma--) {
      if (document.isMark(comma, "'’")) continue
      if (document.isMark(comma, ","))
        return isNameWord(comma - 1) && isNameWord(comma - 2) ? comma - 1 : undefined
      if (tokens[comma]?.kind !== "word" || document.flag(comma, "auxiliary") > 0) return undefined
    }
    return undefined
  }

  function capitalsIn(from: number, to: number): Set<string> {
    const words = new Set<string>()
    for (let at = from; at < to; at++)
      if (
        isCapital(document, at) &&
        document.flag(at, "definite") === 0 &&
        document.marks[at]?.noun === undefined
      )
        words.add(document.word(at))
    return words
  }

  /** Whether what is told of both does not speak against it: "the Salem chief" is not "Bristol Chief Ann Lee". */
  function mayBe(mention: Mention, noun: number): boolean {
    let from = noun
    while (from > noun - describedReach && tokens[from - 1]?.kind === "word" && isCapital(document, from - 1))
      from--
    const theirs = capitalsIn(from, noun)
    const mine = capitalsIn(mention.from, mention.to)
    return theirs.size === 0 || mine.size === 0 || [...theirs].some((word) => mine.has(word))
  }

  /** The only one who bears the role by full name soon behind the lead. */
  return function inLead(mention: Mention): Introduced | undefined {
    const { head, from, to } = mention
    if (!pack.letters.capitals || from > leadReach || head === undefined) return undefined
    if ((head.kind !== "person" && head.kind !== "collective") || head.mouthpiece === true) return undefined
    // "the lawyer", "a lawyer": of whom or of what is told in a lead
    if (head.number !== "singular" || to - from <= fullName.fewest) return undefined
    const surnames = new Set<string>()
    for (let at = to; at < Math.min(tokens.length, to + nameReach); at++) {
      const noun = document.marks[at]?.noun
      if (noun === undefined || noun.value.lemma !== head.lemma || noun.value.number !== "singular") continue
      const behind = at + noun.length
      // "the lawyer, | Ann Lee,"
      const last = fullNameAt(document.isMark(behind, ",") ? behind + 1 : behind) ?? nameBefore(at)
      if (last !== undefined && mayBe(mention, at)) surnames.add(document.word(last))
    }
    const [surname] = surnames
    return surnames.size === 1 && surname !== undefined ? introductions.called(surname, to)[0] : undefined
  }
}
