import type { Agreement } from "../../lang/parts/letters.ts"
import type { Registry } from "../../registry/registry.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import type { Link } from "./chain-link.ts"
import type { Mention } from "./mention.ts"
import { mentionsAfter } from "./mentions.ts"
import type { NameFinder } from "./name-finder.ts"
import { createSentenceEdges } from "./sentence-edges.ts"
import { agrees } from "./speaker-memory.ts"

/**
 * "وصل الوزير سامر عوض إلى المدينة. وقال": finds the person who does what the sentence before tells, where nobody speaks
 * in it, for a verb of reporting without a subject.
 */
export function createActingPerson(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  hasName: (mention: Mention) => boolean,
  resolve: (mention: Mention) => readonly Link[],
) {
  const { tokens, marks, pack } = document
  const { sentenceStart, withoutEnd } = createSentenceEdges(document)

  /** Whether a sentence reports something, so that whoever speaks in it may be meant. */
  function reports(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if ((document.partner[at] ?? -1) >= 0) return true
      const speech = marks[at]?.cues?.forms.some(
        ({ kind, weak, cue }) => kind !== "noun" && weak !== true && (cue.clause || cue.quote),
      )
      if (speech === true) return true
    }
    return false
  }

  function isPerson(source: ReadSource | undefined, mention: Mention): boolean {
    if (source === undefined) return false
    if ("agent" in source) return registry?.agent(source.agent)?.kind === "person"
    return "named" in source && mention.head?.kind === "person" && hasName(mention)
  }

  /** Whether a verb of the gender of a form opens a sentence. */
  function opensWithVerb(at: number, { gender }: Agreement): boolean {
    const word = document.word(at)
    const feminine = pack.letters.perfectFeminine(word)
    if (feminine !== (gender === "feminine")) return false
    return feminine || pack.clauses.verb(word, "", document.word(at + 1)) !== undefined
  }

  /**
   * @param sentence the first token of the sentence that a verb without a subject opens
   * @param spoke where the last speaker stands, in characters
   */
  return function actingBefore(
    sentence: number,
    form: Agreement,
    spoke: number,
  ): readonly Link[] | undefined {
    if (pack.reporting.subject[0] !== "after" || form.number !== "singular") return undefined
    const to = withoutEnd(sentence)
    const from = to > 0 ? sentenceStart(to - 1) : 0
    if (to === 0 || (tokens[from]?.start ?? 0) <= spoke || !opensWithVerb(from, form)) return undefined
    if (reports(from, to)) return undefined
    const [subject] = mentionsAfter(document, names, from + 1, to, true).mentions
    if (subject === undefined || subject.from !== from + 1) return undefined
    const last = resolve(subject).at(-1)
    if (last === undefined || !isPerson(last.sources[0], subject) || !agrees(form, last.agreement))
      return undefined
    // "التقى الوزير سامر عوض المدرب كريم حداد": either may be meant
    return names.within(document, subject.from, to).filter(names.isPerson).length > 1 ? undefined : [last]
  }
}
