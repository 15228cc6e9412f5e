/**
 * Validates data/{people,bodies,places,outlets}/*.json, data/offices.json and data/reviewed.json and writes them as
 * typed constants.
 * With --check it writes nothing and exits 1 where the written file differs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { checkEntities, checkReview, checkShape } from "../src/registry/check-entities.ts"
import type { Entity } from "../src/registry/entities.ts"
import { isBody, isOffice, isOutlet, isPerson, isPlace } from "../src/registry/entities.ts"
import { nameKey } from "../src/registry/find-names.ts"
import { withMinistryNames } from "./registry/ministry-names.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
const output = join(root, "src/registry/entities.generated.ts")

const kinds = [
  { name: "bodies", type: "BodyEntity", holds: isBody },
  { name: "outlets", type: "OutletEntity", holds: isOutlet },
  { name: "people", type: "PersonEntity", holds: isPerson },
  { name: "places", type: "PlaceEntity", holds: isPlace },
  { name: "offices", type: "OfficeEntity", holds: isOffice },
] as const

interface Loaded {
  readonly entities: readonly Entity[]
  readonly reviewed: string
  readonly problems: readonly string[]
}

/** Reads every file; a country that is a state takes the names it leaves out from that state. */
function load(): Loaded {
  const problems: string[] = []
  const read = new Map<string, unknown>()
  for (const { name: folder } of kinds) {
    if (folder === "offices") continue
    for (const name of readdirSync(join(root, "data", folder)).sort()) {
      const path = `data/${folder}/${name}`
      if (!name.endsWith(".json")) problems.push(`${path}: only .json files belong here`)
      else read.set(path, parse(path, problems))
    }
  }
  const offices = parse("data/offices.json", problems)
  if (Array.isArray(offices)) for (const office of offices) read.set(`data/offices.json#${office.id}`, office)
  else problems.push("data/offices.json: expected an array of offices")

  const entities: Entity[] = []
  for (const [path, value] of read) {
    const filled = withStateNames(path, value, read)
    const issues = checkShape(filled)
    for (const issue of issues) problems.push(`${path}: ${issue.message}`)
    if (issues.length > 0) continue
    const entity = filled as Entity
    entities.push(entity)
    problems.push(...checkFile(path, entity))
  }
  for (const problem of checkEntities(entities)) problems.push(`${problem.id}: ${problem.message}`)
  const review = parse("data/reviewed.json", problems)
  const reviewed =
    typeof review === "object" && review !== null && "offices" in review ? String(review.offices) : "missing"
  for (const problem of checkReview(reviewed)) problems.push(`data/reviewed.json: ${problem.message}`)
  return { entities: withMinistryNames(entities), reviewed, problems }
}

