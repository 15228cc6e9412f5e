#!/usr/bin/env node
import { readFileSync } from "node:fs"
import { askLines } from "./ask-lines.ts"
import { runCommandLine } from "./command-line.ts"

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string
}
const { stdin, stdout, stderr, env } = process
const asked = askLines(stdin)

// whoever reads the output may close it early ("| head"); that is no error
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0)
  stderr.write(`isnad: the output cannot be written (${error.code ?? error.message})\n`)
  process.exit(1)
})
// where nobody reads what went wrong there is nobody left to tell
stderr.on("error", () => undefined)

process.exitCode = await runCommandLine(process.argv.slice(2), version, {
  styled: stdout.isTTY && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb",
  columns: stdout.columns ?? 100,
  write: (text) => stdout.write(text),
  complain: (text) => stderr.write(text),
  ask: asked.next,
  ...(stderr.isTTY ? { progress: (text: string) => stderr.write(`\r\u001B[K${text}`) } : {}),
})
asked.close()
