import { bareValue } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import { canonicalJson } from "../util/canonical.ts"
import { byCodeUnit } from "../util/order.ts"

const keys = new WeakMap<Proposition, string>()

/** Lists in an order of their own: who stands first among members says nothing. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map((member) => [canonicalJson(member), member] as const)
      .sort(([one], [other]) => byCodeUnit(one, other))
      .map(([, member]) => member)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, ordered(item)]))
}

/** One text for a proposition, the same for the same content, wherever it stands. */
export function propositionKey(says: Proposition): string {
  let key = keys.get(says)
  if (key === undefined) {
    key = canonicalJson(ordered(bareValue(says)))
    keys.set(says, key)
  }
  return key
}
