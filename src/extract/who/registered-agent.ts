import { isOutletKind } from "../../registry/outlet-kinds.ts"
import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"

/** An agent that a mention names. */
export interface RegisteredAgent {
  readonly id: string
  /** "person", "outlet", "state" or the kind of body. */
  readonly kind: string
  /** The full name, not a short form. */
  readonly full: boolean
}

/** Finds the registered agent that a mention names. */
export function createRegisteredAgents(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  nameWords: NameWords,
  on: TimeSpan | undefined,
) {
  const { text, tokens, pack } = document
  const { isNameWord } = nameWords

  /** The agent that a mention names: a person before a body before a place. */
  function registered(mention: Mention): RegisteredAgent | undefined {
    if (registry === undefined) return undefined
    let best: { id: string; kind: string; full: boolean; rank: number } | undefined
    for (const hit of names.within(document, mention.from, mention.to)) {
      if (belongs(mention, hit)) continue
      const whole = text.slice(tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0)
      const candidates = hit.entries.length > 1 ? registry.find(whole, on === undefined ? {} : { on }) : []
      const preferred = candidates.find((found) => found.exact)?.id
      for (const entry of hit.entries) {
        if (
          preferred !== undefined &&
          entry.id !== preferred &&
          hit.entries.some((other) => other.id === preferred)
        )
          continue
        const found = ranked(entry.id, entry.kind, hit.to - hit.from, mention)
        if (found !== undefined && (best === undefined || found.rank > best.rank))
          best = { id: found.id, kind: found.kind, rank: found.rank, full: entry.form !== "short" }
      }
    }
    return best
  }

  /** Whether the name is only part of a description or of another name: "Trump's lawyer", "مستشار أردوغان", "Jason Miller". */
  function belongs(mention: Mention, hit: NameHit): boolean {
    const last = document.word(hit.to - 1)
    if (hit.to < mention.to && pack.sources.possessive.some((ending) => last.endsWith(ending))) return true
    if (mention.head?.kind === "document" && document.isMark(hit.from - 1, ",،")) return true
    for (let at = hit.from - 1; mention.head?.kind === "document" && at > mention.from; at--)
      if (document.isMark(at, ",،")) return true
    // "Tom Rooney, a teacher who voted for Obama": whoever comes in a description is not the one described
    for (let at = hit.from - 1; at > mention.from; at--) {
      if (document.flag(at, "relative") > 0) return true
      if (
        document.subjectFirst &&
        document.isMark(at, ",") &&
        at < hit.from - 1 &&
        nameWords.hasName({ ...mention, to: at })
      )
        return true
    }
    if (!names.isPerson(hit)) return false
    // "حسين الهاشمي": a known name that another goes on is not that person's
    const short = hit.entries.every((entry) => entry.form === "short")
    if (!document.subjectFirst && short && hit.to < mention.to && nameWords.isFamilyName(hit.to)) return true
    if (hit.from === mention.from) return false
    const before = hit.from - 1
    const noun = document.marks[before]?.noun
    if (noun !== undefined && !document.subjectFirst)
      return !pack.letters.definite(document.word(before)) && noun.value.kind !== "anonymous"
    return hit.entries.every((entry) => entry.form === "short") && isNameWord(before)
  }

  function ranked(
    id: string,
    kind: "agent" | "place",
    length: number,
    mention: Mention,
  ): { id: string; kind: string; rank: number } | undefined {
    if (kind === "place") {
      const stands = registry?.standsFor(id) ?? registry?.place(id)?.state
      return stands === undefined ? undefined : { id: stands, kind: "state", rank: 1 }
    }
    const agent = registry?.agent(id)
    if (agent === undefined) return undefined
    if (agent.kind === "person") return { id: agent.id, kind: "person", rank: 10 + length }
    if (isOutletKind(agent.kind))
      return { id: agent.id, kind: "outlet", rank: (mention.head?.kind === "outlet" ? 9 : 5) + length / 10 }
    return { id: agent.id, kind: agent.kind, rank: (agent.kind === "state" ? 2 : 4) + length / 10 }
  }

  /** Whether an agent is a newspaper, agency or channel. */
  function isOutlet(id: string): boolean {
    return isOutletKind(registry?.agent(id)?.kind)
  }

  /** The outlet that a mention names, though the name may stand for something else too ("الشرق الأوسط"). */
  function outletIn(mention: Mention): string | undefined {
    for (const hit of names.within(document, mention.from, mention.to))
      for (const entry of hit.entries) if (entry.kind === "agent" && isOutlet(entry.id)) return entry.id
    return undefined
  }

  return { registered, isOutlet, outletIn }
}
