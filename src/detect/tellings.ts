import { type Claim, readWords } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import { propositionKey } from "./proposition-key.ts"

/**
 * What claims tell, one telling for each proposition: the same claim with that proposition in front, and all others in
 * `also`. A claim that tells a single thing is its own telling.
 */
export interface Tellings {
  /** All tellings, in the order of the claims. */
  readonly all: readonly Claim[]
  /** The tellings of the claim that one telling is of, in the order in which it tells them; its words last. */
  of(telling: Claim): readonly Claim[]
  /** Whether a telling is the words of a claim whose frames are tellings of their own. */
  isWords(telling: Claim): boolean
}

/** The words of a claim as a proposition: for comparing what its frames do not decide. */
function wordsAsProposition(claim: Claim): Proposition | undefined {
  const words = readWords(claim)
  if (words === undefined || claim.says.predicate === "text") return undefined
  const time = claim.says.roles["time"]
  const denied = claim.chain.at(-1)?.act === "denies" && words.negated !== true
  return {
    predicate: "text",
    roles: { words, ...(time === undefined ? {} : { time }) },
    polarity: denied ? "negative" : "positive",
    certainty: claim.says.certainty,
  }
}

function distinct(told: readonly Proposition[]): readonly Proposition[] {
  const keys = new Set<string>()
  return told.filter((says) => {
    const key = propositionKey(says)
    if (keys.has(key)) return false
    keys.add(key)
    return true
  })
}

/**
 * Returns what some claims tell.
 *
 * @param withWords Whether the words of framed claims are told as well: where words can be compared.
 */
export function tellingsOf(claims: readonly Claim[], withWords: boolean): Tellings {
  const all: Claim[] = []
  const siblings = new Map<Claim, readonly Claim[]>()
  const ofWords = new Set<Claim>()
  for (const claim of claims) {
    const words = withWords ? wordsAsProposition(claim) : undefined
    if (claim.also === undefined && words === undefined) {
      all.push(claim)
      continue
    }
    const frames = distinct([claim.says, ...(claim.also ?? [])])
    const told = words === undefined ? frames : [...frames, words]
    const read = readWords(claim)
    const own = told.map((says, place): Claim => {
      if (place === 0) return claim
      const also = frames.filter((other) => other !== says)
      return { ...claim, says, also, ...(read === undefined ? {} : { words: read }) }
    })
    const last = own.at(-1)
    if (words !== undefined && last !== undefined) ofWords.add(last)
    for (const telling of own) {
      all.push(telling)
      siblings.set(telling, own)
    }
  }
  return {
    all,
    of: (telling) => siblings.get(telling) ?? [telling],
    isWords: (telling) => ofWords.has(telling),
  }
}
