import type { Registry } from "../../registry/registry.ts"
import type { Span } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import { describedFrom } from "./described-from.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import { bodyOf } from "./office-holder.ts"
import { armyOf, officeIn, stateOfAdjective } from "./offices.ts"
import { isCapital } from "./written-name.ts"
import { plainWords } from "../text/plain-words.ts"

/** Kinds of nouns that stand before the name of the one whom they describe. */
const titling: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])

/** What a mention says of a source whose name it does not give. */
export function createDescriptions(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  { hasName, nameRun, isNameWord }: NameWords,
) {
  const { text, tokens, pack } = document

  function span(from: number, to: number): Span {
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  }

  /** The mention as it is written, without the clause that describes it. */
  function described(mention: Mention): string {
    const quoted = document.partner[mention.from] === mention.to - 1 && mention.to - mention.from > 2
    const to = describedFrom(document, mention)
    const { start, end } = quoted ? span(mention.from + 1, mention.to - 1) : span(mention.from, to)
    // "وفقا لخبراء": one letter that is written onto the noun
    const proclitic = document.marks[mention.from]?.noun?.value.proclitic
    // "الوزير | والسفير": the conjunction, while the article stays
    const [first = ""] = proclitic ?? ""
    const cut = proclitic?.length === 1 || pack.letters.conjunctive.includes(first)
    const written = first !== "" && cut ? 1 : 0
    // "للتلفزيون": a particle that has swallowed the article's first letter
    const word = document.word(mention.from)
    const whole =
      proclitic?.length === 2 && !pack.letters.definite(word)
        ? pack.letters.bases(word).find((base) => pack.letters.definite(base))
        : undefined
    if (whole !== undefined)
      return whole.slice(0, proclitic?.length) + plainWords(text, start + (proclitic?.length ?? 0), end)
    return plainWords(text, start + written, end)
  }

  /** "رئيس بلدية طرابلس": a noun without an article whose last word is known is known, too. */
  function isDefinite(mention: Mention): boolean {
    if (mention.definite) return true
    if (pack.sources.headLast || mention.head === undefined || mention.count !== undefined) return false
    for (let at = mention.from; at < mention.to; at++)
      if (document.flag(at, "preposition") > 0 || document.flag(at, "join") > 0) return false
    const last = mention.to - 1
    // 'وكالة "وام"': a name in marks
    const open =
      mention.head.kind === "body" || mention.head.kind === "outlet" ? (document.partner[last] ?? -1) : -1
    return (
      mention.to - mention.from > 1 &&
      ((open > mention.from && open < last) ||
        pack.letters.definite(document.word(last)) ||
        document.marks[last]?.noun?.value.definite === true ||
        names.within(document, mention.from + 1, mention.to).at(-1)?.to === mention.to)
    )
  }

  /** Whether it may mean the one who holds an office: titles go without an article, too ("Russian President"). */
  function isHeld(mention: Mention): boolean {
    return isDefinite(mention) || (pack.sources.headLast && mention.count === undefined)
  }

  /** Whether an office or a body in the description makes it that of one person. */
  function isUnique(mention: Mention): boolean {
    if (isDefinite(mention)) return true
    if (registry === undefined) return false
    return officeIn(document, mention, registry) !== undefined
  }

  /** "the minister, John Hart": a name that follows the mention, though it was not read as part of it. */
  function isFollowedByName(mention: Mention): boolean {
    if (!document.isMark(mention.to, ",،")) return false
    return pack.letters.capitals && isNameWord(mention.to + 1) && isNameWord(mention.to + 2)
  }

  /** Whether the name stands behind a comma, and a description before it. */
  function isApposed(mention: Mention): boolean {
    const run = nameRun(mention)
    let before = run.from - 1
    // "another Democrat, | Rep. | John Hart"
    while (before > mention.from && (document.isMark(before, ".") || document.flag(before, "title") > 0))
      before--
    return mention.head !== undefined && run.from > mention.from && document.isMark(before, ",،")
  }

  /** The one body whose spokesman a mention names. */
  function bodySpokenFor(mention: Mention): string | undefined {
    if (registry === undefined) return undefined
    const hits = names.within(document, mention.from, mention.to)
    const bodies = hits.flatMap((hit) => bodyOf(hit, registry) ?? [])
    if (bodies.length > 0) return bodies.length === 1 ? bodies[0] : undefined
    // "an Iranian spokesman"
    let state: string | undefined
    let military = false
    for (let at = mention.from; at < mention.to; at++) {
      const token = tokens[at]
      if (token?.kind !== "word") continue
      military ||= pack.sources.military.words.includes(document.word(at))
      const noun = document.marks[at]?.noun?.value
      if (noun !== undefined && noun.kind !== "person") return undefined
      state ??= stateOfAdjective(document, at, registry)
    }
    // "ناطق عسكري إيراني"
    return military && state !== undefined ? armyOf(document, state, registry) : state
  }

  /** "the Kentucky Republican": whatever stands before the noun describes it. */
  function endsWithHead(mention: Mention): boolean {
    return pack.sources.headLast && document.marks[mention.to - 1]?.noun?.value === mention.head
  }

  /** Whether the name is the mention's own: titles and offices lead to it, and no noun or preposition takes it. */
  function isNamedByRun(mention: Mention): boolean {
    if (!pack.sources.headLast) return true
    const run = nameRun(mention)
    const behind = document.isMark(run.to, "'’") ? run.to + 1 : run.to
    if (behind < mention.to && document.marks[behind]?.noun !== undefined) return false
    for (let at = mention.from; at < run.from; at++) {
      const marks = document.marks[at]
      const small = tokens[at]?.kind === "word" && marks === undefined && !isCapital(document, at)
      if (small || (at === run.from - 1 && document.flag(at, "preposition") > 0)) return false
    }
    return true
  }

  /** "the Kentucky Republican": one of a kind, told by a name of where he belongs. */
  function isPartyMember(mention: Mention): boolean {
    const { head, from, to } = mention
    if (head?.kind !== "collective" || head.number !== "singular" || !endsWithHead(mention)) return false
    const before = to - 2
    return (
      mention.definite &&
      before > from &&
      isCapital(document, before) &&
      document.marks[before]?.noun === undefined
    )
  }

  /** "محكمة", "لجنة برلمانية": one of many, where only adjectives describe it. */
  function isSomeBody(mention: Mention): boolean {
    if (mention.head?.kind !== "body" || mention.head.number !== "singular" || isDefinite(mention))
      return false
    if (mention.head.definite === true || names.within(document, mention.from, mention.to).length > 0)
      return false
    for (let at = mention.from + 1; at < mention.to; at++)
      if (!pack.letters.relative(document.word(at))) return false
    return document.marks[mention.from]?.noun?.value === mention.head
  }

  /** "the guard": small letters name nobody, where capitals do. */
  function isUnnamed(mention: Mention): boolean {
    if (!pack.letters.capitals) return isSomeBody(mention)
    if (mention.head !== undefined) return false
    const { start, end } = span(mention.from, mention.to)
    return !/\p{Lu}/u.test(text.slice(start + 1, end)) && pack.letters.personal(document.word(mention.to - 1))
  }

  /** "Republican Sen. Lindsey Graham of Georgia": a kind of person right before a name, in a script with capitals. */
  function endsWithName(mention: Mention): boolean {
    if (!pack.letters.capitals || mention.head?.kind === "media") return false
    const { from, to } = nameRun(mention)
    const ends = to === mention.to || tokens[to]?.kind === "mark" || document.flag(to, "preposition") > 0
    return ends && to - from >= 2 && from > mention.from && !document.isMark(from - 1, ",")
  }

  /** "Oklahoma state Rep. Ann Doe", "a Leeds historian Ann Doe, who": a name behind a title, whatever opens the mention. */
  function isTitledName(mention: Mention): boolean {
    if (!pack.letters.capitals) return false
    const { from, to } = nameRun(mention)
    if (to === from || from === mention.from) return false
    if (to < mention.to && tokens[to]?.kind === "word" && document.flag(to, "preposition") === 0) return false
    let before = from - 1
    while (before > mention.from && document.isMark(before, ".")) before--
    const noun = document.marks[before]?.noun?.value
    if (document.flag(before, "title") > 0) return true
    return to - from > 1 && noun?.number === "singular" && titling.has(noun.kind)
  }

  return {
    span,
    described,
    isTitledName,
    isUnnamed,
    endsWithName,
    hasName,
    isDefinite,
    isHeld,
    isUnique,
    isFollowedByName,
    isApposed,
    bodySpokenFor,
    endsWithHead,
    isNamedByRun,
    isPartyMember,
  }
}

export type Descriptions = ReturnType<typeof createDescriptions>
