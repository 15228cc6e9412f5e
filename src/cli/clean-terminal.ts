import { closing, isolating, type Terminal } from "./terminal.ts"

/** The sequences of our own styles, or anything that steers a terminal; a line break is neither. */
const steeringOrOurs =
  /\u001B\[(?:1|2|22|31|32|33|39)m|[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu
const styleSequence = /\u001B\[\d{1,2}m/gu
/** Weight and colour as usual. */
const styleEnds: ReadonlySet<string> = new Set(["\u001B[22m", "\u001B[39m"])
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
  const plain = text.replaceAll(steeringOrOurs, (found) => {
    if (found === "\n") return found
    const ours = found.length > 1 || found === isolating || found === closing
    return styled && ours ? found : ""
  })
  if (!styled || !/[\u001B\u2068\u2069]/u.test(plain)) return plain
  const lines = plain.split("\n").map(closeLine).join("\n")
  const codes = lines.match(styleSequence) ?? []
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
