import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { matchAudits } from "../../src/audit/match-audits.ts"
import { arbitraryFindings, auditOf, findingOf } from "./findings.ts"

const finding = findingOf("agrees", ["a", 10, 60], ["b", 100, 180])

describe("A2 verdicts beside the findings of today", () => {
  it.each([
    ["the same passages", auditOf("agrees", ["a", 10, 60], ["b", 100, 180]), true],
    ["sides swapped", auditOf("agrees", ["b", 100, 180], ["a", 10, 60]), true],
    ["ends moved", auditOf("agrees", ["a", 0, 20], ["b", 170, 300]), true],
    ["one side apart", auditOf("agrees", ["a", 60, 90], ["b", 100, 180]), false],
    ["one side right before", auditOf("agrees", ["a", 10, 60], ["b", 80, 100]), false],
    ["another article", auditOf("agrees", ["a", 10, 60], ["c", 100, 180]), false],
    ["another kind", auditOf("echoes", ["a", 10, 60], ["b", 100, 180]), false],
  ])("A2 %s", (_, audit, met) => {
    const matched = matchAudits([finding], [audit])
    expect(matched.met.length).toBe(met ? 1 : 0)
    expect(matched.unmet.length).toBe(met ? 0 : 1)
  })

  it("A2 a verdict outlives every shift that leaves an overlap on both sides", () => {
    const length = 40
    const shift = fc.integer({ min: -(length - 1), max: length - 1 })
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), shift, shift, fc.boolean(), (one, other, left, right, swap) => {
        const audit = auditOf(
          "conflicts",
          ["a", one + 100, one + 100 + length],
          ["b", other + 100, other + 100 + length],
        )
        const a = ["a", one + 100 + left, one + 100 + left + length] as const
        const b = ["b", other + 100 + right, other + 100 + right + length] as const
        const found = swap ? findingOf("conflicts", b, a) : findingOf("conflicts", a, b)
        expect(matchAudits([found], [audit]).met[0]?.finding).toBe(found)
      }),
    )
  })

  it("A2 within one article either side may be either passage", () => {
    const within = findingOf("tension", ["a", 0, 50], ["a", 200, 260])
    expect(matchAudits([within], [auditOf("tension", ["a", 210, 250], ["a", 10, 40])]).met.length).toBe(1)
    expect(matchAudits([within], [auditOf("tension", ["a", 10, 40], ["a", 20, 40])]).met.length).toBe(0)
  })

  it("A2 of several findings a verdict is on the one that it shares most with, whatever their order", () => {
    const near = findingOf("agrees", ["a", 12, 58], ["b", 100, 180])
    const far = findingOf("agrees", ["a", 50, 200], ["b", 100, 180])
    const audit = auditOf("agrees", ["a", 10, 60], ["b", 100, 180])
    for (const order of [
      [near, far],
      [far, near],
    ])
      expect(matchAudits(order, [audit]).met.map(({ finding }) => finding)).toEqual([near])
  })

  it("A2 the order of the findings makes no difference", () => {
    const given = arbitraryFindings.chain((findings) =>
      fc.record({
        findings: fc.constant(findings),
        shuffled: fc.shuffledSubarray([...findings], { minLength: findings.length }),
        verdicts: fc.array(
          fc.tuple(fc.nat(60), fc.nat(30), fc.constantFrom("agrees" as const, "echoes" as const)),
        ),
      }),
    )
    fc.assert(
      fc.property(given, ({ findings, shuffled, verdicts }) => {
        const audits = verdicts.flatMap(([index, move, kind]) => {
          const { a, b } = findings[index] ?? {}
          if (a?.anchor === undefined || b?.anchor === undefined) return []
          const place = ({ article, anchor = { start: 0, end: 9 } }: typeof a) =>
            [article.id, anchor.start + move, anchor.end + move] as const
          return [auditOf(kind, place(a), place(b))]
        })
        expect(matchAudits(shuffled, audits)).toEqual(matchAudits(findings, audits))
        const { met, unmet } = matchAudits(findings, audits)
        const seen = met.flatMap((each) => each.audits).length + unmet.length
        expect(seen).toBeLessThanOrEqual(audits.length)
      }),
    )
  })

  it("A2 the latest verdict of each reader counts, and where readers differ it is doubtful", () => {
    const places = [
      ["a", 10, 60],
      ["b", 100, 180],
    ] as const
    const early = auditOf("agrees", ...places, { verdict: "wrong", why: "x", at: "2024-01-01T00:00:00Z" })
    const late = auditOf("agrees", ...places, { at: "2024-01-02T00:00:00Z" })
    const other = auditOf("agrees", ...places, { verdict: "wrong", why: "y", by: "another" })
    const verdictOf = (...audits: readonly (typeof early)[]) => matchAudits([finding], audits).met[0]?.verdict
    expect(verdictOf(early, late)).toBe("right")
    expect(verdictOf(late, early)).toBe("right")
    expect(verdictOf(early, other)).toBe("wrong")
    expect(verdictOf(late, other)).toBe("doubtful")
    expect(matchAudits([finding], [late, other, early]).met[0]?.audits).toEqual([late, other])
  })

  it("A2 tells as what the passages of an unmet verdict are found now", () => {
    const now = [
      findingOf("echoes", ["a", 0, 30], ["b", 150, 200]),
      findingOf("updates", ["a", 40, 50], ["b", 90, 120]),
    ]
    const audit = auditOf("agrees", ["a", 10, 60], ["b", 100, 180])
    expect(matchAudits(now, [audit])).toEqual({ met: [], unmet: [{ audit, now: ["echoes", "updates"] }] })
    expect(matchAudits([], [audit]).unmet[0]?.now).toEqual([])
  })

  it("A2 refuses what are no lists", () => {
    expect(() => matchAudits(1 as never, [])).toThrow(/a list of findings/)
    expect(() => matchAudits([], 1 as never)).toThrow(/a list of verdicts/)
  })
})
