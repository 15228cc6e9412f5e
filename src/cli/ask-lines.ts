import { createInterface, type Interface } from "node:readline"

/** Lines that somebody types, one after another. */
export interface AskedLines {
  /** Returns the next line; undefined when the input has ended. */
  readonly next: () => Promise<string | undefined>
  readonly close: () => void
}

/** Returns the lines of an input; nothing is read of it before the first is asked for. */
export function askLines(input: NodeJS.ReadableStream): AskedLines {
  let opened: { readonly lines: Interface; readonly iterator: AsyncIterator<string> } | undefined
  return {
    async next() {
      if (opened === undefined) {
        const lines = createInterface({ input })
        opened = { lines, iterator: lines[Symbol.asyncIterator]() }
      }
      const { value, done } = await opened.iterator.next()
      return done === true ? undefined : value
    },
    close: () => opened?.lines.close(),
  }
}
