import { produce } from "immer"
import { claimContent } from "../claims/claim-content.ts"
import { checkAlone } from "../registry/check-entities.ts"
import { isPlace } from "../registry/entities.ts"
import { type Audit, auditKey } from "../schema/audit.ts"
import type { Claim } from "../schema/claim.ts"
import { isnadError } from "../schema/errors.ts"
import { type Override, overrideKinds } from "../schema/override.ts"
import { addClaim, retractClaim } from "./apply-claim.ts"
import {
  type DossierState,
  entityKey,
  judgementKey,
  overrideKey,
  type StateUnderWork,
} from "./dossier-state.ts"
import type { LogEntry } from "./log-entry.ts"
import { applied, equalJson, type Outcome, plain, refused, repeated } from "./outcome.ts"

/** Applies an entry to a state under work, an immer draft or a fresh one, unless the entry cannot stand. */
export function applyTo(state: StateUnderWork, entry: LogEntry): Outcome {
  const outcome = dispatch(state, entry)
  if (outcome.done !== "applied") return outcome
  if (state.recorded === undefined || Date.parse(state.recorded) < Date.parse(entry.recorded))
    state.recorded = entry.recorded
  return outcome
}

function dispatch(state: StateUnderWork, entry: LogEntry): Outcome {
  switch (entry.op) {
    case "add":
      return addClaim(state, entry.claim, entry.recorded)
    case "retract":
      return retractClaim(state, entry)
    case "judge":
      return judge(state, entry)
    case "override":
      return override(state, entry.override)
    case "withdraw":
      return withdraw(state, entry)
    case "declare":
      return declare(state, entry)
    case "audit":
      return audit(state, entry.audit)
  }
}

function heldClaim(state: StateUnderWork, id: string): Claim | undefined {
  return plain(state.claims[id])
}

function unknownClaim(state: StateUnderWork, id: string, what: string): Outcome {
  const gone = state.retracted[id]
  const remedy =
    gone === undefined
      ? "add it first, or correct the id"
      : `it was retracted (${JSON.stringify(gone.why)}); add it again first`
  return refused(
    "unknown-claim",
    id,
    `${what} names the claim ${id}, which the dossier does not hold; ${remedy}`,
  )
}

function judge(state: StateUnderWork, { judgement }: LogEntry & { op: "judge" }): Outcome {
  const [a, b] = [heldClaim(state, judgement.a), heldClaim(state, judgement.b)]
  if (a === undefined) return unknownClaim(state, judgement.a, "a judgement")
  if (b === undefined) return unknownClaim(state, judgement.b, "a judgement")
  const key = judgementKey(judgement.finding, judgement.a, judgement.b)
  const held = plain(state.judgements[key])
  if (held !== undefined && held.lapsed === undefined && equalJson(held.judgement, judgement))
    return repeated(key, `the judgement "${key}" stands already; nothing changed`)
  state.judgements[key] = { judgement, contents: [claimContent(a), claimContent(b)] }
  return applied()
}

function override(state: StateUnderWork, given: Override): Outcome {
  const key = overrideKey(given.kind, given.between)
  if (!key.startsWith("agent "))
    for (const id of given.between)
      if (!(id in state.claims)) return unknownClaim(state, id, `the override ${given.kind}`)
  const held = plain(state.overrides[key])
  if (held !== undefined && equalJson(held, given))
    return repeated(key, `the override "${given.kind}" stands already; nothing changed`)
  state.overrides[key] = given
  if (held === undefined || held.kind === given.kind) return applied()
  const message = `"${given.kind}" by ${given.by} takes the place of "${held.kind}" by ${held.by} between ${given.between.join(" and ")}`
  return applied({ rule: "override-replaced", severity: "information", message, subject: key })
}

function isOverrideKind(kind: string): kind is Override["kind"] {
  return overrideKinds.some((known) => known === kind)
}

function withdraw(state: StateUnderWork, { kind, between }: LogEntry & { op: "withdraw" }): Outcome {
  const [a, b] = between
  if (isOverrideKind(kind)) {
    const key = overrideKey(kind, between)
    const held = state.overrides[key]
    if (held?.kind === kind) {
      delete state.overrides[key]
      return applied()
    }
  } else {
    const key = judgementKey(kind, a, b)
    if (key in state.judgements) {
      delete state.judgements[key]
      return applied()
    }
  }
  const what = isOverrideKind(kind) ? "override" : "judgement"
  const message = `there is no ${what} "${kind}" between ${a} and ${b} to withdraw; name the kind and the ids of one that stands`
  return refused("invalid-log-entry", `${kind} ${a} ${b}`, message)
}

function declare(state: StateUnderWork, { entity }: LogEntry & { op: "declare" }): Outcome {
  const key = entityKey(entity)
  const [problem] = checkAlone(entity)
  if (problem !== undefined)
    return refused(problem.code, entity.id, `${key} cannot be declared: ${problem.message}`)
  const held = plain(state.entities[key])
  if (held !== undefined && equalJson(held, entity))
    return repeated(key, `${key} is declared already; nothing changed`)
  state.entities[key] = entity
  if (held === undefined) return applied()
  const what = isPlace(entity) ? "place" : entity.kind
  const message = `the ${what} ${entity.id} is declared anew; the later declaration counts`
  return applied({ rule: "entity-declared-anew", severity: "information", message, subject: entity.id })
}

/** Keeps a verdict, in place of an earlier one of the same reader. Its claims may be gone: it names passages. */
function audit(state: StateUnderWork, given: Audit): Outcome {
  const key = auditKey(given)
  const held = plain(state.audits[key])
  if (held !== undefined && equalJson(held, given))
    return repeated(key, `the audit "${key}" stands already; nothing changed`)
  state.audits[key] = given
  return applied()
}

/**
 * Returns the state after one more entry, frozen and sharing with the state given whatever did not change.
 *
 * The entry is taken to be of the right shape. For many entries use `append`, which copies once for all of them.
 *
 * @throws `unknown-claim`, `duplicate-id`, `invalid-log-entry` where the entry cannot stand after those before it.
 * @example
 * ```ts
 * import { applyEntry, claim, contact, createDossier } from "isnad"
 * const said = claim({ article: { id: "a", lang: "ar" }, chain: ["lavrov"], says: contact({ participants: ["turkey"] }) })
 * const state = applyEntry(createDossier({ id: "d" }).state, { op: "add", claim: said, recorded: "2024-07-23T10:00:00Z" })
 * Object.keys(state.claims).length // → 1
 * ```
 */
export function applyEntry(state: DossierState, entry: LogEntry): DossierState {
  return produce(state, (draft) => {
    const outcome = applyTo(draft as StateUnderWork, entry)
    if (outcome.done === "refused") throw isnadError(outcome.code, `applyEntry(): ${outcome.message}`)
  })
}
