import { type AuditPassage, passageAround } from "../../audit/passage-around.ts"
import { nameOf } from "../../detect/describe.ts"
import { explainParts } from "../../detect/explain.ts"
import type { Finding } from "../../detect/finding.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Claim } from "../../schema/claim.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import { creditedChain } from "../chain-in-words.ts"
import { isolateWithin, paint, rightToLeft, type Terminal, wrap } from "../terminal.ts"
import { type CellLine, cellLines, type Part } from "./cell-lines.ts"

/** What is needed to show a finding. */
export interface Shown {
  readonly registry: Registry
  readonly texts: ReadonlyMap<string, string>
}

/** One side of a finding, as people judge it. */
export interface ShownSide {
  readonly article: string
  readonly outlet?: string
  readonly day: string
  readonly title?: string
  /** Through whom the words came; left out where the article itself speaks. */
  readonly speaker?: string
  readonly passage: AuditPassage
}

/** Narrower columns than this break Arabic and English into scraps; then the sides stand one below the other. */
const narrowest = 46
const widest = 90
const between = " │ "

function shownSide(claim: Claim, { registry, texts }: Shown, terminal: Terminal): ShownSide | undefined {
  const { article, anchor } = claim
  const text = texts.get(article.id)
  if (text === undefined || anchor === undefined || anchor.end > text.length) return undefined
  const context = { registry, vocabulary }
  // where it is printed it is set off as a whole
  const plain = { ...terminal, styled: false }
  return {
    article: article.id,
    ...(article.outlet == null ? {} : { outlet: nameOf(article.outlet, context) }),
    day: article.published ?? "undated",
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(claim.chain.length === 0 && article.credit == null
      ? {}
      : { speaker: creditedChain(claim, context, plain) }),
    passage: passageAround(text, [anchor.start, anchor.end]),
  }
}

/** Returns what is shown of the sides of a finding; undefined where a text is not at hand. */
export function shownSides(
  { a, b }: Finding,
  shown: Shown,
  terminal: Terminal,
): readonly [ShownSide, ShownSide] | undefined {
  const [one, other] = [shownSide(a, shown, terminal), shownSide(b, shown, terminal)]
  return one === undefined || other === undefined ? undefined : [one, other]
}

interface Cell {
  readonly head: readonly CellLine[]
  readonly passage: readonly CellLine[]
}

function cellOf(
  { article, outlet, day, title, speaker, passage }: ShownSide,
  width: number,
  terminal: Terminal,
): Cell {
  const lines = (...parts: readonly Part[]) => cellLines(terminal, parts, width)
  const ours = (text: string) => lines({ text: isolateWithin(terminal, text), isolated: true })
  const quiet = (list: readonly CellLine[]) =>
    list.map((line) => ({ ...line, text: paint(terminal, "quiet", line.text) }))
  const { before, words, after } = passage
  return {
    head: [
      ...ours(outlet === undefined ? `${article}, ${day}` : `${outlet}, ${day} (${article})`),
      ...(title === undefined ? [] : lines({ text: title })),
      ...quiet(ours(speaker === undefined ? "in the article's own voice" : `said by ${speaker}`)),
    ],
    passage: lines({ text: before.trimStart() }, { text: words, marked: true }, { text: after.trimEnd() }),
  }
}

/** Sets two lists of lines beside each other. */
function beside(one: readonly CellLine[], other: readonly CellLine[], width: number): readonly string[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => {
    const { text, columns } = one[index] ?? { text: "", columns: 0 }
    return `  ${text}${" ".repeat(Math.max(0, width - columns))}${between}${other[index]?.text ?? ""}`.trimEnd()
  })
}

/** One of the findings that are shown for judgement. */
export interface ShownFinding {
  readonly finding: Finding
  readonly sides: readonly [ShownSide, ShownSide]
  /** "3 of 40" */
  readonly number: string
  /** Whether it is kept back as what the two were found. */
  readonly blind: boolean
}

/** What isnad says of the two, as far as it bears on whether it is right. */
function said(
  { finding, number, blind }: ShownFinding,
  registry: Registry,
  terminal: Terminal,
): readonly string[] {
  if (blind) return [paint(terminal, "quiet", number)]
  const { headline, compared, both, changes } = explainParts(finding, { registry })
  const named = (label: string, words: string | undefined) =>
    words === undefined ? [] : [`${paint(terminal, "quiet", `${label}:`)} ${isolateWithin(terminal, words)}`]
  return [
    `${paint(terminal, "quiet", number)} ${paint(terminal, "heading", isolateWithin(terminal, headline))}`,
    ...changes.flatMap((change) => named("changed", change)),
    ...named("compared", compared),
    ...named("both say", both),
  ].map((line) => wrap(terminal, line, "", "  "))
}

/** Writes a finding: what isnad says, and both passages within their articles, side by side where there is room. */
export function showFinding(shownFinding: ShownFinding, registry: Registry, terminal: Terminal): void {
  const { sides } = shownFinding
  const room = Math.min(widest, Math.floor((terminal.columns - between.length - 2) / 2))
  const [one, other] = [cellOf(sides[0], room, terminal), cellOf(sides[1], room, terminal)]
  const all = [one, other].flatMap(({ head, passage }) => [...head, ...passage])
  // without isolates, right-to-left words would take the other column along
  const safe = terminal.styled || !all.some(({ text }) => rightToLeft.test(text))
  const shown =
    room >= narrowest && safe
      ? [
          ...beside(one.head, other.head, room),
          `  ${" ".repeat(room)}${between.trimEnd()}`,
          ...beside(one.passage, other.passage, room),
        ]
      : below(sides, terminal)
  terminal.write(`${["", ...said(shownFinding, registry, terminal), "", ...shown].join("\n")}\n\n`)
}

/** Sets the sides one below the other. */
function below(sides: readonly ShownSide[], terminal: Terminal): readonly string[] {
  const width = Math.max(30, Math.min(terminal.columns, 110) - 4)
  return sides.flatMap((side, index) => {
    const { head, passage } = cellOf(side, width, terminal)
    return [
      ...(index === 0 ? [] : [""]),
      ...head.map(({ text }) => `  ${text}`),
      ...passage.map(({ text }) => `    ${text}`),
    ]
  })
}
