import { describe, expect, it } from "vitest"
import { createDocument } from "../../../src/extract/text/document.ts"
import { readLayout } from "../../../src/extract/text/layout.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"
import type { LanguagePack } from "../../../src/lang/pack.ts"
import { furnitureAr } from "../../cases/furniture-ar.ts"
import type { FurnitureCase } from "../../cases/furniture-case.ts"
import { furnitureEn } from "../../cases/furniture-en.ts"

const packs: readonly [string, LanguagePack, readonly FurnitureCase[]][] = [
  ["Arabic", arabic, furnitureAr],
  ["English", english, furnitureEn],
]

describe.each(packs)("E6 furniture of %s pages", (_language, pack, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_name, { text, aside }) => {
    const found = readLayout(createDocument(text, pack))
      .setAside.toSorted((one, other) => one.start - other.start)
      .map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(aside)
  })

  it("is found in time linear in the text's length", () => {
    const line = `(( ${"just watched by signing up hide caption 1 of 2 ".repeat(20_000)}`
    const begun = performance.now()
    readLayout(createDocument(line, pack))
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})
