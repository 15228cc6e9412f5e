import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseClaim } from "../../src/claims/parse-claim.ts"
import { compareClaims } from "../../src/compare/compare-claims.ts"
import { detect } from "../../src/detect/detect.ts"
import { compareLineage } from "../../src/lineage/compare-lineage.ts"
import { inverse } from "../../src/logic/relation.ts"
import { registry } from "../../src/registry/index.ts"
import {
  arbitraryClaim,
  arbitraryDistortion,
  arbitraryEcho,
  arbitraryIndependent,
  arbitraryRevision,
  type ClaimPair,
} from "../../src/testing/arbitraries.ts"

const kindsOf = ({ original, other }: ClaimPair) =>
  [...detect([original, other], { registry }).findings].map(({ kind }) => kind)

describe("properties of any claims", () => {
  it("C1 swapping gives the inverse, whatever the claims", () => {
    fc.assert(
      fc.property(arbitraryClaim(), arbitraryClaim(), (a, b) => {
        const [one, other] = [compareClaims(a, b, { registry }), compareClaims(b, a, { registry })]
        const turned =
          one.relation === "overlap" || one.relation === "unrelated" ? one.relation : inverse(one.relation)
        expect(other.relation).toBe(turned)
        expect(other.certainty).toBe(inverse(one.certainty))
        expect([other.onlyA, other.onlyB]).toEqual([one.onlyB, one.onlyA])
        expect(other.both === undefined).toBe(one.both === undefined)
      }),
      { numRuns: 400 },
    )
  })
  it("C1 every claim is equivalent to itself", () => {
    fc.assert(
      fc.property(arbitraryClaim(), (claim) => {
        expect(compareClaims(claim, claim, { registry })).toMatchObject({
          relation: "equivalence",
          clashing: [],
          onlyA: {},
          onlyB: {},
        })
      }),
    )
  })
  it("N5 lineage is symmetric, and independence is never found without a registry", () => {
    fc.assert(
      fc.property(arbitraryClaim(), arbitraryClaim(), (a, b) => {
        expect(compareLineage(b, a, { registry }).possible).toEqual(
          compareLineage(a, b, { registry }).possible,
        )
        expect(compareLineage(a, b).kind).not.toBe("independent")
      }),
    )
  })
  it("S1 writing a claim and reading it changes nothing", () => {
    fc.assert(
      fc.property(arbitraryClaim(), (claim) => {
        const parsed = parseClaim(JSON.parse(JSON.stringify(claim)))
        expect(parsed.diagnostics).toEqual([])
        expect(parsed.claim).toEqual(claim)
      }),
    )
  })
  it("D1 an echo is found to echo", () => {
    fc.assert(
      fc.property(arbitraryEcho(), (pair) => {
        expect(kindsOf(pair)).toEqual(["echoes"])
      }),
    )
  })
  it("D1 a distortion is found to distort", () => {
    fc.assert(
      fc.property(arbitraryDistortion(), (pair) => {
        expect(kindsOf(pair)).toEqual(["distorts"])
      }),
    )
  })
  it("D1 a revision is found to revise", () => {
    fc.assert(
      fc.property(arbitraryRevision(), (pair) => {
        expect(kindsOf(pair)).toEqual(["revises"])
      }),
    )
  })
  it("D1 an independent account of the same is found to corroborate", () => {
    fc.assert(
      fc.property(arbitraryIndependent(), (pair) => {
        expect(kindsOf(pair)).toEqual(["corroborates"])
      }),
    )
  })
})
