import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { pushAll } from "../util/push-all.ts"
import { plainWords } from "./plain-words.ts"
import { readAll } from "./reading.ts"
import type { Terminal } from "./terminal.ts"

/**
 * Reads the claims of articles, and tells how far it is.
 *
 * @param onText Takes the text of each article.
 */
export async function readClaimsOf(
  paths: readonly string[],
  terminal: Terminal,
  onText?: (article: string, text: string) => void,
): Promise<{ readonly claims: readonly Claim[]; readonly diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  const claims: Claim[] = []
  const onFile = (file: string, number: number, of: number) =>
    terminal.progress?.(`reading ${number} of ${of}: ${plainWords(file)}`)
  for await (const { text, read, diagnostics: remarks } of readAll(paths, {}, onFile)) {
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
