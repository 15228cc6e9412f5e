/**
 * One case: a text and the attributions that it must yield, in order of their contents.
 * Each is content | chain | act | factuality. The chain is written outermost first with " < " between links and
 * " + " between sources of one link: agents by id, others as described. Act and factuality may be left out:
 * asserts, certain+.
 */
export interface AttributionCase {
  readonly text: string
  readonly expected: readonly string[]
}

/** Returns cases from lines: a text, then its expected attributions indented, an empty line between cases. */
export function cases(table: string): AttributionCase[] {
  return table
    .trim()
    .split(/\n\s*\n/u)
    .map((block) => {
      const [text = "", ...expected] = block.split("\n").map((line) => line.trim())
      return { text: text.replaceAll("\\n", "\n"), expected }
    })
}

/** Returns the lines of a table, each a text that must yield no attribution. */
export function texts(table: string): string[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim().replaceAll("\\n", "\n"))
    .filter((line) => line !== "")
}
