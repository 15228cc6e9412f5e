/**
 * Writes docs/schema/*.json, JSON Schema (draft 2020-12) of what is stored, from the zod schemas.
 *
 *   npx tsx scripts/generate-json-schema.ts [--check]
 *
 * With --check it writes nothing and exits 1 where a written file differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as z from "zod"
import {
  articleSchema,
  auditSchema,
  claimSchema,
  diagnosticSchema,
  judgementSchema,
  linkSchema,
  logEntrySchema,
  overrideSchema,
  propositionSchema,
} from "../src/index.ts"
import { auditLineSchema } from "../src/audit/index.ts"
import { entitySchema } from "../src/registry/entities.ts"

const folder = join(import.meta.dirname, "../docs/schema")
const schemas: Readonly<Record<string, readonly [schema: z.ZodType, title: string]>> = {
  article: [articleSchema, "One published text"],
  audit: [auditSchema, "What somebody found a finding to be who read both passages"],
  "audit-line": [auditLineSchema, "A finding that was drawn, to be judged: one line of a sample"],
  claim: [
    claimSchema,
    "A proposition in an article, with its chain and its anchor: one line of a file of claims",
  ],
  diagnostic: [diagnosticSchema, "A remark on imperfect input"],
  entity: [entitySchema, "An agent, a place or an office of a registry"],
  judgement: [judgementSchema, "An editor's verdict on a finding"],
  link: [linkSchema, "One step of a chain"],
  "log-entry": [logEntrySchema, "One entry of a dossier's log: one line of its file after the header"],
  override: [overrideSchema, "An editor's word on two claims or two agents"],
  proposition: [propositionSchema, "What is claimed"],
}

const texts = new Map(
  Object.entries(schemas).map(([name, [schema, title]]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" })
    return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`]
  }),
)
const there = existsSync(folder) ? readdirSync(folder) : []
const wrong = [...texts.keys()].filter(
  (file) => !there.includes(file) || readFileSync(join(folder, file), "utf8") !== texts.get(file),
)
const left = there.filter((file) => !texts.has(file))

if (process.argv.includes("--check")) {
  for (const file of wrong)
    console.error(`docs/schema/${file} is not what the schemas give: npm run generate`)
  for (const file of left) console.error(`docs/schema/${file} belongs to no schema: delete it`)
  process.exitCode = wrong.length + left.length === 0 ? 0 : 1
} else {
  mkdirSync(folder, { recursive: true })
  for (const file of wrong) writeFileSync(join(folder, file), texts.get(file) ?? "")
}
console.log(
  `JSON Schema: ${texts.size} files, ${wrong.length} ${process.argv.includes("--check") ? "differ" : "written"}`,
)