function parse(path: string, problems: string[]): unknown {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"))
  } catch (error) {
    problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

function withStateNames(path: string, value: unknown, read: ReadonlyMap<string, unknown>): unknown {
  if (!path.startsWith("data/places/") || typeof value !== "object" || value === null) return value
  if ("names" in value || !("state" in value)) return value
  const state = read.get(`data/bodies/${String(value.state)}.json`)
  if (typeof state !== "object" || state === null) return value
  const short = "short" in state ? { short: state.short } : {}
  return { ...value, names: "names" in state ? state.names : undefined, ...short }
}

function checkFile(path: string, entity: Entity): readonly string[] {
  const problems: string[] = []
  const folder = path.split("/")[1] ?? ""
  if (!isOffice(entity)) {
    if (basename(path, ".json") !== entity.id)
      problems.push(`${path}: its id is ${entity.id}; rename one of them`)
    if (kinds.find(({ name }) => name === folder)?.holds(entity) !== true)
      problems.push(`${path}: a ${entity.kind} does not belong in ${folder}`)
    if (entity.sources === undefined) problems.push(`${path}: cite a source`)
  }
  if (entity.names["en"] === undefined) problems.push(`${path}: names.en is missing`)
  for (const [lang, forms] of [...Object.entries(entity.names), ...Object.entries(entity.short ?? {})]) {
    const keys = forms.map(nameKey)
    for (const [position, key] of keys.entries()) {
      if (key === "") problems.push(`${path}: ${lang}: "${forms[position]}" has no word`)
      if (keys.indexOf(key) !== position)
        problems.push(`${path}: ${lang}: "${forms[position]}" folds to an earlier form`)
    }
    for (const form of forms) {
      if (!inScript(lang, form)) problems.push(`${path}: ${lang}: "${form}" is not in that language's script`)
    }
  }
  return problems
}

const scripts: Record<string, RegExp> = {
  ar: /^[^\p{Script=Cyrillic}]*\p{Script=Arabic}[^\p{Script=Cyrillic}]*$/u,
  ru: /^[^\p{Script=Arabic}]*[\p{Script=Cyrillic}\p{Script=Latin}][^\p{Script=Arabic}]*$/u,
  en: /^[^\p{Script=Arabic}\p{Script=Cyrillic}]+$/u,
  tr: /^[^\p{Script=Arabic}\p{Script=Cyrillic}]+$/u,
}

function inScript(lang: string, form: string): boolean {
  return scripts[lang]?.test(form) ?? true
}

/** One line an entity; objects that occur again (the names of a state and its country) are written once. */
function print(entities: readonly Entity[], reviewed: string): string {
  const bare = entities.map(({ sources: _, note: __, ...entity }) => entity)
  const counts = new Map<string, number>()
  for (const entity of bare) {
    const key = literal(entity.names)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const shared = [...counts].filter(([, count]) => count > 1).map(([key]) => key)
  const variables = new Map(shared.map((key, position) => [key, `n${position}`]))
  const printed = bare.map((entity) => {
    const fields = Object.entries(entity).map(([key, value]) => {
      const text = literal(value)
      return `${key}:${key === "names" ? (variables.get(text) ?? text) : text}`
    })
    return `  {${fields.join(",")}},`
  })
  // one array a kind: the compiler gives up on the union of more than a thousand literals
  const tables = kinds.map(({ name, type, holds }) => {
    const lines = printed.filter((_, position) => holds(entities[position] as Entity))
    return [`const ${name}: readonly ${type}[] = [`, ...lines, "]", ""].join("\n")
  })
  return [
    "// Written by scripts/generate-registry.ts from data/. Do not edit: change the data and generate again.",
    `import type { Entity, ${kinds.map(({ type }) => type).join(", ")} } from "./entities.ts"`,
    "",
    ...[...variables].map(([text, name]) => `const ${name} = ${text}`),
    "",
    ...tables,
    `export const reviewed = ${JSON.stringify(reviewed)}`,
    `export const entities: readonly Entity[] = [${kinds.map(({ name }) => `...${name}`).join(", ")}]`,
    "",
  ].join("\n")
}

/** JSON with the quotation marks left off the keys. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, inner]) => `${/^[a-z]+$/i.test(key) ? key : JSON.stringify(key)}:${literal(inner)}`)
    .join(",")}}`
}

const { entities, reviewed, problems } = load()
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  console.error(`${problems.length} problems; nothing was written`)
  process.exit(1)
}
const text = print(entities, reviewed)
if (process.argv.includes("--check")) {
  const written = existsSync(output) ? readFileSync(output, "utf8") : ""
  if (written !== text) {
    console.error(
      "src/registry/entities.generated.ts is not what data/ gives: run npx tsx scripts/generate-registry.ts",
    )
    process.exit(1)
  }
} else {
  writeFileSync(output, text)
}
const counts = new Map<string, number>()
for (const entity of entities) counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1)
console.log(
  [...counts]
    .sort()
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", "),
)
console.log(`${entities.length} entities, ${Math.round(Buffer.byteLength(text) / 1024)} kB`)
