import type { FrameInput, FrameReading, FrameTime } from "../../../src/extract/frames/input.ts"
import { readProposition } from "../../../src/extract/frames/read-proposition.ts"
import { frames as arabic } from "../../../src/lang/ar/frames.ts"
import { frames as english } from "../../../src/lang/en/frames.ts"
import { registry } from "../../../src/registry/index.ts"
import type { Kind, Proposition, RoleValue } from "../../../src/schema/proposition.ts"

const packs = { ar: arabic, en: english }

function showValue(value: RoleValue): string {
  const show = (member: unknown) => (typeof member === "string" ? member : JSON.stringify(member))
  if ("kind" in value) return `[${showKind(value.kind)}]`
  if ("includes" in value) return value.includes.map(show).join("+")
  if ("only" in value) return `only ${value.only.map(show).join("+")}`
  if ("value" in value) return show(value.value)
  if ("edtf" in value) return value.edtf
  if ("unknown" in value) return `?${value.unknown}`
  if ("text" in value) return value.text
  if ("none" in value) return "none"
  const bounds = value.min === value.max ? `${value.min}` : `${value.min ?? ""}..${value.max ?? ""}`
  return value.approximate === true ? `~${bounds}` : bounds
}

function showKind(kind: Kind): string {
  const roles = Object.keys(kind.roles).sort()
  return [kind.predicate, ...roles.map((role) => `${role}=${showValue(kind.roles[role] as RoleValue)}`)].join(
    " ",
  )
}

/** A proposition in one line. */
export function compact(proposition: Proposition): string {
  const certainty = proposition.certainty === "certain" ? "" : ` (${proposition.certainty})`
  const condition = proposition.condition === undefined ? "" : ` if: ${proposition.condition}`
  return `${proposition.polarity === "negative" ? "not " : ""}${showKind(proposition)}${certainty}${condition}`
}

/** Takes the marked times out of a case's content. */
export function unmark(marked: string): { text: string; times: FrameTime[] } {
  const times: FrameTime[] = []
  let text = ""
  for (const part of marked.split(/(\{[^}]*\})/u)) {
    const bar = part.indexOf("|")
    if (!part.startsWith("{") || bar < 0) {
      text += part
      continue
    }
    const [edtf, words] = [part.slice(1, bar), part.slice(bar + 1, -1)]
    times.push({ start: text.length, end: text.length + words.length, ...(edtf === "?" ? {} : { edtf }) })
    text += words
  }
  return { text, times }
}

/** Reads a case: said by Lavrov on 28 December 2022, after Turkey and Syria were mentioned. */
export function read(
  marked: string,
  lang: "ar" | "en",
  more: Partial<FrameInput> = {},
): FrameReading | undefined {
  const { text, times } = unmark(marked)
  const day = { earliest: Date.UTC(2022, 11, 28), latest: Date.UTC(2022, 11, 29) - 1 }
  const antecedents = [["turkey", "syria"]]
  const input = {
    text,
    start: 0,
    end: text.length,
    lang,
    times,
    day,
    speaker: "lavrov",
    antecedents,
    ...more,
  }
  return readProposition(input, { frames: packs[lang], registry })
}
