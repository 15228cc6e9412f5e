import type { Claim } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import { byCodeUnit } from "../util/order.ts"
import type { TextSupport } from "../vocabulary/text-comparer.ts"
import { broaderSignatures, type Signature, signatureKey } from "./signature.ts"
import type { Tellings } from "./tellings.ts"

/** The claims with one signature. */
export interface Bucket {
  readonly id: string
  readonly signature: Signature
  readonly claims: Claim[]
}

/** Puts claims into buckets by what they are about; equal propositions that are one object are looked at once. */
export function fillBuckets(
  claims: Iterable<Claim>,
  signature: (says: Proposition) => Signature,
): Map<string, Bucket> {
  const buckets = new Map<string, Bucket>()
  const known = new Map<Proposition, Bucket>()
  for (const claim of claims) {
    let bucket = known.get(claim.says)
    if (bucket === undefined) {
      const about = signature(claim.says)
      const key = signatureKey(about)
      bucket = buckets.get(key)
      if (bucket === undefined) {
        bucket = { id: key, signature: about, claims: [] }
        buckets.set(key, bucket)
      }
      known.set(claim.says, bucket)
    }
    bucket.claims.push(claim)
  }
  return buckets
}

/** Which buckets of texts were joined, and which claims are to be compared though they were not. */
export interface JoinedTexts {
  /** For each bucket that went into another the other's id. */
  readonly into: ReadonlyMap<string, string>
  /** Each two tellings that may say the same and stand in two buckets. */
  readonly likely: readonly (readonly [Claim, Claim])[]
}

/** So many claims of one text are compared with those of another: copies of it say nothing else. */
const mostOfText = 4

/** Joins the buckets of texts that may be about one thing; each text alone is a bucket until then. */
export function joinTexts(buckets: Map<string, Bucket>, texts: TextSupport): JoinedTexts {
  const found = [...buckets.values()].flatMap(({ id, claims }) => {
    const words = claims[0]?.says.roles["words"]
    if (words === undefined || !("text" in words)) return []
    const { text, lang } = words
    const [title] = claims.flatMap(({ article }) => article.title ?? []).sort()
    return [title === undefined ? { key: id, text, lang } : { key: id, text, lang, title }]
  })
  // the order of the claims must not decide which text is found first
  found.sort((a, b) => byCodeUnit(a.key, b.key))
  const joined = new Map<string, string>()
  const pairs: (readonly [string, string])[] = []
  const claimsOf = new Map<string, readonly Claim[]>()
  const groups = texts.group(found, (one, other) => {
    pairs.push([one, other])
    for (const id of [one, other])
      if (!claimsOf.has(id)) claimsOf.set(id, (buckets.get(id)?.claims ?? []).slice(0, mostOfText))
  })
  for (const [first, ...others] of groups) {
    const target = first === undefined ? undefined : buckets.get(first)
    if (target === undefined) continue
    for (const id of others) {
      for (const claim of buckets.get(id)?.claims ?? []) target.claims.push(claim)
      buckets.delete(id)
      joined.set(id, target.id)
    }
  }
  const targetOf = (id: string) => joined.get(id) ?? id
  const likely = pairs
    .filter(([one, other]) => targetOf(one) !== targetOf(other))
    .flatMap(([one, other]) =>
      (claimsOf.get(one) ?? []).flatMap((a) => (claimsOf.get(other) ?? []).map((b) => [a, b] as const)),
    )
  return { into: joined, likely }
}

/** Leaves out the words of framed claims that are like no other text: nothing is compared with them. */
export function dropLonelyWords(buckets: Map<string, Bucket>, { isWords }: Tellings): void {
  for (const [id, { claims }] of buckets) {
    const [only, second] = claims
    if (only !== undefined && second === undefined && isWords(only)) buckets.delete(id)
  }
}

/** Which buckets are about a part of what others are about. */
export interface Links {
  readonly broader: ReadonlyMap<Bucket, readonly Bucket[]>
  readonly narrower: ReadonlyMap<Bucket, readonly Bucket[]>
}

/** Finds for each bucket those that are about a part of it, by looking up its broader signatures. */
export function linkBuckets(buckets: ReadonlyMap<string, Bucket>): Links {
  const broader = new Map<Bucket, Bucket[]>()
  const narrower = new Map<Bucket, Bucket[]>()
  for (const bucket of buckets.values())
    for (const signature of broaderSignatures(bucket.signature)) {
      const above = buckets.get(signatureKey(signature))
      if (above === undefined) continue
      broader.set(bucket, [...(broader.get(bucket) ?? []), above])
      narrower.set(above, [...(narrower.get(above) ?? []), bucket])
    }
  return { broader, narrower }
}
