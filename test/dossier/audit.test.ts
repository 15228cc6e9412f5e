import { describe, expect, it } from "vitest"
import { detect } from "../../src/detect/detect.ts"
import { asRecorded } from "../../src/dossier/as-recorded.ts"
import { auditsOf } from "../../src/dossier/audits-of.ts"
import { append, claimsOf, createDossier, detectOptionsOf } from "../../src/dossier/dossier.ts"
import { parseDossier } from "../../src/dossier/parse-dossier.ts"
import { serializeDossier } from "../../src/dossier/serialize-dossier.ts"
import { add, audit, hour, retract, sample } from "./samples.ts"

const start = createDossier({ id: "d" })
const wrong = { verdict: "wrong", why: "two visits" } as const

describe("A4 verdicts in a dossier", () => {
  it("A4 are kept, written and read, and viewed as of a day", () => {
    const { dossier } = append(start, [audit("a", "b", 1), audit("a", "c", 2, wrong)])
    expect(auditsOf(dossier).map(({ verdict }) => verdict)).toEqual(["right", "wrong"])
    expect(parseDossier(serializeDossier(dossier)).dossier).toEqual(dossier)
    expect(auditsOf(asRecorded(dossier, hour(1))).length).toBe(1)
  })

  it("A4 whoever judges again replaces the own verdict and nobody else's, whichever passage stands first", () => {
    const first = audit("a", "b", 1)
    const { dossier } = append(start, [
      first,
      audit("a", "b", 2, { by: "another" }),
      audit("a", "b", 3, {
        ...wrong,
        a: { article: "article-of-b", at: [20, 40] },
        b: { article: "article-of-a", at: [0, 9] },
      }),
    ])
    expect(auditsOf(dossier).map(({ by, verdict }) => [by, verdict])).toEqual([
      ["an editor", "wrong"],
      ["another", "right"],
    ])
    const again = append(append(start, [first]).dossier, [first])
    expect(again.diagnostics.map(({ rule }) => rule)).toEqual(["repeated-entry"])
  })

  it("A4 outlive their claims, and change nothing that is detected", () => {
    const claims = [sample("a", ["military"]), sample("b", ["military"])]
    const { dossier } = append(
      start,
      claims.map((claim) => add(claim)),
    )
    const judged = append(dossier, [audit("a", "b", 1, { kind: "agrees", ...wrong })]).dossier
    const findings = (of: typeof dossier) =>
      [...detect(claimsOf(of), detectOptionsOf(of)).findings].map(({ id }) => id)
    expect(findings(judged)).toEqual(findings(dossier))
    expect(findings(judged).length).toBeGreaterThan(0)
    expect(auditsOf(append(judged, [retract("a", 2), retract("b", 2)]).dossier).length).toBe(1)
  })

  it.each([
    ["wrong without a reason", { verdict: "wrong" as const }, "needs a reason"],
    ["without a reader", { by: "" }, "by"],
    ["on a passage of no length", { a: { article: "a", at: [4, 4] as [number, number] } }, "one character"],
  ])("A4 %s is refused", (_, rest, words) => {
    expect(() => append(start, [audit("a", "b", 1, rest)])).toThrow(words)
    const line = JSON.stringify(audit("a", "b", 1, rest))
    const { diagnostics } = parseDossier(`{"isnad":2,"holds":"dossier","id":"d"}\n${line}`)
    expect(diagnostics).toMatchObject([{ rule: "invalid-log-entry", line: 2 }])
  })
})
