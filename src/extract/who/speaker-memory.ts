import type { Agreement } from "../../lang/parts/letters.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Link } from "./chain-link.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import { stateOfWord } from "./offices.ts"

/** A later mention points back to a speaker among so many chains. */
const memoryLength = 12

/** Who spoke earlier in the article, for pronouns, verbs without a subject and mentions that point back. */
export function createSpeakerMemory(document: Document, registry: Registry | undefined) {
  const { tokens, pack } = document
  /** Chains in the order of their reading, the latest last. */
  const memory: (readonly Link[])[] = []
  /** Whether somebody whom the text does not tell has spoken since. */
  let passed = false

  function wordsOf(mention: Mention): Set<string> {
    const words = new Set<string>()
    for (let at = mention.from; at < mention.to; at++)
      if (tokens[at]?.kind === "word") words.add(pack.letters.bare(document.word(at)))
    return words
  }

  function statesIn(words: ReadonlySet<string>): Set<string> {
    return new Set([...words].flatMap((word) => stateOfWord(document, word, registry) ?? []))
  }

  /** An earlier chain whose speaker this mention points back to: the same noun in the same number and gender. */
  function pointedTo(mention: Mention): readonly Link[] | undefined {
    const head = mention.head
    if (head === undefined) return undefined
    const wanted = wordsOf(mention)
    const states = statesIn(wanted)
    // "منظمة العمل": a noun that another word makes definite names its own
    const own = !pack.sources.headLast && head.definite !== true && wanted.size > 1
    let fallback: readonly Link[] | undefined
    for (let index = memory.length - 1; index >= 0; index--) {
      const chain = memory[index] ?? []
      for (let depth = chain.length - 1; depth >= 0; depth--) {
        const earlier = chain[depth]
        if (earlier === undefined || earlier.lemma !== head.lemma || !isAlike(head, earlier.agreement))
          continue
        // "the Egyptian agency" is not the Syrian one
        const others = statesIn(earlier.words)
        if (states.size > 0 && others.size > 0 && ![...states].some((state) => others.has(state))) continue
        const same = [...wanted].filter(
          (word) => earlier.words.has(word) || earlier.words.has(pack.letters.masculine(word)),
        ).length
        const sliced = chain.slice(0, depth + 1)
        // "the Turkish official": an adjective that both have decides
        if (same > 1 || wanted.size === 1) return sliced
        fallback ??= wanted.size <= 3 && !own ? sliced : undefined
      }
    }
    return fallback
  }

  /** The one person who has spoken so far, whom no noun describes, where the form agrees; undefined where several have. */
  function onlySpeaker(form: Agreement): readonly Link[] | undefined {
    let found: readonly Link[] | undefined
    let only: string | undefined
    for (const links of memory) {
      const last = links.at(-1)
      const [source] = last?.sources ?? []
      const person =
        source !== undefined &&
        ("agent" in source
          ? registry?.agent(source.agent)?.kind === "person"
          : "named" in source && isPersonal(source.named))
      if (last === undefined || !person) continue
      const key = JSON.stringify(last.sources)
      if ((only ??= key) !== key || last.lemma !== undefined || !agrees(form, last.agreement))
        return undefined
      found = [last]
    }
    return found
  }

  /**
   * The last chain whose speaker agrees with a form; also the chain cut at another link that agrees.
   * @param fits what else its speaker must be
   */
  function carriedBy(
    form: Agreement | undefined,
    fits: (link: Link) => boolean = () => true,
  ): { links: readonly Link[]; alternatives: readonly (readonly Link[])[] } | undefined {
    for (let index = memory.length - 1; index >= Math.max(0, memory.length - 4); index--) {
      const chain = memory[index] ?? []
      const fitting: (readonly Link[])[] = []
      for (let depth = chain.length; depth > 0; depth--) {
        const last = chain[depth - 1]
        if (last !== undefined && agrees(form ?? {}, last.agreement) && fits(last))
          fitting.push(chain.slice(0, depth))
      }
      const [links, ...alternatives] = fitting
      if (links !== undefined) return { links, alternatives }
    }
    return undefined
  }

  return {
    wordsOf,
    pointedTo,
    carriedBy,
    hasPassed: () => passed,
    onlySpeaker,
    last: () => memory.at(-1),
    /** The speaker before nobody knows is not who goes on without a name. */
    pass(): void {
      passed = memory.length > 0
    },
    push(links: readonly Link[]): void {
      passed = false
      memory.push(links)
      if (memory.length > memoryLength) memory.shift()
    },
  }
}

export type SpeakerMemory = ReturnType<typeof createSpeakerMemory>

/** Whether a name may be somebody's: "the embassy in Rome" is nobody. */
function isPersonal(name: string): boolean {
  return name.split(" ").every((word) => word.toLowerCase() !== word || word.toUpperCase() === word)
}

/** Whether a noun may be that of an earlier speaker: one is not many. */
function isAlike(head: Agreement, earlier: Agreement): boolean {
  const differ = <Value>(a: Value | undefined, b: Value | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b
  return !differ(head.number, earlier.number) && !differ(head.gender, earlier.gender)
}

/** Whether a form may go with a speaker: what either leaves open fits. */
export function agrees(wanted: Agreement, has: Agreement): boolean {
  if (wanted.number === "plural" && has.number === "singular") return false
  if (
    wanted.gender === "masculine" &&
    wanted.number === "singular" &&
    (has.gender === "feminine" || has.number === "plural")
  )
    return false
  if (wanted.gender === "feminine" && has.gender === "masculine" && has.number !== "plural") return false
  if (
    wanted.number === "singular" &&
    wanted.gender === "feminine" &&
    has.number === "plural" &&
    has.gender !== undefined
  )
    return false
  return true
}
