import type { Predicate } from "../../vocabulary/define-predicate.ts"
import type { PhraseRole } from "./phrase-role.ts"

/** The predicate of a kind of event where they are named otherwise. */
const predicates: Readonly<Record<string, string>> = {
  wound: "injure",
  talks: "talk",
  receive: "visit",
}

/** Returns the predicate that tells of a kind of event. */
export function predicateOf(event: string): string {
  return predicates[event] ?? event
}

/** Events that befall their subject: who does them is who they are done to. */
const undergone: ReadonlySet<string> = new Set([
  "die",
  "go-missing",
  "crash",
  "collapse",
  "sink",
  "fire",
  "flood",
  "quake",
  "storm",
  "outbreak",
])
/** Events whose doer is a person with an office. */
const held: ReadonlySet<string> = new Set(["resign", "run", "hold-office"])

const named: Readonly<Record<PhraseRole, readonly string[]>> = {
  agent: ["agent", "participants", "visitors"],
  patient: ["victims", "detained", "person", "target", "what", "participants", "forces", "place"],
  place: ["place", "from"],
  origin: ["from"],
  target: ["place", "target"],
}

/** Returns the predicate's own role for a role of the open frame, or undefined where it has none. */
export function roleFor({ id, roles }: Predicate, role: PhraseRole): string | undefined {
  if (role === "agent" && held.has(id)) return "person"
  const open = role === "agent" && undergone.has(id) ? "patient" : role
  return named[open].find((name) => roles[name] !== undefined && fits(open, roles[name].type))
}

/** A place's name fills no agent's role. */
function fits(role: PhraseRole, type: string): boolean {
  const isPlace = type === "place"
  if (role === "place" || role === "origin") return isPlace
  return role !== "agent" || !isPlace
}
