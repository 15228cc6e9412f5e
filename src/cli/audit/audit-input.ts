import { digestOf } from "../../util/digest.ts"
import { readArticleFiles } from "../../node/read-articles.ts"
import { readClaimFiles } from "../../node/read-claim-files.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Audit } from "../../schema/audit.ts"
import type { Claim } from "../../schema/claim.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import type { Override } from "../../schema/override.ts"
import { pushAll } from "../../util/push-all.ts"
import type { LookedAt } from "../look-at-files.ts"
import { readArticlesWithTexts } from "../read-articles-with-texts.ts"
import { extended } from "../read-input.ts"
import { filesOf, type Terminal } from "../terminal.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** What is audited: claims with the texts that they stand in. */
export interface AuditInput {
  readonly claims: readonly Claim[]
  readonly registry: Registry
  readonly overrides: readonly Override[]
  /** Verdicts that a dossier holds. */
  readonly audits: readonly Audit[]
  /** By the articles' ids. */
  readonly texts: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads what is to be audited.
 *
 * @param folder Of the texts, where the files hold claims.
 * @param shown Whether passages will be shown, for which the texts are needed.
 */
export async function readAuditInput(
  { paths, areArticles }: LookedAt,
  folder: string | undefined,
  shown: boolean,
  terminal: Terminal,
): Promise<AuditInput> {
  if (areArticles) return readArticles(paths, folder, terminal)
  if (folder === undefined && shown)
    throw new WrongUsage(
      `${paths.join(", ")}: a dossier holds no texts, and a finding is judged by its passages; name the folder of the articles with --texts DIR, or give --sample 0 for the rates alone`,
    )
  const read = await readClaimFiles(paths, filesOf(terminal))
  const diagnostics = [...read.diagnostics]
  const registry = extended(read.entities, diagnostics)
  const texts =
    folder === undefined ? new Map<string, string>() : await textsIn(folder, read.claims, diagnostics)
  const { claims, overrides, audits } = read
  return { claims, overrides, audits, registry, texts, diagnostics }
}

async function readArticles(
  paths: readonly string[],
  folder: string | undefined,
  terminal: Terminal,
): Promise<AuditInput> {
  if (folder !== undefined)
    throw new WrongUsage("--texts is for dossiers and files of claims; articles bring their texts along")
  const { claims, texts, diagnostics } = await readArticlesWithTexts(paths, terminal)
  return { claims, overrides: [], audits: [], registry: extended([], diagnostics), texts, diagnostics }
}

/** What only says more of an article: its text is there all the same. */
const asides: ReadonlySet<string> = new Set(["no-metadata", "repeated-article"])

/** The texts of a folder by the ids of their articles, as far as claims stand in them. */
async function textsIn(
  folder: string,
  claims: readonly Claim[],
  diagnostics: Diagnostic[],
): Promise<ReadonlyMap<string, string>> {
  const given = new Map<string, string>()
  for await (const { article, diagnostics: remarks } of readArticleFiles([folder])) {
    if (article !== undefined) given.set(article.id, article.text)
    pushAll(
      diagnostics,
      remarks.filter(({ rule }) => !asides.has(rule)),
    )
  }
  const texts = new Map<string, string>()
  for (const { id, digest } of new Map(claims.map(({ article }) => [article.id, article])).values()) {
    const text = given.get(id)
    if (text === undefined) {
      const message = `no article of ${folder} has the id ${id}, so its findings cannot be shown; put its text there, with the line "id: ${id}" in its front matter or under the name ${id}.txt`
      diagnostics.push({ rule: "no-text", severity: "warning", message, subject: id })
    } else if (digest !== undefined && digestOf(text) !== digest) {
      const message = `the text of ${id} in ${folder} is not the one that its claims were read from, so its findings cannot be shown; give the text as it was read`
      diagnostics.push({ rule: "text-differs", severity: "warning", message, subject: id })
    } else texts.set(id, text)
  }
  return texts
}
