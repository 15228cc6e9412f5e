import type { RoleValue } from "../../schema/proposition.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import type { FrameTime } from "./input.ts"
import type { Trigger } from "./lexicon.ts"
import type { Party } from "./party-member.ts"

type Span = readonly [number, number]

/** The agents that fill one role, as they are gathered. */
interface Filler {
  readonly members: readonly string[]
  readonly inferred: boolean
  readonly at: Span
}

/** An event as it is being read. */
export interface Draft {
  readonly trigger: Trigger
  /** The trigger's words. */
  readonly at: Span
  readonly agents: Map<string, Filler>
  readonly roles: Map<string, RoleValue>
  readonly times: FrameTime[]
  readonly tracks: { readonly value: string; readonly at: Span }[]
  readonly about: { readonly value: string; readonly at: Span }[]
  readonly only: Span[]
  /** Rank and channel that the agents' offices give. */
  office: { rank?: string; track?: string; at?: Span }
  since?: FrameTime
  first: boolean
  several: boolean
  /** The party read last, for "his counterpart". */
  last?: Party
  /** One of the two sides was named as the other one: "a meeting with Assad". */
  other: boolean
  /** Something in it does not fit: it stays text. */
  spoilt: boolean
}

/** What a trigger fixes about its reading, not about a role. */
const settings: ReadonlySet<string> = new Set(["negated", "needs"])

/** Starts an event at its trigger. */
export function createDraft(trigger: Trigger, at: Span): Draft {
  const draft: Draft = {
    trigger,
    at,
    agents: new Map(),
    roles: new Map(),
    times: [],
    tracks: [],
    about: [],
    only: [],
    office: {},
    first: false,
    several: trigger.several,
    other: false,
    spoilt: false,
  }
  for (const [role, value] of trigger.fixed) {
    if (settings.has(role)) continue
    const type = roleType(draft, role)
    if (role === "tracks") draft.tracks.push({ value, at })
    else
      draft.roles.set(role, type === "labels" ? { includes: [value], at: [...at] } : { value, at: [...at] })
  }
  return draft
}

/** The kind of a role of the draft's predicate: `agents`, `place` …; undefined where it has none of that name. */
export function roleType(draft: Draft, role: string): string | undefined {
  // talks may turn out to be a meeting: what a meeting has is gathered
  const { predicate } = draft.trigger
  return vocabulary.get(predicate === "talk" ? "meet" : predicate)?.roles[role]?.type
}

/** Puts agents into a role, beside those that are there. */
export function addParty(draft: Draft, role: string, party: Party): void {
  const known = draft.agents.get(role)
  const members = [...new Set([...(known?.members ?? []), ...party.members])]
  if (roleType(draft, role) === "agent" && members.length > 1) {
    // who takes a stance is one agent: a list of them fits no frame
    draft.spoilt = true
    return
  }
  const at: Span =
    known === undefined
      ? [party.start, party.end]
      : [Math.min(known.at[0], party.start), Math.max(known.at[1], party.end)]
  draft.agents.set(role, { members, inferred: party.inferred || known?.inferred === true, at })
  draft.last = party
  const { rank, track } = party
  if (draft.office.at === undefined && (rank !== undefined || track !== undefined))
    draft.office = {
      ...(rank === undefined ? {} : { rank }),
      ...(track === undefined ? {} : { track }),
      at: [party.start, party.end],
    }
}
