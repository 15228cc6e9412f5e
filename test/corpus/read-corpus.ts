import { describeProposition } from "../../src/detect/describe.ts"
import { type Detection, detect } from "../../src/detect/detect.ts"
import type { Finding } from "../../src/detect/finding.ts"
import { tenseOf } from "../../src/detect/tense.ts"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { readArticleFiles } from "../../src/node/read-articles.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import type { Diagnostic } from "../../src/schema/diagnostic.ts"
import { vocabulary } from "../../src/vocabulary/built-in/vocabulary.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"

const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))

/** The articles of a folder as they were read, and what was detected across them. */
export interface Corpus {
  readonly texts: ReadonlyMap<string, string>
  readonly claims: readonly Claim[]
  readonly detection: Detection
  readonly diagnostics: readonly Diagnostic[]
}

export async function readCorpus(folder: string): Promise<Corpus> {
  const wholes = new Map<string, string>()
  const claims: Claim[] = []
  const diagnostics: Diagnostic[] = []
  for await (const { article, diagnostics: remarks } of readArticleFiles([folder])) {
    diagnostics.push(...remarks)
    if (article === undefined) continue
    wholes.set(article.id, article.text)
    const read = readArticle(article, { packs, registry })
    claims.push(...read.claims)
    diagnostics.push(...read.diagnostics.map((each) => ({ ...each, subject: read.article.id })))
  }
  return { texts: wholes, claims, detection: detect(claims, { registry, texts }), diagnostics }
}

/** A claim in one line: its article, the beginning of its words, and what it says. */
function sideInLine({ texts }: Corpus, claim: Claim): string {
  const { article, anchor, says } = claim
  const words = anchor === undefined ? "" : (texts.get(article.id) ?? "").slice(anchor.start, anchor.end)
  const gloss =
    says.predicate === "text"
      ? ""
      : ` = ${describeProposition(says, tenseOf(claim), { registry, vocabulary })}`
  return `${article.id} “${words.slice(0, 60).replaceAll(/\s+/gu, " ")}”${gloss}`
}

/** The roles that a finding turns on. */
export function rolesOf({ kind, comparison, changes = [] }: Finding): readonly string[] {
  return kind === "distorts" ? changes.map(({ role }) => role) : comparison.clashing
}

/** A finding in a few lines, for a reader to judge. */
export function findingInLines(corpus: Corpus, finding: Finding): string {
  const roles = rolesOf(finding)
  return [
    `${finding.kind}${roles.length === 0 ? "" : ` on ${roles.join(", ")}`} (${finding.lineage.kind}${finding.withinArticle ? ", within the article" : ""})`,
    sideInLine(corpus, finding.a),
    sideInLine(corpus, finding.b),
  ].join("\n  ")
}
