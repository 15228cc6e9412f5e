import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { stateOutlet } from "./state-outlet.ts"

/** So many tokens behind its noun an outlet's name may begin and end. */
const nameReach = 5
/** So many tokens before its noun an outlet is named that the noun alone means. */
const nearReach = 200

/** So many tokens before a noun of an outlet another one of its kind may be meant. */
const broughtInReach = 160

/** Finds the outlets that a mention means without their names. */
export function createPublishers(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  publishers: readonly string[],
) {
  const { tokens, pack } = document
  const { letters, sources } = pack

  /** "وكالة الأنباء الرسمية السورية": the one agency of a state, in whatever order its words stand. */
  function officialAgency(mention: Mention): string | undefined {
    const kinds = mention.head === undefined ? undefined : sources.outletKinds[mention.head.lemma]
    return registry === undefined || kinds === undefined || mention.head?.number === "plural"
      ? undefined
      : stateOutlet(document, mention, kinds, registry)
  }

  /** The first outlet that the text names, found once. */
  let outletAt: number | undefined

  /** "the newspaper" where the text has named none: the article's own outlet, or the agency that it credits. */
  function publisherCalled(mention: Mention): string | undefined {
    const { head } = mention
    if (head?.kind !== "outlet" || head.number === "plural" || publishers.length === 0) return undefined
    outletAt ??= names.within(document, 0, tokens.length).find(names.isOutlet)?.from ?? tokens.length
    if (outletAt < mention.from) return undefined
    const kinds = sources.outletKinds[head.lemma] ?? []
    return publishers.find((id) => kinds.includes(registry?.agent(id)?.kind ?? ""))
  }

  /** "الصحيفة", "الصحيفة الأميركية": the one outlet of this kind that the text has named before. */
  function outletNamed({ head, from, to }: Mention): string | undefined {
    if (head?.kind !== "outlet" || head.number === "plural" || head.definite !== true) return undefined
    for (let at = from + 1; at < to; at++) if (!letters.relative(document.word(at))) return undefined
    const named = new Set(outletsOf(head.lemma, 0, from))
    const [outlet] = named
    return named.size > 1 || hasOther(head.lemma, from) ? undefined : outlet
  }

  /** The outlets of a kind that are named between two tokens. */
  function outletsOf(lemma: string, start: number, to: number): readonly string[] {
    const kinds = sources.outletKinds[lemma] ?? []
    return names
      .within(document, start, to)
      .filter(names.isOutlet)
      .flatMap((hit) => hit.entries.map(({ id }) => id))
      .filter((id) => kinds.includes(registry?.agent(id)?.kind ?? ""))
  }

  /** "الصحيفة": the one outlet of this kind that this line names, or else the line before. */
  function outletNear({ head, from, to }: Mention): string | undefined {
    if (head?.kind !== "outlet" || head.number === "plural" || head.definite !== true) return undefined
    if (to !== from + 1) return undefined
    let line = from
    for (let lines = 0; lines < 2; lines++) {
      const end = line
      while (line > Math.max(0, from - nearReach) && tokens[line - 1]?.kind !== "break") line--
      const ids = new Set(outletsOf(head.lemma, line, end))
      const [outlet, ...others] = ids
      if (others.length > 0 || hasOther(head.lemma, end, line)) return undefined
      if (outlet !== undefined) return outlet
      while (line > 0 && tokens[line - 1]?.kind === "break") line--
    }
    return undefined
  }

  /** "صحيفة | الوطن المحلية": an outlet of the kind that the registry does not have. */
  function hasOther(lemma: string, before: number, from = 0): boolean {
    for (let at = from; at < before; at++) {
      const noun = document.marks[at]?.noun?.value
      if (noun?.lemma !== lemma || noun.definite === true) continue
      if (!names.within(document, at + 1, at + 1 + nameReach).some(names.isOutlet)) return true
    }
    return false
  }

  /** "صحيفة “المدينة” اهتمت …، تتابع الصحيفة": the nearest noun of this kind that brings an outlet in, behind a token. */
  function broughtIn({ head, from, to }: Mention, since: number): number | undefined {
    if (head?.kind !== "outlet" || head.number === "plural" || sources.headLast) return undefined
    // "الصحيفة الماليزية": told apart by its own adjective
    if (!letters.definite(document.word(from)) || (since > 0 && to > from + 1)) return undefined
    for (let at = from - 1; at > Math.max(since, from - broughtInReach); at--) {
      const noun = document.marks[at]?.noun?.value
      if (noun?.lemma !== head.lemma || noun.definite === true || noun.number === "plural") continue
      // "قال لصحيفة": it was only told
      const told =
        document.flag(at - 1, "preposition") > 0 ||
        !letters.conjunctive.concat("").includes(noun.proclitic ?? "")
      if (!told) return letters.definite(document.word(at)) ? undefined : at
    }
    return undefined
  }

  return { officialAgency, publisherCalled, outletNamed, outletNear, broughtIn }
}
