import { mkdir, mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { jsonOf, run } from "./run.ts"

const folder = await mkdtemp(join(tmpdir(), "isnad-wording-"))
const texts = join(folder, "texts")
await mkdir(texts)

const articles: Readonly<Record<string, string>> = {
  "agency.txt": `---
lang: en
published: 2024-03-05
outlet: reuters
---
Harbour reopens

The harbour of Latakia reopened on Monday after eleven days, and 3.5 million litres of fuel were unloaded at once. Fishermen cheered.`,
  "copier.txt": `---
lang: en
published: 2024-03-06
---
The harbour of Latakia reopened on Monday after eleven days, and 3.5 million litres of fuel are on their way.`,
  "arabic.txt": `---
lang: ar
published: 2024-03-05
outlet: sana
---
وقالت وزارة الدفاع الروسية إن وزراء دفاع روسيا وتركيا وسوريا اجتمعوا في موسكو يوم 28 ديسمبر 2022.`,
  "arabic-relay.txt": `---
lang: ar
published: 2024-03-06
---
ونقلت وكالة تاس عن وزارة الدفاع الروسية أن وزراء دفاع روسيا وتركيا وسوريا اجتمعوا في موسكو مساء 28 ديسمبر 2022.`,
}
for (const [name, text] of Object.entries(articles)) await writeFile(join(texts, name), `${text}\n`)

const claimsFile = join(folder, "claims.jsonl")
{
  const { out } = await run(["read", ...Object.keys(articles).map((name) => join(texts, name)), "--json"])
  // two sentences of the articles' own, in words that no predicate fits
  const digest = async (text: string) =>
    (await import("../../src/claims/reanchor.ts")).anchorOf(text, 0, text.length).digest
  const own = async (article: string, words: string) => {
    const text = articles[`${article}.txt`]?.split("---\n")[2] ?? ""
    const start = text.indexOf(words)
    return JSON.stringify({
      article: { id: article, lang: "en", published: article === "agency" ? "2024-03-05" : "2024-03-06" },
      chain: [],
      says: { predicate: "text", roles: { words: { text: words, lang: "en" } } },
      anchor: { start, end: start + words.length, digest: await digest(words) },
    })
  }
  await writeFile(
    claimsFile,
    `${out}${await own("agency", "The harbour of Latakia reopened on Monday")}\n${await own("copier", "The harbour of Latakia reopened on Monday after eleven days")}\n`,
  )
}
const listed = jsonOf((await run(["validate", claimsFile, "--texts", texts, "--json"])).out)
const idOf = (article: string) => String(listed.findLast((each) => each["article"] === article)?.["claim"])
const explain = (a: string, b: string, more: readonly string[], styled = false) =>
  run(["explain", claimsFile, idOf(a), idOf(b), ...more], styled)

describe("explain --texts", () => {
  it("shows both sentences whole, one under the other, the shared words in brackets", async () => {
    const { code, out, errors } = await explain("agency", "copier", ["--texts", texts])
    expect({ code, errors }).toEqual({ code: 0, errors: "" })
    const lines = out.replaceAll(/\n {8}/gu, " ")
    const shared =
      "[The harbour of Latakia reopened on Monday after eleven days, and 3.5 million litres of fuel]"
    expect(lines).toContain("wording: the same words, four or more in a row, in brackets\n")
    expect(lines).toContain(`      first: ${shared} were unloaded at once.\n`)
    expect(lines).toContain(`      second: ${shared} are on their way.\n`)
    expect(out).not.toContain("Fishermen")
    expect(out).not.toContain("Harbour reopens")
  })

  it("isolates right-to-left sentences on a terminal, where style marks what is shared", async () => {
    const { code, out } = await explain("arabic", "arabic-relay", ["--texts", texts], true)
    expect(code).toBe(0)
    const shown = out.slice(out.indexOf("wording:"))
    expect(shown).toContain("in bold")
    expect(shown).toContain(
      "\u001B[1mوزارة الدفاع الروسية إن وزراء دفاع روسيا وتركيا وسوريا اجتمعوا في موسكو\u001B[22m",
    )
    expect(shown).not.toContain("[وزارة")
    for (const line of shown.split("\n").filter((line) => /[\u0600-\u06FF]/u.test(line)))
      expect(line.match(/\u2068/gu)?.length).toBe(line.match(/\u2069/gu)?.length)
    expect(shown.match(/\u2068/gu)?.length).toBeGreaterThanOrEqual(2)
  })

  it("--json gives the sentences' and the runs' offsets in their articles", async () => {
    const { out } = await explain("arabic", "arabic-relay", ["--texts", texts, "--json"])
    const [{ wording } = {}] = jsonOf(out) as {
      wording?: Record<
        "a" | "b",
        { article: string; text: string; at: [number, number]; shared: [number, number][] }
      >
    }[]
    for (const side of [wording?.a, wording?.b]) {
      const text = articles[`${side?.article}.txt`]?.split("---\n")[2] ?? ""
      expect(text.slice(...(side?.at ?? []))).toBe(side?.text)
      expect(side?.shared.map((span) => text.slice(...span))[0]).toContain("وزراء دفاع روسيا")
    }
  })

  it("says so where nothing is shared, and where there is no text", async () => {
    const none = await explain("arabic", "agency", ["--texts", texts])
    expect(none.out).toContain("wording: no four words in a row are the same")
    const empty = join(folder, "empty")
    await mkdir(empty)
    const without = await explain("agency", "copier", ["--texts", empty])
    expect(without.code).toBe(0)
    expect(without.out).not.toContain("wording:")
    expect(without.errors).toContain("[no-text]")
    const missing = await explain("agency", "copier", ["--texts", join(folder, "nowhere")])
    expect(missing.code).toBe(1)
    expect(missing.errors).toContain("[unreadable-file]")
  })

  it("without --texts no sentence is shown", async () => {
    expect((await explain("agency", "copier", [])).out).not.toContain("wording:")
  })
})
