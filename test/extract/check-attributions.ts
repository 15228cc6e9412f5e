import { expect } from "vitest"
import type { Attribution, ReadSource } from "../../src/extract/attribution.ts"
import { readAttributions } from "../../src/extract/read-attributions.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import type { LanguagePack } from "../../src/lang/pack.ts"
import type { AttributionCase } from "../cases/attribution-case.ts"

function name(source: ReadSource): string {
  if ("agent" in source) return source.agent
  if ("named" in source) return source.named
  if ("anonymous" in source) return source.anonymous
  return "media" in source ? source.media : source.collective
}

const bothPacks: readonly LanguagePack[] = [arabic, english]

function read(text: string, lang: string, packs: readonly LanguagePack[]): readonly Attribution[] {
  return readAttributions({ text, lang, published: "2022-12-28" }, { packs, registry }).attributions
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

/** What is read of a case, written as the case writes what it expects. */
export function attributionsRead(
  { text, expected }: AttributionCase,
  lang: string,
  packs: readonly LanguagePack[] = bothPacks,
): readonly string[] {
  return read(text, lang, packs).map((attribution, index) =>
    written(text, attribution, expected[index] ?? ""),
  )
}

/** Reads a case, without the registry's spelling matcher, and expects its attributions. */
export function checkAttributions(one: AttributionCase, lang: string): void {
  expect(attributionsRead(one, lang)).toEqual(one.expected)
}
