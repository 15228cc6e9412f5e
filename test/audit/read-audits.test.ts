import { describe, expect, it } from "vitest"
import { readAudits } from "../../src/audit/read-audits.ts"
import { auditOf } from "./findings.ts"

const unsaid = { by: "an editor", at: "2024-02-01T00:00:00Z" }
const line = {
  kind: "agrees",
  says: "agrees",
  a: {
    article: "a",
    at: [4, 9],
    outlet: null,
    published: "2024-01-01",
    title: "t",
    before: "",
    words: "x",
    after: "",
  },
  b: { article: "b", at: [0, 5], speaker: "Reuters" },
  verdict: null,
  why: "",
}
const read = (...lines: readonly unknown[]) =>
  readAudits(lines.map((each) => (typeof each === "string" ? each : JSON.stringify(each))).join("\n"), unsaid)

describe("A5 verdicts read in", () => {
  it("A5 a line of a sample waits until it has a verdict, and is then one", () => {
    expect(read(line)).toEqual({ audits: [], open: 1, diagnostics: [] })
    expect(read({ ...line, verdict: "right" }).audits).toEqual([
      {
        kind: "agrees",
        a: { article: "a", at: [4, 9] },
        b: { article: "b", at: [0, 5] },
        verdict: "right",
        ...unsaid,
      },
    ])
    expect(read({ ...line, verdict: "wrong", why: " two visits " }).audits[0]?.why).toBe("two visits")
  })

  it("A5 verdicts as they are kept are read as they are", () => {
    const kept = auditOf("echoes", ["a", 1, 2], ["b", 3, 4], { verdict: "doubtful", why: "undated" })
    expect(read(kept).audits).toEqual([kept])
  })

  it.each([
    ["no JSON", "{broken", "invalid-json", "no JSON"],
    ["a kind that there is none of", { ...line, kind: "gossips" }, "invalid-audit", "kind"],
    ["a verdict that there is none of", { ...line, verdict: "ok" }, "invalid-audit", "verdict"],
    ["wrong without a reason", { ...line, verdict: "wrong" }, "invalid-audit", "needs a reason"],
    [
      "doubtful with a blank reason",
      { ...line, verdict: "doubtful", why: "  " },
      "invalid-audit",
      "needs a reason",
    ],
    [
      "a key misspelt",
      { ...line, verdcit: "right" },
      "invalid-audit",
      "remove verdcit or correct the spelling",
    ],
    [
      "a passage of no length",
      { ...line, b: { article: "b", at: [5, 5] } },
      "invalid-audit",
      "at least one character",
    ],
    [
      "a passage that ends before it begins",
      { ...line, b: { article: "b", at: [5, 2] } },
      "invalid-audit",
      "b.at",
    ],
    ["a list", [], "invalid-audit", "received []"],
  ])("A5 %s costs that line only, and is located", (_, faulty, rule, words) => {
    const { audits, diagnostics } = read({ ...line, verdict: "right" }, faulty, { ...line, verdict: "right" })
    expect(audits.length).toBe(2)
    expect(diagnostics[0]).toMatchObject({ rule, severity: "error", line: 2 })
    expect(diagnostics[0]?.message).toContain(words)
  })

  it("A5 misuse is an error that says what is needed", () => {
    expect(() => readAudits(7 as never, unsaid)).toThrow(/a text in JSON Lines, or its lines; received 7/)
    expect(() => readAudits("", { by: "", at: "today" })).toThrow(/who judged and when/)
  })
})
