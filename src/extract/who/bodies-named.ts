import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { Link } from "./chain-link.ts"
import type { Descriptions } from "./descriptions.ts"
import { describe, type Mention } from "./mention.ts"
import { mentionsAfter } from "./mentions.ts"
import type { NameFinder } from "./name-finder.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"
import { isCapital } from "./written-name.ts"

/** So many tokens before a noun the body is named that it means alone. */
const nameReach = 300
/** So many tokens has the name of a body. */
const longestName = 8

/** "Harvard University is closed. … the university said": the one body that the text calls by a noun which then stands alone. */
export function createBodiesNamed(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  memory: SpeakerMemory,
  { isDefinite }: Descriptions,
  resolve: (mention: Mention) => readonly Link[],
) {
  const { tokens, marks, pack } = document

  function isProper(at: number): boolean {
    return tokens[at]?.kind === "word" && isCapital(document, at)
  }

  function isArticle(at: number): boolean {
    return document.flag(at, "definite") > 0 || marks[at]?.count !== undefined
  }

  /** "Harvard | University", "the University | of Leeds": a noun with a capital and the capitals around it. */
  function capitalsAround(at: number): Mention | undefined {
    if (!isProper(at)) return undefined
    let from = at
    while (at - from < longestName && isProper(from - 1) && !isArticle(from - 1)) from--
    let to = at + (marks[at]?.noun?.length ?? 1)
    // "U.S. Army | Sergeant Hart": a noun in the midst is that of somebody else
    if (isProper(to)) return undefined
    while (
      from === at &&
      to - at < longestName &&
      (isProper(to) || (document.flag(to, "join") > 0 && isProper(to + 1)))
    )
      to++
    return to - from > 1 ? describe(document, from, to) : undefined
  }

  /** "هيئة المسح الجيولوجي", "الهيئة الوطنية للانتخابات": a noun with what makes it one body's. */
  function phraseBehind(at: number, limit: number): Mention | undefined {
    const found = mentionsAfter(document, names, at, Math.min(limit, at + longestName)).mentions[0]
    if (found === undefined || found.from !== at || found.to <= at + 1 || !isDefinite(found)) return undefined
    // "خسر التنظيم | أبرز معاقله": behind an article only what has one belongs to the name
    const { letters } = pack
    const articled = letters.definite(document.word(at)) && marks[at]?.noun?.value.proclitic === undefined
    return articled && !letters.definite(document.word(at + 1)) ? undefined : found
  }

  /** Whether a phrase means no person, and no agent whom only a part of it names ("حركة طالبان | باكستان"). */
  function isWhole({ from, to }: Mention, links: readonly Link[]): boolean {
    const source = links.at(-1)?.sources[0]
    if (source === undefined || !("agent" in source)) return source !== undefined && "named" in source
    if (registry?.agent(source.agent)?.kind === "person") return false
    const last = names.within(document, from, to).at(-1)
    return last === undefined || (last.to === to && last.entries.some(({ id }) => id === source.agent))
  }

  /** Whether another body has spoken since. */
  function isPassed(at: number): boolean {
    const link = memory.last()?.at(-1)
    const source = link?.sources[0]
    if (source === undefined || (link?.spans.at(-1)?.start ?? 0) < (tokens[at]?.start ?? 0)) return false
    return "collective" in source || ("agent" in source && registry?.agent(source.agent)?.kind !== "person")
  }

  /** Words of a name that tell it from another: those beside its noun. */
  function keyOf({ from, to }: Mention, at: number): string {
    const beside = at > from ? at - 1 : at + 1
    return beside < to ? document.word(beside) : ""
  }

  return function bodyNamed({ head, from }: Mention): readonly Link[] | undefined {
    if (head === undefined) return undefined
    let nearest: Mention | undefined
    let key: string | undefined
    for (let at = from - 1; at >= Math.max(0, from - nameReach); at--) {
      const noun = marks[at]?.noun?.value
      if (noun?.lemma !== head.lemma || noun.kind !== head.kind || noun.number === "plural") continue
      const found = pack.letters.capitals ? capitalsAround(at) : phraseBehind(at, from)
      if (found === undefined) continue
      const own = keyOf(found, at)
      if (key !== undefined && key !== own) return undefined
      key = own
      nearest ??= found
    }
    if (nearest === undefined || isPassed(nearest.from)) return undefined
    const links = resolve(nearest)
    return isWhole(nearest, links) ? links.slice(-1) : undefined
  }
}
