/**
 * Learns how names are spelled across scripts, and measures it on what was set apart.
 *
 *   npx tsx scripts/learn-names.ts FOLDER
 *
 * FOLDER holds `ar-en.train.jsonl` and `ru-en.train.jsonl`: one `{ "en", "ar" or "ru", "same" }` a line.
 * Writes data/names/correspondences.json; `scripts/generate-names.ts` then makes the module from it.
 */
import { writeFileSync } from "node:fs"
import { learnAllTables } from "./names/all-tables.ts"
import { evaluate } from "./names/evaluate.ts"
import { storedTables } from "./names/stored-tables.ts"
import { readTrainingPairs } from "./names/training-pairs.ts"

const folder = process.argv[2]
if (folder === undefined) {
  console.error("usage: npx tsx scripts/learn-names.ts FOLDER")
  process.exit(2)
}
const pairs = readTrainingPairs(folder)
const stored = storedTables(learnAllTables(pairs, (message) => console.error(message)))
writeFileSync(
  new URL("../data/names/correspondences.json", import.meta.url),
  `${JSON.stringify(stored, undefined, 1)}\n`,
)
for (const line of evaluate(pairs, stored)) console.log(line)
