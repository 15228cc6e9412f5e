import { registry } from "../../registry/index.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import { type ArticleFlags, checkFlags } from "../article-flags.ts"
import { jsonLine } from "../json-line.ts"
import { printArticle, printClaim } from "../print-claim.ts"
import { printDiagnostics } from "../print-diagnostics.ts"
import { readAll } from "../reading.ts"
import { count, filesOf, paint, type Terminal } from "../terminal.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** What the command was told. */
export interface ReadFlags extends ArticleFlags {
  readonly json: boolean
}

/** Joins remarks of one rule on places that follow each other, such as the paragraphs of another article. */
function joined(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const all: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const last = all.at(-1)
    const [at, before] = [diagnostic.at, last?.at]
    if (last?.rule === diagnostic.rule && at !== undefined && before !== undefined && at[0] - before[1] < 4)
      all[all.length - 1] = { ...last, at: [before[0], at[1]] }
    else all.push(diagnostic)
  }
  return all
}

/** Prints the claims of articles with their places, chains, times and propositions; returns the exit code. */
export async function readCommand(
  files: readonly string[],
  flags: ReadFlags,
  terminal: Terminal,
): Promise<number> {
  if (files.length === 0)
    throw new WrongUsage("name at least one article: a .txt file, a .jsonl file or a folder")
  checkFlags(flags)
  const { json, ...told } = flags
  let failed = false
  let [articles, claims] = [0, 0]
  for await (const { text, read, diagnostics } of readAll(files, told, filesOf(terminal))) {
    if (read !== undefined) {
      articles++
      claims += read.claims.length
      if (!json) printArticle(read.article, registry, terminal)
      for (const claim of read.claims)
        if (json) terminal.write(jsonLine(claim))
        else printClaim(claim, text, registry, terminal)
    }
    failed = printDiagnostics(joined(diagnostics), terminal) || failed
  }
  if (!json)
    terminal.write(
      `\n${paint(terminal, "heading", "in all")}: ${count(claims, "claim")} of ${count(articles, "article")}\n`,
    )
  return failed ? 1 : 0
}
