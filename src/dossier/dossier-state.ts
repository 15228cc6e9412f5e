import type { Entity } from "../registry/entities.ts"
import { isOffice, isPlace } from "../registry/entities.ts"
import type { Article } from "../schema/article.ts"
import type { Audit } from "../schema/audit.ts"
import type { Claim } from "../schema/claim.ts"
import type { FindingKind, Judgement } from "../schema/judgement.ts"
import type { Override, OverrideKind } from "../schema/override.ts"
import { isAboutAgents } from "../schema/override.ts"

/** An article and how many claims of the dossier come from it. */
export interface HeldArticle {
  readonly article: Article
  readonly claims: number
}

/** A judgement with what its two claims said when it was made. */
export interface HeldJudgement {
  readonly judgement: Judgement
  /** Digests of the contents of its `a` and `b`. */
  readonly contents: readonly [a: string, b: string]
  /** When it lapsed: the recorded time of the changed claim. It does not come back; judge anew. */
  readonly lapsed?: string
}

/** A claim that was taken out, with who, when and why. */
export interface Retraction {
  readonly claim: Claim
  readonly why: string
  readonly recorded: string
  readonly by?: string
}

/**
 * What a log comes to: frozen, and shared in its unchanged parts with the states before and after it.
 *
 * The records have no prototype, so that any id will do as a key. They are by id of claim or article; judgements,
 * overrides, entities and audits by {@link judgementKey}, {@link overrideKey}, {@link entityKey} and {@link auditKey}.
 */
export interface DossierState {
  readonly claims: Readonly<Record<string, Claim>>
  readonly articles: Readonly<Record<string, HeldArticle>>
  readonly judgements: Readonly<Record<string, HeldJudgement>>
  readonly overrides: Readonly<Record<string, Override>>
  readonly entities: Readonly<Record<string, Entity>>
  /** Measurements, which detection never reads. */
  readonly audits: Readonly<Record<string, Audit>>
  readonly retracted: Readonly<Record<string, Retraction>>
  /** The latest recorded time of any entry. */
  readonly recorded?: string
}

/** A state while it is being built. */
export type StateUnderWork = {
  -readonly [Part in keyof DossierState]: DossierState[Part] extends Readonly<Record<string, infer Value>>
    ? Record<string, Value>
    : DossierState[Part]
}

/** Returns the state of an empty log, not frozen yet. */
export function emptyState(): StateUnderWork {
  const record = <Value>(): Record<string, Value> => Object.create(null) as Record<string, Value>
  return {
    claims: record(),
    articles: record(),
    judgements: record(),
    overrides: record(),
    entities: record(),
    audits: record(),
    retracted: record(),
  }
}

function pairKey(family: string, one: string, other: string): string {
  return one < other ? `${family} ${one} ${other}` : `${family} ${other} ${one}`
}

/**
 * Returns the key of a judgement in a dossier's state: its kind of finding and its two claims, whichever stands first.
 *
 * @example
 * ```ts
 * import { judgementKey } from "isnad"
 * judgementKey("conflicts", "b", "a") // → "conflicts a b"
 * ```
 */
export function judgementKey(kind: FindingKind, a: string, b: string): string {
  return pairKey(kind, a, b)
}

/**
 * Returns the key of an override in a dossier's state: what it is about and its two ids, whichever stands first.
 *
 * An override and its opposite share theirs: only the later counts.
 *
 * @example
 * ```ts
 * import { overrideKey } from "isnad"
 * overrideKey("not-same-event", ["b", "a"]) // → "event a b"
 * ```
 */
export function overrideKey(kind: OverrideKind, between: readonly [string, string]): string {
  const family = isAboutAgents(kind) ? "agent" : kind.endsWith("same-event") ? "event" : "dependence"
  return pairKey(family, between[0], between[1])
}

/**
 * Returns the key of a declared entity in a dossier's state: agents, places and offices have each a space of ids of
 * their own.
 *
 * @example
 * ```ts
 * import { entityKey } from "isnad"
 * entityKey({ id: "ruritania", kind: "country", names: { en: ["Ruritania"] } }) // → "place ruritania"
 * ```
 */
export function entityKey(entity: Entity): string {
  return `${isPlace(entity) ? "place" : isOffice(entity) ? "office" : "agent"} ${entity.id}`
}
