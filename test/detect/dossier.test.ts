import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readClaims } from "../../src/claims/read-claims.ts"
import { detect } from "../../src/detect/detect.ts"
import { explain } from "../../src/detect/explain.ts"
import { registry } from "../../src/registry/index.ts"

const folder = new URL("../../data/dossiers/turkey-syria/", import.meta.url)
const file = (name: string) => readFileSync(new URL(name, folder), "utf8")

interface Expected {
  readonly a: string
  readonly b: string
  readonly accept: readonly string[]
  readonly on?: readonly string[]
}

const { claims, diagnostics } = readClaims(file("claims.jsonl"))
const labels: Readonly<Record<string, string>> = JSON.parse(file("labels.json"))
const expected: readonly Expected[] = JSON.parse(file("expected.json"))
const labelOf = new Map(Object.entries(labels).map(([label, id]) => [id, label]))
const pair = (a: string, b: string) => [a, b].sort().join(" ~ ")
const found = [...detect(claims, { registry }).findings]
const byPair = new Map(
  found.map((finding) => [pair(labelOf.get(finding.a.id)!, labelOf.get(finding.b.id)!), finding]),
)

describe("the dossier of five real articles", () => {
  it("S4 is read without a remark, every claim with its label", () => {
    expect(diagnostics).toEqual([])
    expect(claims.every(({ id }) => labelOf.has(id))).toBe(true)
  })
  it.each(expected)("D13 $a and $b: $accept", ({ a, b, accept, on }) => {
    const finding = byPair.get(pair(a, b))
    expect(accept).toContain(finding?.kind ?? "none")
    if (on !== undefined) expect(finding?.comparison.clashing).toEqual(on)
  })
  it("D13 has one conflict across articles, on tracks, and tells what both agree on", () => {
    const conflicts = found.filter(({ kind }) =>
      ["conflicts", "distorts", "revises", "tension", "misattributes"].includes(kind),
    )
    expect(conflicts).toHaveLength(1)
    expect(explain(conflicts[0]!).split("\n")).toEqual([
      "conflicts on tracks: military and intelligence | intelligence only",
      "both say: contact between Turkey and Syria at intelligence level",
      "roots: Mikhail Bogdanov, Recep Tayyip Erdoğan (independent); the second is undated",
    ])
  })
  it("D13 never counts a ministry and its minister as two voices", () => {
    for (const { kind, lineage } of found) {
      const roots = [lineage.roots.a[0]?.agent, lineage.roots.b[0]?.agent]
      if (roots.includes("russia-mfa") && roots.includes("bogdanov")) expect(kind).not.toBe("corroborates")
    }
  })
  it("D13 finds across articles nothing else than what was reviewed", () => {
    const listed = new Set(expected.map(({ a, b }) => pair(a, b)))
    const others = [...byPair].filter(([key, { withinArticle }]) => !withinArticle && !listed.has(key))
    const lines = others.map(([key, finding]) => `${key}: ${explain(finding).replaceAll("\n", " | ")}`).sort()
    expect(lines.join("\n")).toMatchSnapshot()
  })
})
