import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { parseClaim } from "../../src/claims/parse-claim.ts"
import { appendToDossier, readDossier } from "../../src/node/index.ts"
import { jsonOf, run } from "./run.ts"

const folder = await mkdtemp(join(tmpdir(), "isnad-articles-"))

async function write(path: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, path)
  await mkdir(join(file, ".."), { recursive: true })
  await writeFile(file, content)
  return file
}

const met =
  "وقالت وزارة الدفاع الروسية إن وزراء دفاع روسيا وتركيا وسوريا اجتمعوا في موسكو يوم 28 ديسمبر 2022."
const metToo =
  "The defence ministers of Turkey, Syria and Russia met in Moscow on 28 December 2022, the Turkish Defence Ministry said."
const front = (lines: string, text: string) => `---\n${lines}\n---\n${text}\n`
const arabic = await write("two/arabic.txt", front("published: 2022-12-28\noutlet: sample-agency", met))
await write("two/english.txt", front("published: 2022-12-29", metToo))
const two = join(folder, "two")

describe("I4 read", () => {
  it("prints each claim's place, chain, act, times, proposition and words", async () => {
    const { code, out, errors } = await run(["read", arabic])
    expect(code).toBe(0)
    for (const words of [
      "arabic (ar, published 2022-12-28, sample-agency)",
      "Russian Defence Ministry",
      "asserts, certain",
      "event 2022-12-28",
      "met in Moscow",
      "“إن وزراء دفاع",
      "in all: 1 claim of 1 article",
    ])
      expect(out).toContain(words)
    expect(out).not.toMatch(/undefined|\[object|\u001B|\u2068/u)
    expect(errors).toBe("")
  })

  it("--json writes claims as they are stored, with offsets into the text after the front matter", async () => {
    const { code, out } = await run(["read", arabic, "--json"])
    expect(code).toBe(0)
    const [json] = jsonOf(out)
    const { claim, diagnostics } = parseClaim(json)
    expect(diagnostics).toEqual([])
    const text = (await readFile(arabic, "utf8")).split("---\n")[2] ?? ""
    expect(text.slice(claim?.anchor?.start, claim?.anchor?.end)).toMatch(/^إن وزراء دفاع .* 2022$/u)
  })

  it("flags count above what the file says", async () => {
    const flags = ["--published", "2023-01-05", "--outlet", "sabah", "--lang", "ar-SY"]
    const { out } = await run(["read", arabic, "--json", ...flags])
    expect(jsonOf(out)[0]).toMatchObject({
      article: { published: "2023-01-05", outlet: "sabah", lang: "ar-SY" },
    })
  })

  it("a wrong flag is wrong usage", async () => {
    for (const flags of [
      ["--published", "yesterday"],
      ["--published", "2022-02-30"],
      ["--lang", "tr"],
      ["--outlet", "two words"],
      ["--kind", "agrees"],
    ])
      expect(await run(["read", arabic, ...flags])).toMatchObject({ code: 2, out: "" })
    expect(await run(["read"])).toMatchObject({ code: 2, out: "" })
  })

  it("a text cannot steer the terminal, and right-to-left words are isolated there", async () => {
    const evil = await write(
      "evil.txt",
      front(
        "id: evil",
        `Moscow supports \u001B[2J the \u202Etalks\u0007, Sergey Lavrov said on Monday.\n\n${met}`,
      ),
    )
    const { out } = await run(["read", evil, "--lang", "en"], true)
    expect(out).toContain("Moscow supports [2J the talks")
    expect(out).not.toMatch(/\u001B\[2J|\u202E|\u0007/u)
    const { out: isolated } = await run(["read", arabic], true)
    expect(isolated).toMatch(/\u2068“إن[^\u2069]*”\u2069|\u2068“إن/u)
  })
})

describe("I5 analyze", () => {
  it("tells of an article in which nothing was found", async () => {
    const silent = await write("silent/weather.txt", front("id: weather", "Rain is likely in the hills."))
    const { code, errors } = await run(["analyze", silent])
    expect(code).toBe(0)
    expect(errors).toContain("no claim was found in weather")
    expect((await run(["analyze", two])).errors).not.toContain("no claim")
  })
  it("detects across the articles of a folder, from their texts", async () => {
    const { code, out, errors, progress } = await run(["analyze", two])
    expect(code).toBe(0)
    expect(out).toContain("corroborates")
    expect(out).toContain("2 claims of 2 articles")
    expect(errors).toBe("")
    expect(progress).toEqual([])
  })

  it("H4 prints one entry a happening, with outlets, days and roots, and every finding with --full", async () => {
    const { out } = await run(["analyze", "data/corpus"])
    expect(out).toMatch(/^1\. conflicts on tracks: .* — 5 articles, 3 outlets, 2 to/mu)
    expect(out).toMatch(/2024-07-23 sample-daily-1: Turkish Foreign Ministry \(denial\):/u)
    // whom all lead back to, who was first, what was copied, and what explain takes
    expect(out).toMatch(/1 root: Mevlüt Çavuşoğlu/u)
    expect(out).toMatch(/2024-07-22 \(first\) sample-site-2: Sabah ← an informed source/u)
    expect(out).toContain("1 article copied")
    expect(out).toMatch(/outlets? names? no source/u)
    expect(out).toMatch(/\[[0-9a-f]{4}\]$/mu)
    expect(out).not.toContain("because:")
    expect(out.split("\n").length).toBeLessThan(200)
    const { out: full } = await run(["analyze", "data/corpus", "--full"])
    expect(full).toContain("because:")
    expect(full).toContain("credibility 1")
  })

  it("shows texts that are merely grouped only with a finding on them", async () => {
    const hurt = (text: string, outlet: string) => front(`published: 2024-03-05\noutlet: ${outlet}`, text)
    await write("grouped/a.txt", hurt("A blast wounded four people in Damascus on Monday.", "reuters"))
    await write("grouped/b.txt", hurt("In Damascus an explosion injured four people on Monday.", "tass"))
    const { out } = await run(["analyze", join(folder, "grouped")])
    expect(out).toContain("agrees")
    expect(out).not.toContain("in words:")
  })

  it("shows how far it is where somebody watches, and takes it away", async () => {
    const { progress } = await run(["analyze", two], true)
    expect(progress.map((line) => line.slice(0, 14))).toEqual(["reading 1 of 2", "reading 2 of 2", ""])
  })

  it("--json writes a finding a line, --kind chooses", async () => {
    const { out } = await run(["analyze", two, "--json", "--kind", "corroborates"])
    expect(jsonOf(out)).toMatchObject([{ kind: "corroborates", a: { article: "arabic" } }])
    expect((await run(["analyze", two, "--json", "--kind", "conflicts"])).out).toBe("")
    expect(await run(["analyze", two, "--kind", "gossips"])).toMatchObject({ code: 2, out: "" })
    expect(await run(["analyze"])).toMatchObject({ code: 2, out: "" })
  })

  it("reports what cannot be read with file and reason, and goes on", async () => {
    const mixed = join(folder, "mixed")
    await write("mixed/a-good.txt", front("published: 2022-12-28", met))
    await write("mixed/b-empty.txt", "")
    await write("mixed/c-binary.txt", Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x80]))
    await write("mixed/d-nul.txt", "text\0text")
    await write("mixed/e-plain.txt", metToo)
    await write(
      "mixed/f-dates.txt",
      front("published: 2022-02-31\nauthor: me\nno colon here", metToo.slice(0, 40)),
    )
    await write("mixed/g-unclosed.txt", `---\npublished: 2022-12-28\n${met}`)
    await write("mixed/h-same.txt", front("id: a-good\npublished: 2022-12-28", metToo))
    await write("mixed/i-beside.txt", metToo)
    await write("mixed/i-beside.json", "{ broken")
    await write("mixed/inner/j.txt", met)
    await write(
      "mixed/k.jsonl",
      `{"text":1}\n[]\n{broken\n${JSON.stringify({ text: metToo, id: "line" })}\n{"says":{}}\n{"text":2}\n`,
    )
    await write("mixed/notes.log", "# nothing")
    const { code, out, errors } = await run(["analyze", mixed, join(folder, "none.txt")])
    expect(code).toBe(1)
    for (const [file, rule] of [
      ["b-empty.txt", "empty-article"],
      ["c-binary.txt", "invalid-encoding"],
      ["d-nul.txt", "no-text"],
      ["e-plain.txt", "no-metadata"],
      ["f-dates.txt:2", "invalid-published"],
      ["f-dates.txt:3", "unknown-field"],
      ["f-dates.txt:4", "invalid-front-matter"],
      ["g-unclosed.txt:1", "unclosed-front-matter"],
      ["h-same.txt", "duplicate-id"],
      ["i-beside.json", "unreadable-file"],
      ["k.jsonl:1", "invalid-article"],
      ["k.jsonl:2", "invalid-article"],
      ["k.jsonl:3", "invalid-json"],
      ["k.jsonl:5", "no-article"],
      ["none.txt", "unreadable-file"],
    ] as const) {
      const line = errors.split("\n").find((each) => each.includes(file) && each.includes(`[${rule}]`))
      expect(line, `${file} ${rule}`).toBeDefined()
    }
    expect(errors).not.toContain("notes.log")
    expect(errors).not.toContain("k.jsonl:6")
    expect(errors).not.toMatch(/\n\s+at /u)
    expect(out).toContain("corroborates")
  })

  it("a long line is read as any other", async () => {
    const long = `${"Nothing was said of it here. ".repeat(3000)}${metToo}`
    const file = await write("long.jsonl", `${JSON.stringify({ id: "long", lang: "en", text: long })}\n`)
    const { code, out } = await run(["read", file, "--json"])
    expect(code).toBe(0)
    expect(jsonOf(out).some(({ article }) => (article as { id: string }).id === "long")).toBe(true)
  })
})

