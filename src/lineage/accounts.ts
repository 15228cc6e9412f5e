import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { once } from "../util/once.ts"
import { rootKey } from "./root.ts"

/** The claims of one article and one root, which speak for each other. */
export type Accounts = (claim: Claim) => readonly Claim[]

/** Returns what finds a claim's account among some claims, which are put in order at the first question. */
export function createAccounts(claims: () => Iterable<Claim>, registry: Registry | undefined): Accounts {
  const keyOf = (claim: Claim) => `${claim.article.id}\n${rootKey(claim, registry)}`
  const accounts = once(() => {
    const byKey = new Map<string, Claim[]>()
    for (const claim of claims()) {
      const key = keyOf(claim)
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [claim])
      else known.push(claim)
    }
    return byKey
  })
  return (claim) => accounts().get(keyOf(claim)) ?? []
}
