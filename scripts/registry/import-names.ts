/**
 * Names of territories and of the cities that stand for time zones, from Unicode CLDR.
 *
 *   npx tsx scripts/registry/import-names.ts LOCALE-NAMES DATES
 *
 * The folders hold the unpacked packages cldr-localenames-full and cldr-dates-full.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type NamesFact, type Source, writeFacts } from "./facts.ts"

const languages = ["en", "ar", "tr", "ru"] as const
const [localeNames = ".", dates = "."] = process.argv.slice(2)

function read(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), "utf8"))
}

function source(folder: string, title: string): Source {
  const { version } = read(folder, "package.json") as { version: string }
  return {
    title,
    url: "https://cldr.unicode.org",
    version,
    licence: "Unicode-3.0, © Unicode, Inc.",
    // when this version was published
    day: "2026-03-30",
  }
}

/** Id → language → names, in the order in which they come. */
class Collected {
  private readonly names = new Map<string, Record<string, string[]>>()

  add(id: string, language: string, name: string): void {
    const known = this.names.get(id) ?? {}
    this.names.set(id, known)
    const list = (known[language] ??= [])
    if (!list.includes(name)) list.push(name)
  }

  facts(): readonly NamesFact[] {
    return [...this.names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, names]) => ({ id, names }))
  }
}

type Zones = { readonly [part: string]: Zones | string }

/** A zone names the city where its last part does not; a zone without a city is none. */
function addCities(collected: Collected, language: string, zones: Zones, path: string): void {
  const city = zones["exemplarCity"]
  if (typeof city === "string") collected.add(path, language, city)
  for (const [part, inner] of Object.entries(zones)) {
    if (typeof inner !== "string")
      addCities(collected, language, inner, path === "" ? part : `${path}/${part}`)
  }
}

const territories = new Collected()
const cities = new Collected()
for (const language of languages) {
  const { main } = read(localeNames, `main/${language}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
  }
  for (const [key, name] of Object.entries(main[language]?.localeDisplayNames.territories ?? {})) {
    const iso = key.slice(0, 2)
    if (/^[A-Z]{2}(?:-alt-(?:short|variant))?$/.test(key)) territories.add(iso, language, name)
  }
  const zones = read(dates, `main/${language}/timeZoneNames.json`) as {
    main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }>
  }
  addCities(cities, language, zones.main[language]?.dates.timeZoneNames.zone ?? {}, "")
}
writeFacts("territories", source(localeNames, "Unicode CLDR: names of territories"), territories.facts())
writeFacts(
  "cities",
  source(dates, "Unicode CLDR: cities of time zones"),
  cities
    .facts()
    .filter(({ id }) => id.includes("/") && !id.startsWith("Etc/"))
    // where English has no name of its own the id is the name
    .map(({ id, names }) => ({
      id,
      names: { en: [(id.split("/").at(-1) ?? "").replaceAll("_", " ")], ...names },
    })),
)
