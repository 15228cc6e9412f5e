import fc from "fast-check"
import { claim } from "../claims/claim.ts"
import type { Article } from "../schema/article.ts"
import type { Claim } from "../schema/claim.ts"
import type { Link, Source } from "../schema/link.ts"
import type { Proposition } from "../schema/proposition.ts"
import { contact, meet } from "../vocabulary/built-in/contact.ts"
import { attack, kill } from "../vocabulary/built-in/force.ts"
import { propose, support } from "../vocabulary/built-in/stance.ts"
import { not } from "../vocabulary/define-predicate.ts"
import { only } from "../vocabulary/open-values.ts"

const states = ["russia", "turkey", "syria", "iran", "israel", "egypt"] as const
const speakers = ["lavrov", "fidan", "erdogan", "putin", "russia-mfa", "turkey-mfa"] as const
const agencies = ["reuters", "tass", "afp"] as const
const cities = ["moscow", "ankara", "damascus", "cairo"] as const
const tracks = ["military", "intelligence", "diplomatic", "political"] as const

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2024-01-${String(date).padStart(2, "0")}`)
const pair = fc.uniqueArray(fc.constantFrom(...states), { minLength: 2, maxLength: 3 })
const certainty = fc.constantFrom("certain" as const, "probable" as const, "possible" as const)
const word = fc.integer({ min: 0, max: 1_000_000 }).map((number) => number.toString(36))

/**
 * Articles: published or undated, in any of four languages.
 *
 * @example
 * ```ts
 * import fc from "fast-check"
 * import { arbitraryArticle } from "isnad/testing"
 * fc.sample(arbitraryArticle(), 1).length // → 1
 * ```
 */
export function arbitraryArticle(): fc.Arbitrary<Article> {
  return fc.record({
    id: word.map((id) => `article:${id}`),
    lang: fc.constantFrom("ar", "en", "tr", "ru"),
    published: fc.option(day, { freq: 5 }),
    outlet: fc.option(fc.constantFrom("al-jazeera", "sabah", "bbc"), { freq: 2 }),
  }) as fc.Arbitrary<Article>
}

/**
 * Propositions of the built-in vocabulary, positive and negative, sure and less sure.
 *
 * @example
 * ```ts
 * import fc from "fast-check"
 * import { arbitraryProposition } from "isnad/testing"
 * fc.sample(arbitraryProposition(), 3).length // → 3
 * ```
 */
export function arbitraryProposition(): fc.Arbitrary<Proposition> {
  const someTracks = fc.uniqueArray(fc.constantFrom(...tracks), { minLength: 1, maxLength: 3 })
  const place = fc.constantFrom(...cities)
  const contacts = fc
    .tuple(pair, someTracks, fc.boolean(), certainty)
    .map(([participants, list, closed, certain]) =>
      contact({ participants, tracks: closed ? only(...list) : list }, { certainty: certain }),
    )
  const meetings = fc
    .tuple(pair, place, day, certainty)
    .map(([participants, city, time, certain]) =>
      meet({ participants, place: city, time }, { certainty: certain }),
    )
  const tolls = fc
    .tuple(place, fc.integer({ min: 1, max: 500 }), day)
    .map(([city, value, asOf]) => kill({ place: city, count: { value, asOf } }))
  const attacks = fc.tuple(pair, fc.boolean()).map(([[agent = "iran", target = "israel"], denied]) => {
    const strike = attack({ agent, target: [target] })
    return denied ? not(strike) : strike
  })
  const stances = fc
    .tuple(fc.constantFrom(...states), pair, fc.boolean())
    .map(([agent, participants, proposed]) =>
      (proposed ? propose : support)({ agent, what: meet({ participants }) }),
    )
  return fc.oneof(contacts, meetings, tolls, attacks, stances)
}

function arbitrarySource(): fc.Arbitrary<Source> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Source>(...speakers, ...agencies) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Source>({ anonymous: "diplomat" }, { anonymous: "sources", count: 4 }),
    },
    { weight: 1, arbitrary: fc.constantFrom<Source>({ media: "unnamed" }, { collective: "analysts" }) },
  )
}

/**
 * Claims of any kind: chains of up to two links, or an article's own voice.
 *
 * @example
 * ```ts
 * import fc from "fast-check"
 * import { detect } from "isnad"
 * import { arbitraryClaim } from "isnad/testing"
 * const claims = fc.sample(fc.array(arbitraryClaim()), 1).flat()
 * detect(claims).diagnostics.filter(({ severity }) => severity === "error") // → []
 * ```
 */
export function arbitraryClaim(): fc.Arbitrary<Claim> {
  const link = fc.record({ sources: arbitrarySource(), said: fc.option(day) })
  return fc
    .tuple(arbitraryArticle(), fc.array(link, { maxLength: 2 }), arbitraryProposition())
    .map(([article, chain, says]) => claim({ article, chain, says }))
}

function elsewhere(of: Claim, article: Article): Article {
  return { ...article, id: `${of.article.id}:${article.id}`, published: of.article.published ?? null }
}

/** The root as it spoke on one day. */
function said(root: Source, on: string): Link[] {
  return [{ sources: [root], act: "asserts", said: on }]
}

const otherDay = "2024-01-30"

/** The same claim and another in some relation to it. */
export interface ClaimPair {
  readonly original: Claim
  readonly other: Claim
}

function pairs(
  make: (
    says: Proposition,
    article: Article,
    agency: string,
  ) => readonly [first: Link[], second: Link[], other: Proposition],
): fc.Arbitrary<ClaimPair> {
  return fc
    .tuple(arbitraryProposition(), arbitraryArticle(), arbitraryArticle(), fc.constantFrom(...agencies))
    .map(([says, one, two, agency]) => {
      const [first, second, other] = make(says, one, agency)
      const original = claim({ article: { ...one, published: "2024-01-29" }, chain: first, says })
      return { original, other: claim({ article: elsewhere(original, two), chain: second, says: other }) }
    })
}

/**
 * A claim and its echo: the same statement of one speaker on one day, in another article.
 *
 * @example
 * ```ts
 * import fc from "fast-check"
 * import { arbitraryEcho } from "isnad/testing"
 * const [{ original, other }] = fc.sample(arbitraryEcho(), 1)
 * original.article.id === other.article.id // → false
 * ```
 */
export function arbitraryEcho(): fc.Arbitrary<ClaimPair> {
  return pairs((says, _, agency) => [
    said("lavrov", "2024-01-29"),
    [{ sources: [agency], act: "reports" }, ...said("lavrov", "2024-01-29")],
    says,
  ])
}

/** What the opposite of a proposition is: the same with the other polarity, as certain. */
function opposite(says: Proposition): Proposition {
  return not({ ...says, certainty: "certain" })
}

/**
 * A claim and its distortion: one statement of one speaker on one day, turned into its opposite by a relay.
 *
 * @example
 * ```ts
 * import fc from "fast-check"
 * import { arbitraryDistortion } from "isnad/testing"
 * const [{ original, other }] = fc.sample(arbitraryDistortion(), 1)
 * original.says.polarity === other.says.polarity // → false
 * ```
 */
export function arbitraryDistortion(): fc.Arbitrary<ClaimPair> {
  return pairs((says, _, agency) => [
    said("lavrov", "2024-01-29"),
    [{ sources: [agency], act: "reports" }, ...said("lavrov", "2024-01-29")],
    opposite(says),
  ])
}

/**
 * A claim and its revision: the same speaker says the opposite on another day.
 *
 * @example
 * ```ts
 * import fc from "fast-check"
 * import { arbitraryRevision } from "isnad/testing"
 * const [{ other }] = fc.sample(arbitraryRevision(), 1)
 * other.chain[0]?.said // → "2024-01-30"
 * ```
 */
export function arbitraryRevision(): fc.Arbitrary<ClaimPair> {
  return pairs((says) => [said("lavrov", "2024-01-29"), said("lavrov", otherDay), opposite(says)])
}

/**
 * A claim and an independent account of the same: a speaker of another side says it, too.
 *
 * @example
 * ```ts
 * import fc from "fast-check"
 * import { arbitraryIndependent } from "isnad/testing"
 * const [{ other }] = fc.sample(arbitraryIndependent(), 1)
 * other.chain[0]?.sources // → ["fidan"]
 * ```
 */
export function arbitraryIndependent(): fc.Arbitrary<ClaimPair> {
  return pairs((says) => [said("lavrov", "2024-01-29"), said("fidan", "2024-01-29"), says])
}
