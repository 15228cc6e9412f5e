import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { parseClaim } from "../../src/claims/parse-claim.ts"
import { compareClaims } from "../../src/compare/compare-claims.ts"
import { type DetectOptions, detect } from "../../src/detect/detect.ts"
import type { EditorWord } from "../../src/detect/editor.ts"
import { explain } from "../../src/detect/explain.ts"
import { compareLineage } from "../../src/lineage/compare-lineage.ts"
import { inverse } from "../../src/logic/relation.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { meet } from "../../src/vocabulary/built-in/contact.ts"
import { resign } from "../../src/vocabulary/built-in/force.ts"
import { richClaim } from "../support/rich-claims.ts"

const several = fc.uniqueArray(richClaim, { selector: ({ id }) => id, minLength: 2, maxLength: 8 })
const word: fc.Arbitrary<EditorWord> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("same-agent" as const, "not-same-agent" as const),
      fc.uniqueArray(fc.constantFrom("lavrov", "fidan", "russia", "nobody-known", "named:A. Smith"), {
        minLength: 2,
        maxLength: 2,
      }),
    )
    .map(([kind, [a = "", b = ""]]): EditorWord => ({ kind, between: [a, b] })),
)
const tied = (claims: readonly Claim[], kind: EditorWord["kind"]): EditorWord => ({
  kind,
  between: [claims[0]?.id ?? "", claims[1]?.id ?? ""],
})

/** All that a finding says, as text. */
function tell(claims: readonly Claim[], options: DetectOptions = {}): string[] {
  const found = [...detect(claims, { registry, ...options }).findings]
  return found.map((finding) => JSON.stringify([finding, explain(finding)])).sort()
}

const positionsOf = (claims: readonly Claim[]) =>
  detect(claims, { registry }).topics.map(({ id, positions, circles }) => ({
    id,
    circles,
    positions: positions.map(({ proposition, roots, credibility, supporters, opponents }) => ({
      proposition,
      roots,
      credibility,
      supporters: supporters.map(({ id: one }) => one).sort(),
      opponents: opponents.map(({ id: one }) => one).sort(),
    })),
  }))

