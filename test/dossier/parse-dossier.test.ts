import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { append, claimsOf, createDossier } from "../../src/dossier/dossier.ts"
import { parseDossier } from "../../src/dossier/parse-dossier.ts"
import { serializeDossier } from "../../src/dossier/serialize-dossier.ts"
import { add, hour, judge, override, retract, sample } from "./samples.ts"

const header = '{"isnad":2,"holds":"dossier","id":"d","title":"T"}'
const line = (value: unknown) => JSON.stringify(value)
const { dossier: full } = append(createDossier({ id: "d", title: "T" }), [
  add(sample("one")),
  add(sample("two"), 1),
  judge("one", "two", 2),
  override("same-agent", "x", "y", 3),
  { op: "withdraw", kind: "same-agent", between: ["y", "x"], why: "two desks", recorded: hour(4), by: "ed" },
  {
    op: "declare",
    entity: { id: "ruritania", kind: "state", names: { en: ["Ruritania"] } },
    recorded: hour(5),
  },
  retract("two", 6),
])

describe("parseDossier", () => {
  it("reads back what was written, and writes the same again", () => {
    const text = serializeDossier(full)
    const { dossier, diagnostics } = parseDossier(text)
    expect(diagnostics).toEqual([])
    expect(dossier).toEqual(full)
    expect(dossier && serializeDossier(dossier)).toBe(text)
    expect(text.split("\n")).toHaveLength(9)
  })

  it("takes a byte-order mark, CR LF, blank lines and a last line without its end", () => {
    const lines = [`\uFEFF${header}`, "", line(add(sample("one"))), "  ", line(retract("one"))]
    const { dossier, diagnostics } = parseDossier(lines.join("\r\n"))
    expect(diagnostics).toEqual([])
    expect(dossier?.log).toHaveLength(2)
  })

  it("refuses a newer format in words", () => {
    const { dossier, diagnostics } = parseDossier(
      `{"isnad":3,"holds":"dossier","id":"d","key":1}\n{"op":"new"}`,
    )
    expect(dossier).toBeUndefined()
    expect(diagnostics).toMatchObject([{ rule: "newer-format", severity: "error", line: 1 }])
    expect(diagnostics[0]?.message).toContain("update isnad")
  })

  const broken: readonly (readonly [string, string, string])[] = [
    ["no JSON", '{"op":"add",', "invalid-json"],
    ["no object", "7", "invalid-log-entry"],
    ["an unknown op", '{"op":"erase"}', "invalid-log-entry"],
    ["a bare claim", line(sample("three")), "invalid-log-entry"],
    [
      "a claim of an unknown predicate",
      line({
        ...add(sample("three")),
        claim: { ...sample("three"), says: { predicate: "gossip", roles: {} } },
      }),
      "unknown-predicate",
    ],
    [
      "a claim of a newer format",
      line({ ...add(sample("three")), claim: { ...sample("three"), isnad: 9 } }),
      "newer-format",
    ],
    ["a retraction of nothing", line(retract("three")), "unknown-claim"],
    ["one id with two contents", line(add(sample("one", ["political"]))), "duplicate-id"],
    [
      "an impossible time",
      line({ ...retract("one"), recorded: "2024-13-01T00:00:00Z" }),
      "invalid-log-entry",
    ],
  ]

  it.each(broken)("a line that is %s costs that line only, is located and kept", (_about, text, rule) => {
    const lines = [header, line(add(sample("one"))), text, line(add(sample("two"), 1))]
    const { dossier, diagnostics } = parseDossier(lines.join("\n"))
    expect(diagnostics).toMatchObject([{ rule, severity: "error", line: 3 }])
    expect(dossier && claimsOf(dossier).map(({ id }) => id)).toEqual(["one", "two"])
    expect(dossier && serializeDossier(dossier)).toBe(`${lines.join("\n")}\n`)
    const further = dossier && append(dossier, [retract("one", 9)]).dossier
    expect(further && serializeDossier(further)).toContain(text)
  })

  it.each([
    ["nothing", "", ["missing-header"]],
    ["entries alone", line(add(sample("one"))), ["missing-header"]],
    ["a broken header", '{"isnad":2,"holds":"dossier"}', ["invalid-header", "missing-header"]],
    ["another thing's header", '{"isnad":2,"holds":"claims"}', ["invalid-header", "missing-header"]],
    ["two dossiers", `${header}\n${header}`, ["invalid-header"]],
  ])("says what is wrong with the head of %s", (_about, text, found) => {
    const { dossier, diagnostics } = parseDossier(text)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(found)
    expect(dossier).toBeDefined()
  })

  it("follows lines that are out of order, and says so", () => {
    const lines = [header, line(add(sample("one"), 5)), line(add(sample("two"), 4))]
    const { dossier, diagnostics } = parseDossier(lines)
    expect(diagnostics).toMatchObject([{ rule: "recorded-out-of-order", severity: "warning", line: 3 }])
    expect(dossier?.state.recorded).toBe(hour(5))
  })

  it("keeps a repeated line in the log, without effect", () => {
    const { dossier, diagnostics } = parseDossier([
      header,
      line(add(sample("one"))),
      line(add(sample("one"), 3)),
    ])
    expect(diagnostics).toMatchObject([{ rule: "repeated-claim", severity: "information", line: 3 }])
    expect(dossier?.log).toHaveLength(2)
    expect(dossier && claimsOf(dossier)).toHaveLength(1)
  })

  it("never throws and never loses a line, however a text is mangled", () => {
    const text = serializeDossier(full)
    const damage = fc.tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.oneof(fc.string(), fc.constantFrom("\n", "}", '"')),
    )
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        let mangled = text
        for (const [at, length, put] of damages)
          mangled = mangled.slice(0, at) + put + mangled.slice(at + length)
        const { dossier } = parseDossier(mangled)
        if (dossier === undefined) return
        const lines = mangled.split("\n").filter((each) => each.trim() !== "")
        const again = serializeDossier(dossier)
        const written = again.split("\n").filter((each) => each.trim() !== "")
        expect([lines.length, lines.length + 1]).toContain(written.length)
        const { dossier: second } = parseDossier(again)
        expect(second?.state).toEqual(dossier.state)
        expect(second && serializeDossier(second)).toBe(again)
      }),
      { numRuns: 300 },
    )
  })
})
