import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { pushAll } from "../util/push-all.ts"
import type { ArticleFlags } from "./article-flags.ts"
import { plainWords } from "./plain-words.ts"
import { readAll } from "./reading.ts"
import { filesOf, type Terminal } from "./terminal.ts"

/** What reading the claims of articles may be told. */
export interface ReadingOptions {
  /** What counts of every article above what its file says. */
  readonly told?: ArticleFlags
  /** Takes the text of each article. */
  readonly onText?: (article: string, text: string) => void
}

/** Reads the claims of articles, and tells how far it is. */
export async function readClaimsOf(
  paths: readonly string[],
  terminal: Terminal,
  { told = {}, onText }: ReadingOptions = {},
): Promise<{ readonly claims: readonly Claim[]; readonly diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  const claims: Claim[] = []
  const onFile = (file: string, number: number, of: number) =>
    terminal.progress?.(`reading ${number} of ${of}: ${plainWords(file)}`)
  for await (const { text, read, diagnostics: remarks } of readAll(paths, told, {
    onFile,
    ...filesOf(terminal),
  })) {
    pushAll(claims, read?.claims ?? [])
    if (read !== undefined) onText?.(read.article.id, text)
    if (read?.claims.length === 0) {
      const message = `no claim was found in ${plainWords(read.article.id)}, so it stands in no finding`
      diagnostics.push({ rule: "no-claims", severity: "information", message })
    }
    // what was set aside or stayed open within a text is for "isnad read" to show
    pushAll(
      diagnostics,
      remarks.filter(({ severity, at }) => severity !== "information" || at === undefined),
    )
  }
  terminal.progress?.("")
  return { claims, diagnostics }
}