describe("claims in company", () => {
  it("C1 swapping gives the inverse, whatever the roles hold", () => {
    fc.assert(
      fc.property(richClaim, richClaim, (a, b) => {
        const [one, other] = [compareClaims(a, b, { registry }), compareClaims(b, a, { registry })]
        const turned =
          one.relation === "overlap" || one.relation === "unrelated" ? one.relation : inverse(one.relation)
        expect(other.relation).toBe(turned)
        expect(other.certainty).toBe(inverse(one.certainty))
        expect([other.clashing, other.assumed, other.undecided]).toEqual([
          one.clashing,
          one.assumed,
          one.undecided,
        ])
        expect([other.onlyA, other.onlyB]).toEqual([one.onlyB, one.onlyA])
        if (one.later !== undefined) expect(other.later).toBe(one.later === "a" ? "b" : "a")
      }),
      { numRuns: 600 },
    )
  })
  it("C1 every claim is equivalent to itself, whatever its roles hold", () => {
    fc.assert(
      fc.property(richClaim, (one) => {
        const { relation, clashing, certainty } = compareClaims(one, one, { registry })
        expect(["equivalence", "unrelated"]).toContain(relation)
        expect([clashing, certainty]).toEqual([[], "equivalence"])
      }),
      { numRuns: 300 },
    )
  })
  it("N5 lineage is symmetric with anchors, wordings and several speakers", () => {
    fc.assert(
      fc.property(richClaim, richClaim, (a, b) => {
        const [one, other] = [compareLineage(a, b, { registry }), compareLineage(b, a, { registry })]
        expect([other.kind, other.possible, other.misattributed, other.sharedCarrier]).toEqual([
          one.kind,
          one.possible,
          one.misattributed,
          one.sharedCarrier,
        ])
        expect(other.evidence.map(({ code }) => code)).toEqual(one.evidence.map(({ code }) => code))
      }),
      { numRuns: 600 },
    )
  })
  it("S1 what is stored is read back as it was", () => {
    fc.assert(
      fc.property(richClaim, (one) => {
        expect(parseClaim(JSON.parse(JSON.stringify(one)))).toEqual({ claim: one, diagnostics: [] })
      }),
    )
  })
  it("D4 neither findings nor positions depend on the order of the claims", () => {
    fc.assert(
      fc.property(several, fc.array(word, { maxLength: 2 }), fc.boolean(), (claims, words, tie) => {
        const overrides = tie ? [...words, tied(claims, "same-event")] : words
        const turned = [...claims].reverse()
        expect(tell(turned, { overrides })).toEqual(tell(claims, { overrides }))
        expect(positionsOf(turned)).toEqual(positionsOf(claims))
      }),
      { numRuns: 150 },
    )
  })
  it("D17 claims about something else never change a finding", () => {
    const strangers = ["x", "y"].map((id) =>
      claim({
        article: { id: `far-${id}`, lang: "en", published: "2024-01-05", outlet: "sabah" },
        chain: ["tass", "lavrov"],
        says: resign({ person: "johnson-boris", time: "2022-07-07" }),
      }),
    )
    fc.assert(
      fc.property(several, (claims) => {
        const without = tell(strangers)
        expect(tell([...claims, ...strangers])).toEqual([...tell(claims), ...without].sort())
      }),
      { numRuns: 100 },
    )
  })
  it("D17 every finding is the same for its two claims alone, unless company bears on it", () => {
    // company: wordings, outlets that cite each other, what else an account says, and how many relays agree
    const alone = several.map((claims) =>
      claims.map(({ fingerprint: _, article: { outlet: _o, credit: _c, ...article }, ...rest }, index) => ({
        ...rest,
        article: { ...article, id: `article-${index}` },
      })),
    )
    fc.assert(
      fc.property(alone, (claims) => {
        for (const { kind, a, b } of detect(claims, { registry }).findings) {
          const kinds = [...detect([a, b], { registry }).findings].map((finding) => finding.kind)
          expect(kinds).toEqual([kind])
        }
      }),
      { numRuns: 150 },
    )
  })
  it("N11 an editor's word on two accounts bears on them alone", () => {
    fc.assert(
      fc.property(several, fc.constantFrom("dependent" as const, "independent" as const), (claims, kind) => {
        const named = new Set([claims[0]?.id, claims[1]?.id])
        const others = (found: string[]) =>
          found.filter((text) => {
            const [{ a, b }] = JSON.parse(text) as [{ a: Claim; b: Claim }]
            return !(named.has(a.id) && named.has(b.id))
          })
        expect(others(tell(claims, { overrides: [tied(claims, kind)] }))).toEqual(others(tell(claims)))
      }),
      { numRuns: 60 },
    )
  })
})

describe("long lists", () => {
  const states = ["russia", "turkey", "iran", "iraq", "egypt", "jordan", "qatar", "kuwait", "oman", "bahrain"]
  const at = (id: string, participants: string[], root: string) =>
    claim({
      article: { id, lang: "en", published: "2024-01-10" },
      chain: [root],
      says: meet({ participants, time: "2024-01-05" }),
    })
  it("D18 a summit is also a meeting of any two who were there, and not of those who were not", () => {
    const summit = at("a", [...states, "algeria", "tunisia"], "lavrov")
    const kinds = (...pair: string[]) =>
      [...detect([summit, at("b", pair, "fidan")], { registry }).findings].map(({ kind }) => kind)
    expect(kinds("turkey", "tunisia")).toEqual(["corroborates"])
    expect(kinds("lavrov", "fidan")).toEqual([])
    expect(kinds("turkey", "israel")).toEqual([])
  })
})
