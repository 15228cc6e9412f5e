/**
 * Codes and Wikidata items of countries from the package @rapideditor/country-coder.
 *
 *   npx tsx scripts/registry/import-codes.ts FOLDER
 *
 * FOLDER holds the unpacked package.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type CodeFact, writeFacts } from "./facts.ts"

interface Feature {
  readonly properties: {
    readonly iso1A2?: string
    readonly iso1A3?: string
    readonly wikidata: string
    readonly nameEn?: string
  }
}

const [folder = "."] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }
const borders = JSON.parse(readFileSync(join(folder, "src/data/borders.json"), "utf8")) as {
  features: readonly Feature[]
}
const facts = borders.features.flatMap(({ properties }): readonly CodeFact[] => {
  const { iso1A2: iso, iso1A3: iso3, wikidata, nameEn: name } = properties
  if (iso === undefined || name === undefined || !/^[A-Z]{2}$/.test(iso)) return []
  return [{ iso, ...(iso3 === undefined ? {} : { iso3 }), wikidata, name }]
})
writeFacts(
  "codes",
  {
    title: "country-coder",
    url: "https://github.com/rapideditor/country-coder",
    version,
    licence: "ISC",
    // when this version was published
    day: "2026-02-27",
  },
  facts.sort((a, b) => (a.iso < b.iso ? -1 : 1)),
)
