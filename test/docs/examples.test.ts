import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { parseClaim } from "../../src/index.ts"
import { entries } from "./entries.ts"
import { type Example, findExamples, prepare, root } from "./examples.ts"

const examples = findExamples()

/** What an example may import: the package's entries, Node's own modules and the test runner. */
async function load(name: string): Promise<unknown> {
  if (name.startsWith("node:") || name === "vitest" || name === "fast-check") return import(name)
  const file = entries.get(name)
  if (file === undefined) throw new Error(`the package has no entry ${name}`)
  return import(join(root, file))
}

function stated(text: string): unknown {
  return new Function(`return (${text})`)()
}

type Run = (...tools: readonly unknown[]) => Promise<void>

async function run(example: Example): Promise<void> {
  const checks: Promise<void>[] = []
  const printed: string[] = []
  const check = (line: number, make: () => unknown, value: string) => {
    const made = Promise.resolve(make())
    checks.push(made.then((actual) => expect(actual, `${example.file}:${line}`).toEqual(stated(value))))
  }
  const checkPrinted = (line: number, lines: readonly string[]) =>
    expect(printed.splice(0).join("\n"), `${example.file}:${line}`).toBe(lines.join("\n"))
  const console = { log: (...values: unknown[]) => printed.push(...values.map(String).join(" ").split("\n")) }
  // inner functions are not exported: their examples see what their own file exports
  const exported = example.file.startsWith("src/")
    ? Object.entries((await import(join(root, example.file))) as Record<string, unknown>)
    : []
  const script = prepare(example)
  const inner = exported.filter(([name]) => !new RegExp(`\\bconst [^=]*\\b${name}\\b`).test(script))
  const scope = Object.fromEntries(inner)
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
    ...parts: string[]
  ) => Run
  const names = Object.keys(scope)
  const body = new AsyncFunction("load", "check", "checkPrinted", "console", ...names, script)
  await body(load, check, checkPrinted, console, ...Object.values(scope))
  await Promise.all(checks)
}

let folder = ""
const before = process.cwd()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-examples-"))
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true, force: true })
})

describe("P3 every example of the documentation runs and gives what it says", () => {
  const runnable = examples.filter(({ language }) => language === "ts" || language === "js")
  test("there are examples", () => expect(runnable.length).toBeGreaterThan(30))
  test.each(runnable.map((example) => [`${example.file}:${example.line}`, example] as const))(
    "%s",
    async (_, example) => {
      await run(example)
    },
  )
})

describe("P3 every claim shown as JSON is one", () => {
  const shown = examples.filter(
    ({ language, code }) => language.startsWith("json") && code.includes('"says"'),
  )
  test.each(shown.map((example) => [`${example.file}:${example.line}`, example] as const))(
    "%s",
    (_, { language, code }) => {
      const values =
        language === "jsonl" ? code.split("\n").map((line) => JSON.parse(line)) : [JSON.parse(code)]
      for (const value of values) {
        if (!("says" in value)) continue
        const { diagnostics } = parseClaim(value)
        expect(diagnostics).toEqual([])
      }
    },
  )
})
