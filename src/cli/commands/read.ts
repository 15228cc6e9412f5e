import { registry } from "../../registry/index.ts"
import { edtfSchema, identifierSchema } from "../../schema/common.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import { jsonLine } from "../json-line.ts"
import { printArticle, printClaim } from "../print-claim.ts"
import { printDiagnostics } from "../print-diagnostics.ts"
import { checkLanguage, readAll } from "../reading.ts"
import { count, paint, type Terminal } from "../terminal.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** What the command was told of every article that it reads. */
export interface ReadFlags {
  readonly json: boolean
  readonly lang?: string
  readonly published?: string
  readonly outlet?: string
}

function checkFlags({ lang, published, outlet }: ReadFlags): void {
  checkLanguage(lang)
  if (published !== undefined && !edtfSchema.safeParse(published).success)
    throw new WrongUsage(
      `--published ${published}: write a date such as 2024-07-23, 2024-07 or another EDTF time`,
    )
  if (outlet !== undefined && !identifierSchema.safeParse(outlet).success)
    throw new WrongUsage(`--outlet ${outlet}: an id has no white space`)
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
  for await (const { text, read, diagnostics } of readAll(files, told)) {
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
