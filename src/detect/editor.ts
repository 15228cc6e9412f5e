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
  /** One id for all agents that are said to be one. */
  identify(id: string): string
  tie(a: string, b: string): "editor" | false | undefined
  lineage(a: string, b: string): "dependent" | "independent" | undefined
  /** Pairs of claims said to speak of one event, wherever they stand. */
  readonly tied: readonly (readonly [string, string])[]
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

/** Returns a look-up over what editors have said. */
export function createEditor(words: Iterable<EditorWord>): Editor {
  const events = new Map<string, readonly [boolean, readonly [string, string]]>()
  const lineages = new Map<string, "dependent" | "independent">()
  const agents = new Map<string, boolean>()
  const one = new Map<string, string>()
  for (const { kind, between } of words) {
    const key = pairKey(...between)
    if (kind === "same-event" || kind === "not-same-event") events.set(key, [kind === "same-event", between])
    else if (kind === "dependent" || kind === "independent") lineages.set(key, kind)
    else agents.set(key, kind === "same-agent")
  }
  const identify = (id: string): string => {
    const above = one.get(id)
    return above === undefined ? id : identify(above)
  }
  for (const [key, same] of [...agents].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (!same) continue
    const [first = "", second = ""] = key.split("\n").map(identify).sort(byCodeUnit)
    if (first !== second) one.set(second, first)
  }
  return {
    identify,
    sameAgent:
      agents.size === 0
        ? undefined
        : (a, b) => agents.get(pairKey(a, b)) ?? (identify(a) === identify(b) ? true : undefined),
    tie: (a, b) => {
      const said = events.get(pairKey(a, b))
      return said === undefined ? undefined : said[0] ? "editor" : false
    },
    lineage: (a, b) => lineages.get(pairKey(a, b)),
    tied: [...events.values()].filter(([same]) => same).map(([, between]) => between),
  }
}
