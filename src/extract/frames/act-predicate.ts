import type { Act } from "../../schema/link.ts"

/** Acts whose proposition is the act itself, of which the content is what is demanded or hoped. */
const actPredicates: Readonly<Partial<Record<string, string>>> = {
  demands: "demand",
  invites: "invite",
  threatens: "threaten",
  hopes: "seek",
}

/** The predicate of an act that is itself what is told. */
export function actPredicate(act: Act | undefined): string | undefined {
  return act === undefined ? undefined : actPredicates[act]
}
