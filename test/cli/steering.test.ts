import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { meet } from "../../src/vocabulary/built-in/contact.ts"
import { jsonOf, run } from "./run.ts"

const root = mkdtempSync(join(tmpdir(), "isnad-steering-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Escape sequences, single control characters of both sets, marks of direction, and our own styles left open. */
const steering = fc.constantFrom(
  ..."\u0007\u0008\u000B\u000C\u001B\u007F\u0085\u009B\u009D\u061C\u200E\u200F\u2028\u202A\u202E\u2066\u2067\u2068\u2069\uFEFF",
  "\u001B]0;owned\u0007",
  "\u001B[2J",
  "\u001B[31m",
  "\u001B[1m",
  "\u009B31m",
  "\u2069\u2069\u202Eabc",
)
const hostile = fc
  .array(fc.oneof(steering, fc.constantFrom("said", "قال", " ", "x")), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(""))

const styles = /\u001B\[(?:0|1|2|22|3[1239])m/gu
const mayNotShow =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066\u2067\uFEFF]/u

/** Fails where an output holds what steers a terminal: our own styles and isolates are let through, if they end. */
function check(output: string, styled: boolean): void {
  const plain = styled ? output.replaceAll(styles, "") : output
  expect(plain).not.toMatch(mayNotShow)
  if (!styled) expect(plain).not.toMatch(/[\u2068\u2069]/u)
  for (const line of plain.split("\n")) {
    let open = 0
    for (const character of line) {
      open += character === "\u2068" ? 1 : character === "\u2069" ? -1 : 0
      expect(open).toBeGreaterThanOrEqual(0)
    }
    expect(open).toBe(0)
  }
}

async function checkCommand(args: readonly string[]): Promise<void> {
  for (const styled of [false, true]) {
    const { out, errors, progress } = await run(args, styled)
    check(out, styled)
    check(errors, styled)
    check(progress.join("\n"), false)
  }
}

let folders = 0
function folder(): string {
  const path = join(root, `${folders++}`)
  mkdirSync(path)
  return path
}
const fileName = (text: string) => text.replaceAll(/[/\u0000]/gu, "")

describe("I11 what is printed steers no terminal", () => {
  it("read, analyze and audit: hostile articles, front matter, file names and arguments", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (text, field, name) => {
        const path = folder()
        const line = field.replaceAll(/[\n\r\u2028\u2029\u0085]/gu, " ")
        const file = join(path, `${fileName(name)}.txt`)
        const article = (who: string) =>
          `---\nid: ${line}${who}\nlang: en\noutlet: ${line}\npublished: ${line}\n---\nLavrov said ${text} that ${who} "the talks ${text} failed on Monday". ${text}\n\nSpokesman ${field} denied that.`
        writeFileSync(file, article("a"))
        writeFileSync(join(path, "second.txt"), article("b"))
        await checkCommand(["read", file, "--outlet", field])
        await checkCommand(["read", file, "--json"])
        await checkCommand(["analyze", path])
        await checkCommand(["analyze", path, "--kind", field])
        const verdicts = join(path, "verdicts")
        await checkCommand(["audit", path, "--save", verdicts, "--by", field])
        const side = { article: `${line}a`, at: [0, 9] }
        const verdict = {
          kind: "tension",
          a: side,
          b: side,
          verdict: "wrong",
          why: `x${text}`,
          by: `x${field}`,
        }
        writeFileSync(verdicts, `${JSON.stringify(verdict)}\n{"kind":"${text}"}`)
        await checkCommand(["audit", path, "--verdicts", verdicts, "--sample", "0"])
        await checkCommand(["audit", path, "--json"])
      }),
      { numRuns: 40 },
    )
  })

  it("findings, explain and validate: hostile claims and arguments", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (text, name) => {
        const path = folder()
        const file = join(path, `${fileName(name)}.jsonl`)
        const claims = ["a", "b"].map((id) =>
          claim({
            article: { id: `${id}-article`, lang: "ar", title: text },
            chain: [{ named: `${text}${id}` }, { anonymous: text === "" ? "x" : text }],
            says: meet({ participants: ["russia", "turkey"] }),
            gloss: { en: text },
          }),
        )
        const broken = JSON.stringify({ article: { id: text }, chain: text, says: { predicate: text } })
        writeFileSync(file, [...claims.map((one) => JSON.stringify(one)), broken, text].join("\n"))
        const [a = "", b = ""] = claims.map(({ id }) => id)
        await checkCommand(["findings", file])
        await checkCommand(["findings", file, "--json"])
        await checkCommand(["explain", file, a, b])
        await checkCommand(["explain", file, text, b])
        await checkCommand(["validate", file, "--texts", join(path, fileName(text))])
        await checkCommand([text, file])
        await checkCommand(["findings", file, `--${text}`])
      }),
      { numRuns: 40 },
    )
  })

  it("JSON keeps what it escapes", async () => {
    const path = folder()
    const file = join(path, "claims.jsonl")
    const name = "a\u202Eb\u009Bc\u007F"
    const one = claim({
      article: { id: "a", lang: "en" },
      chain: [{ named: name }],
      says: meet({ participants: ["russia", "turkey"] }),
    })
    const other = claim({ ...one, id: "other", article: { id: "b", lang: "en" } })
    writeFileSync(file, `${JSON.stringify(one)}\n${JSON.stringify(other)}\n`)
    const { out } = await run(["explain", file, one.id, other.id, "--json"])
    expect(out).not.toMatch(mayNotShow)
    expect(JSON.stringify(jsonOf(out))).toContain(JSON.stringify(name).slice(1, -1))
  })
})
