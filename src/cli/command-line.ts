import { parseArgs } from "node:util"
import { isIsnadError } from "../schema/errors.ts"
import { cleanTerminal } from "./clean-terminal.ts"
import { analyzeCommand } from "./commands/analyze.ts"
import { auditCommand } from "./commands/audit.ts"
import { explainCommand } from "./commands/explain.ts"
import { findingsCommand } from "./commands/findings.ts"
import { readCommand } from "./commands/read.ts"
import { validateCommand } from "./commands/validate.ts"
import { plainWords } from "./plain-words.ts"
import type { Terminal } from "./terminal.ts"
import { WrongUsage } from "./wrong-usage.ts"

const help = `isnad: what news articles claim, and which claims agree, echo, distort or contradict one another

  isnad read FILE… [--json] [--lang LANG] [--published DATE] [--outlet ID]
      the claims of articles: where they stand, who said them through whom, when, and what they say
  isnad analyze DIR|FILE… [--json] [--full] [--all] [--kind KIND]… [--save DOSSIER]
      reads articles, and prints what they tell together, the most consequential first; --full prints topics, positions
      and every finding with its reasons; --save keeps the claims in a dossier
  isnad findings FILE… [--json] [--all] [--kind KIND]… [--published-by DATE]
      topics with their positions and the roots behind each, and every finding with its reasons
  isnad explain FILE CLAIM CLAIM [--texts DIR] [--json]
      what two claims are to each other, and why; with the articles' texts, their sentences with the same words marked
  isnad validate FILE… [--texts DIR] [--json]
      checks claims; with the articles' texts, whether every claim still stands where it says
  isnad audit DIR|FILE… --save FILE [--kind KIND]… [--sample 40] [--seed 1] [--by NAME] [--blind]
  isnad audit DOSSIER --texts DIR [--save FILE] …
      measures how often findings are right: draws some of each kind, shows both passages, asks whether they are right,
      keeps the verdicts and prints the rates; --blind asks of which kind they are instead; --json writes the sample,
      to be filled in and read with --verdicts FILE; --sample 0 prints the rates alone

An article is a .txt file, in Arabic or English, with what is known of it in lines "key: value" between two lines ---
at its beginning (id, lang, published, outlet, credit, title, url) or in a .json file of the same name beside it; or
a line of a .jsonl file: {"text": …, "published": …}. For the other commands FILE holds claims in JSON Lines, or is a
dossier. Of three or more accounts that echo each other one block is printed; --all prints each two of them.
KIND is corroborates, conflicts, … DATE is EDTF: 2024-07-23.
Exit codes: 0 done, 1 the input has errors, 2 wrong usage.
`

const flags = {
  json: { type: "boolean" },
  all: { type: "boolean" },
  full: { type: "boolean" },
  kind: { type: "string", multiple: true },
  "published-by": { type: "string" },
  texts: { type: "string" },
  lang: { type: "string" },
  published: { type: "string" },
  outlet: { type: "string" },
  save: { type: "string" },
  sample: { type: "string" },
  seed: { type: "string" },
  by: { type: "string" },
  blind: { type: "boolean" },
  verdicts: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const

/** Which flags a command takes besides --help. */
const taken: Readonly<Record<string, readonly string[]>> = {
  read: ["json", "lang", "published", "outlet"],
  analyze: ["json", "all", "full", "kind", "save"],
  findings: ["json", "all", "kind", "published-by"],
  explain: ["json", "texts"],
  validate: ["json", "texts"],
  audit: ["json", "blind", "kind", "sample", "seed", "texts", "by", "verdicts", "save"],
}

/** The values of flags that were given; a flag that was not has none. */
function given<Name extends string>(values: Readonly<Record<Name, string | undefined>>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [Each in Name]?: string
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

async function dispatch(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args)
  const [command, ...rest] = positionals
  if (values.version === true) {
    terminal.write(`${version}\n`)
    return 0
  }
  if (values.help === true || command === "help") {
    terminal.write(help)
    return 0
  }
  if (command === undefined) throw new WrongUsage("name a command")
  const allowed = taken[command]
  if (allowed === undefined) throw new WrongUsage(`there is no command "${command}"`)
  for (const flag of Object.keys(values))
    if (!allowed.includes(flag)) throw new WrongUsage(`${command} takes no --${flag}`)
  const {
    json = false,
    all = false,
    full = false,
    blind = false,
    kind: kinds = [],
    texts,
    "published-by": publishedBy,
  } = values
  const { lang, published, outlet, save, sample, seed, by, verdicts } = values
  if (command === "read") return readCommand(rest, { json, ...given({ lang, published, outlet }) }, terminal)
  if (command === "analyze")
    return analyzeCommand(rest, { json, all, full, kinds, ...given({ save }) }, terminal)
  if (command === "explain") return explainCommand(rest, { json, ...given({ texts }) }, terminal)
  if (command === "validate") return validateCommand(rest, { json, ...given({ texts }) }, terminal)
  if (command === "audit")
    return auditCommand(
      rest,
      { json, blind, kinds, ...given({ sample, seed, texts, by, verdicts, save }) },
      terminal,
    )
  return findingsCommand(rest, { json, all, kinds, ...given({ publishedBy }) }, terminal)
}

/**
 * Runs a command and returns its exit code: 0 done, 1 the input has errors, 2 wrong usage.
 *
 * @param args The words after `isnad`.
 */
export async function runCommandLine(
  args: readonly string[],
  version: string,
  bare: Terminal,
): Promise<number> {
  const terminal = cleanTerminal(bare)
  try {
    return await dispatch(args, version, terminal)
  } catch (error) {
    if (error instanceof WrongUsage) {
      terminal.complain(`isnad: ${plainWords(error.message)}\nisnad --help tells what there is\n`)
      return 2
    }
    if (isIsnadError(error)) {
      terminal.complain(`${plainWords(error.message)}\n`)
      return 1
    }
    throw error
  }
}
