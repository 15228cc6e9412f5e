import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { appendLines } from "../../src/node/append-lines.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

describe("A6 lines appended to a file", () => {
  it("A6 make the file, and follow what is there", async () => {
    const path = join(await temporaryDirectory(), "verdicts.jsonl")
    await appendLines(path, ["one"])
    await appendLines(path, ["two", "three"])
    expect(await readFile(path, "utf8")).toBe("one\ntwo\nthree\n")
  })

  it("A6 close a line that was cut short", async () => {
    const path = join(await temporaryDirectory(), "verdicts.jsonl")
    await writeFile(path, 'one\n{"tor')
    await appendLines(path, ["two"])
    expect(await readFile(path, "utf8")).toBe('one\n{"tor\ntwo\n')
  })

  it("A6 a file that cannot be written is an error that says why", async () => {
    await expect(appendLines(await temporaryDirectory(), ["one"])).rejects.toThrow(
      /not written: it is a directory/,
    )
  })
})
