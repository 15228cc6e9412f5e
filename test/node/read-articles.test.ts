import { mkdir, symlink, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { machineFileSystem } from "../../src/node/file-system.ts"
import { readFrontMatter } from "../../src/node/front-matter.ts"
import { type ReadArticleFile, readArticleFiles, readTexts } from "../../src/node/index.ts"
import { fault } from "./faulty-file-system.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

async function all(
  paths: readonly string[],
  options: Parameters<typeof readArticleFiles>[1] = {},
): Promise<ReadArticleFile[]> {
  const read: ReadArticleFile[] = []
  for await (const one of readArticleFiles(paths, options)) read.push(one)
  return read
}

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryDirectory()
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

const rules = (read: readonly ReadArticleFile[]) =>
  read.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))

describe("readFrontMatter", () => {
  it.each([
    ["---\nid: a\n---\nText", "Text", { id: "a" }],
    ["---\r\nid: a\r\n---\r\nText", "Text", { id: "a" }],
    ["\uFEFF---\nid: a\n---\nText", "Text", { id: "a" }],
    ["---\n---\nText", "Text", {}],
    ['--- \n\n# a remark\n title : Who: "we" \n---\n\nText', "\nText", { title: 'Who: "we"' }],
    ["---\nurl: https://example.org/?a=b:c\n---", "", { url: "https://example.org/?a=b:c" }],
    ["---\ncredit:\n---\nText", "Text", { credit: "" }],
  ])("%j", (whole, text, fields) => {
    const front = readFrontMatter(whole)
    expect(whole.slice(front.start)).toBe(text)
    expect(Object.fromEntries([...front.fields].map(([key, { value }]) => [key, value]))).toEqual(fields)
    expect(front.diagnostics).toEqual([])
    expect(front.closed).toBe(true)
  })

  it.each(["", "Text", "\n---\nid: a\n---\n", "----\nid: a\n----\n", "-- -\n", "Text\n---\nid: a\n---\n"])(
    "%j has none: the text is all of it",
    (whole) => {
      expect(readFrontMatter(whole)).toMatchObject({ start: 0, closed: true, diagnostics: [] })
    },
  )

  it.each(["---", "---\n", "---\nid: a\n", `---\n${"id: a\n".repeat(300)}---\nText`])(
    "%j is not closed",
    (whole) => {
      expect(readFrontMatter(whole)).toMatchObject({ closed: false, diagnostics: [{ line: 1 }] })
    },
  )

  it("tells the line of what it cannot use", () => {
    const { diagnostics, fields } = readFrontMatter("---\nid: a\nnothing\n: b\nid: c\n---\n")
    expect(diagnostics.map(({ line }) => line)).toEqual([3, 4, 5])
    expect(fields.get("id")?.value).toBe("a")
  })

  it("never throws, and its text is an end of the whole", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("---", "\n", "id: a", ":", " ", "\r", "نص", "\uFEFF", "\uD800")),
        (parts) => {
          const whole = parts.join("")
          const { start, closed, diagnostics } = readFrontMatter(whole)
          expect(start).toBeLessThanOrEqual(whole.length)
          expect(closed || diagnostics.length > 0).toBe(true)
        },
      ),
    )
  })
})

