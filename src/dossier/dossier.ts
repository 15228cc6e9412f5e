import { freeze, produce } from "immer"
import { createClaimReader, type ParseOptions } from "../claims/parse-claim.ts"
import type { Entity } from "../registry/entities.ts"
import type { Claim } from "../schema/claim.ts"
import { identifierSchema, identifierWords } from "../schema/common.ts"
import { showValue } from "../schema/describe-issue.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { type IsnadErrorCode, isnadError } from "../schema/errors.ts"
import type { Judgement } from "../schema/judgement.ts"
import { isAboutAgents, type Override } from "../schema/override.ts"
import { valuesInOrder } from "../util/order.ts"
import { applyTo } from "./apply-entry.ts"
import { type DossierState, emptyState, type StateUnderWork } from "./dossier-state.ts"
import type { LogEntry } from "./log-entry.ts"
import { readEntry } from "./read-entry.ts"

/** A line of a dossier's file that could not be used. It is kept, and written back where it stood. */
export interface UnreadLine {
  /** How many entries of the log stand before it. */
  readonly after: number
  readonly text: string
  /** The text is not all of it: some bytes were no characters, or there were too many of them. */
  readonly partial?: true
}

/**
 * Articles, claims, judgements and overrides as an append-only log, with the state derived from it.
 *
 * The log is the truth. Everything is frozen: `append` returns another dossier.
 */
export interface Dossier {
  readonly id: string
  readonly title?: string
  readonly log: readonly LogEntry[]
  readonly state: DossierState
  readonly unread: readonly UnreadLine[]
}

/** What {@link append} returns. */
export interface Appended {
  readonly dossier: Dossier
  readonly diagnostics: readonly Diagnostic[]
}

/** What a dossier hands on to `detect`. */
export interface DossierDecisions {
  readonly overrides: readonly Override[]
  readonly judgements: readonly Judgement[]
  /** Agents, places and offices of the user's own, for `registry.extend`. */
  readonly entities: readonly Entity[]
}

/**
 * Returns an empty dossier.
 *
 * @param about `id`: up to 256 characters without white space, control characters and marks of direction; `title`: in words.
 * @throws `invalid-option` where the id is none.
 * @example
 * ```ts
 * import { createDossier } from "isnad"
 * createDossier({ id: "turkey-syria", title: "Turkey and Syria" }).log.length // → 0
 * ```
 */
export function createDossier(about: { readonly id: string; readonly title?: string }): Dossier {
  if (!identifierSchema.safeParse(about.id).success)
    throw isnadError(
      "invalid-option",
      `createDossier(): id: ${identifierWords}; received ${showValue(about.id)}`,
    )
  if (about.title !== undefined && typeof about.title !== "string")
    throw isnadError(
      "invalid-option",
      `createDossier(): title: give words or leave it out; received ${showValue(about.title)}`,
    )
  return sealDossier({ id: about.id, title: about.title }, [], emptyState(), [])
}

/** Returns a dossier of its parts, frozen. */
export function sealDossier(
  about: { readonly id: string; readonly title?: string | undefined },
  log: readonly LogEntry[],
  state: DossierState,
  unread: readonly UnreadLine[],
): Dossier {
  const title = about.title === undefined ? {} : { title: about.title }
  return freeze({ id: about.id, ...title, log, state, unread }, true)
}

/**
 * Returns a dossier with further entries at the end of its log, and what is to be remarked on them.
 *
 * All of them or none: where one is refused, it throws and nothing is appended. A claim that is there with the same
 * content is a repeat: it is remarked on and not logged again. With the same content and other anchors or glosses it
 * renews these. With another content it is refused, unless the first is retracted before. Judgements on a claim that
 * so changed lapse; they stay in the log.
 *
 * @param entries Each with its recorded time, none earlier than the one before it.
 * @param options A vocabulary where claims use predicates of your own.
 * @throws `invalid-log-entry` (its shape, its recorded time, a withdrawal of nothing), `unknown-claim`,
 * `duplicate-id`, and for claims whatever `claim` throws; the message names the entry and the remedy.
 * @example
 * ```ts
 * import { append, claim, claimsOf, contact, createDossier } from "isnad"
 * const said = claim({ article: { id: "a", lang: "ar" }, chain: ["lavrov"], says: contact({ participants: ["turkey"] }) })
 * const recorded = "2024-07-23T10:00:00Z"
 * const { dossier } = append(createDossier({ id: "d" }), [{ op: "add", claim: said, recorded }])
 * claimsOf(dossier).length // → 1
 * append(dossier, [{ op: "add", claim: said, recorded }]).diagnostics[0]?.rule // → "repeated-claim"
 * ```
 */
