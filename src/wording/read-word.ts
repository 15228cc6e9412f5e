import type { Duty, Entry, Lexicon, Phrase } from "./lexicon.ts"

/** One word with what the tables know of it. */
export interface Word {
  readonly forms: readonly string[]
  readonly roots: readonly string[]
  readonly entry: Entry
  readonly known: boolean
  /** Written together with "and". */
  readonly joined: boolean
  /** Expressions that it may open, the longest first. */
  readonly opens: readonly Phrase[]
}

/** Of a word that no table knows. */
export const nothing: Entry = { concepts: [], poles: [], members: [], duties: new Set(), denial: false }

/** Whether a word of such duties carries little by itself. */
export function isLight(duties: ReadonlySet<Duty>): boolean {
  return (
    duties.size > 0 &&
    (duties.has("light") ||
      duties.has("question") ||
      duties.has("hedge") ||
      duties.has("atLeast") ||
      duties.has("atMost") ||
      duties.has("about"))
  )
}

const cacheLimit = 50_000
const caches = new WeakMap<Lexicon, Map<string, Word>>()

/** Reads a folded word; what was read is kept for the next time. */
export function readWord(lexicon: Lexicon, folded: string): Word {
  let cache = caches.get(lexicon)
  if (cache === undefined) {
    cache = new Map()
    caches.set(lexicon, cache)
  }
  const cached = cache.get(folded)
  if (cached !== undefined) return cached
  const bounded = folded.slice(0, 64)
  const forms = lexicon.part.forms(bounded)
  const roots = lexicon.part.roots(bounded)
  const and = lexicon.part.and
  const joined = lexicon.part.joinsAnd && bounded.startsWith(and) && forms.includes(bounded.slice(and.length))
  const opens = forms.flatMap((form) => lexicon.phrases.get(form) ?? [])
  const word = { forms, roots, joined, opens, ...lookUp(lexicon, forms, roots) }
  if (cache.size >= cacheLimit) cache.clear()
  cache.set(folded, word)
  return word
}

const marks: ReadonlySet<Duty> = new Set<Duty>(["reporting", "anybody", "growing", "percent"])

/** Whether the tables say of a form only what part it plays, not what it means: its base form may say more. */
function isBare({ concepts, poles, members, duties, number, factor, dual }: Entry): boolean {
  if (concepts.length > 0 || poles.length > 0 || members.length > 0) return false
  if (number !== undefined || factor !== undefined || dual !== undefined) return false
  for (const duty of duties) if (!marks.has(duty)) return false
  return true
}

/** An inflected form with the meaning of its base form: "rejected" denies, and is opposed to what "reject" is opposed to. */
function withMeaning(form: Entry, base: Entry): Entry {
  return { ...base, duties: new Set([...base.duties, ...form.duties]), denial: form.denial || base.denial }
}

/** The likeliest form that the tables know decides; meaning may also come from the root. */
function lookUp(
  lexicon: Lexicon,
  forms: readonly string[],
  roots: readonly string[],
): { entry: Entry; known: boolean } {
  let entry: Entry | undefined
  for (const form of forms) {
    const found = lexicon.exact.get(form)
    if (found === undefined) continue
    // a word that only denies does so as written, or after a clitic: "وغير" denies, "غيرت" does not
    if (form !== forms[0] && found.duties.has("negation") && !forms[0]?.endsWith(form)) continue
    entry = entry === undefined ? found : withMeaning(entry, found)
    if (!isBare(entry)) break
  }
  if (entry !== undefined && (entry.duties.has("function") || entry.members.length > 0)) {
    return { entry, known: true }
  }
  const lemma = lexicon.part.lemma(forms[0] ?? "")
  const inflected = lemma === undefined ? undefined : lexicon.lemmas.get(lemma)
  const related = roots[0] === undefined ? undefined : lexicon.roots.get(roots[0])
  if (inflected === undefined && related === undefined)
    return { entry: entry ?? nothing, known: entry !== undefined }
  const base = entry ?? nothing
  // what the tables say of the word itself goes before what they say of its inflections, and of its root
  const poles = [...base.poles]
  for (const more of [inflected, related]) {
    for (const pole of more?.poles ?? []) if (!poles.some((own) => own.axis === pole.axis)) poles.push(pole)
  }
  const concepts = [...base.concepts]
  for (const concept of inflected?.concepts ?? []) if (!concepts.includes(concept)) concepts.push(concept)
  return { entry: { ...base, poles, concepts }, known: true }
}
