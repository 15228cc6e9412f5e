import type { AgentEntity, BodyEntity, OutletEntity } from "./entities.ts"
import { isOutlet, isPerson } from "./entities.ts"
import type { EntityIndex } from "./index-entities.ts"
import type { Loyalties } from "./loyalties.ts"
import type { SameSide } from "./registry.ts"
import type { TimeSpan } from "./terms.ts"
import { touches } from "./terms.ts"

interface Bond {
  readonly side: string
  readonly why: string
}

const none: readonly string[] = []

/** Who speaks for whom. A side is a body or outlet that is part of nothing else. */
export function createSides(index: () => EntityIndex, loyalties: Loyalties) {
  const sidesOfBody = new Map<string, readonly string[]>()

  function bodySides(id: string): readonly string[] {
    let sides = sidesOfBody.get(id)
    if (sides === undefined) {
      sides = [...loyalties.above(id).keys()].filter((body) => {
        const agent = index().agents.get(body)
        return agent !== undefined && !isPerson(agent) && (agent.partOf ?? none).length === 0
      })
      sidesOfBody.set(id, sides)
    }
    return sides
  }

  /** The sides of all bodies that an agent belongs to. */
  function everySide(agent: AgentEntity, on: TimeSpan | undefined): ReadonlySet<string> {
    const bodies = isPerson(agent) ? loyalties.belongsTo(agent.id, on) : [agent.id]
    return new Set([...bodies].flatMap((body) => bodySides(body)))
  }

  function sidesOf(agent: AgentEntity, on: TimeSpan | undefined): readonly string[] {
    const sides = everySide(agent, on)
    if (isPerson(agent) && on !== undefined && sides.size > 1) {
      // who holds an office of a state and one of a party on the same day speaks for the state
      const states = [...sides].filter((side) => index().agents.get(side)?.kind === "state")
      if (states.length > 0) return states
    }
    return [...sides]
  }

  /** The sides that an agent is bound to without belonging to them. */
  function bondsOf(agent: AgentEntity, on: TimeSpan | undefined): readonly Bond[] {
    const bonds: Bond[] = []
    const bodies = isPerson(agent) ? loyalties.belongsTo(agent.id, on) : [agent.id]
    for (const start of bodies) {
      for (const id of loyalties.above(start).keys()) {
        const body = index().agents.get(id)
        if (body === undefined || isPerson(body)) continue
        for (const bond of bondsOfBody(body, on)) {
          for (const side of bodySides(bond.side)) bonds.push({ side, why: bond.why })
        }
      }
    }
    return bonds
  }

  function sameSide(a: string, b: string, on?: TimeSpan): SameSide {
    const first = index().agents.get(a)
    const second = index().agents.get(b)
    if (first === undefined || second === undefined) {
      const why = `${first === undefined ? a : b} is not in the registry`
      return { same: "unknown", why, assumedDay: false, afterReview: false }
    }
    if (first === second) return { same: true, via: [first.id], assumedDay: false, afterReview: false }
    const assumed = {
      assumedDay: on === undefined && (isPerson(first) || isPerson(second)),
      afterReview: loyalties.isAfterReview(first, on) || loyalties.isAfterReview(second, on),
    }
    const sidesA = sidesOf(first, on)
    const sidesB = sidesOf(second, on)
    for (const [agent, sides] of [[first, sidesA] as const, [second, sidesB] as const]) {
      if (sides.length > 0) continue
      const when = on === undefined ? "" : " on that day"
      return { same: "unknown", why: `no office of ${agent.id} is known${when}`, ...assumed }
    }
    const side = sidesA.find((each) => sidesB.includes(each))
    if (side !== undefined) {
      if (sidesA.length > 1 || sidesB.length > 1) {
        const why = `${first.id} and ${second.id} both spoke for ${side}, but not only for it`
        return { same: "unknown", why, ...assumed }
      }
      const up = loyalties.isPartOf(first.id, side, on).via
      const down = [...loyalties.isPartOf(second.id, side, on).via].reverse()
      return { same: true, via: [...up, ...down.slice(1)], ...assumed }
    }
    // who speaks for a state may lead a party as well: then the party is not known to be another side than he
    const others = everySide(second, on)
    const both = [...everySide(first, on)].find((each) => others.has(each))
    if (both !== undefined)
      return { same: "unknown", why: `${first.id} and ${second.id} both belong to ${both}`, ...assumed }
    const why = sharedOwner(first, second) ?? bondBetween(first, second, sidesA, sidesB, on)
    return why === undefined ? { same: false, ...assumed } : { same: "unknown", why, ...assumed }
  }

  function bondBetween(
    first: AgentEntity,
    second: AgentEntity,
    sidesA: readonly string[],
    sidesB: readonly string[],
    on: TimeSpan | undefined,
  ): string | undefined {
    const bondsA = bondsOf(first, on)
    const bondsB = bondsOf(second, on)
    for (const bond of bondsA) {
      if (sidesB.includes(bond.side)) return bond.why
      const other = bondsB.find((candidate) => candidate.side === bond.side)
      if (other !== undefined) return `${bond.why}; ${other.why}`
    }
    return bondsB.find((bond) => sidesA.includes(bond.side))?.why
  }

  return {
    sideOf(id: string, on?: TimeSpan): string | undefined {
      const agent = index().agents.get(id)
      if (agent === undefined) return undefined
      const sides = sidesOf(agent, on)
      return sides.length === 1 ? sides[0] : undefined
    },
    sameSide,
  }
}

function bondsOfBody(body: BodyEntity | OutletEntity, on: TimeSpan | undefined): readonly Bond[] {
  const bonds: Bond[] = []
  if (isOutlet(body) && body.controlledBy !== undefined) {
    bonds.push({ side: body.controlledBy, why: `${body.id} is controlled by ${body.controlledBy}` })
  }
  for (const tie of body.ties ?? []) {
    if (touches(tie, on))
      bonds.push({ side: tie.with, why: `${body.id} is bound to ${tie.with} (${tie.as})` })
  }
  return bonds
}

function sharedOwner(first: AgentEntity, second: AgentEntity): string | undefined {
  if (isPerson(first) || isPerson(second) || !isOutlet(first) || !isOutlet(second)) return undefined
  if (first.owner === undefined || first.owner !== second.owner) return undefined
  return `${first.id} and ${second.id} have one owner, ${first.owner}`
}
