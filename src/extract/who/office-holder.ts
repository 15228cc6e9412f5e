import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import { officeIn, stateOf, stateOfAdjective } from "./offices.ts"

/** What a holder is looked up by. */
export interface HolderOptions {
  readonly document: Document
  readonly names: NameFinder
  readonly registry: Registry | undefined
  readonly on: TimeSpan | undefined
}

/** The body that a name stands for: neither a person nor a state. */
export function bodyOf(hit: NameHit, registry: Registry): string | undefined {
  for (const { id, kind } of hit.entries) {
    const agent = kind === "agent" ? registry.agent(id) : undefined
    if (agent !== undefined && agent.kind !== "person" && agent.kind !== "state") return agent.id
  }
  return undefined
}

/** Whether a word says nothing of who holds an office: an article, a preposition, a state, the office itself. */
function isExplained(
  { document, registry, names }: HolderOptions,
  at: number,
  office: Run,
  hits: readonly NameHit[],
): boolean {
  if (at >= office.from && at < office.to) return true
  if (document.tokens[at]?.kind !== "word") return document.isMark(at, ".-'’\"“”«»")
  if (document.flag(at, "definite") > 0 || document.flag(at, "preposition") > 0) return true
  if (document.flag(at, "join") > 0 || document.marks[at]?.count?.value === 1) return true
  if (hits.some((hit) => at >= hit.from && at < hit.to)) return true
  return (
    registry !== undefined &&
    (stateOfAdjective(document, at, registry) !== undefined ||
      stateOf(document, { from: at, to: at + 1 }, registry, names) !== undefined)
  )
}

/**
 * Who held the office that a mention names, of the body or state that it names, on the article's day. Nobody where a
 * word of the mention is left over ("former", "deputy", a body that the registry does not have).
 *
 * @param known Whether the mention points to one whom the reader knows.
 */
export function holderOf(options: HolderOptions, mention: Mention, known: boolean): string | undefined {
  const { document, names, registry, on } = options
  if (on === undefined || registry === undefined || !known) return undefined
  const office = officeIn(document, mention, registry)
  if (office === undefined) return undefined
  const hits = names.within(document, mention.from, mention.to)
  for (let at = mention.from; at < mention.to; at++)
    if (!isExplained(options, at, office, hits)) return undefined
  const bodies = hits
    .filter((hit) => hit.from >= office.to || hit.to <= office.from)
    .flatMap((hit) => bodyOf(hit, registry) ?? [])
  const [body] = bodies
  let found: readonly string[]
  if (body !== undefined) {
    if (bodies.length > 1) return undefined
    found = registry
      .holders(office.id, body, on)
      .filter((id) =>
        registry.officesOf(id, on).some((held) => held.office === office.id && held.of === body),
      )
  } else {
    // "the Israeli spokesman": a state has many
    if (registry.office(office.id)?.single !== true) return undefined
    const state = stateOf(document, mention, registry, names)
    found = state === undefined ? [] : registry.holders(office.id, state, on)
  }
  const [holder] = found
  if (holder === undefined || (found.length > 1 && body !== undefined)) return undefined
  return fitsGender(mention, registry, holder) ? holder : undefined
}

function fitsGender({ head }: Mention, registry: Registry, id: string): boolean {
  const agent = registry.agent(id)
  const gender = agent !== undefined && "gender" in agent ? agent.gender : undefined
  // a masculine title may stand for a woman ("the spokesman", "رئيس الوزراء"), a feminine one for no man
  return head?.gender !== "feminine" || gender !== "male"
}

/** Whether a person held the office that a mention names before the article's day, and no longer. */
export function hasLeft({ document, registry, on }: HolderOptions, mention: Mention, id: string): boolean {
  if (on === undefined || registry === undefined) return false
  const office = officeIn(document, mention, registry)?.id
  const holds = (day?: TimeSpan): boolean =>
    registry.officesOf(id, day).some((held) => held.office === office)
  return office !== undefined && holds() && !holds(on)
}
