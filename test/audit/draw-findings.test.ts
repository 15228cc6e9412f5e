import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { AuditableFinding } from "../../src/audit/auditable.ts"
import { drawFindings, mostOfTopic } from "../../src/audit/draw-findings.ts"
import { findingKinds } from "../../src/schema/judgement.ts"
import { arbitraryFindings, findingOf } from "./findings.ts"

const idsOf = (findings: readonly AuditableFinding[]) => findings.map(({ id }) => id)
const swapped = ({ a, b, ...rest }: AuditableFinding): AuditableFinding => ({ ...rest, a: b, b: a })
const seed = fc.oneof(fc.nat(), fc.string())

describe("A1 drawing findings", () => {
  it("A1 the order of findings and of their sides makes no difference", () => {
    const given = arbitraryFindings.chain((findings) =>
      fc.record({
        findings: fc.constant(findings),
        shuffled: fc.shuffledSubarray([...findings], { minLength: findings.length }),
        seed,
        sample: fc.nat(8),
      }),
    )
    fc.assert(
      fc.property(given, ({ findings, shuffled, seed, sample }) => {
        const drawn = idsOf(drawFindings(findings, { seed, sample }).findings)
        expect(idsOf(drawFindings(shuffled, { seed, sample }).findings)).toEqual(drawn)
        expect(idsOf(drawFindings(findings.map(swapped), { seed, sample }).findings)).toEqual(drawn)
      }),
    )
  })

  it("A1 never two of one pair of articles and kind, few of a topic, never more than asked for", () => {
    fc.assert(
      fc.property(arbitraryFindings, seed, fc.nat(8), (findings, seed, sample) => {
        const drawn = drawFindings(findings, { seed, sample }).findings
        const pairs = drawn.map(({ kind, a, b }) => [kind, ...[a.article.id, b.article.id].sort()].join(" "))
        expect(new Set(pairs).size).toBe(pairs.length)
        for (const kind of findingKinds) {
          const own = drawn.filter((finding) => finding.kind === kind)
          expect(own.length).toBeLessThanOrEqual(sample)
          for (const topic of ["one", "two", "three"])
            expect(own.filter((finding) => finding.topic === topic).length).toBeLessThanOrEqual(mostOfTopic)
        }
      }),
    )
  })

  it("A1 a smaller sample is the beginning of a larger one, kind by kind", () => {
    fc.assert(
      fc.property(arbitraryFindings, seed, (findings, seed) => {
        const of = (sample: number, kind: string) =>
          idsOf(drawFindings(findings, { seed, sample }).findings.filter((each) => each.kind === kind))
        for (const kind of findingKinds) expect(of(6, kind).slice(0, 2)).toEqual(of(2, kind))
      }),
    )
  })

  it("A1 asks for one of each kind in turn", () => {
    const findings = ["a", "b", "c", "d"].flatMap((article) => [
      findingOf("agrees", [article, 0, 9], ["z", 0, 9], article),
      findingOf("conflicts", [article, 0, 9], ["z", 0, 9], article),
    ])
    const { findings: drawn } = drawFindings(findings, { sample: 2 })
    expect(drawn.map(({ kind }) => kind)).toEqual(["agrees", "conflicts", "agrees", "conflicts"])
  })

  it("A1 each of many findings is drawn about as often over many seeds", () => {
    const findings = Array.from({ length: 10 }, (_, index) =>
      findingOf("agrees", [`a${index}`, 0, 9], [`b${index}`, 0, 9], `topic ${index}`),
    )
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 1000; seed++)
      for (const { id } of drawFindings(findings, { seed, sample: 3 }).findings)
        counts.set(id, (counts.get(id) ?? 0) + 1)
    expect(counts.size).toBe(10)
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(230)
      expect(count).toBeLessThan(370)
    }
  })

  it("A1 tells how many there are, and leaves out what cannot be judged", () => {
    const { a, ...rest } = findingOf("agrees", ["a", 0, 9], ["b", 0, 9])
    const placeless = { ...rest, id: "placeless", a: { article: a.article } }
    const findings = [
      placeless,
      findingOf("agrees", ["a", 0, 9], ["c", 0, 9]),
      findingOf("agrees", ["a", 0, 9], ["lost", 0, 9]),
      findingOf("echoes", ["a", 0, 9], ["c", 0, 9]),
    ]
    const draw = drawFindings(findings, {
      kinds: ["agrees"],
      judgeable: ({ b }) => b.article.id !== "lost",
    })
    expect(idsOf(draw.findings)).toEqual(["agrees a-0-9 c-0-9"])
    expect([...draw.found]).toEqual([["agrees", 3]])
    expect(draw.leftOut).toBe(2)
  })

  it("A1 refuses what is no list and no number", () => {
    expect(() => drawFindings(7 as never)).toThrow(/drawFindings\(\) takes a list of findings/)
    expect(() => drawFindings([], { sample: -1 })).toThrow(/how many to draw of each kind; received -1/)
  })
})
