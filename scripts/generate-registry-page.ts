/**
 * Writes docs/registry.md: what the registry holds, by kind and country, and how old its open terms are.
 * With --check it writes nothing and exits 1 where the written page differs.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { registryPage } from "./registry/page.ts"
import { readData, root } from "./registry/read-data.ts"

const output = join(root, "docs/registry.md")
const text = registryPage(readData())
if (!process.argv.includes("--check")) writeFileSync(output, text)
else if (!existsSync(output) || readFileSync(output, "utf8") !== text) {
  console.error("docs/registry.md is not what data/ gives: run npx tsx scripts/generate-registry-page.ts")
  process.exitCode = 1
}
