/**
 * Compares data/ with what other sources say, and lists what differs: codes and Wikidata items of states, names of
 * countries and cities, capitals, heads of state and of government. What differs for a reason stands in argued.json;
 * a difference without a reason fails, and so does a reason whose difference is gone. Runs offline, on facts/.
 *
 *   npx tsx scripts/registry/compare.ts
 */
import { readFileSync } from "node:fs"
import { compareHeads } from "./compare-heads.ts"
import { compareCapitals, compareCities, compareCodes, compareNames } from "./compare-places.ts"
import { readData } from "./read-data.ts"

const argued = JSON.parse(readFileSync(new URL("argued.json", import.meta.url), "utf8")) as Readonly<
  Record<string, string>
>
const data = readData()
const found = [
  ...compareCodes(data),
  ...compareNames(data),
  ...compareCapitals(data),
  ...compareCities(data),
  ...compareHeads(data),
]
const unargued = found.filter((difference) => argued[difference] === undefined)
const gone = Object.keys(argued).filter((difference) => !found.includes(difference))
for (const difference of unargued) console.error(`not argued: ${difference}`)
for (const difference of gone) console.error(`argued, but no longer there: ${difference}`)
console.log(`${found.length} differences from other sources, ${found.length - unargued.length} argued`)
if (unargued.length > 0 || gone.length > 0) {
  console.error("mend the data, or say in scripts/registry/argued.json why it differs")
  process.exitCode = 1
}
