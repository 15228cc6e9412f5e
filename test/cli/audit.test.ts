import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { jsonOf, run } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "isnad-audit-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const texts = join(folder, "texts")
cpSync(join(import.meta.dirname, "../../data/corpus"), texts, { recursive: true })
const file = (name: string) => join(folder, name)
const verdictsOf = (name: string) => jsonOf(readFileSync(file(name), "utf8"))
const two = ["--kind", "corroborates,conflicts", "--by", "ed"]
const audit = (args: readonly string[], answers: readonly string[] = [], styled = false, columns = 120) =>
  run(["audit", ...args], styled, { answers, columns })

describe("A6 the dialogue", () => {
  it("A6 shows both passages, asks again for what is no answer, and keeps each verdict", async () => {
    const save = file("first.jsonl")
    const { code, out, errors } = await audit(
      [texts, "--save", save, ...two],
      ["r", "maybe", "w", "", "two\u001B[D meetings", "d", "undated", "s"],
    )
    expect({ code, errors }).toEqual({ code: 0, errors: "" })
    expect(out).toContain(
      "drawn: 3 of 3 corroborates, 1 of 1 conflicts\n4 to be judged by ed, 0 judged before\n",
    )
    expect(out).toContain("1 of 4 corroborates\n")
    for (const words of [
      "(en-quartet-tass)",
      "2023-05-10",
      "Four foreign ministers gather in Moscow",
      "said by",
    ])
      expect(out).toContain(words)
    expect(out).toContain("type one of the letters shown")
    expect(out.match(/what is wrong with it\? /gu)?.length).toBe(2)
    expect(out).toContain(`\n3 verdicts kept in ${save}\n`)
    expect(verdictsOf("first.jsonl").map(({ verdict, why, by }) => [verdict, why, by])).toEqual([
      ["right", undefined, "ed"],
      ["wrong", "two[D meetings", "ed"],
      ["doubtful", "undated", "ed"],
    ])
    expect(out).toMatch(/corroborates {3}1 of 1 right: 100% \(21% to 100%\)/u)
    expect(out).not.toMatch(/undefined|\[object/u)
  })

  it("A6 goes on where it ended, for the same reader; another one is asked anew", async () => {
    const save = file("resumed.jsonl")
    const ended = await audit([texts, "--save", save, ...two], ["r", "r"])
    expect(ended.out).toContain("2 verdicts kept")
    const resumed = await audit([texts, "--save", save, ...two], ["quit"])
    expect(resumed.out).toContain("2 to be judged by ed, 2 judged before\n")
    expect(resumed.out).toContain("1 of 2 ")
    const other = await audit([texts, "--save", save, ...two.slice(0, 2), "--by", "al"], ["q"])
    expect(other.out).toContain("4 to be judged by al, 0 judged before\n")
    expect(
      (await audit([texts, "--save", save, ...two.slice(0, 2), "--by", "al"], ["r", "q"])).out,
    ).toContain("al and ed both judged 1 finding, 1 alike\n")
    expect(verdictsOf("resumed.jsonl").length).toBe(3)
  })

  it("A6 an input that ends in the middle of a verdict keeps those before it", async () => {
    const { code, out } = await audit([texts, "--save", file("cut.jsonl"), ...two], ["r", "w"])
    expect(code).toBe(0)
    expect(out).toContain("1 verdict kept")
    expect(verdictsOf("cut.jsonl").length).toBe(1)
  })

  it("A6 blind, the kind is kept back and chosen", async () => {
    const args = [texts, "--save", file("blind.jsonl"), ...two, "--blind"]
    const { out } = await audit(args, ["r", "1", "1", "1", "1"])
    expect(out).toContain("which are they? 1 corroborates, 2 conflicts, 0 none of these")
    expect(out.slice(0, out.indexOf("how often"))).not.toMatch(
      /of 4 (?:corroborates|conflicts)|both say|of 3/u,
    )
    const verdicts = verdictsOf("blind.jsonl").map(({ kind, verdict, why }) => [kind, verdict, why])
    expect(verdicts.filter(([kind]) => kind === "corroborates")).toEqual(
      Array.from({ length: 3 }, () => ["corroborates", "right", undefined]),
    )
    expect(verdicts).toContainEqual(["conflicts", "wrong", "judged blind: corroborates"])
    expect(await audit([texts, "--json", "--blind"])).toMatchObject({ code: 2 })
  })

  it("A6 sides stand side by side where there is room, else one below the other", async () => {
    const args = [texts, "--save", file("none.jsonl"), "--kind", "corroborates", "--by", "ed"]
    const wide = await audit(args, ["q"], false, 120)
    expect(wide.out).toMatch(/\(en-quartet-interfax\) +│ sample-daily-3/u)
    const narrow = await audit(args, ["q"], false, 80)
    expect(narrow.out).not.toContain("│")
    expect(narrow.out).toMatch(/\(en-quartet-interfax\)\n/u)
    for (const line of wide.out.split("\n").filter((each) => each.includes("│")))
      expect(line.indexOf("│")).toBe(60)
  })

  it("A6 I3 right-to-left passages are isolated on each side of each line, or stand alone", async () => {
    const args = [texts, "--save", file("none.jsonl"), "--kind", "reaffirms", "--by", "ed"]
    const styled = await audit(args, ["q"], true)
    const rows = styled.out.split("\n").filter((line) => line.includes("│") && /[\u0600-\u06FF]/u.test(line))
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows)
      for (const cell of row.split("│"))
        if (/[\u0600-\u06FF]/u.test(cell))
          expect(cell.replaceAll(/\u001B\[\d+m/gu, "").trim()).toMatch(/^\u2068[^\u2068\u2069]*\u2069$/u)
    expect((await audit(args, ["q"])).out).not.toMatch(/│|\u2068/u)
  })
})

describe("A5 samples and verdicts in files", () => {
  it("A5 --json writes the sample with its context, and --verdicts reads it back, once", async () => {
    const { code, out } = await audit([texts, "--json", ...two])
    expect(code).toBe(0)
    const sample = jsonOf(out)
    expect(sample.length).toBe(4)
    const [first = {}] = sample
    expect(first).toMatchObject({
      kind: "corroborates",
      says: "corroborates",
      verdict: null,
      why: "",
      a: { article: "en-quartet-interfax", speaker: "Turkish Foreign Ministry", published: "2023-05-10" },
    })
    const { article, at, words } = first["a"] as { article: string; at: [number, number]; words: string }
    const whole = readFileSync(join(texts, `${article}.txt`), "utf8")
    const body = whole.slice(whole.indexOf("---\n", 4) + 4)
    expect(body.slice(...at)).toBe(words)

    const filled = sample.map((line, index) => (index === 0 ? { ...line, verdict: "right" } : line))
    writeFileSync(file("filled.jsonl"), filled.map((line) => JSON.stringify(line)).join("\n"))
    const args = [texts, "--verdicts", file("filled.jsonl"), "--save", file("kept.jsonl"), ...two]
    const once = await audit(args)
    expect(once.errors).toBe(
      `${file("filled.jsonl")}: 1 verdict (kept in ${file("kept.jsonl")}), 0 known before, 3 open\n`,
    )
    expect(once.out).toContain("1 of 1 right")
    expect((await audit(args)).errors).toContain("0 verdicts (kept in")
    expect(verdictsOf("kept.jsonl").length).toBe(1)
    // what was judged is in the sample from now on
    const again = jsonOf((await audit([texts, "--json", "--save", file("kept.jsonl"), ...two])).out)
    expect(again.map(({ verdict }) => verdict)).toEqual(["right", null, null, null])
  })

  it("A5 faulty lines are located, and the rest counts", async () => {
    const [line = {}] = jsonOf((await audit([texts, "--json", ...two])).out)
    const lines = [
      { ...line, verdict: "wrong" },
      { ...line, verdict: "right" },
    ]
    writeFileSync(file("faulty.jsonl"), lines.map((each) => JSON.stringify(each)).join("\n"))
    const { code, out, errors } = await audit([texts, "--verdicts", file("faulty.jsonl"), ...two])
    expect(code).toBe(1)
    expect(errors).toContain(
      `${file("faulty.jsonl")}:1 why: error: why: a verdict wrong or doubtful needs a reason`,
    )
    expect(errors).toContain("1 verdict (not kept: --save FILE keeps them)")
    expect(out).toContain("1 of 1 right")
    expect(await audit([texts, "--verdicts", file("absent.jsonl")])).toMatchObject({ code: 1 })
  })
})

describe("A2 verdicts that meet no finding", () => {
  it("A2 are told, those on articles that are not there apart", async () => {
    const [line = {}] = jsonOf((await audit([texts, "--json", ...two])).out)
    const gone = { ...line, kind: "conflicts", verdict: "wrong", why: "no clash" }
    const elsewhere = { ...gone, a: { article: "of-another-folder", at: [0, 9] } }
    writeFileSync(file("gone.jsonl"), [gone, elsewhere].map((each) => JSON.stringify(each)).join("\n"))
    const { out } = await audit([texts, "--verdicts", file("gone.jsonl"), "--by", "ed"])
    expect(out).toContain("1 verdict is on articles of which no claim is at hand, and not counted\n")
    expect(out).toContain(
      "nothing that is found today was judged\n1 verdict is on what is not found today:\n",
    )
    expect(out.replaceAll(/\n {4}/gu, " ")).toContain(
      "conflicts, wrong by ed (no clash): en-quartet-interfax 434–539",
    )
    expect(out.replaceAll(/\n {4}/gu, " ")).toContain("found as corroborates now")
  })
})

describe("A7 a dossier", () => {
  const dossier = file("dossier.jsonl")
  it("A7 needs the texts, keeps the verdicts, and prints the rates without texts", async () => {
    await run(["analyze", texts, "--save", dossier])
    const without = await audit([dossier])
    expect(without).toMatchObject({ code: 2, out: "" })
    expect(without.errors).toContain("--texts DIR")
    const judged = await audit([dossier, "--texts", texts, ...two], ["r", "r", "q"])
    expect({ code: judged.code, errors: judged.errors }).toEqual({ code: 0, errors: "" })
    expect(judged.out).toContain(`2 verdicts kept in ${dossier}`)
    expect(verdictsOf("dossier.jsonl").at(-1)).toMatchObject({ op: "audit", audit: { verdict: "right" } })
    const rates = await audit([dossier, "--sample", "0"])
    expect(rates.out).toMatch(/^how often they are right/u)
    expect(rates.out).toContain("1 of 1 right")
    expect((await run(["validate", dossier])).code).toBe(0)
  })

  it("A7 findings are not drawn whose text is not there or is another one, which is told", async () => {
    const other = file("other-texts")
    cpSync(texts, other, { recursive: true })
    rmSync(join(other, "en-quartet-interfax.txt"))
    const changed = join(other, "en-visit-credited.txt")
    writeFileSync(changed, `${readFileSync(changed, "utf8")} More.`)
    const { out, errors } = await audit([dossier, "--texts", other, "--json", "--by", "ed"])
    expect(errors).toContain("en-quartet-interfax: warning: no article of")
    expect(errors).toContain("en-visit-credited: warning: the text of")
    expect(out).not.toMatch(/en-quartet-interfax|en-visit-credited/u)
    expect(jsonOf(out).length).toBeGreaterThan(5)
  })
})

describe("A6 wrong usage", () => {
  it.each([
    [["audit"], "name a folder of articles"],
    [["audit", texts], "--save FILE"],
    [["audit", texts, "--json", "--sample", "many"], "--sample many"],
    [["audit", texts, "--json", "--kind", "gossips"], "there is no kind"],
    [["audit", texts, "--json", "--by", " "], "say who judges"],
    [["audit", texts, "--json", "--texts", texts], "articles bring their texts along"],
    [["audit", texts, file("empty-dossier.jsonl"), "--json"], "not both at once"],
    [["audit", texts, "--save", file("articles.jsonl")], "the file holds no verdicts"],
    [["audit", texts, "--all"], "isnad audit: unknown option '--all'"],
  ])("A6 %j", async (args, words) => {
    writeFileSync(file("articles.jsonl"), '{"text":"an article"}\n')
    writeFileSync(file("empty-dossier.jsonl"), '{"isnad":2,"holds":"dossier","id":"d"}\n')
    const { code, out, errors } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(errors).toContain(words)
  })
})