describe("I6 analyze --save", () => {
  it("keeps the claims; again adds what is new and keeps what is there", async () => {
    const file = join(folder, "saved.jsonl")
    const first = await run(["analyze", arabic, "--save", file])
    expect(first).toMatchObject({ code: 0 })
    expect(first.errors).toContain("1 claim added, 0 known before")
    const again = await run(["analyze", two, "--save", file])
    expect(again.errors).toContain("1 claim added, 1 known before")
    expect(again.code).toBe(0)
    const { dossier, diagnostics } = await readDossier(file)
    expect(diagnostics).toEqual([])
    expect(Object.keys(dossier?.state.claims ?? {})).toHaveLength(2)
    expect(dossier?.id).toBe("saved")
    expect((await run(["validate", file, "--texts", two])).out).toContain("2 exact")
  })

  it("a dismissed finding stays dismissed, and findings are those of the whole dossier", async () => {
    const file = join(folder, "judged.jsonl")
    await run(["analyze", two, "--save", file])
    const [found] = jsonOf((await run(["findings", file, "--json"])).out)
    const { a, b, kind } = found as { a: { claim: string }; b: { claim: string }; kind: "corroborates" }
    const recorded = new Date().toISOString()
    const judgement = {
      finding: kind,
      a: a.claim,
      b: b.claim,
      verdict: "dismissed",
      by: "ed",
      at: recorded,
      why: "seen",
    } as const
    await appendToDossier(file, [{ op: "judge", judgement, recorded }])
    const again = await run(["analyze", arabic, "--save", file, "--json"])
    expect(again).toMatchObject({ code: 0, out: "" })
    expect(again.errors).toContain("0 claims added, 1 known before")
  })

  it("corrected metadata replaces the claim, and a claim not found again is kept and told", async () => {
    // published after the day of the event, which is then no day of saying
    const article = await write("changing/one.txt", front("published: 2022-12-30", met))
    const file = join(folder, "changing.jsonl")
    await run(["analyze", article, "--save", file])
    await write("changing/one.txt", front("published: 2022-12-31", met))
    expect(await run(["analyze", article, "--save", file])).toMatchObject({ code: 0 })
    const { dossier } = await readDossier(file)
    expect(Object.values(dossier?.state.claims ?? {})).toMatchObject([
      { article: { published: "2022-12-31" } },
    ])
    await write("changing/one.txt", front("published: 2022-12-31", met.replace("28", "27")))
    const { errors } = await run(["analyze", article, "--save", file])
    expect(errors).toContain("not-found-again")
    expect(Object.keys((await readDossier(file)).dossier?.state.claims ?? {})).toHaveLength(2)
  })

  it("a claim that somebody retracted is not put in again, and an editor's gloss stays", async () => {
    const file = join(folder, "retracted.jsonl")
    await run(["analyze", two, "--save", file])
    const { dossier } = await readDossier(file)
    const [one, other] = Object.values(dossier?.state.claims ?? {})
    const recorded = new Date().toISOString()
    if (one === undefined || other === undefined) throw new Error("two claims were expected")
    await appendToDossier(file, [
      { op: "retract", claim: one.id, why: "misread", recorded },
      { op: "add", claim: { ...other, gloss: { en: "They met" } }, recorded },
    ])
    const { errors, code } = await run(["analyze", two, "--save", file])
    expect(code).toBe(0)
    expect(errors).toContain("0 claims added, 1 known before, 1 left out because they were retracted")
    const after = Object.values((await readDossier(file)).dossier?.state.claims ?? {})
    expect(after).toMatchObject([{ id: other.id, gloss: { en: "They met" } }])
  })

  it("a file that is no dossier is left as it is, and the findings are shown", async () => {
    const file = await write("notes.txt", "no dossier at all\n")
    const { code, out, errors } = await run(["analyze", two, "--save", file])
    expect(code).toBe(1)
    expect(errors).toContain("unreadable-file")
    expect(out).toContain("corroborates")
    expect(await readFile(file, "utf8")).toBe("no dossier at all\n")
    for (const path of [join(folder, "no", "folder.jsonl"), join(arabic, "dossier.jsonl"), folder]) {
      const nowhere = await run(["analyze", two, "--save", path])
      expect(nowhere).toMatchObject({ code: 1 })
      expect(nowhere.errors).toMatch(/unwritable-file|unreadable-file/u)
      expect(nowhere.out).toContain("corroborates")
    }
  })
})
