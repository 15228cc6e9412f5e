/**
 * Foreign and defence ministers since 2016 from the rosters of single countries that Every Politician made of Wikidata.
 *
 *   npx tsx scripts/registry/import-ministers.ts ITEM=REPOSITORY …
 *
 * ITEM is the country's Wikidata item, REPOSITORY a clone of one of every-politician-scrapers' repositories.
 */
import { basename, dirname } from "node:path"
import { type RosterFact, writeFacts } from "./facts.ts"
import { openRepository, readTable } from "./repository.ts"

const earliest = "2016"
const wanted = /^Minister of (?:Foreign Affairs|(?:National )?Defen[cs]e)$/

const versions: string[] = []
const days: string[] = []
const facts: RosterFact[] = []
for (const argument of process.argv.slice(2)) {
  const [country = "", folder = "."] = argument.split("=")
  const repository = openRepository(folder)
  const path = "html/holders21.csv"
  versions.push(`${basename(dirname(folder)).split("+").at(-1)} ${repository.commit.slice(0, 12)}`)
  days.push(repository.dayOf(path))
  for (const { position, person, personID, start, end } of readTable(repository.text(path))) {
    if (position === undefined || !wanted.test(position) || !person || !personID) continue
    if (end && end < earliest) continue
    facts.push({
      country,
      position,
      wikidata: personID,
      name: person,
      ...(start ? { from: start } : {}),
      ...(end ? { to: end } : {}),
    })
  }
}
writeFacts(
  "ministers",
  {
    title: "EveryPolitician: office holders of single countries from Wikidata",
    url: "https://github.com/every-politician-scrapers",
    version: versions.join(", "),
    licence: "CC0-1.0",
    day: days.sort().at(-1) ?? "",
  },
  facts,
)
