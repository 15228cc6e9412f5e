import type { AgentEntity, PersonEntity } from "./entities.ts"
import { isPerson } from "./entities.ts"
import type { EntityIndex, Holding } from "./index-entities.ts"
import type { OfficeHeld, PartOf } from "./registry.ts"
import type { TimeSpan } from "./terms.ts"
import { covered, outlivesReview, spanOf, touches } from "./terms.ts"

const none: readonly string[] = []
const notPart: PartOf = { holds: false, via: none, assumedDay: false, afterReview: false }

export interface Loyalties {
  belongsTo(id: string, on?: TimeSpan): readonly string[]
  isPartOf(a: string, b: string, on?: TimeSpan): PartOf
  holders(office: string, of: string, on?: TimeSpan): readonly string[]
  officesOf(id: string, on?: TimeSpan): readonly OfficeHeld[]
  /** Whether it belongs to a body on that day only by terms that were open at their last review, before that day. */
  isAfterReview(agent: AgentEntity, on: TimeSpan | undefined, body?: string): boolean
  /** Body or outlet → every body above it, with the path to it, itself first. */
  above(id: string): ReadonlyMap<string, readonly string[]>
}

/** Who belongs to what: the paths from agents up to the bodies that they are part of. */
export function createLoyalties(index: () => EntityIndex): Loyalties {
  const paths = new Map<string, ReadonlyMap<string, readonly string[]>>()
  const ever = new Map<string, readonly string[]>()
  const canonical = (id: string): string => index().agents.get(id)?.id ?? id

  function above(id: string): ReadonlyMap<string, readonly string[]> {
    const known = paths.get(id)
    if (known !== undefined) return known
    const start = canonical(id)
    const found = new Map<string, readonly string[]>([[start, [start]]])
    // breadth first: the shortest path wins, and a circle in somebody's data ends
    for (const [body, path] of found) {
      const agent = index().agents.get(body)
      if (agent === undefined || isPerson(agent)) continue
      for (const container of agent.partOf ?? none) {
        const next = canonical(container)
        if (!found.has(next)) found.set(next, [...path, next])
      }
    }
    if (index().agents.has(id)) paths.set(id, found)
    return found
  }

  function containersOf(person: PersonEntity, on: TimeSpan | undefined): readonly string[] {
    const containers = new Set<string>()
    for (const term of person.offices ?? []) if (touches(term, on)) containers.add(canonical(term.of))
    for (const bond of person.affiliations ?? []) if (touches(bond, on)) containers.add(canonical(bond.of))
    return [...containers]
  }

  function direct(agent: AgentEntity, on: TimeSpan | undefined): readonly string[] {
    if (on !== undefined && isPerson(agent)) return containersOf(agent, on)
    let containers = ever.get(agent.id)
    if (containers === undefined) {
      containers = isPerson(agent) ? containersOf(agent, undefined) : (agent.partOf ?? none).map(canonical)
      ever.set(agent.id, containers)
    }
    return containers
  }

  function isAfterReview(agent: AgentEntity, on: TimeSpan | undefined, body?: string): boolean {
    if (on === undefined || !isPerson(agent)) return false
    const reviewed = index().reviews.get(agent.id)
    const open = new Map<string, boolean>()
    for (const term of [...(agent.offices ?? []), ...(agent.affiliations ?? [])]) {
      const of = canonical(term.of)
      if (!touches(term, on) || (body !== undefined && of !== body)) continue
      open.set(of, (open.get(of) ?? true) && outlivesReview(term, on, reviewed))
    }
    return [...open.values()].includes(true)
  }

  function isPartOf(a: string, b: string, on?: TimeSpan): PartOf {
    const agent = index().agents.get(a)
    const target = index().agents.get(b)
    if (agent === undefined || target === undefined) return notPart
    if (agent === target) return { holds: true, via: [agent.id], assumedDay: false, afterReview: false }
    if (!isPerson(agent)) {
      const via = above(agent.id).get(target.id)
      return via === undefined ? notPart : { holds: true, via, assumedDay: false, afterReview: false }
    }
    let best: readonly string[] | undefined
    for (const body of direct(agent, on)) {
      const via = above(body).get(target.id)
      if (via !== undefined && (best === undefined || via.length < best.length)) best = via
    }
    if (best === undefined) return notPart
    const afterReview = isAfterReview(agent, on, best[0])
    return { holds: true, via: [agent.id, ...best], assumedDay: on === undefined, afterReview }
  }

  function holders(office: string, of: string, on?: TimeSpan): readonly string[] {
    const { agents, offices } = index()
    const body = agents.get(of)
    if (body === undefined) return none
    const wanted = offices.get(office)?.id ?? office
    const seen = new Set<string>([body.id])
    // the body itself, else its ministries, else what is below those
    let level: readonly string[] = [body.id]
    while (level.length > 0) {
      const found: Holding[] = []
      const below: string[] = []
      for (const id of level) {
        for (const holding of index().holdings.get(id)?.get(wanted) ?? []) {
          if (touches(holding.term, on)) found.push(holding)
        }
        for (const part of index().parts.get(id) ?? none) {
          if (seen.has(part)) continue
          seen.add(part)
          below.push(part)
        }
      }
      if (found.length > 0) return ranked(found, on)
      level = below
    }
    return none
  }

  function officesOf(id: string, on?: TimeSpan): readonly OfficeHeld[] {
    const agent = index().agents.get(id)
    if (agent === undefined || !isPerson(agent)) return []
    const held = new Map<string, OfficeHeld>()
    for (const term of agent.offices ?? []) {
      if (touches(term, on))
        held.set(`${term.office} ${term.of}`, { office: term.office, of: canonical(term.of) })
    }
    return [...held.values()]
  }

  return {
    belongsTo(id, on) {
      const agent = index().agents.get(id)
      return agent === undefined ? none : direct(agent, on)
    },
    isPartOf,
    holders,
    officesOf,
    isAfterReview,
    above,
  }
}

function ranked(holdings: readonly Holding[], on: TimeSpan | undefined): readonly string[] {
  const weight = (holding: Holding): number =>
    on === undefined ? spanOf(holding.term).earliest : covered(holding.term, on)
  const order = [...holdings].sort(
    (a, b) => compare(weight(b), weight(a)) || compare(spanOf(b.term).earliest, spanOf(a.term).earliest),
  )
  return [...new Set(order.map((holding) => holding.person.id))]
}

/** Unlike subtraction it is right for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
