import { expect } from "vitest"
import type { Attribution, ReadSource } from "../../src/extract/attribution.ts"
import { readAttributions } from "../../src/extract/read-attributions.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import type { AttributionCase } from "../cases/attribution-case.ts"

function name(source: ReadSource): string {
  if ("agent" in source) return source.agent
  if ("named" in source) return source.named
  if ("anonymous" in source) return source.anonymous
  return "media" in source ? source.media : source.collective
}

function read(text: string, lang: string): readonly Attribution[] {
  return readAttributions({ text, lang, published: "2022-12-28" }, { packs: [arabic, english], registry })
    .attributions
}

function written(text: string, attribution: Attribution, like: string): string {
  const { start, end } = attribution.content
  const factuality = `${attribution.certainty}${attribution.polarity === "negative" ? "-" : attribution.certainty === "unspecified" ? "" : "+"}`
  const cells = [
    text.slice(start, end),
    attribution.links.map((link) => link.sources.map(name).join(" + ")).join(" < "),
    attribution.act,
    factuality,
  ]
  const asked = like.split("|").length
  const defaults =
    asked <= 2 && attribution.act === "asserts" && factuality === "certain+"
      ? 2
      : asked === 3 && factuality === "certain+"
        ? 3
        : 4
  return cells.slice(0, Math.max(asked, defaults)).join(" | ")
}

/** Reads a case, without the registry's spelling matcher, and expects its attributions. */
export function checkAttributions({ text, expected }: AttributionCase, lang: string): void {
  const found = read(text, lang)
  expect(found.map((attribution, index) => written(text, attribution, expected[index] ?? ""))).toEqual(
    expected,
  )
}
