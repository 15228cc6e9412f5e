import { describe, expect, it } from "vitest"
import { plainWords, shortened } from "../../src/cli/plain-words.ts"
import { cleanTerminal } from "../../src/cli/clean-terminal.ts"
import { isolate, isolateWithin, paint, styles, type Terminal, wrap } from "../../src/cli/terminal.ts"

const terminal: Terminal = { styled: true, columns: 40, write: () => undefined, complain: () => undefined }
const shown = (text: string) => text.replaceAll("\u2068", "<").replaceAll("\u2069", ">")

describe("I3 right-to-left words", () => {
  it("someone's words are set off as a whole", () => {
    expect(shown(isolate(terminal, "قالت BBC إن"))).toBe("<قالت BBC إن>")
    expect(isolate(terminal, "no such words")).toBe("no such words")
    expect(isolate({ ...terminal, styled: false }, "قالت")).toBe("قالت")
  })

  it.each([
    ["met (هذا الأسبوع)", "met <(هذا الأسبوع)>"],
    ["time الأسابيع الأخيرة → هذا الأسبوع", "time <الأسابيع الأخيرة> → <هذا الأسبوع>"],
    ["مصدر مطلع (to Sabah), مصدر (to Reuters)", "<مصدر مطلع> (to Sabah), <مصدر> (to Reuters)"],
    ["event 28 ديسمبر الماضي", "event <28 ديسمبر الماضي>"],
    ["at 86–191 (2022-09-16)", "at 86–191 (2022-09-16)"],
  ])("in a sentence of ours only they are: %s", (text, expected) => {
    expect(shown(isolateWithin(terminal, text))).toBe(expected)
  })

  it("what goes over several lines is set off on each", () => {
    const words = isolate(terminal, "وقال الوزير إن الاجتماع الذي عقد في موسكو كان مفيدا وبناء")
    const lines = shown(wrap(terminal, words, "  ")).split("\n")
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/^ {2}<[^<>]+>$/u)
  })
})

describe("I11 our own styles", () => {
  it.each(Object.keys(styles) as (keyof typeof styles)[])("%s is let through, and ends", (style) => {
    const written: string[] = []
    const clean = cleanTerminal({ ...terminal, write: (text) => written.push(text) })
    const painted = paint(clean, style, "words")
    clean.write(painted)
    clean.write("\u001B[31mleft open\u2067")
    expect(written).toEqual([painted, "\u001B[31mleft open\u001B[0m"])
  })
})

describe("I3 a text from elsewhere", () => {
  it("is one line and steers nothing", () => {
    expect(plainWords("a\n\tb\u001B[31m\u0007\u202Ec\u0000")).toBe("a b[31mc")
  })

  it("is cut at a word, and never within a character", () => {
    expect(shortened("one two three four", 15)).toBe("one two three…")
    expect(shortened(`${"x".repeat(9)}😀😀`, 11)).toBe(`${"x".repeat(9)}…`)
    expect(shortened("short", 15)).toBe("short")
  })
})
