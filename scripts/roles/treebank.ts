/** Sentences of a treebank in CoNLL-U as examples of roles, read as raw text. */
import { readFileSync } from "node:fs"
import { isPassiveHead } from "../../src/extract/events/passive-head.ts"
import type { EventHead, Phrase } from "../../src/extract/events/phrase.ts"
import { phrasesOf } from "../../src/extract/events/phrases-of.ts"
import { createDocument, type Document } from "../../src/extract/text/document.ts"
import { names, packs } from "./annotated.ts"

interface Word {
  readonly id: number
  readonly form: string
  readonly kind: string
  readonly features: string
  readonly governor: number
  readonly relation: string
  /** Further governors with their relations: subjects of shared and controlled verbs. */
  readonly more: readonly { readonly governor: number; readonly relation: string }[]
  start: number
  end: number
}

/** A verb of the treebank with what its phrases may be: each a list of roles, `nobody` among them. */
export interface TreebankExample {
  readonly id: string
  readonly document: Document
  readonly head: EventHead
  readonly phrases: readonly Phrase[]
  /** For each phrase the roles that it may have; undefined where nothing can be learned of it. */
  readonly roles: readonly (readonly string[] | undefined)[]
}

const openRoles = ["place", "origin", "target", "nobody"]

/** Reads the sentences of a file; those whose words are not found again in their text are left out. */
export function treebankExamples(file: string, lang: "ar" | "en"): TreebankExample[] {
  return readFileSync(file, "utf8")
    .split("\n\n")
    .flatMap((block) => {
      const id = /^# sent_id = (.*)$/mu.exec(block)?.[1]
      const text = /^# text = (.*)$/mu.exec(block)?.[1]
      if (id === undefined || text === undefined) return []
      const words = wordsOf(block, text)
      return words === undefined ? [] : verbsOf(id, createDocument(text, packs[lang]), words)
    })
}

function wordsOf(block: string, text: string): Word[] | undefined {
  const words: Word[] = []
  let from = 0
  for (const line of block.split("\n")) {
    const [id = "", form = "", , kind = "", , features = "", governor = "", relation = "", enhanced = ""] =
      line.split("\t")
    if (!/^\d+$/u.test(id)) continue
    let start = text.indexOf(form, from)
    // "للسلطة" is written in two words, whose letters are not all in the text
    if (start < 0 || start > from + 3) start = from
    const end = Math.min(text.length, start + form.length)
    const more = enhanced
      .split("|")
      .map((one) => ({ governor: Number(one.split(":")[0]), relation: one.slice(one.indexOf(":") + 1) }))
      .filter((one) => one.governor > 0 && one.governor !== Number(governor))
    words.push({
      id: Number(id),
      form,
      kind,
      features,
      governor: Number(governor),
      relation,
      more,
      start,
      end,
    })
    from = end
  }
  // where the words ran out of step with the text, nothing is learned
  const last = words.at(-1)
  return last === undefined || Math.abs(last.end - text.length) > 3 ? undefined : words
}

function verbsOf(id: string, document: Document, words: readonly Word[]): TreebankExample[] {
  const byGovernor = new Map<number, Word[]>()
  for (const word of words) byGovernor.set(word.governor, [...(byGovernor.get(word.governor) ?? []), word])
  const found: TreebankExample[] = []
  for (const verb of words) {
    if (verb.kind !== "VERB") continue
    const at = document.tokens.findIndex(({ start, end }) => start < verb.end && verb.start < end)
    if (at < 0) continue
    const bare: EventHead = { from: at, to: at + 1, kind: "verb" }
    const head = { ...bare, passive: isPassiveHead(document, bare) }
    const phrases = phrasesOf(document, { from: 0, to: document.tokens.length }, head, names)
    const labels = labelsOf(verb, words, byGovernor)
    const byDoer = head.passive || /Voice=Pass|VerbForm=Part/u.test(verb.features)
    const roles = phrases.map((phrase) => {
      const told = rolesOf(document, phrase, words, labels)
      return told === openRoles && phrase.preposition === "by" && byDoer ? ["agent"] : told
    })
    found.push({ id, document, head, phrases, roles })
  }
  return found
}

/** By a word's number: the roles that a phrase with it may have; undefined where that is not known. */
function labelsOf(
  verb: Word,
  words: readonly Word[],
  byGovernor: ReadonlyMap<number, readonly Word[]>,
): Map<number, readonly string[] | undefined> {
  const labels = new Map<number, readonly string[] | undefined>()
  const set = (word: Word, roles: readonly string[] | undefined): void => {
    labels.set(word.id, roles)
    for (const joined of byGovernor.get(word.id) ?? [])
      if (joined.relation.startsWith("conj")) labels.set(joined.id, roles)
  }
  const passive = verb.features.includes("Voice=Pass")
  for (const word of words) {
    const relations = [
      ...(word.governor === verb.id ? [word.relation] : []),
      ...word.more.filter(({ governor }) => governor === verb.id).map(({ relation }) => relation),
    ]
    for (const relation of relations) {
      const roles = roleOf(relation, passive)
      if (roles !== undefined) set(word, roles)
    }
  }
  // the noun that a relative clause or a participle describes, and the subject that another verb shares
  const governor = words[verb.governor - 1]
  if (governor !== undefined && verb.relation.startsWith("acl") && !labels.has(governor.id)) {
    if (verb.features.includes("VerbForm=Part") && verb.features.includes("Tense=Past"))
      set(governor, ["patient"])
    else set(governor, undefined)
    const pronoun = (byGovernor.get(verb.id) ?? []).find(
      ({ relation, features }) => relation.startsWith("nsubj") && features.includes("PronType=Rel"),
    )
    if (pronoun !== undefined)
      set(governor, [pronoun.relation.startsWith("nsubj:pass") ? "patient" : "agent"])
  }
  if (governor !== undefined && /^(?:xcomp|conj|advcl|ccomp)/u.test(verb.relation))
    for (const word of byGovernor.get(governor.id) ?? [])
      if (/^(?:nsubj|obj|iobj)/u.test(word.relation) && !labels.has(word.id)) set(word, undefined)
  return labels
}

function roleOf(relation: string, passive: boolean): readonly string[] | undefined {
  if (relation.startsWith("nsubj:pass") || (relation.startsWith("nsubj") && passive)) return ["patient"]
  if (relation.startsWith("nsubj")) return ["agent"]
  if (relation === "obj") return ["patient"]
  if (relation.startsWith("obl:agent") || relation === "obl:by") return ["agent"]
  return relation === "obl" || relation.startsWith("obl:") ? openRoles : undefined
}

function rolesOf(
  document: Document,
  phrase: Phrase,
  words: readonly Word[],
  labels: ReadonlyMap<number, readonly string[] | undefined>,
): readonly string[] | undefined {
  const [first, last] = [document.tokens[phrase.from], document.tokens[phrase.to - 1]]
  if (first === undefined || last === undefined) return undefined
  for (const word of words) {
    if (word.start >= last.end || word.end <= first.start || !labels.has(word.id)) continue
    return labels.get(word.id)
  }
  return ["nobody"]
}
