import { type FrameContext, stateOf } from "./context.ts"
import { readPair } from "./pair.ts"
import type { Head, Parts } from "./party-parts.ts"

/** Who was named before, for "his counterpart". */
export interface Previous {
  readonly members: readonly string[]
  readonly office?: string
}

interface Members {
  readonly members: readonly string[]
  readonly inferred: boolean
}

/** Whom the parts of a noun phrase stand for; undefined where nobody can be told. */
export function membersOf(
  context: FrameContext,
  { names, states, heads }: Parts,
  previous: Previous | undefined,
): Members | undefined {
  const [head] = heads
  if (names.length > 0)
    return head?.kind === "body" ? bodiesOf(context, names, head) : { members: names, inferred: false }
  if (states.length === 0) return pairOf(context, heads)
  if (head === undefined || head.kind === "body") return { members: states, inferred: false }
  return holdersOf(context, states, heads, previous)
}

/** "The government of Damascus": the state that each name stands for, else whoever is named. */
function bodiesOf(context: FrameContext, names: readonly string[], { value }: Head): Members {
  const states = names.map((name) => stateOf(context, name)).filter((state) => state !== undefined)
  return states.length === names.length
    ? { members: states, inferred: value === "government" }
    : { members: names, inferred: false }
}

/** "The two foreign ministers": those of the two states before. */
function pairOf(context: FrameContext, heads: readonly Head[]): Members | undefined {
  const [head] = heads
  if (heads.length !== 1 || head?.kind !== "office" || !head.two) return undefined
  const pair = readPair(context, head.value)
  return pair === undefined ? undefined : { members: pair, inferred: true }
}

/** Each office of each state: whoever held it on the day, else the state. */
function holdersOf(
  context: FrameContext,
  states: readonly string[],
  heads: readonly Head[],
  previous: Previous | undefined,
): Members {
  const { registry, day } = context
  const members: string[] = []
  let inferred = false
  for (const state of states)
    for (const one of heads) {
      const office = one.kind === "counterpart" ? officeOf(context, previous) : one.value
      const holders =
        office === undefined || day === undefined || context.kind ? [] : registry.holders(office, state, day)
      const [holder] = holders
      const member = holders.length === 1 && holder !== undefined ? holder : state
      if (member !== state) inferred = true
      if (!members.includes(member)) members.push(member)
    }
  return { members, inferred }
}

/** The one office by which the party before was called, or that its member holds. */
export function officeOf(context: FrameContext, previous: Previous | undefined): string | undefined {
  if (previous?.office !== undefined) return previous.office
  const [member] = previous?.members ?? []
  if (member === undefined || previous?.members.length !== 1) return undefined
  const offices = new Set(
    context.registry
      .officesOf(member, context.day)
      .map(({ office }) => office)
      .filter((office) => context.registry.office(office)?.single === true),
  )
  return offices.size === 1 ? [...offices][0] : undefined
}
