import { describe, expect, test } from "vitest"
import { type AssignedRole, assignRoles } from "../../../src/extract/events/assign-roles.ts"
import { isPassiveHead } from "../../../src/extract/events/passive-head.ts"
import type { EventHead } from "../../../src/extract/events/phrase.ts"
import { phraseRoles } from "../../../src/extract/events/phrase-role.ts"
import { phrasesOf } from "../../../src/extract/events/phrases-of.ts"
import { createDocument } from "../../../src/extract/text/document.ts"
import { createNameFinder } from "../../../src/extract/who/name-finder.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"
import type { LanguagePack } from "../../../src/lang/pack.ts"
import { registry } from "../../../src/registry/index.ts"
import { rolesAr } from "../../cases/roles-ar.ts"
import type { RolesCase } from "../../cases/roles-case.ts"
import { rolesEn } from "../../cases/roles-en.ts"

const names = createNameFinder(registry)

function read(
  { text, head: word, event, kind }: RolesCase,
  pack: LanguagePack,
): { roles: AssignedRole[]; told: Record<string, string> } {
  const document = createDocument(text, pack)
  const start = text.indexOf(word)
  const from = document.tokens.findIndex((token) => token.start === start)
  const bare: EventHead = { from, to: from + 1, kind, event }
  const head = { ...bare, passive: isPassiveHead(document, bare) }
  const phrases = phrasesOf(document, { from: 0, to: document.tokens.length }, head, names)
  const roles = assignRoles(document, head, phrases)
  const told: Record<string, string> = {}
  for (const { role, phrase } of roles)
    told[role] = text.slice(document.tokens[phrase.from]?.start, document.tokens[phrase.to - 1]?.end)
  return { roles, told }
}

describe.each([
  ["en", english, rolesEn],
  ["ar", arabic, rolesAr],
] as const)("%s: who does what to whom", (_, pack, cases) => {
  test.each(cases.map((one) => [one.text, one] as const))("%s", (_text, one) => {
    expect(read(one, pack).told).toEqual(one.roles)
  })
})

test("every role says what spoke for it, the heaviest first", () => {
  for (const one of rolesEn)
    for (const { because, score, margin } of read(one, english).roles) {
      expect(because.length).toBeGreaterThan(0)
      expect(margin).toBeLessThanOrEqual(score)
      const sizes = because.map(({ weight }) => Math.abs(weight))
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    }
})

test.each([
  ["ar", arabic],
  ["en", english],
] as const)("%s: the weights are readable features with a tenth for each role", (_, { roles }) => {
  const rows = roles.weights.split("\n").filter((row) => row !== "")
  expect(rows.length).toBeGreaterThan(100)
  for (const row of rows) {
    const cells = row.slice(row.lastIndexOf(":") + 1).split(",")
    for (const cell of cells) {
      const [role = "", value = "", ...rest] = cell.trim().split(" ")
      expect(phraseRoles).toContain(role)
      expect(value).toMatch(/^-?\d+(?:\.\d)?$/u)
      expect(rest).toEqual([])
    }
  }
  expect(roles.margins).toMatch(/^agent [\d.]+, patient [\d.]+, place [\d.]+, origin [\d.]+, target [\d.]+$/u)
})
