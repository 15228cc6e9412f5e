import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { detect } from "../../src/detect/detect.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import type { Source } from "../../src/schema/link.ts"
import { contact } from "../../src/vocabulary/built-in/contact.ts"
import { fingerprintOf } from "../../src/wording/fingerprint.ts"
import { lineagesOf } from "../support/lineages-of.ts"

const says = contact({ participants: ["turkey", "syria"] })
const outlets = ["reuters", "sabah", "tass", "my-site", "our-paper"]
const speakers: readonly Source[] = [
  "lavrov",
  "fidan",
  "somebody-new",
  { named: "A. Smith" },
  { anonymous: "an official" },
  { media: "local media" },
  { collective: "residents" },
]
const link = fc.constantFrom<Source>(...speakers, ...outlets)
const account = fc.record({
  outlet: fc.constantFrom(...outlets),
  chain: fc.array(link, { maxLength: 2 }),
  day: fc.integer({ min: 1, max: 9 }),
  credit: fc.constantFrom(undefined, undefined, "afp", "tass", "news-desk"),
})
const accounts = fc.array(account, { minLength: 1, maxLength: 5 }).map((all) =>
  all.map(({ outlet, chain, day, credit }, index) =>
    claim({
      article: {
        id: `page-${index}`,
        lang: "en",
        outlet,
        published: `2024-03-0${day}`,
        ...(credit === undefined ? {} : { credit }),
      },
      chain,
      says,
    }),
  ),
)
const relays = fc.array(
  fc.record({
    of: fc.nat(),
    by: fc.constantFrom(...outlets, "third-site"),
    later: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 1, maxLength: 4 },
)

/** Accounts of accounts: each names the outlet that it has its words from before whomever that one named. */
function relaysOf(claims: readonly Claim[], plan: readonly { of: number; by: string; later: number }[]) {
  return plan.map(({ of, by, later }, number) => {
    const { article, chain } = claims[of % claims.length] as Claim
    const day = Math.min(9, Number(article.published?.at(-1)) + later)
    return claim({
      article: { id: `relay-${number}`, lang: "en", outlet: by, published: `2024-03-0${day}` },
      chain: [article.outlet as string, ...chain],
      says,
    })
  })
}

const rootsOf = (all: readonly Claim[]) => detect(all, { registry }).topics[0]?.positions[0]?.roots

describe("relays in company", () => {
  it("N1 relays of accounts, by whomever, raise no bound of roots", () => {
    fc.assert(
      fc.property(accounts, relays, (claims, plan) => {
        const [before, after] = [rootsOf(claims), rootsOf([...claims, ...relaysOf(claims, plan)])]
        expect(after?.atLeast).toBeLessThanOrEqual(before?.atLeast ?? 0)
        expect(after?.atMost).toBeLessThanOrEqual(before?.atMost ?? 0)
      }),
      { numRuns: 1000 },
    )
  })
  it("N1 relays make no two others less dependent on each other", () => {
    fc.assert(
      fc.property(accounts, relays, (claims, plan) => {
        const alone = lineagesOf(claims, claims)
        const among = lineagesOf(claims, [...claims, ...relaysOf(claims, plan)])
        const freed = among.filter((kind, pair) => kind === "independent" && alone[pair] !== "independent")
        expect(freed).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it("N18 a relay of an outlet that the registry lacks rests on the wire that its page credits", () => {
    const sentence = "the two delegations met in the old customs house by the harbour and left without a word"
    const fingerprint = fingerprintOf(sentence)
    const page = (id: string, outlet: string, credit?: string) =>
      claim({
        article: {
          id,
          lang: "en",
          published: "2024-03-05",
          outlet,
          ...(credit === undefined ? {} : { credit }),
        },
        chain: [],
        says,
        fingerprint,
      })
    const pages = [page("credited", "our-daily", "afp"), page("copied", "my-site")]
    const relay = (id: string, of: string) =>
      claim({ article: { id, lang: "en", published: "2024-03-05", outlet: "third-site" }, chain: [of], says })
    expect(rootsOf(pages)).toMatchObject({ atLeast: 1, atMost: 1 })
    const both = [...pages, relay("one", "our-daily"), relay("other", "my-site")]
    expect(rootsOf(both)).toMatchObject({ atLeast: 1, atMost: 1 })
  })

  it("N18 two relays of outlets that the registry lacks rest on the wire that both their pages credit", () => {
    const page = (id: string, outlet: string, chain: string[], credit?: string) =>
      claim({
        article: {
          id,
          lang: "en",
          published: "2024-03-05",
          outlet,
          ...(credit === undefined ? {} : { credit }),
        },
        chain,
        says,
      })
    const pages = [page("one", "our-daily", [], "afp"), page("other", "my-site", [], "afp")]
    expect(rootsOf(pages)).toMatchObject({ atLeast: 1, atMost: 1 })
    const relayed = [page("third", "sabah", ["our-daily"]), page("fourth", "tass", ["my-site"])]
    expect(rootsOf([...pages, ...relayed])).toMatchObject({ atLeast: 1, atMost: 1 })
    // relays of two outlets that credit nobody in common stay two
    const apart = [page("one", "our-daily", [], "afp"), page("other", "my-site", [], "reuters")]
    expect(rootsOf([...apart, ...relayed])).toMatchObject({ atMost: 2 })
  })

  it("N18 a page's credit for one matter says nothing of what its outlet reports on another", () => {
    const page = (id: string, outlet: string, chain: string[], told: Claim["says"], credit?: string) =>
      claim({
        article: { id, lang: "en", outlet, ...(credit === undefined ? {} : { credit }) },
        chain,
        says: told,
      })
    const other = contact({ participants: ["turkey", "iran"] })
    const own = page("own", "sabah", [], says, "afp")
    const tass = page("tass", "my-site", ["tass"], says)
    const kindOf = (told: Claim["says"]) => {
      const relay = page("relay", "third-site", ["sabah"], told)
      return lineagesOf([relay, tass], [own, relay, tass])[0]
    }
    expect(kindOf(says)).toBe("unknown")
    expect(kindOf(other)).toBe("independent")
  })
})
