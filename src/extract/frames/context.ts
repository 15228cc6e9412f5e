import type { Rank } from "../../registry/entities.ts"
import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { FrameInput, FrameOptions } from "./input.ts"
import type { Unit } from "./unit.ts"

/** What every part of reading one content shares. */
export interface FrameContext {
  readonly input: FrameInput
  readonly options: FrameOptions
  readonly registry: Registry
  readonly units: readonly Unit[]
  readonly day: TimeSpan | undefined
  /** A kind of event is read, of which nobody says that there is one: offices stand for their states. */
  readonly kind: boolean
  /** How many kinds of event this one lies within. */
  readonly depth: number
}

/** Bodies whose deeds and words are their state's own. */
const organs: ReadonlySet<string> = new Set(["government", "presidency"])

/** Returns the state of an agent: itself, or the side for which it speaks. */
export function stateOf(context: FrameContext, id: string): string | undefined {
  const { registry, day } = context
  const agent = registry.agent(id)
  if (agent?.kind === "state") return agent.id
  const side = registry.sideOf(id, day) ?? registry.standsFor(id)
  return side !== undefined && registry.agent(side)?.kind === "state" ? side : undefined
}

/** A government's or a presidency's name stands for its state, as a capital's does. */
export function withoutOrgan(context: FrameContext, id: string): string {
  const agent = context.registry.agent(id)
  return agent !== undefined && organs.has(agent.kind) ? (stateOf(context, id) ?? id) : id
}

const heights: Readonly<Record<Rank, number>> = { official: 0, "deputy-minister": 1, minister: 2, head: 3 }

/** How high the highest office stands that a person held on the day; below all where none. */
export function heightOf(context: FrameContext, id: string): number {
  let height = -1
  for (const { office } of context.registry.officesOf(id, context.day))
    height = Math.max(height, heights[context.registry.office(office)?.rank ?? "official"])
  return height
}

/** The agent that a unit names, or undefined where it names none or several could be meant. */
export function agentOf(context: FrameContext, unit: Unit | undefined): string | undefined {
  if (unit === undefined) return undefined
  const { registry } = context
  if (unit.known !== undefined) {
    if (registry.agent(unit.known.id) !== undefined) return withoutOrgan(context, unit.known.id)
    return registry.standsFor(unit.known.id)
  }
  if (unit.names.length === 0) return undefined
  const full = new Set<string>()
  const short = new Set<string>()
  for (const { kind, id, form } of unit.names) if (kind === "agent") (form === "short" ? short : full).add(id)
  const agents = [...(full.size > 0 ? full : short)]
  const [first] = agents
  if (agents.length === 1 && first !== undefined) return withoutOrgan(context, first)
  if (agents.length > 1) {
    const told = agents.filter((id) => context.input.antecedents?.some((group) => group.includes(id)))
    if (told.length === 1) return told[0]
    const top = Math.max(...agents.map((id) => heightOf(context, id)))
    const highest = agents.filter((id) => heightOf(context, id) === top)
    return top >= 0 && highest.length === 1 ? highest[0] : undefined
  }
  const place = unit.names.find((entry) => entry.kind === "place")
  return place === undefined ? undefined : registry.standsFor(place.id)
}

/** Whether a unit names a place and nothing else: a city, not a state. */
export function isPlaceOnly(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.names.length > 0 && unit.names.every((entry) => entry.kind === "place")
}

/** The place that a unit names. */
export function placeOf(context: FrameContext, unit: Unit | undefined): string | undefined {
  if (unit?.known !== undefined) return context.registry.place(unit.known.id)?.id
  return unit?.names.find((entry) => entry.kind === "place")?.id
}

/** Whether a unit names a state, or a city that stands for one. */
export function stateNamed(context: FrameContext, unit: Unit | undefined): string | undefined {
  const id = agentOf(context, unit)
  return id !== undefined && context.registry.agent(id)?.kind === "state" ? id : undefined
}
