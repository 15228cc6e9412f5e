import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { buildClaim } from "../../src/testing/index.ts"
import { root } from "./examples.ts"

const read = (name: string) =>
  z.fromJSONSchema(JSON.parse(readFileSync(join(root, `docs/schema/${name}.json`), "utf8")))

describe("S4 the JSON Schemas accept what is stored and refuse what is not", () => {
  const claim = read("claim")
  const dossiers = readdirSync(join(root, "data/dossiers"))
  test.each(dossiers)("the claims of %s", (name) => {
    const lines = readFileSync(join(root, `data/dossiers/${name}/claims.jsonl`), "utf8")
      .trim()
      .split("\n")
    for (const line of lines.slice(1)) expect(claim.safeParse(JSON.parse(line)).error).toBeUndefined()
    expect(lines.length).toBeGreaterThan(1)
  })
  test.each([
    ["without an article", { article: undefined }],
    ["with an act that there is none of", { chain: [{ sources: ["reuters"], act: "whispers" }] }],
    ["with a field that there is none of", { truth: 1 }],
    ["with an anchor before the text", { anchor: { start: -1, end: 4, digest: `sha256:${"0".repeat(64)}` } }],
  ])("a claim %s", (_, change) => {
    const stored = JSON.parse(JSON.stringify({ ...buildClaim(), ...change }))
    expect(claim.safeParse(stored).success).toBe(false)
  })
  test("an entry of a log", () => {
    const entry = { op: "retract", claim: "claim:a", why: "misread", recorded: "2024-07-23T10:00:00Z" }
    expect(read("log-entry").safeParse(entry).success).toBe(true)
    expect(read("log-entry").safeParse({ ...entry, why: "" }).success).toBe(false)
    expect(read("log-entry").safeParse({ ...entry, op: "forget" }).success).toBe(false)
  })
})
