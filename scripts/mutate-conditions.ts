/**
 * Turns each condition of the reader's rooms over, one at a time, and tells which of them no test needs:
 * `npm run mutate`, or `npm run mutate -- who/person-proof content/split` for some files.
 *
 * With `--most N` it fails where more than N are not needed. Each condition is made always true and always false where a test has seen it otherwise. A condition that no test
 * needs is either a guard for speed and types, or a rule without a case.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import { build, type Plugin } from "esbuild"
import type { CollectedTest } from "./mutation/collected-tests.ts"
import { type Condition, hook, instrument } from "./mutation/instrument.ts"

const root = resolve(import.meta.dirname, "..")
// without the letter u: the bundler reads patterns as Go does
const rooms = /src\/extract\/(?:who|content)\//
/** The tests that hold what the rooms are to answer. */
const tests = [
  "attribution-cases",
  "constructions/announced",
  "constructions/denials",
  "constructions/interrupted-clause",
  "constructions/reading-ar",
  "constructions/reading-en",
  "content/content-cases",
  "names-option",
  "read-article",
  "source-counts",
  "text/furniture",
  "text/layout",
  "text/quotations",
  "when/said",
  "who/bodies-again",
  "who/can-speak",
  "who/identity",
  "who/namesakes",
  "who/pronouns",
]
/** A condition asked more often in one test has made the reader go round for ever. */
const mostAsked = 3_000_000

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { most: { type: "string" } },
})
const conditions: Condition[] = []

const instrumented: Plugin = {
  name: "conditions",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, "scripts/mutation/collected-tests.ts") }))
    onLoad({ filter: rooms }, ({ path }) => {
      const source = readFileSync(path, "utf8")
      const file = relative(join(root, "src/extract"), path)
      const chosen = wanted.length === 0 || wanted.some((name) => file.startsWith(name))
      return { loader: "ts", contents: chosen ? instrument(file, source, conditions) : source }
    })
  },
}

/** The condition that is turned over, its forced answer, and what a test has seen of each. */
const state = { active: -1, forced: false, asked: 0, seen: new Map<number, number>() }
const isFalse = 1
const isTrue = 2

Object.assign(globalThis, {
  [hook](id: number, answer: unknown): unknown {
    if (++state.asked > mostAsked) throw new Error("goes round for ever")
    if (id === state.active) return state.forced
    if (state.active < 0) state.seen.set(id, (state.seen.get(id) ?? 0) | (answer ? isTrue : isFalse))
    return answer
  },
})

function passes(test: CollectedTest): boolean {
  state.asked = 0
  try {
    test.run()
    return true
  } catch {
    return false
  }
}

const folder = mkdtempSync(join(tmpdir(), "isnad-mutate-"))
const bundle = join(folder, "tests.mjs")
await build({
  stdin: {
    contents: [
      ...tests.map((name) => `import ${JSON.stringify(`./test/extract/${name}.test.ts`)}`),
      'export { collected } from "./scripts/mutation/collected-tests.ts"',
    ].join("\n"),
    resolveDir: root,
  },
  bundle: true,
  format: "esm",
  platform: "node",
  // the package says that its files do nothing by being imported; its tests do
  ignoreAnnotations: true,
  logLevel: "error",
  outfile: bundle,
  plugins: [instrumented],
})
let loads = 0
const load = async (): Promise<readonly CollectedTest[]> =>
  (await import(`${pathToFileURL(bundle).href}?${loads++}`)).collected
let collected = await load()

/** For each condition the tests that have seen it true, and false. */
const seen = conditions.map(() => ({ [isFalse]: [] as number[], [isTrue]: [] as number[] }))
for (const [index, test] of collected.entries()) {
  state.seen = new Map()
  if (!passes(test)) {
    console.error(`fails before anything is changed: ${test.name}`)
    process.exitCode = 1
    continue
  }
  for (const [id, answers] of state.seen)
    for (const answer of [isFalse, isTrue] as const) if (answers & answer) seen[id]?.[answer].push(index)
}

let turned = 0
const unneeded: string[] = []
for (const { id, file, line, words } of conditions) {
  for (const forced of [false, true]) {
    turned++
    const candidates = seen[id]?.[forced ? isFalse : isTrue] ?? []
    Object.assign(state, { active: id, forced })
    const broken = candidates.find((index) => {
      const test = collected[index]
      return test !== undefined && !passes(test)
    })
    state.active = -1
    if (broken === undefined) unneeded.push(`${file}:${line} always ${String(forced)}: ${words}`)
    else {
      // what a changed rule left in a memory of words must not reach the next one
      const test = collected[broken]
      if (test !== undefined && !passes(test)) collected = await load()
    }
  }
}
rmSync(folder, { recursive: true })
for (const one of unneeded) console.log(one)
console.log(
  `${turned} turned over in ${collected.length} tests: ${turned - unneeded.length} needed, ${unneeded.length} not`,
)
if (values.most !== undefined && unneeded.length > Number(values.most)) {
  console.error(`more than ${values.most}: write a case for the new condition, or leave it out`)
  process.exitCode = 1
}
