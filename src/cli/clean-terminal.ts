import { steering } from "./plain-words.ts"
import { closing, isolating, styleCodes, type Terminal } from "./terminal.ts"

/** Sequences of the styles that we write, or anything that steers a terminal; a line break is neither. */
const kept = new RegExp(`\\u001B\\[(?:${styleCodes.flat().join("|")})m|\\n|${steering.source}`, "gu")
const sequence = /\u001B\[\d+m/gu
const styleEnds = new Set(styleCodes.map(([, end]) => `\u001B[${end}m`))
const styleOff = "\u001B[0m"

/** Closes what a line leaves open: nothing that stands in one line reaches the next. */
function closeLine(line: string): string {
  let open = 0
  let balanced = ""
  for (const character of line) {
    if (character === closing && open === 0) continue
    if (character === isolating) open++
    if (character === closing) open--
    balanced += character
  }
  return `${balanced}${closing.repeat(open)}`
}

function cleaned(text: string, styled: boolean): string {
  const plain = text.replaceAll(kept, (found) => {
    if (found === "\n") return found
    const ours = found.length > 1 || found === isolating || found === closing
    return styled && ours ? found : ""
  })
  if (!styled || !/[\u001B\u2068\u2069]/u.test(plain)) return plain
  const lines = plain.split("\n").map(closeLine).join("\n")
  const codes = lines.match(sequence) ?? []
  const ends = codes.filter((code) => styleEnds.has(code))
  return ends.length * 2 === codes.length ? lines : `${lines}${styleOff}`
}

/**
 * Returns a terminal to which nothing is written that steers it but our own styles: articles, file names, arguments and
 * what is said of them may hold escape sequences and marks of direction. Everything that is printed goes through here.
 */
export function cleanTerminal(terminal: Terminal): Terminal {
  const { styled, progress } = terminal
  return {
    ...terminal,
    write: (text) => terminal.write(cleaned(text, styled)),
    complain: (text) => terminal.complain(cleaned(text, styled)),
    ...(progress === undefined ? {} : { progress: (text: string) => progress(cleaned(text, false)) }),
  }
}
