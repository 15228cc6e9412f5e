/**
 * What are claims to each other?
 *
 *   node bench/yardsticks/findings.mjs FILE
 *
 * FILE: JSON Lines, one claim in the library's form a line, its article inline. Standard output: every finding, one
 * JSON object a line: { "kind", "claims": [id, id], "relation", "clashing": [role ..], "changes": [{ role, change } ..],
 * "by": id or null, "lineage": { "kind", "possible", "evidence" }, "topic" }. The earlier published claim stands
 * first. Diagnostics go to standard error; where a line could not be used, the exit code is 1, where the file
 * could not be read, 2.
 */
import { once } from "node:events"
import { detect } from "../../dist/index.js"
import { readClaimFiles } from "../../dist/node/index.js"
import { registry } from "../../dist/registry/index.js"

const file = process.argv[2]
if (file === undefined) {
  console.error("usage: node bench/yardsticks/findings.mjs FILE")
  process.exit(2)
}

function show(finding) {
  const { kind, a, b, by, comparison, lineage, changes = [], topic } = finding
  return {
    kind,
    claims: [a.id, b.id],
    relation: comparison.relation,
    clashing: comparison.clashing,
    changes: changes.map(({ role, change }) => ({ role, change })),
    by: by === undefined ? null : finding[by].id,
    lineage: {
      kind: lineage.kind,
      possible: lineage.possible,
      evidence: lineage.evidence.map(({ code }) => code),
    },
    topic,
  }
}

const { claims, diagnostics, entities, overrides, judgements } = await readClaimFiles([file])
const known = entities.length === 0 ? registry : registry.extend(entities)
const detection = detect(claims, { registry: known, overrides, judgements })
for (const { rule, severity, message, line, subject } of [...diagnostics, ...detection.diagnostics]) {
  console.error(
    `${file}${line === undefined ? "" : `:${line}`}: ${severity} ${rule}: ${message}${subject === undefined ? "" : ` (${subject})`}`,
  )
  if (severity === "error") process.exitCode ??= 1
  if (rule === "unreadable-file") process.exitCode = 2
}
console.error(`${claims.length} claims in ${detection.topics.length} topics`)

// whoever reads may stop reading
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 2))
let text = ""
for (const finding of detection.findings) {
  text += `${JSON.stringify(show(finding))}\n`
  if (text.length < 65_536) continue
  if (!process.stdout.write(text)) await once(process.stdout, "drain")
  text = ""
}
process.stdout.write(text)
