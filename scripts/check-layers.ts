/**
 * Fails where an import climbs a layer or a package entry's promise is broken: `npx tsx scripts/check-layers.ts`.
 *
 * Each folder of src may import itself and what stands beside its name here.
 */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import ts from "typescript"

const core = ["util", "logic", "time", "schema"]
const allowed: Readonly<Record<string, readonly string[]>> = {
  util: [],
  logic: [],
  time: ["logic", "util"],
  schema: ["util", "logic", "time"],
  registry: ["util", "time", "schema"],
  wording: ["util", "names", "lang", "time", "schema"],
  names: ["util"],
  vocabulary: [...core, "registry"],
  claims: [...core, "registry", "vocabulary", "wording"],
  compare: [...core, "registry", "vocabulary"],
  lineage: [...core, "registry", "wording"],
  detect: [...core, "registry", "vocabulary", "claims", "compare", "lineage", "wording"],
  analyze: [
    ...core,
    "registry",
    "vocabulary",
    "claims",
    "lineage",
    "detect",
    "happenings",
    "names",
    "wording",
    "lang",
    "extract",
  ],
  audit: [...core, "claims", "detect"],
  happenings: [...core, "registry", "lineage", "detect"],
  dossier: [...core, "registry", "vocabulary", "claims", "detect"],
  interop: [...core, "registry", "vocabulary", "claims", "detect", "dossier"],
  lang: ["util", "time"],
  concepts: ["util", "lang"],
  extract: [...core, "registry", "vocabulary", "claims", "lineage", "names", "wording", "lang", "concepts"],
  testing: [
    ...core,
    "registry",
    "vocabulary",
    "claims",
    "compare",
    "lineage",
    "detect",
    "dossier",
    "wording",
  ],
  node: [...core, "registry", "vocabulary", "claims", "detect", "dossier", "extract", "wording"],
  cli: ["*"],
  "index.ts": ["*"],
}
/** Folders that may use Node's own modules. */
const nodeFolders = new Set(["node", "cli"])
/** Folders that put everything together, and load data and languages. */
const together = new Set(["analyze", "cli"])
/** Data and languages are for those who ask for them: no other folder may import them. */
const dataFile = /^src\/registry\/(?:index|entities\.generated)\.ts$/
const languageFolder = /^src\/lang\/(?!parts\/|pack\.ts)/

const root = join(import.meta.dirname, "..")
const problems: string[] = []
for (const entry of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
  if (!entry.endsWith(".ts")) continue
  const file = `src/${entry}`
  const own = entry.split("/")[0] ?? ""
  const may = allowed[own]
  if (may === undefined) {
    problems.push(`${file}: the folder ${own} has no layer; give it one in scripts/check-layers.ts`)
    continue
  }
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true)
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith("node:")) {
      if (!nodeFolders.has(own))
        problems.push(`${file} imports ${fileName}; only ${[...nodeFolders].join(" and ")} may`)
      continue
    }
    if (!fileName.startsWith(".")) continue
    const target = relative(root, join(root, dirname(file), fileName))
    const folder = target.split("/")[1] ?? ""
    if (folder !== own && !may.includes("*") && !may.includes(folder))
      problems.push(`${file} imports ${target}: ${own} may import ${may.join(", ") || "nothing"}`)
    if (!together.has(own) && own !== "registry" && dataFile.test(target))
      problems.push(`${file} imports the registry's data; take a registry as an argument`)
    if (!together.has(own) && own !== "lang" && languageFolder.test(target))
      problems.push(`${file} imports a language; take packs as an argument`)
  }
}
for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0 ? "layers: every import runs one way" : `layers: ${problems.length} imports do not`,
)
process.exitCode = problems.length === 0 ? 0 : 1
