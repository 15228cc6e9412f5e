import { describe, expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { detect } from "../../src/detect/detect.ts"
import { registry } from "../../src/registry/index.ts"
import { fingerprintOf } from "../../src/wording/fingerprint.ts"
import type { NewsroomCase, Report } from "../cases/newsroom-case.ts"
import { eventCases } from "../cases/newsroom-events.ts"
import { stanceCases } from "../cases/newsroom-stances.ts"
import { voiceCases } from "../cases/newsroom-voices.ts"

function claimOf({ id, on, outlet, credit, words, quoted, section, chain, says }: Report, index: number) {
  const article = {
    id: id ?? `article-${index + 1}`,
    lang: "en",
    published: on === undefined ? "2024-01-10" : on,
    ...(outlet === undefined ? {} : { outlet }),
    ...(credit === undefined ? {} : { credit }),
  }
  const anchor = {
    start: index * 100,
    end: index * 100 + 50,
    digest: `sha256:${"0".repeat(64)}`,
    ...(quoted === undefined ? {} : { quoted }),
    ...(section === undefined ? {} : { section }),
  }
  return claim({
    id: String(index + 1),
    article,
    chain,
    says,
    anchor,
    ...(words === undefined ? {} : { fingerprint: fingerprintOf(words) }),
  })
}

function findingsOf({ reports, overrides }: NewsroomCase, reversed = false) {
  const claims = reports.map(claimOf)
  if (reversed) claims.reverse()
  return [...detect(claims, { registry, overrides }).findings]
}

function inShort(found: ReturnType<typeof findingsOf>, pairs: boolean): string {
  if (found.length === 0) return "nothing"
  if (!pairs) return found.map(({ kind }) => kind).join(", ")
  return found
    .map(({ kind, a, b }) => `${[a.id, b.id].sort().join("~")} ${kind}`)
    .sort()
    .join(", ")
}

describe.each([
  ["events", eventCases],
  ["voices", voiceCases],
  ["plans and stances", stanceCases],
] as const)("newsroom: %s", (_, cases) => {
  it.each(cases.map((row) => [row.name, row] as const))("D14 %s", (_name, row) => {
    const found = findingsOf(row)
    const pairs = row.expect.includes("~")
    expect(inShort(found, pairs)).toBe(row.expect)
    expect(inShort(findingsOf(row, true), pairs)).toBe(row.expect)
    if (row.on !== undefined) expect(found[0]?.comparison.clashing).toEqual(row.on)
  })
})
