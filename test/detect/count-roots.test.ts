import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { countRoots } from "../../src/detect/count-roots.ts"
import { detect } from "../../src/detect/detect.ts"
import type { LineageKind } from "../../src/lineage/lineage.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { meet } from "../../src/vocabulary/built-in/contact.ts"
import { fingerprintOf } from "../../src/wording/fingerprint.ts"
import { told } from "../support/build.ts"

const says = meet({ participants: ["turkey", "syria"], place: "moscow", time: "2024-01-05" })
const kinds: readonly LineageKind[] = ["independent", "independent", "unknown", "sharedOrigin", "sameSide"]

/** Claims of some roots, and a lineage for every two of them, taken from numbers as they come. */
const accounts = fc
  .tuple(fc.array(fc.nat(7), { minLength: 1, maxLength: 14 }), fc.infiniteStream(fc.nat(kinds.length - 1)))
  .map(([owners, stream]) => {
    const claims = owners.map((owner, index) => told(`a${index}`, [{ named: `Person ${owner}` }], says))
    const chosen = new Map<string, LineageKind>()
    const lineage = (a: Claim, b: Claim): LineageKind => {
      const key = [a.id, b.id].sort().join()
      const kind = chosen.get(key) ?? kinds[stream.next().value ?? 0] ?? "unknown"
      chosen.set(key, kind)
      return kind
    }
    return { claims, owners, lineage }
  })

/** Tries every set of roots. */
function byTrying(
  claims: readonly Claim[],
  owners: readonly number[],
  lineage: (a: Claim, b: Claim) => LineageKind,
) {
  const names = [...new Set(owners)]
  const kindsBetween = (a: number, b: number) =>
    claims.flatMap((one, index) =>
      owners[index] === a
        ? claims.filter((_, other) => owners[other] === b).map((other) => lineage(one, other))
        : [],
    )
  const largest = (fits: (found: readonly LineageKind[]) => boolean) => {
    let best = 0
    for (let chosen = 1; chosen < 1 << names.length; chosen++) {
      const members = names.filter((_, index) => (chosen & (1 << index)) !== 0)
      const all = members.every((a) => members.every((b) => a >= b || fits(kindsBetween(a, b))))
      if (all) best = Math.max(best, members.length)
    }
    return best
  }
  return {
    atLeast: largest((found) => found.every((kind) => kind === "independent")),
    atMost: largest((found) => found.every((kind) => kind === "independent" || kind === "unknown")),
  }
}

describe("how many roots", () => {
  it("D7 are counted as trying every set counts them", () => {
    fc.assert(
      fc.property(accounts, ({ claims, owners, lineage }) => {
        expect(countRoots(claims, lineage)).toEqual({ ...byTrying(claims, owners, lineage), exact: true })
      }),
      { numRuns: 200 },
    )
  })
  it("D20 bounds hold where few pairs may be looked at, and exact is said only of what is", () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 1, max: 40 }), ({ claims, owners, lineage }, mostPairs) => {
        const truth = byTrying(claims, owners, lineage)
        const { atLeast, atMost, exact } = countRoots(claims, lineage, { mostPairs })
        expect(atLeast).toBeLessThanOrEqual(truth.atLeast)
        expect(atMost).toBeGreaterThanOrEqual(truth.atMost)
        if (exact) expect({ atLeast, atMost }).toEqual(truth)
      }),
      { numRuns: 200 },
    )
  })
  it("D20 looks at no more pairs than it may, however many roots", () => {
    let looked = 0
    const lineage = (): LineageKind => {
      looked++
      return "unknown"
    }
    const claims = Array.from({ length: 4000 }, (_, index) =>
      told(`a${index}`, [{ named: `N${index}` }], says),
    )
    const count = countRoots(claims, lineage, { mostPairs: 20_000 })
    expect(looked).toBeLessThanOrEqual(20_000)
    expect(count).toEqual({ atLeast: 1, atMost: 4000, exact: false })
  })
  it("D20 a hundred sources of ten outlets are counted exactly", () => {
    const outlets = ["reuters", "afp", "tass", "sabah", "bbc", "al-jazeera", "ria-novosti", "cnn"]
    const claims = Array.from({ length: 96 }, (_, index) =>
      told(`a${index}`, [outlets[index % 8] ?? "", { anonymous: `source ${index}` }], says),
    )
    const position = detect(claims, { registry }).topics[0]?.positions[0]
    expect(position?.roots).toEqual({ atLeast: 1, atMost: 8, exact: true })
  })
  it("D20 thousands of relays of two speakers are two roots, exactly", () => {
    const claims = Array.from({ length: 3000 }, (_, index) =>
      told(`a${index}`, ["reuters", index % 2 === 0 ? "lavrov" : "fidan"], says),
    )
    const position = detect(claims, { registry }).topics[0]?.positions[0]
    expect(position).toMatchObject({ roots: { atLeast: 2, atMost: 2, exact: true }, credibility: 1 })
  })
  it("D20 a relay whose wording is another speaker's is seen among hundreds", () => {
    const words = "the two sides agreed to meet again within a month and to let their experts draft a paper"
    const other = (index: number) =>
      `statement ${index} of the ministry number ${index * 7} came at hour ${index}`
    const claims = Array.from({ length: 300 }, (_, index) =>
      told(`a${index}`, [index % 2 === 0 ? "lavrov" : "fidan"], says, {
        words: index === 100 || index === 201 ? words : other(index),
      }),
    )
    const position = detect(claims, { registry }).topics[0]?.positions[0]
    expect(position).toMatchObject({ roots: { atLeast: 1 }, credibility: 6 })
  })
})

