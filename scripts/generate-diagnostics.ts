/**
 * Writes docs/diagnostics.md, the rules of all diagnostics, from src/schema/diagnostic-rules.ts.
 *
 *   npx tsx scripts/generate-diagnostics.ts [--check]
 *
 * With --check it writes nothing and exits 1 where the written file differs.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { diagnosticRules } from "../src/schema/diagnostic-rules.ts"

const file = join(import.meta.dirname, "../docs/diagnostics.md")
const rows = Object.entries(diagnosticRules).map(
  ([id, { severity, meaning, remedy }]) => `| \`${id}\` | ${severity} | ${meaning} | ${remedy} |`,
)
const text = `# Diagnostics

Imperfect input throws nothing and is not dropped in silence: it is remarked by a diagnostic with one of these rules.
An error: that part of the input was not used. A warning: it was used, and an answer may be poorer for it.
The severity is the usual one; the diagnostic itself says how grave it is where it stands.

| rule | severity | what it means | what to do |
|---|---|---|---|
${rows.join("\n")}
`
const same = existsSync(file) && readFileSync(file, "utf8") === text
if (!process.argv.includes("--check")) writeFileSync(file, text)
else if (!same) {
  console.error("docs/diagnostics.md is not what the rules give: npm run generate")
  process.exitCode = 1
}