describe("readArticleFiles", () => {
  it("takes what is known from front matter, and from the file beside it where that says nothing", async () => {
    const folder = await folderOf({
      "a.txt": "---\npublished: 2022-12-28\noutlet: sabah\n---\nOne",
      "a.json": '{"published":"2023","lang":"ar","title":"T","url":null}',
      "b c.txt": "Two",
      "b c.json": '{"id":"b","credit":"afp"}',
      "c.json": '{"id":"nothing beside"}',
    })
    const read = await all([folder])
    expect(read.map(({ article }) => article)).toEqual([
      {
        id: "a",
        published: "2022-12-28",
        outlet: "sabah",
        lang: "ar",
        title: "T",
        text: "One",
        file: join(folder, "a.txt"),
      },
      { id: "b", credit: "afp", text: "Two", file: join(folder, "b c.txt") },
    ])
    expect(rules(read)).toEqual([])
  })

  it("reads an article a line, each with its line", async () => {
    const lines = [
      '{"text":"One","id":"x"}',
      "",
      '{"text":"Two"}',
      '{"text":" "}',
      '{"text":"x","published":7}',
    ]
    const folder = await folderOf({ "list.jsonl": `\uFEFF${lines.join("\r\n")}` })
    const read = await all([folder])
    expect(read.map(({ article }) => article?.line)).toEqual([1, 3, undefined, 5])
    expect(read[1]?.article?.id).toMatch(/^article:[0-9a-f]{20}$/u)
    expect(rules(read)).toEqual(["empty-article", "invalid-published"])
    expect(read[3]?.diagnostics[0]).toMatchObject({ line: 5, path: "published" })
  })

  it("an id stands for one article: the same text is read once, another is an error", async () => {
    const folder = await folderOf({
      "a.txt": "---\nid: one\n---\nText",
      "b.txt": "---\nid: one\nlang: ar\n---\nText",
      "c.txt": "---\nid: one\n---\nOther",
    })
    const read = await all([folder, join(folder, "a.txt")])
    expect(read.filter(({ article }) => article !== undefined)).toHaveLength(1)
    expect(rules(read)).toEqual(["repeated-article", "duplicate-id", "repeated-article"])
    expect(read[2]?.diagnostics[0]?.message).toContain("a.txt")
  })

  it("a folder without articles, and files that are none", async () => {
    const folder = await folderOf({ "notes.text": "x", "data.json": "{}" })
    expect(rules(await all([folder, join(folder, "none")]))).toEqual(["no-articles", "unreadable-file"])
    const [named] = await all([join(folder, "notes.text")])
    expect(named?.article).toMatchObject({ id: "notes", text: "x" })
  })

  it("I5 the folders of a folder are read, too, but not the hidden ones; ids have the folders' names", async () => {
    const folder = await folderOf({ "a.txt": "One", "README.md": "About these" })
    for (const [inner, text] of [
      ["2024/a.txt", "Two"],
      ["2024/03/a.txt", "Three"],
      [".git/b.txt", "no"],
      ["node_modules/b.txt", "no"],
    ] as const) {
      await mkdir(dirname(join(folder, inner)), { recursive: true })
      await writeFile(join(folder, inner), text)
    }
    await symlink(folder, join(folder, "circle"))
    const found = await all([folder])
    expect(found.map(({ article }) => [article?.id, article?.text])).toEqual([
      ["2024/03/a", "Three"],
      ["2024/a", "Two"],
      ["a", "One"],
    ])
  })

  it("I5 a Markdown file is read without its marks, and its first heading is the title", async () => {
    const folder = await folderOf({
      "a.md":
        "---\npublished: 2024-03-05\n---\n# Harbour *reopens*\n\nThe [harbour](https://x.org) of **Latakia**\nreopened &amp; closed &copy;.\n\n- One\n- Two\n\n> Quoted\n\n```\ncode\n```\n\n![a picture](p.png)\n",
    })
    const [read] = await all([folder])
    expect(read?.diagnostics).toEqual([])
    expect(read?.article).toMatchObject({
      title: "Harbour reopens",
      published: "2024-03-05",
      text: "Harbour reopens\n\nThe harbour of Latakia\nreopened & closed &copy;.\n\nOne\n\nTwo\n\nQuoted",
    })
  })

  const page = (body: string, head = "") =>
    `<!doctype html><html lang="ar_SY"><head><title>عودة الميناء</title>${head}</head><body><nav>Menu</nav><article>${body}</article><footer>All rights reserved</footer></body></html>`
  const paragraph =
    "<p>The harbour of <b>Latakia</b> reopened on Monday after eleven days, officials said.</p>"

  it("I5 of a web page the article is read, and what the page says of itself", async () => {
    const head =
      '<meta property="article:published_time" content="2024-03-05T10:00:00.000+03:00"><link rel="canonical" href="https://x.org/1">'
    const folder = await folderOf({
      "a.html": page(`${paragraph.repeat(4)}<script>var x = 1</script><ul><li>Last</li></ul>`, head),
    })
    const [read] = await all([folder])
    expect(read?.diagnostics).toEqual([])
    expect(read?.article).toMatchObject({
      lang: "ar-SY",
      published: "2024-03-05T10:00:00+03:00",
      url: "https://x.org/1",
      title: "عودة الميناء",
    })
    const lines = read?.article?.text.split("\n") ?? []
    expect(lines[0]).toBe("The harbour of Latakia reopened on Monday after eleven days, officials said.")
    expect(read?.article?.text).not.toMatch(/Menu|rights|var x/u)
  })

  it("I5 what stands beside a page counts more, and an empty page is told", async () => {
    const folder = await folderOf({
      "a.html": page(paragraph.repeat(4)),
      "a.json": '{"lang":"en","published":"2024-03-06"}',
      "b.html": "",
      "c.html": page("").replace("<nav>Menu</nav>", "").replace("All rights reserved", ""),
    })
    const read = await all([folder])
    expect(read[0]?.article).toMatchObject({ lang: "en", published: "2024-03-06" })
    for (const { article, diagnostics } of read.slice(1)) {
      expect(article).toBeUndefined()
      expect(diagnostics.map(({ severity }) => severity)).toContain("error")
    }
  })

  it("a file that may not be opened costs itself only, and each is announced", async () => {
    const folder = await folderOf({ "a.txt": "One", "b.txt": "Two", "c.txt": "Three" })
    const fileSystem = {
      ...machineFileSystem,
      readFile: ((path: string, ...more: []) =>
        path.endsWith("b.txt")
          ? Promise.reject(fault("EACCES"))
          : machineFileSystem.readFile(path, ...more)) as typeof machineFileSystem.readFile,
    }
    const told: string[] = []
    const read = await all([folder], {
      fileSystem,
      onFile: (file, number, of) => told.push(`${number}/${of} ${file.slice(-5)}`),
    })
    expect(told).toEqual(["1/3 a.txt", "2/3 b.txt", "3/3 c.txt"])
    expect(read.map(({ article }) => article?.text)).toEqual(["One", undefined, "Three"])
    expect(read[1]?.diagnostics[0]?.message).toContain("change its permissions")
  })

  it("keeps the text as it is: line ends, marks and lone surrogates of escapes", async () => {
    const folder = await folderOf({
      "a.txt": "\uFEFFone\r\ntwo\u202E",
      "b.jsonl": '{"text":"x\\ud800y"}',
    })
    expect((await all([folder])).map(({ article }) => article?.text)).toEqual([
      "\uFEFFone\r\ntwo\u202E",
      "x\ud800y",
    ])
  })

  it("readTexts gives the same texts, and other files whole", async () => {
    const folder = await folderOf({
      "a.txt": "---\nid: one\n---\nText",
      "b.txt": "Plain",
      "c.jsonl": '{"text":"One"}\n{"text":"Two"}\n',
      "d.md": "---\nid: x\n---\n*All*",
      "e.log": "---\nid: y\n---\nAll of it",
      "README.md": "What these are",
    })
    const { texts, diagnostics } = await readTexts(folder)
    expect(texts.map(({ text }) => text)).toEqual([
      "Text",
      "Plain",
      "One",
      "Two",
      "All",
      "---\nid: y\n---\nAll of it",
    ])
    expect(diagnostics).toEqual([])
  })
})