const copiedWords =
  "the two delegations met behind closed doors in a guest house by the river and parted without a word to the press"
const unidentified = fc.record({
  outlet: fc.constantFrom("sabah", "tass", "bbc", undefined),
  chain: fc.constantFrom<readonly (string | { readonly anonymous: string })[]>(
    [],
    [],
    [{ anonymous: "a source" }],
    [{ anonymous: "an official" }],
  ),
  published: fc.constantFrom<string | null>(null, "2024-01-06", "2024-01-07", "2024-01"),
})
type Unidentified = typeof unidentified extends fc.Arbitrary<infer Value> ? Value : never

/** An article that carries the copied text, whose source nobody knows. */
const copyOf = ({ outlet, chain, published }: Unidentified, id: string, words = copiedWords) =>
  claim({
    article: { id, lang: "en", published, ...(outlet === undefined ? {} : { outlet }) },
    chain: [...chain],
    says,
    fingerprint: fingerprintOf(words),
  })
const rootsBehind = (claims: readonly Claim[]) => detect(claims, { registry }).topics[0]?.positions[0]?.roots

describe("copies of one text", () => {
  const one = { atLeast: 1, atMost: 1, exact: true }
  it("D26 are one root where nobody is known to have spoken", () => {
    fc.assert(
      fc.property(fc.array(unidentified, { minLength: 2, maxLength: 12 }), (copies) => {
        expect(rootsBehind(copies.map((copy, index) => copyOf(copy, `a${index}`)))).toEqual(one)
      }),
      { numRuns: 100 },
    )
  })
  it.each([null, "2024-01-05"])(
    "D26 are one root, exactly, where there are thousands, published %s",
    (day) => {
      const copies = Array.from({ length: 2000 }, (_, index) =>
        copyOf({ outlet: undefined, chain: [], published: day }, `a${index}`),
      )
      expect(rootsBehind(copies)).toEqual(one)
      const spoken = [told("b", ["lavrov"], says), told("c", ["fidan"], says)]
      expect(rootsBehind([...copies, ...spoken])).toMatchObject({ atMost: 3, exact: true })
    },
  )
  it("D26 never count for more when there is another", () => {
    const other = "nobody had expected the ferry to sail since the harbour master had locked all the gates"
    const apart = fc.array(
      fc.record({ copy: unidentified, speaker: fc.constantFrom("lavrov", "fidan", "shoigu", undefined) }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(
        fc.array(unidentified, { minLength: 1, maxLength: 6 }),
        apart,
        unidentified,
        (copies, others, further) => {
          const claims = [
            ...copies.map((copy, index) => copyOf(copy, `a${index}`)),
            ...others.map(({ copy, speaker }, index) =>
              speaker === undefined
                ? copyOf({ ...copy, outlet: undefined }, `b${index}`, index % 2 === 0 ? other : `${index}`)
                : told(`b${index}`, [speaker], says),
            ),
          ]
          const before = rootsBehind(claims)
          const after = rootsBehind([...claims, copyOf({ ...further, published: "2024-01-09" }, "further")])
          expect(after?.atLeast).toBeLessThanOrEqual(before?.atLeast ?? 0)
          expect(after?.atMost).toBeLessThanOrEqual(before?.atMost ?? 0)
        },
      ),
      { numRuns: 200 },
    )
  })
  it("D26 leave two speakers two, whoever copied whom", () => {
    const copies = ["lavrov", "fidan"].map((speaker, index) =>
      told(`a${index}`, [speaker], says, { words: copiedWords }),
    )
    expect(rootsBehind(copies)?.atMost).toBe(2)
  })
})

describe("a topic too large to compare", () => {
  const large = () => [
    told("a", ["lavrov"], says),
    told("b", ["fidan"], says),
    ...Array.from({ length: 420 }, (_, index) =>
      told(
        `c${index}`,
        [{ named: `Person ${index % 300}` }],
        meet({
          participants: ["turkey", "syria"],
          place: "moscow",
          time: "2024-01-05",
          about: [`matter ${index}`],
        }),
      ),
    ),
  ]
  it("D21 says that its positions are an outline, and gives no digit of confirmation", () => {
    const [topic] = detect(large(), { registry }).topics
    expect(topic?.outline).toBe(true)
    const position = topic?.positions.find(({ claims }) => claims.length === 2)
    expect(position).toMatchObject({ outline: true, credibility: 6, opponents: [] })
    expect(position?.roots).toEqual({ atLeast: 2, atMost: 302, exact: false })
  })
  it("D26 counts copies of one text once there, too", () => {
    const copies = ["d", "e", "f", "g"].map((id) =>
      copyOf({ outlet: undefined, chain: [], published: null }, id),
    )
    const [topic] = detect([...large(), ...copies], { registry }).topics
    const position = topic?.positions.find(({ claims }) => claims.length === 1)
    expect(position?.roots).toEqual({ atLeast: 1, atMost: 303, exact: false })
  })
})
