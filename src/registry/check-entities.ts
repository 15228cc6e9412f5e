import { describeIssue } from "../schema/describe-issue.ts"
import { type IsnadErrorCode, isnadError } from "../schema/errors.ts"
import { requireThat } from "../schema/require-that.ts"
import { pushAll } from "../util/push-all.ts"
import { circleFrom } from "./circle-from.ts"
import type { Entity, OfficeTerm } from "./entities.ts"
import { entitySchema, isAgent, isOffice, isOutlet, isPerson, isPlace } from "./entities.ts"
import { readDate, spanOf } from "./terms.ts"

/** One thing that is wrong with a set of entities. */
export interface EntityProblem {
  readonly code: IsnadErrorCode
  readonly id: string
  readonly message: string
}

/** Returns what is wrong with the shape of one entity, whatever it is. */
export function checkShape(entity: unknown): readonly EntityProblem[] {
  const result = entitySchema.safeParse(entity)
  if (result.success) return []
  const id = typeof entity === "object" && entity !== null && "id" in entity ? String(entity.id) : "?"
  return result.error.issues.map((issue) => ({
    code: "invalid-entity" as const,
    id,
    message: describeIssue(issue, entity).message,
  }))
}

/** Returns what is wrong with one entity, whatever other entities there are: dates that do not exist, a part of itself. */
export function checkAlone(entity: Entity): readonly EntityProblem[] {
  const problems: EntityProblem[] = []
  const self = (where: string, ids: readonly string[] = []) => {
    if (!ids.includes(entity.id)) return
    problems.push({
      code: "invalid-entity",
      id: entity.id,
      message: `${where}: ${entity.id} is a part of itself`,
    })
  }
  if (isPlace(entity)) self("within", entity.within)
  if (isPlace(entity) || isOffice(entity)) return problems
  if (isPerson(entity)) {
    pushAll(
      problems,
      checkReview(entity.reviewed).map((problem) => ({ ...problem, id: entity.id })),
    )
    for (const term of [...(entity.offices ?? []), ...(entity.affiliations ?? [])])
      pushAll(problems, checkTerm(entity.id, term))
    return problems
  }
  self("partOf", entity.partOf)
  for (const tie of entity.ties ?? []) pushAll(problems, checkTerm(entity.id, tie))
  if (isOutlet(entity) && entity.stateControlled && entity.controlledBy === undefined) {
    const message = "stateControlled: name the state in controlledBy"
    problems.push({ code: "invalid-entity", id: entity.id, message })
  }
  return problems
}

/** Returns clashes of ids, references to what is not there, circles, impossible dates and overlapping terms. */
export function checkEntities(entities: readonly Entity[]): readonly EntityProblem[] {
  const problems: EntityProblem[] = []
  const agents = new Map<string, Entity>()
  const places = new Map<string, Entity>()
  const offices = new Map<string, Entity>()
  const spaceOf = (entity: Entity) => (isOffice(entity) ? offices : isPlace(entity) ? places : agents)
  for (const entity of entities) {
    for (const id of [entity.id, ...(entity.aliases ?? [])]) {
      const taken = spaceOf(entity).get(id)
      if (taken !== undefined) {
        const message = `the id ${id} is taken by ${taken.id} (${taken.kind}); choose another`
        problems.push({ code: "duplicate-id", id: entity.id, message })
      } else spaceOf(entity).set(id, entity)
    }
  }
  for (const entity of entities) {
    const missing = (where: string, id: string | undefined, space: ReadonlyMap<string, Entity>): void => {
      if (id === undefined || space.has(id)) return
      const message = `${where}: there is no ${id}; add it or mend the id`
      problems.push({ code: "invalid-entity", id: entity.id, message })
    }
    const state = (where: string, id: string | undefined): void => {
      missing(where, id, agents)
      if (id !== undefined && agents.has(id) && agents.get(id)?.kind !== "state") {
        const message = `${where}: ${id} is no state`
        problems.push({ code: "invalid-entity", id: entity.id, message })
      }
    }
    pushAll(problems, checkAlone(entity))
    if (isPlace(entity)) {
      for (const outer of entity.within ?? []) missing("within", outer, places)
      state("state", entity.state)
      state("capitalOf", entity.capitalOf)
      missing("standsFor", entity.standsFor, agents)
      const circle = circleFrom(entity.id, (id) => inner(places.get(id)))
      if (circle !== undefined) {
        const message = `within: the places form a circle: ${circle.join(" → ")}`
        problems.push({ code: "invalid-entity", id: entity.id, message })
      }
      continue
    }
    if (isOffice(entity)) continue
    state("country", entity.country)
    if (isPerson(entity)) {
      for (const term of [...(entity.offices ?? []), ...(entity.affiliations ?? [])])
        missing("of", term.of, agents)
      for (const term of entity.offices ?? []) missing("office", term.office, offices)
      continue
    }
    for (const outer of entity.partOf ?? []) missing("partOf", outer, agents)
    for (const tie of entity.ties ?? []) missing("ties", tie.with, agents)
    if (isOutlet(entity)) missing("controlledBy", entity.controlledBy, agents)
    const circle = circleFrom(entity.id, (id) => inner(agents.get(id)))
    if (circle !== undefined) {
      const message = `partOf: the bodies form a circle: ${circle.join(" → ")}`
      problems.push({ code: "invalid-entity", id: entity.id, message })
    }
  }
  pushAll(problems, checkOverlaps(entities, offices, agents))
  return problems
}

