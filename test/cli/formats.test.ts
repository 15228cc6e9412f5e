import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { marked } from "marked"
import { describe, expect, it } from "vitest"
import { jsonOf, run } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "isnad-formats-"))
const article = (id: string, published: string, outlet: string, text: string) =>
  writeFileSync(
    join(folder, `${id}.txt`),
    `---\nid: ${id}\nlang: en\npublished: ${published}\noutlet: ${outlet}\n---\n${text}\n`,
  )
article(
  "one",
  "2022-12-28T10:05:00Z",
  "tass",
  "Russia's Defence Ministry said the defence ministers of Syria, Turkey and Russia met in Moscow on 28 December 2022.",
)
article(
  "two",
  "2022-12-28T14:30:00+03:00",
  "anadolu",
  "The Turkish Ministry of National Defence said the defence ministers of Turkey, Syria and Russia met in Moscow on 28 December 2022.",
)

describe("I12 findings are written for screens, pages, tables and programs", () => {
  it("text names hours in one time zone, who was first, and the ids that explain takes", async () => {
    const { out } = await run(["analyze", folder])
    expect(out).toContain("2022-12-28 10:05 UTC (first) TASS:")
    expect(out).toContain("2022-12-28 11:30 UTC Anadolu Agency:")
    const [, one = "", two = ""] = out.match(/\[([0-9a-f]+)\][^[]*\[([0-9a-f]+)\]/u) ?? []
    const { code, out: why } = await run(["explain", folder, one, two])
    expect(code).toBe(0)
    expect(why).toContain("agrees")
    expect(why).toContain("because:")
    // the articles are at hand, so their sentences are shown
    expect(why).toContain("wording: the same words")
  })

  it("Markdown has a heading a happening and a list of voices", async () => {
    const { code, out } = await run(["analyze", folder, "--format", "markdown"])
    expect(code).toBe(0)
    const types = marked.lexer(out).map(({ type }) => type)
    expect(types.filter((type) => type === "heading")).toHaveLength(2)
    expect(types).toContain("list")
    expect(out).toContain("## 1. agrees")
    expect(out).toContain("**TASS**: Russian Defence Ministry: “")
    expect(out).not.toMatch(/\u001B|\u2068/u)
  })

  it("Markdown marks in an article's words are none of the page's", async () => {
    const inner = mkdtempSync(join(tmpdir(), "isnad-marks-"))
    for (const [id, outlet] of [
      ["a", "reuters"],
      ["b", "tass"],
    ])
      writeFileSync(
        join(inner, `${id}.txt`),
        `---\nlang: en\npublished: 2024-03-05\noutlet: ${outlet}\n---\nJohn Kirby said the <b>plan</b> of *Kyiv* will be ready on Monday in Geneva.`,
      )
    const { out } = await run(["analyze", inner, "--format", "markdown"])
    expect(out).toContain("\\<b\\>plan\\</b\\>")
    expect(marked.parse(out)).not.toContain("<b>plan")
  })

  it("CSV has a row a finding, and another library reads it", async () => {
    const { code, out } = await run(["analyze", folder, "--format", "csv"])
    expect(code).toBe(0)
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    const { out: json } = await run(["analyze", folder, "--json"])
    expect(rows.map(({ finding }) => finding)).toEqual(jsonOf(json).map(({ id }) => id))
    expect(rows[0]).toMatchObject({
      happening: "1",
      kind: "agrees",
      "first outlet": "TASS",
      "second speaker": "Ministry of National Defense of Turkey",
      lineage: "unknown",
    })
    expect(Number(rows[0]?.["first end"])).toBeGreaterThan(Number(rows[0]?.["first start"]))
  })

  it("no cell of a CSV file is a formula", async () => {
    const inner = mkdtempSync(join(tmpdir(), "isnad-formula-"))
    for (const [id, outlet] of [
      ["a", "reuters"],
      ["b", "tass"],
    ])
      writeFileSync(
        join(inner, `${id}.txt`),
        `---\nid: =${id}\nlang: en\npublished: 2024-03-05\noutlet: ${outlet}\n---\nJohn Kirby said the ministers will meet in Geneva on 7 March 2024.`,
      )
    const { out } = await run(["analyze", inner, "--format", "csv"])
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows)
      for (const [name, cell] of Object.entries(row)) {
        expect(cell, name).not.toMatch(/^[=+@\t\r]/u)
        if (name.endsWith("article")) expect(cell).toMatch(/^'=/u)
      }
  })

  it("--format jsonl is --json, and two formats at once are refused", async () => {
    const [one, other] = [
      await run(["analyze", folder, "--json"]),
      await run(["analyze", folder, "--format", "jsonl"]),
    ]
    expect(one.out).toBe(other.out)
    expect(await run(["analyze", folder, "--json", "--format", "csv"])).toMatchObject({ code: 2, out: "" })
    const wrong = await run(["analyze", folder, "--format", "pdf"])
    expect(wrong.code).toBe(2)
    expect(wrong.errors).toContain("markdown")
  })

  it("findings writes the same formats from claims", async () => {
    const { out: claims } = await run(["read", folder, "--json"])
    const { out } = await run(["findings", "-", "--format", "markdown"], false, { input: claims })
    expect(out).toBe((await run(["analyze", folder, "--format", "markdown"])).out)
  })
})

describe("I13 claims are named by an id, its beginning, or words of an article", () => {
  it("words of one article name its claim", async () => {
    const { code, out } = await run([
      "explain",
      folder,
      "one:Defence Ministers of Syria",
      "two:met in Moscow",
    ])
    expect(code).toBe(0)
    expect(out).toContain("agrees")
  })
  it("words without an article do, where they stand in one claim", async () => {
    expect(await run(["explain", folder, "ministers of Syria", "ministers of Turkey"])).toMatchObject({
      code: 0,
    })
  })
  it("what fits several claims or none is refused, and the claims are listed", async () => {
    const several = await run(["explain", folder, "defence ministers", "two:met"])
    expect(several).toMatchObject({ code: 2, out: "" })
    expect(several.errors).toMatch(/2 claims fit "defence ministers".*one: .*two: /u)
    const none = await run(["explain", folder, "one:football", "two:met"])
    expect(none).toMatchObject({ code: 2, out: "" })
    expect(none.errors).toContain("no claim has the id or the words")
  })
})

describe("I14 standard input is a file", () => {
  const text = "Reuters reported that three people were killed in Aleppo on Monday."
  it("text, with what is known of it on the command line", async () => {
    const { code, out } = await run(
      ["read", "-", "--lang", "en", "--published", "2024-03-05", "--outlet", "ap"],
      false,
      {
        input: text,
      },
    )
    expect(code).toBe(0)
    expect(out).toContain("(en, published 2024-03-05, Associated Press)")
    expect(out).toContain("Reuters")
  })
  it("front matter, lines of articles and web pages are known by how they begin", async () => {
    const front = await run(["read", "-", "--json"], false, { input: `---\nid: x\nlang: en\n---\n${text}` })
    expect(jsonOf(front.out)[0]).toMatchObject({ article: { id: "x" } })
    const lines = await run(["read", "-", "--json"], false, {
      input: `{"text":${JSON.stringify(text)},"id":"y"}\n{"text":${JSON.stringify(text)},"id":"z"}`,
    })
    expect(jsonOf(lines.out).map(({ article }) => (article as { id: string }).id)).toEqual(["y", "z"])
    const page = await run(["read", "-", "--json"], false, {
      input: `<!doctype html><html lang="en"><body><article>${`<p>${text}</p>`.repeat(5)}</article></body></html>`,
    })
    expect(jsonOf(page.out).length).toBeGreaterThan(0)
  })
  it("a line that is no article is told with its place", async () => {
    const { code, errors } = await run(["analyze", "-"], false, { input: '{"text":7}\n' })
    expect(code).toBe(1)
    expect(errors).toContain("standard-input.jsonl:1")
  })
  it("where there is none, it is wrong usage", async () => {
    expect(await run(["read", "-"])).toMatchObject({ code: 2, out: "" })
  })
})

describe("I15 each command has its help, and a slip is answered with what was meant", () => {
  it.each(["read", "analyze", "findings", "explain", "validate", "audit"])("%s --help", async (name) => {
    const { code, out, errors } = await run([name, "--help"])
    expect({ code, errors }).toEqual({ code: 0, errors: "" })
    expect(out).toContain(`Usage: isnad ${name}`)
    expect(out).toContain("Examples:")
    expect((await run(["help", name])).out).toBe(out)
  })
  it.each([
    [["analyse", folder], "analyze"],
    [["analyze", folder, "--formt", "csv"], "--format"],
    [["findings", "--jsn"], "--json"],
  ])("%j", async (args, meant) => {
    const { code, out, errors } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(errors).toContain(`(Did you mean ${meant}?)`)
  })
  it("--version", async () => {
    expect(await run(["--version"])).toMatchObject({ code: 0, out: "0.0.0\n" })
  })
  it("--color and --no-color go before what the terminal is", async () => {
    expect((await run(["analyze", folder, "--color"])).out).toContain("\u001B[")
    expect((await run(["analyze", folder, "--no-color"], true)).out).not.toContain("\u001B[")
  })
  it("--published, --lang and --outlet count for every article of analyze", async () => {
    const { out } = await run(["analyze", folder, "--published", "2023-01-02"])
    expect(out).toContain("2023-01-02 TASS")
    const { out: csv } = await run(["analyze", folder, "--outlet", "reuters", "--format", "csv"])
    expect(csv).toContain(",Reuters,one,")
    expect(await run(["analyze", folder, "--published", "2023-02-31"])).toMatchObject({ code: 2 })
    expect(await run(["analyze", folder, "--lang", "xx"])).toMatchObject({ code: 2 })
  })
})
