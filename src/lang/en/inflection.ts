import type { CueKind } from "../parts/reporting.ts"

interface Conjugated {
  readonly words: string
  readonly kind: CueKind
  /** Base or -s form, which may as well be a noun. */
  readonly everyday: boolean
  readonly present?: true
  /** What the subject must be. */
  readonly number?: "singular" | "plural"
}

const doubling = new Set([
  "plan",
  "admit",
  "commit",
  "beg",
  "slam",
  "dub",
  "quip",
  "brag",
  "concur",
  "rip",
  "rebut",
])

function third(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|go)$/u.test(verb) ? `${verb}es` : `${verb}s`
}

function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  return doubling.has(verb) ? `${verb + verb.slice(-1)}ed` : `${verb}ed`
}

function progressive(verb: string): string {
  if (doubling.has(verb)) return `${verb + verb.slice(-1)}ing`
  return /[^eoy]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}

/** Returns an English verb's forms: base, third person, past, participles and the passive. A particle stays behind. */
export function conjugate(cell: string): Conjugated[] {
  const parts = cell.split(" ")
  // "point out pointed out": as many words for the past as for the base
  const particle = parts.length % 2 === 0 && parts.length > 2 && parts.at(-1) === parts[parts.length / 2 - 1]
  const width = particle ? parts.length / 2 : 1
  const base = parts[0] ?? ""
  const tail = particle ? ` ${parts.slice(1, width).join(" ")}` : ""
  const preterite = particle ? (parts[width] ?? "") : (parts[1] ?? past(base))
  const participle = particle ? preterite : (parts[2] ?? preterite)
  // "read" and "put" are written alike in the past
  const now = base === preterite ? {} : { present: true as const }
  const forms: Conjugated[] = [
    { words: base + tail, kind: "finite", everyday: true, number: "plural", ...now },
    { words: third(base) + tail, kind: "finite", everyday: true, number: "singular", present: true },
    { words: preterite + tail, kind: "finite", everyday: false },
    { words: progressive(base) + tail, kind: "participle", everyday: false },
    { words: `to ${base}${tail}`, kind: "infinitive", everyday: false },
  ]
  if (participle !== preterite) forms.push({ words: participle + tail, kind: "finite", everyday: false })
  return forms
}
