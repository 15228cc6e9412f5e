import type { Diagnostic } from "../schema/diagnostic.ts"
import { plainWords } from "./plain-words.ts"
import { paint, type Terminal } from "./terminal.ts"

/** Returns where a diagnostic belongs, as editors and compilers write it: `file:line path`. */
function placeOf({ file, line, path, subject, at }: Diagnostic): string {
  const place = [file, line].filter((part) => part !== undefined).join(":")
  const span = at === undefined ? undefined : `at ${at[0]}–${at[1]}`
  return [place, file === undefined ? subject : undefined, path, span]
    .filter((part) => part !== undefined && part !== "")
    .join(" ")
}

/** Writes diagnostics to standard error; returns whether there was an error among them. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal): boolean {
  for (const diagnostic of diagnostics) {
    const { severity, message, rule } = diagnostic
    const style = severity === "error" ? "bad" : severity === "warning" ? "doubtful" : "quiet"
    const place = placeOf(diagnostic)
    terminal.complain(
      `${place === "" ? "" : `${plainWords(place)}: `}${paint(terminal, style, severity)}: ${plainWords(message)} [${rule}]\n`,
    )
  }
  return diagnostics.some(({ severity }) => severity === "error")
}