export function append(dossier: Dossier, entries: readonly LogEntry[], options: ParseOptions = {}): Appended {
  if (!Array.isArray(entries))
    throw isnadError(
      "invalid-log-entry",
      `append(): entries: give a list of entries, also for one; received ${showValue(entries)}`,
    )
  const reader = createClaimReader(options)
  const logged: LogEntry[] = []
  const diagnostics: Diagnostic[] = []
  const state = produce(dossier.state, (draft) => {
    const work = draft as StateUnderWork
    entries.forEach((given, index) => {
      const path = `entries[${index}]`
      const { entry, diagnostics: problems } = readEntry(given, reader)
      if (entry === undefined) {
        const [first] = problems
        const within = first?.path === undefined || first.path === "" ? path : `${path}.${first.path}`
        throw isnadError(codeOf(first), `append(): ${within}: ${first?.message ?? "is not valid"}`)
      }
      if (work.recorded !== undefined && Date.parse(entry.recorded) < Date.parse(work.recorded))
        throw isnadError(
          "invalid-log-entry",
          `append(): ${path}.recorded: ${entry.recorded} lies before ${work.recorded}, the recorded time of an entry before it; a log only grows: give the time at which this is recorded, and put earlier times into the claim or judgement`,
        )
      const outcome = applyTo(work, entry)
      if (outcome.done === "refused") throw isnadError(outcome.code, `append(): ${path}: ${outcome.message}`)
      for (const remark of outcome.remarks) diagnostics.push({ ...remark, path })
      if (outcome.done === "applied") logged.push(entry)
    })
  })
  if (logged.length === 0) return { dossier, diagnostics }
  return { dossier: sealDossier(dossier, [...dossier.log, ...logged], state, dossier.unread), diagnostics }
}

const entryCodes: readonly IsnadErrorCode[] = [
  "unknown-predicate",
  "unknown-role",
  "invalid-role-value",
  "newer-format",
  "invalid-log-entry",
]

function codeOf(problem: Diagnostic | undefined): IsnadErrorCode {
  return entryCodes.find((code) => code === problem?.rule) ?? "invalid-claim"
}

/**
 * Returns the claims that a dossier holds: those added and not retracted.
 *
 * @example
 * ```ts
 * import { claimsOf, createDossier } from "isnad"
 * claimsOf(createDossier({ id: "d" })) // → []
 * ```
 */
export function claimsOf(dossier: Dossier): readonly Claim[] {
  return Object.values(dossier.state.claims)
}

/**
 * Returns what editors decided in a dossier, as `detect` takes it: what stands now, in an order of its own.
 *
 * Withdrawn decisions, lapsed judgements and those on claims that are retracted are left out; `dossier.state` and
 * `dossier.log` have them.
 *
 * @example
 * ```ts
 * import { createDossier, detectOptionsOf } from "isnad"
 * detectOptionsOf(createDossier({ id: "d" })) // → { overrides: [], judgements: [], entities: [] }
 * ```
 */
export function detectOptionsOf(dossier: Dossier): DossierDecisions {
  const { claims, judgements, overrides, entities } = dossier.state
  return {
    overrides: valuesInOrder(overrides).filter(
      ({ kind, between }) => isAboutAgents(kind) || between.every((id) => id in claims),
    ),
    judgements: valuesInOrder(judgements)
      .filter(({ lapsed, judgement: { a, b } }) => lapsed === undefined && a in claims && b in claims)
      .map((held) => held.judgement),
    entities: valuesInOrder(entities),
  }
}
