import { digestOf } from "../../util/digest.ts"
import { readJsonLine } from "../../dossier/parse-dossier.ts"
import { machineFileSystem } from "../../node/file-system.ts"
import { readArticleFiles } from "../../node/read-articles.ts"
import { readClaimFiles } from "../../node/read-claim-files.ts"
import { readLines } from "../../node/read-lines.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Audit } from "../../schema/audit.ts"
import type { Claim } from "../../schema/claim.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import type { Override } from "../../schema/override.ts"
import { isObject } from "../../schema/require-that.ts"
import { pushAll } from "../../util/push-all.ts"
import { readClaimsOf } from "../read-claims-of.ts"
import { extended } from "../read-input.ts"
import type { Terminal } from "../terminal.ts"
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

/** What a file holds, by its first line. */
async function holds(path: string): Promise<"articles" | "claims" | "dossier"> {
  try {
    if ((await machineFileSystem.stat(path)).isDirectory() || path.toLowerCase().endsWith(".txt"))
      return "articles"
    for await (const lines of readLines(path, machineFileSystem))
      for (const { text, problem } of lines) {
        if (problem === undefined && text.trim() === "") continue
        const read = problem === undefined ? readJsonLine(text.replace(/^\uFEFF/u, "")) : { problem }
        if ("problem" in read || !isObject(read.json)) return "articles"
        if ("op" in read.json || read.json["holds"] === "dossier") return "dossier"
        return "says" in read.json || "isnad" in read.json ? "claims" : "articles"
      }
    return "articles"
  } catch {
    // whoever reads it tells why it cannot be read
    return "articles"
  }
}

/** What was named to be audited. */
export interface Audited {
  readonly paths: readonly string[]
  readonly areArticles: boolean
  /** The one dossier that was named, which keeps the verdicts on it. */
  readonly dossier?: string
}

/** Looks at what was named, without reading it. */
export async function lookAt(paths: readonly string[]): Promise<Audited> {
  if (paths.length === 0) throw new WrongUsage("name a folder of articles, files of articles, or a dossier")
  const kinds = await Promise.all(paths.map(holds))
  const areArticles = kinds.every((kind) => kind === "articles")
  if (!areArticles && kinds.includes("articles"))
    throw new WrongUsage(
      "audit takes articles or files of claims, not both at once; audit one after the other",
    )
  const [first] = paths
  const isDossier = paths.length === 1 && kinds[0] === "dossier"
  return { paths, areArticles, ...(isDossier && first !== undefined ? { dossier: first } : {}) }
}

/**
 * Reads what is to be audited.
 *
 * @param folder Of the texts, where the files hold claims.
 * @param shown Whether passages will be shown, for which the texts are needed.
 */
export async function readAuditInput(
  { paths, areArticles }: Audited,
  folder: string | undefined,
  shown: boolean,
  terminal: Terminal,
): Promise<AuditInput> {
  if (areArticles) return readArticles(paths, folder, terminal)
  if (folder === undefined && shown)
    throw new WrongUsage(
      `${paths.join(", ")}: a dossier holds no texts, and a finding is judged by its passages; name the folder of the articles with --texts DIR, or give --sample 0 for the rates alone`,
    )
  const read = await readClaimFiles(paths)
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
  const texts = new Map<string, string>()
  const read = await readClaimsOf(paths, terminal, (id, text) => texts.set(id, text))
  // what is to be said of the reading of each text, "isnad read" shows
  const diagnostics = read.diagnostics.filter(
    ({ severity, at }) => severity === "error" || (severity === "warning" && at === undefined),
  )
  const { claims } = read
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
