import { machineFileSystem } from "../node/file-system.ts"
import { inputName, withInput } from "../node/standard-input.ts"
import type { Terminal } from "./terminal.ts"
import { WrongUsage } from "./wrong-usage.ts"

/**
 * Returns the words of a command with a file name in the place of "-", and a terminal that reads standard input under
 * that name.
 */
export async function withStandardInput(
  words: readonly string[],
  terminal: Terminal,
): Promise<{ readonly words: readonly string[]; readonly terminal: Terminal }> {
  if (!words.includes("-")) return { words, terminal }
  if (terminal.input === undefined) throw new WrongUsage("there is no standard input to read")
  const bytes = await terminal.input()
  const name = inputName(bytes)
  return {
    words: words.map((word) => (word === "-" ? name : word)),
    terminal: { ...terminal, fileSystem: withInput(terminal.fileSystem ?? machineFileSystem, name, bytes) },
  }
}
