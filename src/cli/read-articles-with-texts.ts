import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { readClaimsOf } from "./read-claims-of.ts"
import type { Terminal } from "./terminal.ts"

/** Reads the claims of articles and keeps their texts, by the articles' ids. */
export async function readArticlesWithTexts(
  paths: readonly string[],
  terminal: Terminal,
): Promise<{
  readonly claims: readonly Claim[]
  readonly texts: ReadonlyMap<string, string>
  readonly diagnostics: Diagnostic[]
}> {
  const texts = new Map<string, string>()
  const { claims, diagnostics } = await readClaimsOf(paths, terminal, {
    onText: (id, text) => texts.set(id, text),
  })
  // what is to be said of the reading of each text, "isnad read" shows
  const told = diagnostics.filter(
    ({ severity, at }) => severity === "error" || (severity === "warning" && at === undefined),
  )
  return { claims, texts, diagnostics: told }
}