/** Returns what is wrong with the day of a review. */
export function checkReview(reviewed: string | undefined): readonly EntityProblem[] {
  if (reviewed === undefined || readDate(reviewed) !== undefined) return []
  const message = `there is no date ${reviewed}; give an EDTF day, such as 2025-06-30`
  return [{ code: "invalid-entity", id: "reviewed", message }]
}

/** Throws what is wrong with the shape of the first entity that is not one: nothing else can be looked at then. */
export function requireShapes(entities: readonly unknown[], calling: string): void {
  requireThat(Array.isArray(entities), "invalid-entity", `${calling}()`, "a list of entities", entities)
  requireSound(entities.flatMap(checkShape), calling)
}

/** Throws the first problem as an error that names how many there are. */
export function requireSound(problems: readonly EntityProblem[], calling: string): void {
  const [first] = problems
  if (first === undefined) return
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ""
  throw isnadError(first.code, `${calling}: ${first.id}: ${first.message}${more}`)
}

function inner(entity: Entity | undefined): readonly string[] {
  if (entity === undefined || isPerson(entity) || isOffice(entity)) return []
  return (isPlace(entity) ? entity.within : entity.partOf) ?? []
}

function checkTerm(id: string, term: { from?: string; to?: string }): readonly EntityProblem[] {
  for (const date of [term.from, term.to]) {
    if (date !== undefined && readDate(date) === undefined) {
      return [{ code: "invalid-entity", id, message: `there is no date ${date}` }]
    }
  }
  const { earliest, latest } = spanOf(term)
  if (earliest <= latest) return []
  return [
    {
      code: "invalid-entity",
      id,
      message: `the term from ${term.from} to ${term.to} ends before it begins`,
    },
  ]
}

/** Terms of an office with one holder may share their day, month or year of handover and no more. */
function checkOverlaps(
  entities: readonly Entity[],
  offices: ReadonlyMap<string, Entity>,
  agents: ReadonlyMap<string, Entity>,
): readonly EntityProblem[] {
  const held = new Map<string, { readonly id: string; readonly term: OfficeTerm }[]>()
  for (const entity of entities) {
    if (!isAgent(entity) || !isPerson(entity)) continue
    for (const term of entity.offices ?? []) {
      const office = offices.get(term.office)
      if (office === undefined || !isOffice(office) || !office.single) continue
      const key = `${office.id} of ${agents.get(term.of)?.id ?? term.of}`
      const list = held.get(key)
      if (list === undefined) held.set(key, [{ id: entity.id, term }])
      else list.push({ id: entity.id, term })
    }
  }
  const problems: EntityProblem[] = []
  for (const [key, terms] of held) {
    terms.sort((a, b) => spanOf(a.term).earliest - spanOf(b.term).earliest)
    terms.forEach(({ id, term }, position) => {
      const next = terms[position + 1]
      if (next === undefined || id === next.id) return
      const handover = next.term.from === undefined ? undefined : readDate(next.term.from)
      const end = term.to === undefined ? undefined : readDate(term.to)
      if (handover !== undefined && end !== undefined && end.earliest <= handover.latest) return
      const message = `${key}: the term of ${id} (to ${term.to ?? "now"}) overlaps that of ${next.id} (from ${next.term.from ?? "ever"})`
      problems.push({ code: "invalid-entity", id, message })
    })
  }
  return problems
}
