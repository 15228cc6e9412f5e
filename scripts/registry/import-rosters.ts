/**
 * Heads and foreign ministers of the world from the rosters that Every Politician made of Wikidata.
 *
 *   npx tsx scripts/registry/import-rosters.ts LEADERS WORLD
 *
 * The repositories are clones of every-politician-scrapers/world-leaders-2021 and every-politician-scrapers/world.
 */
import { type RosterFact, type Source, writeFacts } from "./facts.ts"
import { openRepository, type Repository, readTable } from "./repository.ts"

const [leadersFolder = ".", worldFolder = "."] = process.argv.slice(2)

function source(repository: Repository, name: string, path: string): Source {
  return {
    title: `EveryPolitician: ${name} from Wikidata`,
    url: `https://github.com/every-politician-scrapers/${name}`,
    version: repository.commit,
    licence: "CC0-1.0",
    day: repository.dayOf(path),
  }
}

const leaders = openRepository(leadersFolder)
const heads = readTable(leaders.text("data/wikidata.csv")).flatMap((row): readonly RosterFact[] => {
  const { countryid, positionLabel, officeholder, officeholderLabel, start_year, end_year } = row
  if (!officeholder || !officeholderLabel || !countryid || !positionLabel) return []
  return [
    {
      country: countryid,
      position: positionLabel,
      wikidata: officeholder,
      name: officeholderLabel,
      ...(start_year ? { from: start_year } : {}),
      ...(end_year ? { to: end_year } : {}),
    },
  ]
})
writeFacts("rosters", source(leaders, "world-leaders-2021", "data/wikidata.csv"), heads)

const world = openRepository(worldFolder)
const foreign = readTable(world.text("sources/foreign/wikidata.csv")).flatMap(
  (row): readonly RosterFact[] => {
    const { person, name, country, positionLabel, start } = row
    if (!person || !name || !country || !positionLabel) return []
    return [{ country, position: positionLabel, wikidata: person, name, ...(start ? { from: start } : {}) }]
  },
)
writeFacts("foreign-ministers", source(world, "world", "sources/foreign/wikidata.csv"), foreign)
