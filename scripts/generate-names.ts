/**
 * Makes src/names/*.generated.ts from the reviewed data in data/names.
 *
 *   npx tsx scripts/generate-names.ts [--check]
 *
 * With --check nothing is written: exits with 1 where a module is not what the data yield.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import type { StoredTables } from "./names/stored-tables.ts"

interface ReviewedPart {
  readonly scripts: readonly [string, string]
  readonly a: string
  readonly b: string
  readonly weight: number
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/names/${name}.json`, import.meta.url), "utf8"))

function correspondences(): string {
  const stored = read("correspondences") as StoredTables
  const reviewed = (read("reviewed-parts") as { parts: readonly ReviewedPart[] }).parts
  const tables = stored.tables.map((table) => {
    const parts = new Map(Object.entries(table.parts).map(([a, list]) => [a, { ...list }]))
    for (const part of reviewed) {
      if (part.scripts.join() !== table.scripts.join()) continue
      parts.set(part.a, { ...parts.get(part.a), [part.b]: part.weight })
    }
    const lines = [...parts].map(([a, list]) =>
      [a, ...Object.entries(list).map(([b, weight]) => `${b}${weight}`)].join(" "),
    )
    const text = JSON.stringify(lines.join(";"))
    return `  {
    scripts: ${JSON.stringify(table.scripts)},
    bias: ${table.bias},
    defaults: ${JSON.stringify(table.defaults)},
    parts:
      ${text},
  },`
  })
  return `// Made by scripts/generate-names.ts from data/names/correspondences.json and reviewed-parts.json. Don't edit.
// ${stored.source}; ${stored.licence}.

/** For each pair of scripts: letters of the first, then each of their counterparts with its weight in tenths. */
export const packedTables = [
${tables.join("\n")}
] as const
`
}

function knownNames(): string {
  const groups = (read("known-names") as { groups: readonly string[] }).groups
  return `// Made by scripts/generate-names.ts from data/names/known-names.json. Don't edit.

/** Spellings of one given name a line. */
export const packedNames = \`${groups.join("\n")}\`
`
}

const modules = {
  "correspondences.generated.ts": correspondences(),
  "known-names.generated.ts": knownNames(),
}
const check = process.argv.includes("--check")
for (const [name, text] of Object.entries(modules)) {
  const address = new URL(`../src/names/${name}`, import.meta.url)
  if (!check) writeFileSync(address, text)
  else if (!existsSync(address) || readFileSync(address, "utf8") !== text) {
    console.error(`src/names/${name} is not what data/names yields: run npx tsx scripts/generate-names.ts`)
    process.exitCode = 1
  }
}
