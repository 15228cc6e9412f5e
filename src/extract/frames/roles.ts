import type { RoleValue } from "../../schema/proposition.ts"
import { factsOf } from "./facts.ts"
import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import type { Unit } from "./unit.ts"

/** Who does what a complement without a subject tells. */
export interface Controller {
  readonly members: readonly string[]
  /**
   * Whether also of what a noun tells: of any ("wants a meeting with"), of a stance ("works for the facilitation of"),
   * of none: who supports an attack need not be the one who attacks.
   */
  readonly nouns: "any" | "stances" | "none"
}

/** Reads the kind of event that a stance is about; given by the clause reader. */
export type ReadKind = (
  context: FrameContext,
  from: number,
  to: number,
  controller: Controller,
) => { readonly value: RoleValue; readonly next: number } | undefined

/** The classes of labels by the roles that take them. */
export const labelClasses: Readonly<Record<string, readonly string[]>> = {
  victims: ["victims"],
  forces: ["forces"],
  what: ["site"],
  weapons: ["weapons"],
  means: ["means"],
  office: ["post"],
  purpose: ["purpose", "topic"],
  extent: ["extent"],
  conditions: ["conditions"],
}

/** What stands between the words of an event and says nothing of it. */
export const passable = ["filler", "quote", "determiner", "title", "copula"]

/** The label of a unit in one of the classes. */
export function label(unit: Unit | undefined, classes: readonly string[]): string | undefined {
  return unit?.senses.find((sense) => sense.kind === "label" && classes.includes(sense.values[0] ?? ""))
    ?.values[1]
}

/** Puts a label into a role, beside those that are there. */
export function addLabel(draft: Draft, role: string, value: string, unit: Unit): void {
  const known = draft.roles.get(role)
  const before = known !== undefined && "includes" in known ? known.includes : []
  const start = known?.at?.[0] ?? unit.start
  if (!before.includes(value)) draft.roles.set(role, { includes: [...before, value], at: [start, unit.end] })
}

/** Of a demand it is whoever is asked who would do it, of a wish or a threat whoever wishes or threatens. */
export function controllerOf(draft: Draft): Controller {
  const { doer = "agent", doerOfNouns = "none" } = factsOf(draft.trigger.predicate)
  const agent = draft.agents.get(doer) ?? draft.agents.get("participants")
  return {
    members: agent?.members ?? [],
    nouns: doerOfNouns,
  }
}
