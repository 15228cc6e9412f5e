import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { meet } from "../../src/vocabulary/built-in/contact.ts"
import { told } from "../support/build.ts"
import { jsonOf, run } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "isnad-"))
function write(name: string, claims: readonly unknown[]): string {
  const path = join(folder, name)
  writeFileSync(path, claims.map((each) => JSON.stringify(each)).join("\n"))
  return path
}

const meeting = { participants: ["turkey", "syria"], place: "moscow" }
const says = meet({ ...meeting, time: "2024-01-02" })
const words = "Envoys of the two neighbours met behind closed doors in a guest house by the river on Tuesday"
const copy = (number: number, more: Parameters<typeof told>[3] = {}) =>
  told(`page-${number}`, [], says, {
    words,
    on: `2024-01-${10 + number}`,
    outlet: `paper-${number}`,
    ...more,
  })
const copies = Array.from({ length: 8 }, (_, number) => copy(number, number === 3 ? { credit: "afp" } : {}))
const altered = told("altered", [], meet({ ...meeting, time: "2024-01-03" }), {
  words: words.replace("Tuesday", "Wednesday"),
  on: "2024-01-25",
  outlet: "paper-9",
})

const headings = (out: string) => out.match(/^ {2}(echoes|distorts)\b/gmu) ?? []

describe("copies of one text", () => {
  const file = write("copies.jsonl", [...copies, altered])

  it("I9 are one block, with the wire that a copy names and the first of them", async () => {
    const { out } = await run(["findings", file])
    expect(out).toContain("echoes among 8 accounts")
    expect(out).toContain(
      "page-0, page-1, page-2 and 5 more; wire Agence France-Presse (named by page-3); first",
    )
    expect(out).toContain("28 echoes")
    expect(out).toContain("--all prints each two of them")
    expect(out.match(/^ {2}echoes/gmu)).toHaveLength(1)
  })

  it("I9 leave what one of them changed to stand for itself", async () => {
    const { out } = await run(["findings", file])
    expect(out.match(/^ {2}distorts/gmu)).toHaveLength(8)
  })

  it("I9 are each two with --all, and as ever for programs", async () => {
    const { out } = await run(["findings", file, "--all"])
    expect(headings(out)).toHaveLength(36)
    expect(out).not.toContain("among")
    const json = await run(["findings", file, "--json"])
    expect(jsonOf(json.out)).toHaveLength(36)
  })

  it("I9 are no block where there are two, nor where nobody echoes", async () => {
    const { out } = await run(["findings", write("two.jsonl", copies.slice(0, 2))])
    expect(out).toMatch(/^ {2}echoes$/mu)
    expect(out).not.toContain("among")
    expect(out).not.toContain("--all")
    const others = [told("a", ["lavrov"], says), told("b", ["fidan"], says), told("c", ["mekdad"], says)]
    expect((await run(["findings", write("others.jsonl", others)])).out).not.toContain("among")
  })
})

describe("one statement through two agencies", () => {
  const [first, second, plain] = [
    told("one", ["tass", "lavrov"], meet(meeting), { on: "2024-01-10", words }),
    told("two", ["reuters", "lavrov"], meet(meeting), { on: "2024-01-11", words }),
    told("three", ["lavrov"], meet(meeting), { on: "2024-01-11", words, credit: "reuters" }),
  ]

  it("I10 shows both chains, a page's credit among them", async () => {
    const { out } = await run(["findings", write("chains.jsonl", [first, second])])
    expect(out).toContain("chains: first TASS ← Sergey Lavrov; second Reuters ← Sergey Lavrov")
    const credited = await run(["findings", write("credit.jsonl", [first, plain])])
    expect(credited.out).toContain("chains: first TASS ← Sergey Lavrov; second Reuters ← Sergey Lavrov")
  })

  it("I10 shows no chains where they are the same, or tell no more than the roots", async () => {
    expect((await run(["findings", write("same.jsonl", [second, plain])])).out).not.toContain("chains:")
    const roots = [told("a", ["lavrov"], says), told("b", ["fidan"], says)]
    expect((await run(["findings", write("roots.jsonl", roots)])).out).not.toContain("chains:")
  })

  it("I10 tells once what nearly every finding rests on, and under the finding that explain shows", async () => {
    const file = write("assumed.jsonl", [first, second])
    const { out } = await run(["findings", file])
    expect(out.match(/taken to speak of one event/gu)).toHaveLength(1)
    expect(out).toMatch(/^assumed unless said otherwise: /mu)
    const explained = await run(["explain", file, first?.id ?? "", second?.id ?? ""])
    expect(explained.out).toMatch(/^ {4}assumed: news is taken to speak of recent/mu)
  })
})
