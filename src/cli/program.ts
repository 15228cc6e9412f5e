import { Command, Option } from "commander"
import { analyzeCommand } from "./commands/analyze.ts"
import { auditCommand } from "./commands/audit.ts"
import { explainCommand } from "./commands/explain.ts"
import { findingsCommand } from "./commands/findings.ts"
import { readCommand } from "./commands/read.ts"
import { validateCommand } from "./commands/validate.ts"
import { outputFormats } from "./desk/output-format.ts"
import type { Terminal } from "./terminal.ts"
import { withStandardInput } from "./with-standard-input.ts"

const about = "What news articles claim, and which claims agree, echo, distort or contradict one another."

const inputs = `
An article is a .txt, .md or .html file with what is known of it in lines "key: value" between two lines --- at its
beginning (id, lang, published, outlet, credit, title, url) or in a .json file of the same name beside it; or a line of
a .jsonl file: {"text": …, "published": …}. A folder is read with the folders in it; - is standard input.
Claims are JSON Lines, or a dossier.

Exit codes: 0 done, 1 the input has errors, 2 wrong usage.
isnad help COMMAND tells what a command takes.`

const articles = "files and folders of articles; - for standard input"
const claims = "files of claims, or dossiers; - for standard input"

interface Flags {
  readonly color?: boolean
  readonly kind?: readonly string[]
  readonly [flag: string]: unknown
}

/** Examples under the help of a command. */
function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}\n`).join("")}`
}

/** What is known of every article of a call, above what the files say. */
function ofArticles(command: Command): Command {
  return command
    .option(
      "--lang <tag>",
      "the language of the articles, such as ar; left out, it is told from their letters",
    )
    .option("--published <date>", "when they were published, in EDTF: 2024-07-23")
    .option("--outlet <id>", "who published them, an id of the registry or one of your own")
}

const asJson = new Option("--json", "write JSON Lines, for programs")
const kinds = new Option("--kind <kinds>", "only findings of these kinds: conflicts,corroborates").argParser(
  (kind: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), kind],
)
const format = new Option("--format <format>", "how to write").choices(outputFormats)
const all = new Option("--all", "every two of the accounts that echo each other, not one block")

/**
 * Returns the commands, none of them run yet.
 *
 * @param finish Takes the exit code of the command that was run.
 */
export function createProgram(
  version: string,
  terminalOf: (color: boolean | undefined) => Terminal,
  finish: (code: number) => void,
): Command {
  const program = new Command("isnad")
    .description(about)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print what there is")
    .helpCommand("help [command]", "print what a command takes")
    .addHelpText("after", inputs)

  /** Makes a command; its errors and its help are those of the program. */
  function add(name: string, description: string): Command {
    return program
      .command(name)
      .description(description)
      .helpOption("-h, --help", "print what the command takes")
      .option("--color", "use colour even where nobody watches")
      .option("--no-color", "use no colour")
  }
  /** Every switch that was not given is off. */
  const off = { json: false, all: false, full: false, blind: false }
  const run =
    (command: (words: readonly string[], flags: never, terminal: Terminal) => Promise<number>) =>
    async (given: readonly string[], { color, kind, ...flags }: Flags) => {
      const { words, terminal } = await withStandardInput(given, terminalOf(color))
      // what an option is called and whether it has a value stands below, in the command's own lines
      finish(
        await command(
          words,
          { ...off, kinds: kind === undefined ? [] : [kind].flat(), ...flags } as never,
          terminal,
        ),
      )
    }

  ofArticles(add("read", "Print the claims of articles: where they stand, who said them through whom, when."))
    .argument("[files...]", articles)
    .addOption(asJson)
    .addHelpText(
      "after",
      examples(
        "isnad read article.txt --published 2022-09-19",
        "pbpaste | isnad read - --lang en --outlet reuters",
      ),
    )
    .action(run(readCommand))

  ofArticles(add("analyze", "Read articles and print what they tell together, the most consequential first."))
    .argument("[files...]", articles)
    .addOption(asJson)
    .addOption(format)
    .option("--full", "print topics, positions and every finding with its reasons")
    .addOption(all)
    .addOption(kinds)
    .option("--save <dossier>", "keep the claims in a dossier")
    .addHelpText(
      "after",
      examples(
        "isnad analyze articles/",
        "isnad analyze articles/ --kind conflicts,distorts --format markdown > desk.md",
        "isnad analyze articles/ --save dossier.jsonl",
      ),
    )
    .action(run(analyzeCommand))

  add(
    "findings",
    "Print the topics of claims with their positions and roots, and every finding with its reasons.",
  )
    .argument("[files...]", claims)
    .addOption(asJson)
    .addOption(format)
    .addOption(all)
    .addOption(kinds)
    .option("--published-by <date>", "leave out what was published later than this day (EDTF)")
    .addHelpText("after", examples("isnad findings dossier.jsonl --published-by 2024-07-23"))
    .action(run(findingsCommand))

  add("explain", "Print what two claims are to each other, and why; also where nothing is found.")
    .argument("[file]", "claims, a dossier, or articles: a file or a folder")
    .argument(
      "[claims...]",
      "two claims: an id or its beginning, or an article and some of its words: ID:WORDS",
    )
    .option("--texts <folder>", "the articles of a dossier, to mark the words that both share")
    .addOption(asJson)
    .addHelpText(
      "after",
      examples(
        "isnad explain dossier.jsonl 3f2a 91bc --texts articles/",
        'isnad explain articles/ 3f2a "relay-17:will meet in August"',
      ),
    )
    .action((file: string | undefined, words: readonly string[], flags: Flags) =>
      run(explainCommand)([...(file === undefined ? [] : [file]), ...words], flags),
    )

  add(
    "validate",
    "Check claims, and with the articles' texts whether every claim still stands where it says.",
  )
    .argument("[files...]", claims)
    .option("--texts <folder>", "the articles that the claims were read from")
    .addOption(asJson)
    .addHelpText("after", examples("isnad validate dossier.jsonl --texts articles/"))
    .action(run(validateCommand))

  add(
    "audit",
    "Measure how often findings are right: draw some of each kind, ask whether they are, print the rates.",
  )
    .argument("[files...]", "articles, or a dossier with --texts")
    .option("--json", "write the sample, to be filled in and read with --verdicts")
    .addOption(kinds)
    .option("--sample <number>", "how many findings of each kind; 0 prints the rates alone", "40")
    .option("--seed <seed>", "which findings are drawn: the same seed draws the same ones", "1")
    .option("--by <name>", "who judges; left out, who is logged in")
    .option("--blind", "ask of which kind a pair is, without telling what was found")
    .option("--texts <folder>", "the articles of a dossier")
    .option("--verdicts <file>", "a sample that was filled in")
    .option("--save <file>", "the file that keeps the verdicts; a dossier keeps its own")
    .addHelpText(
      "after",
      examples(
        "isnad audit articles/ --save verdicts.jsonl --by Mona",
        "isnad audit dossier.jsonl --texts articles/ --kind echoes --sample 20",
      ),
    )
    .action(run(auditCommand))
  return program
}
