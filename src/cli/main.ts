#!/usr/bin/env node
import { readFileSync } from "node:fs"
import { buffer } from "node:stream/consumers"
import { askLines } from "./ask-lines.ts"
import { runCommandLine } from "./command-line.ts"

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string
}
const { stdin, stdout, stderr, env } = process
const asked = askLines(stdin)

/** FORCE_COLOR and NO_COLOR say it outright, as elsewhere: https://force-color.org, https://no-color.org. */
function isStyled(): boolean {
  const [forced, none] = [env["FORCE_COLOR"], env["NO_COLOR"]]
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false"
  return stdout.isTTY && (none === undefined || none === "") && env["TERM"] !== "dumb"
}

// whoever reads the output may close it early ("| head"); that is no error
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0)
  stderr.write(`isnad: the output cannot be written (${error.code ?? error.message})\n`)
  process.exit(1)
})
// where nobody reads what went wrong there is nobody left to tell
stderr.on("error", () => undefined)

process.exitCode = await runCommandLine(process.argv.slice(2), version, {
  styled: isStyled(),
  columns: stdout.columns ?? 100,
  write: (text) => stdout.write(text),
  complain: (text) => stderr.write(text),
  input: () => buffer(stdin),
  ask: asked.next,
  ...(stderr.isTTY ? { progress: (text: string) => stderr.write(`\r\u001B[K${text}`) } : {}),
})
asked.close()
