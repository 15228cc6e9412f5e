import { canonicalAgent } from "../registry/canonical-agent.ts"
import type { Registry } from "../registry/registry.ts"
import { byCodeUnit } from "../util/order.ts"

/** An editor's word on two claims or two agents. */
export interface EditorWord {
  readonly kind:
    | "same-event"
    | "not-same-event"
    | "dependent"
    | "independent"
    | "same-agent"
    | "not-same-agent"
  /** Ids of claims; of agents for `same-agent` and `not-same-agent`. */
  readonly between: readonly [string, string]
}

/** What editors have said, for looking up. The last word on two counts. */
export interface Editor {
  readonly sameAgent: ((a: string, b: string) => boolean | undefined) | undefined
  /** One id for all agents that are said to be one: the registry's where it knows one of them. */
  identify(id: string): string
  /** The registry, in which every id that an editor has identified is known as what it was said to be. */
  readonly registry: Registry | undefined
  tie(a: string, b: string): "editor" | false | undefined
  lineage(a: string, b: string): "dependent" | "independent" | undefined
  /** Whether there is a word on a claim, on its event or its account. */
  hasWordOn(claim: string): boolean
  /** Pairs of claims said to speak of one event, wherever they stand. */
  readonly tied: readonly (readonly [string, string])[]
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a])
}

/** Returns the registry as it answers once an editor has said which ids are one agent. */
function identified(registry: Registry, identify: (id: string) => string): Registry {
  return {
    ...registry,
    agent: (id) => registry.agent(identify(id)),
    canonical: (id) => registry.canonical(identify(id)),
    belongsTo: (id, on) => registry.belongsTo(identify(id), on),
    isPartOf: (a, b, on) => registry.isPartOf(identify(a), identify(b), on),
    sideOf: (id, on) => registry.sideOf(identify(id), on),
    sameSide: (a, b, on) => registry.sameSide(identify(a), identify(b), on),
    officesOf: (id, on) => registry.officesOf(identify(id), on),
  }
}

/**
 * Returns a look-up over what editors have said.
 *
 * @param registry Tells which ids are aliases of one agent: a word on one of them is a word on all.
 */
export function createEditor(words: Iterable<EditorWord>, registry?: Registry): Editor {
  const canonical = (id: string) => canonicalAgent(id, registry)
  const events = new Map<string, readonly [boolean, readonly [string, string]]>()
  const lineages = new Map<string, "dependent" | "independent">()
  const agents = new Map<string, boolean>()
  const one = new Map<string, string>()
  const claims = new Set<string>()
  for (const { kind, between } of words) {
    const [a, b] = between
    if (kind !== "same-agent" && kind !== "not-same-agent") claims.add(a).add(b)
    if (kind === "same-event" || kind === "not-same-event")
      events.set(pairKey(a, b), [kind === "same-event", between])
    else if (kind === "dependent" || kind === "independent") lineages.set(pairKey(a, b), kind)
    else agents.set(pairKey(canonical(a), canonical(b)), kind === "same-agent")
  }
  const identify = (given: string): string => {
    const id = canonical(given)
    const above = one.get(id)
    return above === undefined ? id : identify(above)
  }
  const strangeness = (id: string) => (registry?.agent(id) === undefined ? 1 : 0)
  for (const [key, same] of [...agents].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (!same) continue
    const both = (JSON.parse(key) as string[]).map(identify)
    const [first = "", second = ""] = both.sort((a, b) => strangeness(a) - strangeness(b) || byCodeUnit(a, b))
    if (first !== second) one.set(second, first)
  }
  return {
    identify,
    sameAgent:
      agents.size === 0
        ? undefined
        : (a, b) =>
            agents.get(pairKey(canonical(a), canonical(b))) ??
            (identify(a) === identify(b) ? true : undefined),
    registry: registry === undefined || one.size === 0 ? registry : identified(registry, identify),
    tie: (a, b) => {
      // asked for each pair of claims, and mostly nobody has said anything
      const said = events.size === 0 ? undefined : events.get(pairKey(a, b))
      return said === undefined ? undefined : said[0] ? "editor" : false
    },
    lineage: (a, b) => (lineages.size === 0 ? undefined : lineages.get(pairKey(a, b))),
    hasWordOn: (claim) => claims.has(claim),
    tied: [...events.values()].filter(([same]) => same).map(([, between]) => between),
  }
}
