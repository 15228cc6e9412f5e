import { CommanderError } from "commander"
import { isIsnadError } from "../schema/errors.ts"
import { cleanTerminal } from "./clean-terminal.ts"
import { plainWords } from "./plain-words.ts"
import { createProgram } from "./program.ts"
import type { Terminal } from "./terminal.ts"
import { WrongUsage } from "./wrong-usage.ts"

/** The ends of commander's that are none of a fault. */
const askedFor: ReadonlySet<string> = new Set([
  "commander.helpDisplayed",
  "commander.version",
  "commander.help",
])

/** Returns in our words what commander says of a line that it does not understand. */
function inWords({ message }: CommanderError): string {
  return plainWords(message.replace(/^error: /u, ""))
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
  let code = 0
  const program = createProgram(
    version,
    (color) => (color === undefined ? terminal : cleanTerminal({ ...bare, styled: color })),
    (ended) => {
      code = ended
    },
  )
  // errors are told once, below, where they have their exit code, too
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: terminal.write,
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(terminal.columns, 110),
    })
  // whose help would show what was wrong
  const named = program.commands.find((command) => args.includes(command.name()))?.name()
  const name = named === undefined ? "isnad" : `isnad ${named}`
  try {
    if (args.length === 0) throw new WrongUsage("name a command")
    await program.parseAsync([...args], { from: "user" })
    return code
  } catch (error) {
    if (error instanceof CommanderError && askedFor.has(error.code)) return 0
    if (error instanceof CommanderError || error instanceof WrongUsage) {
      const words = error instanceof CommanderError ? inWords(error) : plainWords(error.message)
      terminal.complain(`${name}: ${words}\n${name} --help tells what there is\n`)
      return 2
    }
    if (isIsnadError(error)) {
      terminal.complain(`${plainWords(error.message)}\n`)
      return 1
    }
    throw error
  }
}
