import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { anchorOf } from "../../src/claims/reanchor.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { digestOf } from "../../src/util/digest.ts"
import { contact } from "../../src/vocabulary/built-in/contact.ts"
import { only } from "../../src/vocabulary/open-values.ts"
import { told } from "../support/build.ts"
import { run } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "isnad-"))
function write(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  )
  return path
}

const both = { participants: ["russia", "turkey"] }
const one = told("early", ["lavrov"], contact({ ...both, tracks: ["military"] }), { on: "2024-01-10" })
const two = told("late", ["fidan"], contact({ ...both, tracks: only("political") }), { on: "2024-03-10" })
const three = told("undated", [{ anonymous: "diplomat" }], contact({ ...both, tracks: ["military"] }), {
  on: null,
})
const good = write("good.jsonl", [one, two, three])

describe("findings", () => {
  it("I1 prints topics with positions and roots, and findings with reasons and places", async () => {
    const { code, out } = await run(["findings", good])
    expect(code).toBe(0)
    for (const words of [
      "contact: Russia and",
      "1 to 2 roots",
      "disputed",
      "conflicts on tracks: military | political only",
      "both say:",
      "roots:",
      "because:",
      "early",
      "late",
      "in all: 3 claims of 3 articles",
    ])
      expect(out).toContain(words)
    expect(out).not.toMatch(/undefined|\[object/)
  })
  it("I1 --json writes a finding a line", async () => {
    const { out } = await run(["findings", good, "--json"])
    const findings = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["agrees", "conflicts"]))
    expect(findings[0].a.claim).toMatch(/^claim:/)
  })
  it("I1 --kind takes kinds, and refuses others with code 2", async () => {
    const { out } = await run(["findings", good, "--json", "--kind", "agrees"])
    expect(out.trim().split("\n")).toHaveLength(1)
    const wrong = await run(["findings", good, "--kind", "gossips"])
    expect(wrong).toMatchObject({ code: 2, out: "" })
    expect(wrong.errors).toContain("corroborates")
  })
  it("I1 --published-by leaves out what came later and keeps the undated, saying so", async () => {
    const { out } = await run(["findings", good, "--published-by", "2024-02"])
    expect(out).toContain("kept although it is not known whether they were published by then: undated")
    expect(out).not.toContain("conflicts")
    expect(await run(["findings", good, "--published-by", "2024-02-31"])).toMatchObject({ code: 2 })
  })
  it("I3 colour and direction marks are for terminals only", async () => {
    expect((await run(["findings", good])).out).not.toMatch(/\u001B|\u2068/u)
    expect((await run(["findings", good], true)).out).toMatch(/\u001B\[/u)
  })
})

describe("bad input", () => {
  const lines = [
    one,
    "{broken",
    { ...one, says: { ...one.says, predicate: "gossip" } },
    { ...one, says: { ...one.says, roles: { place: 7 } } },
    { ...two, article: { ...two.article, published: "2024-02-31" } },
    { ...three, id: one.id },
    { isnad: 99, ...two },
  ]
  it("I2 each bad line is named with its file, line and remedy, and the rest goes on", async () => {
    const path = write("bad.jsonl", lines)
    const { code, out, errors } = await run(["findings", path])
    expect(code).toBe(1)
    for (const line of [2, 3, 4, 5, 6, 7]) expect(errors).toContain(`${path}:${line}`)
    for (const rule of [
      "invalid-json",
      "unknown-predicate",
      "unknown-role",
      "invalid-article",
      "duplicate-id",
      "newer-format",
    ])
      expect(errors).toContain(rule)
    expect(errors).not.toMatch(/\n\s+at /)
    expect(out).toContain("in all: 1 claim")
  })
  it("I2 a missing file, a folder and an empty file", async () => {
    for (const path of [join(folder, "none.jsonl"), folder])
      expect(await run(["findings", path])).toMatchObject({ code: 1 })
    expect(await run(["findings", write("empty.jsonl", [])])).toMatchObject({ code: 0 })
  })
  it("I1 wrong usage has code 2 and says what there is", async () => {
    for (const args of [
      [],
      ["gossip"],
      ["findings"],
      ["findings", good, "--texts", "x"],
      ["findings", good, "--wrong"],
      ["explain", good],
    ])
      expect(await run(args)).toMatchObject({ code: 2, out: "" })
    expect(await run(["--help"])).toMatchObject({ code: 0, errors: "" })
  })
})

describe("explain", () => {
  it("I1 tells what two claims are to each other", async () => {
    const { code, out } = await run(["explain", good, one.id, two.id.slice(0, 14)])
    expect(code).toBe(0)
    expect(out).toContain("conflicts on tracks")
  })
  it("I1 tells why nothing is reported", async () => {
    const other = told("other", ["peskov"], contact({ participants: ["russia", "iran"] }))
    const path = write("apart.jsonl", [one, other])
    const { code, out } = await run(["explain", path, one.id, other.id])
    expect(code).toBe(0)
    expect(out).toContain("nothing is reported")
    expect(out).toContain("one side")
  })
  it("I1 an unknown claim is wrong usage", async () => {
    expect(await run(["explain", good, one.id, "claim:none"])).toMatchObject({ code: 2 })
  })
})

describe("validate", () => {
  const text = "Moscow and Ankara keep military contact, the minister said. The rest was left open."
  const texts = mkdtempSync(join(tmpdir(), "isnad-texts-"))
  writeFileSync(join(texts, "a.txt"), text)
  const anchored = (id: string, start: number, end: number, of = text): Claim => ({
    ...one,
    id,
    anchor: anchorOf(of, start, end),
  })
  const moved = `The rest was left open. Moscow and Ankara`

  it("I1 reports each claim as exact, moved or lost", async () => {
    const claims = [anchored("c1", 0, 17), anchored("c2", 24, 41, moved), anchored("c3", 0, 5, "gone!")]
    const path = write(
      "anchored.jsonl",
      claims.map((claim) => ({ ...claim, article: { ...claim.article, digest: digestOf(text) } })),
    )
    const { code, out } = await run(["validate", path, "--texts", texts])
    expect(code).toBe(1)
    expect(out).toMatch(/exact +early 0–17 c1/)
    expect(out).toMatch(/moved +early 24–41 now at 0–17 c2/)
    expect(out).toMatch(/lost +early 0–5 c3/)
    expect(out).toContain("1 exact, 1 moved, 1 lost")
  })
  it("I1 warns of unknown agents and of chains that loop", async () => {
    const path = write("loop.jsonl", [
      {
        ...one,
        chain: [
          { sources: ["tass"], act: "reports" },
          { sources: ["tass"], act: "asserts" },
        ],
      },
      { ...two, chain: [{ sources: ["nobody-known"], act: "asserts" }] },
    ])
    const { code, errors } = await run(["validate", path])
    expect(code).toBe(0)
    expect(errors).toContain("chain-loops")
    expect(errors).toContain("unknown-agent")
  })
})
