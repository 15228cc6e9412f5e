import { describe, expect, it } from "vitest"
import { type AnalyzeOptions, analyze, createReader, readLanguages } from "../../src/analyze/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { run } from "../cli/run.ts"
import { registry } from "../../src/registry/index.ts"
import { temporaryDirectory } from "../node/temporary-directory.ts"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"

const met = "the foreign ministers of Russia, Turkey, Syria and Iran met in Moscow on 10 May 2023"
const one = {
  id: "a",
  lang: "en",
  published: "2023-05-10",
  outlet: "sample-1",
  text: `T${met.slice(1)}, the Russian Foreign Ministry said.`,
}
const two = {
  id: "b",
  lang: "en",
  published: "2023-05-10",
  outlet: "sample-2",
  text: "In Ankara the Turkish Foreign Ministry said that Mevlut Cavusoglu had met Lavrov, Faisal Mekdad and Hossein Amir-Abdollahian in Moscow on 10 May 2023.",
}
const arabic = {
  id: "c",
  published: "2022-12-29",
  text: "وقالت وزارة الدفاع الروسية إن وزراء دفاع روسيا وتركيا وسوريا عقدوا اجتماعا في موسكو يوم 28 ديسمبر 2022.",
}

const kindsOf = async (articles: Parameters<typeof analyze>[0], options: AnalyzeOptions = {}) =>
  [...(await analyze(articles, options)).findings].map(({ kind }) => kind)

describe("G1 analyze does what the command does", () => {
  it("the same findings as isnad analyze --json", async () => {
    const folder = await temporaryDirectory()
    for (const { id, text, ...known } of [one, two, { ...arabic, lang: "ar", outlet: "sample-3" }])
      await writeFile(
        join(folder, `${id}.txt`),
        `---\n${Object.entries({ id, ...known })
          .map(([key, value]) => `${key}: ${value}\n`)
          .join("")}---\n${text}`,
      )
    const { out } = await run(["analyze", folder, "--json"])
    const told = out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id)
    const { findings, happenings } = await analyze([one, two, { ...arabic, lang: "ar", outlet: "sample-3" }])
    expect([...findings].map(({ id }) => id)).toEqual(told)
    expect(told.length).toBeGreaterThan(0)
    expect(happenings[0]?.kind).toBe("corroborates")
  })

  it("a language is told from the text, and loaded when it is needed", async () => {
    const { articles, claims } = await analyze([one, arabic])
    expect(articles.map(({ article }) => article.lang)).toEqual(["en", "ar"])
    expect(claims.map(({ chain }) => chain[0]?.sources)).toEqual([["russia-mfa"], ["russia-mod"]])
    expect([...readLanguages]).toEqual(expect.arrayContaining(["ar", "en"]))
  })

  it("articles may come one by one", async () => {
    async function* coming() {
      yield one
      yield two
    }
    const seen: number[] = []
    expect(await kindsOf(coming(), { onArticle: (_, number) => seen.push(number) })).toEqual(["corroborates"])
    expect(seen).toEqual([1, 2])
  })
})

describe("G2 whatever it sets can be replaced", () => {
  it("without a registry nobody is identified and nothing is independent", async () => {
    const { claims, registry: none } = await analyze([one, two], { registry: null })
    expect(none).toBeUndefined()
    expect(claims.map(({ chain }) => chain[0]?.sources[0])).toEqual([
      { named: "the Russian Foreign Ministry" },
      { named: "the Turkish Foreign Ministry" },
    ])
    expect(await kindsOf([one, two], { registry: null })).not.toContain("corroborates")
  })
  it("only the languages that are given are read; an article in another is told", async () => {
    const { claims, diagnostics } = await analyze([one, { ...arabic, lang: "ar" }], { languages: [english] })
    expect(claims.map(({ article }) => article.id)).toEqual(["a"])
    expect(diagnostics.find(({ subject }) => subject === "c")?.severity).toBeDefined()
  })
  it("a finding that an editor dismissed is not told again", async () => {
    const [{ kind, a, b }] = [...(await analyze([one, two])).findings] as unknown as [
      { kind: "corroborates"; a: { id: string }; b: { id: string } },
    ]
    const judgements = [{ finding: kind, a: a.id, b: b.id, verdict: "dismissed" as const }]
    expect(await kindsOf([one, two], { judgements })).toEqual([])
  })
  it("a registry of one's own names its own speakers", async () => {
    const own = registry.extend([{ id: "jane-roe", kind: "person", names: { en: ["Jane Roe"] } }])
    const said = { id: "r", lang: "en", published: "2024-03-05", text: `Jane Roe said ${met}.` }
    expect((await analyze([said], { registry: own })).claims[0]?.chain[0]?.sources).toEqual(["jane-roe"])
  })
})

describe("G3 odd input costs itself only", () => {
  it("an article given twice is read once; another under its id is told and left out", async () => {
    const { articles, diagnostics } = await analyze([one, one, { ...two, id: "a" }])
    expect(articles).toHaveLength(1)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["repeated-article", "duplicate-id"])
  })
  it("empty, foreign and unreadable texts have no claims, and the others are read", async () => {
    const { claims, articles } = await analyze([
      { id: "empty", text: "" },
      {
        id: "french",
        text: "Le ministre a déclaré que la réunion aurait lieu lundi à Paris, selon une source.",
      },
      { id: "odd", text: "\u202E\u0000\uD800 ".repeat(500) },
      one,
    ])
    expect(articles).toHaveLength(4)
    expect(claims.map(({ article }) => article.id)).toEqual(["a"])
  })
  it("nothing gives nothing", async () => {
    const { claims, topics, findings, happenings, diagnostics } = await analyze([])
    expect([claims, topics, [...findings], happenings, diagnostics]).toEqual([[], [], [], [], []])
  })
  it("an article without a text is refused with what to write", async () => {
    await expect(analyze([{ id: "x" } as never])).rejects.toThrow(/takes an article with its text/u)
  })
})

describe("G4 a reader reads articles one by one", () => {
  it("compares by the words of the languages that were read", async () => {
    const reader = await createReader()
    await reader.read(one)
    expect(
      reader
        .texts()
        .compare({ text: "The talks failed", lang: "en" }, { text: "The talks failed", lang: "en" }),
    ).toBeDefined()
    expect(reader.registry).toBe(registry)
  })
})
