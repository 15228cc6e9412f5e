import { describe, expect, it } from "vitest"
import { auditRates, fewestAlone } from "../../src/audit/audit-rates.ts"
import { wilsonInterval } from "../../src/audit/wilson-interval.ts"
import type { AuditVerdict } from "../../src/schema/audit.ts"
import type { FindingKind } from "../../src/schema/judgement.ts"

const judged = (kind: FindingKind, verdict: AuditVerdict, times: number) =>
  Array.from({ length: times }, () => ({ finding: { kind }, verdict }))

describe("A3 how often findings are right", () => {
  it("A3 is the share of the right among right and wrong, the doubtful told apart", () => {
    const { kinds, pooled } = auditRates([
      ...judged("echoes", "right", 18),
      ...judged("echoes", "wrong", 2),
      ...judged("echoes", "doubtful", 5),
    ])
    expect(kinds).toEqual([
      { kinds: ["echoes"], right: 18, wrong: 2, doubtful: 5, share: 0.9, interval: wilsonInterval(18, 20) },
    ])
    expect(pooled).toBeUndefined()
  })

  it("A3 kinds of which few were decided are pooled as well, and no others", () => {
    const { kinds, pooled } = auditRates([
      ...judged("echoes", "right", fewestAlone),
      ...judged("conflicts", "right", fewestAlone - 1),
      ...judged("conflicts", "doubtful", 9),
      ...judged("tension", "wrong", 2),
    ])
    expect(kinds.map((rate) => rate.kinds)).toEqual([["echoes"], ["tension"], ["conflicts"]])
    expect(pooled).toMatchObject({
      kinds: ["tension", "conflicts"],
      right: fewestAlone - 1,
      wrong: 2,
      doubtful: 9,
    })
  })

  it("A3 one kind alone is pooled with nothing, and of doubtful ones alone nothing is known", () => {
    const { kinds, pooled } = auditRates(judged("agrees", "doubtful", 3))
    expect(pooled).toBeUndefined()
    expect(kinds[0]).toMatchObject({ share: undefined, interval: { low: 0, high: 1 } })
    expect(auditRates([])).toEqual({ kinds: [] })
  })

  it("A3 refuses what is no list", () => {
    expect(() => auditRates(undefined as never)).toThrow(/the findings that were judged; received nothing/)
  })
})
