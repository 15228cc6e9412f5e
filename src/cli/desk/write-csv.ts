import { nameOf } from "../../detect/describe.ts"
import { explainParts } from "../../detect/explain.ts"
import type { Finding } from "../../detect/finding.ts"
import { happeningsOf } from "../../happenings/happenings-of.ts"
import { howToInstall, optionalPackage } from "../../node/optional-package.ts"
import type { Registry } from "../../registry/registry.ts"
import { type Claim, readWords } from "../../schema/claim.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import { chainInWords } from "../chain-in-words.ts"
import type { Terminal } from "../terminal.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** The columns that each side of a finding has. */
const sideColumns = ["published", "outlet", "article", "start", "end", "speaker", "words", "claim"] as const
const columns = [
  "happening",
  "kind",
  "on",
  "likelihood",
  "lineage",
  "roots",
  "because",
  ...sideColumns.map((column) => `first ${column}`),
  ...sideColumns.map((column) => `second ${column}`),
  "finding",
]

/** A cell that a table program would take for a formula is set off by an apostrophe. */
function harmless(cell: unknown): unknown {
  return typeof cell === "string" && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell
}

/** Writes a line of CSV for each finding, those of one happening one after the other. */
export async function writeCsv(
  findings: readonly Finding[],
  registry: Registry,
  terminal: Terminal,
): Promise<void> {
  const csv = await optionalPackage(() => import("csv-stringify/sync"))
  if (csv === undefined)
    throw new WrongUsage(`--format csv needs the package csv-stringify; ${howToInstall("csv-stringify")}`)
  const { stringify } = csv
  const context = { registry, vocabulary }
  const plain = { ...terminal, styled: false }
  const side = (claim: Claim) => {
    const { article, anchor, chain } = claim
    return [
      article.published ?? "",
      article.outlet == null ? "" : nameOf(article.outlet, context),
      article.id,
      anchor?.start ?? "",
      anchor?.end ?? "",
      chain.length === 0 ? "" : chainInWords(chain, context, plain),
      readWords(claim)?.text ?? "",
      claim.id,
    ]
  }
  terminal.write(stringify([columns]))
  for (const [index, happening] of happeningsOf(findings, { registry }).entries())
    for (const finding of happening.findings) {
      const { a, b, id, kind, lineage } = finding
      const { headline, likelihood = "", roots, evidence } = explainParts(finding, { registry })
      const on = headline.split(" ").slice(1).join(" ")
      const row = [index + 1, kind, on, likelihood, lineage.kind, roots, evidence.join("; ")]
      terminal.write(stringify([[...row, ...side(a), ...side(b), id].map(harmless)]))
    }
}
