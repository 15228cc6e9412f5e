import { describe, expect, it } from "vitest"
import { readerAgreement } from "../../src/audit/reader-agreement.ts"
import type { AuditVerdict } from "../../src/schema/audit.ts"
import { auditOf } from "./findings.ts"

const judged = (one: AuditVerdict, other: AuditVerdict, times: number, by = "al") =>
  Array.from({ length: times }, () => ({
    audits: [
      auditOf("agrees", ["a", 0, 9], ["b", 0, 9], { by: "ed", verdict: one, why: "x" }),
      auditOf("agrees", ["a", 0, 9], ["b", 0, 9], { by, verdict: other, why: "x" }),
    ],
  }))

describe("A3 how far readers agree", () => {
  it("A3 is counted, and what chance gives is taken off", () => {
    // the usual example: 20 and 15 alike, 5 and 10 not, kappa .4
    const met = [
      ...judged("right", "right", 20),
      ...judged("right", "wrong", 5),
      ...judged("wrong", "right", 10),
      ...judged("wrong", "wrong", 15),
    ]
    const [both, ...more] = readerAgreement(met)
    expect(both).toMatchObject({ readers: ["al", "ed"], judged: 50, alike: 35 })
    expect(both?.kappa).toBeCloseTo(0.4, 9)
    expect(more).toEqual([])
  })

  it("A3 is of each two readers, and of one alone nothing is told", () => {
    const met = [...judged("right", "right", 2), ...judged("right", "doubtful", 1, "zoe")]
    expect(readerAgreement(met).map(({ readers, alike }) => [readers.join(), alike])).toEqual([
      ["al,ed", 2],
      ["ed,zoe", 0],
    ])
    expect(readerAgreement([{ audits: [auditOf("agrees", ["a", 0, 9], ["b", 0, 9])] }])).toEqual([])
  })

  it("A3 has no kappa where both give one verdict throughout", () => {
    expect(readerAgreement(judged("right", "right", 9))[0]).toMatchObject({ alike: 9, kappa: undefined })
  })

  it("A3 refuses what is no list", () => {
    expect(() => readerAgreement(3 as never)).toThrow(/the findings that were judged; received 3/)
  })
})
