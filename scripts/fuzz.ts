/**
 * Tries to break isnad: `npm run fuzz -- --minutes 10`. Each try has a seed of its own, made of `--seed` and its number, and
 * breaks again with `npm run fuzz -- --seed SEED --only NAME --tries 1`. `--texts PATH` (several times) adds your own
 * articles, files or folders as `isnad read` takes them, to those of data/corpus.
 */
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { readArticleFiles } from "../src/node/read-articles.ts"
import { invariants } from "./fuzz/invariants.ts"
import { createRandom } from "./fuzz/random.ts"

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    tries: { type: "string" },
    texts: { type: "string", multiple: true, default: [] },
    only: { type: "string" },
  },
})
const paths = [join(resolve(import.meta.dirname, ".."), "data", "corpus"), ...values.texts]
const articles = []
for await (const { article } of readArticleFiles(paths)) if (article !== undefined) articles.push(article)
const chosen = invariants.filter(({ name }) => values.only === undefined || name.includes(values.only))
if (chosen.length === 0) throw new Error(`no invariant is named ${values.only}; give a part of its name`)

const [first, most] = [Number(values.seed), Number(values.tries ?? Number.POSITIVE_INFINITY)]
const until = Date.now() + Number(values.minutes) * 60_000
const counts = new Map(chosen.map(({ name }) => [name, { tried: 0, broken: 0 }]))
for (let number = 0; number < most && Date.now() < until; number++)
  for (const { name, check } of chosen) {
    const count = counts.get(name)
    if (count === undefined) continue
    count.tried++
    try {
      await check(articles, createRandom(first + number))
    } catch (error) {
      count.broken++
      if (count.broken <= 5)
        console.error(
          `${name}: broken with --seed ${first + number}\n  ${String(
            error instanceof Error ? error.message : error,
          )
            .split("\n")
            .slice(0, 4)
            .join("\n  ")}`,
        )
    }
  }
console.log(`${articles.length} articles, seeds from ${first}`)
for (const [name, { tried, broken }] of counts)
  console.log(`${String(broken).padStart(6)} broken of ${tried}: ${name}`)
if ([...counts.values()].some(({ broken }) => broken > 0)) process.exitCode = 1
