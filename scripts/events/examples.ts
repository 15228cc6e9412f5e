import { existsSync } from "node:fs"
import { join } from "node:path"
import { createConceptFinder } from "../../src/concepts/finder.ts"
import { assignRoles } from "../../src/extract/events/assign-roles.ts"
import { filledFeatures, ownFeatures } from "../../src/extract/events/event-features.ts"
import { phrasesOf } from "../../src/extract/events/phrases-of.ts"
import { conceptsOf, type ToldHead, toldHeads } from "../../src/extract/events/told-heads.ts"
import { createDocument } from "../../src/extract/text/document.ts"
import { placeSentences } from "../../src/extract/text/placed-document.ts"
import { timesOf } from "../../src/extract/when/times-of.ts"
import { createNameFinder } from "../../src/extract/who/name-finder.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { jsonLines } from "../learning/json-lines.ts"

/** A word that may tell an event, with what people said of it. */
export interface EventExample {
  readonly id: string
  readonly features: readonly string[]
  /** The sentence with the word marked, for a person. */
  readonly shown: string
  /** `judged` one by one by people who had built nothing; `more`: by a maker; `sentence`: annotated as a whole. */
  readonly source: "judged" | "more" | "sentence"
  readonly labels: Readonly<Partial<Record<"told" | "extent" | "certainty", readonly string[]>>>
}

const annotations = join("bench", "annotations")

interface JudgedHead {
  readonly id: string
  readonly at: readonly [number, number]
  readonly event: string
  /** `other`: an event, but of the kind `head`. */
  readonly tells: "yes" | "other" | "no"
  readonly head?: string
  readonly certainty?: string
  readonly extent?: string
}

interface AnnotatedFrame {
  readonly head: string
  readonly altHeads?: readonly string[]
  readonly at: readonly [number, number]
  readonly certainty: string
  readonly extent: string
  readonly altExtents?: readonly string[]
}

interface AnnotatedArticle {
  readonly id: string
  readonly sentences: readonly {
    readonly start: number
    readonly end: number
    readonly frames: readonly AnnotatedFrame[]
  }[]
}

const lines = <Row>(file: string): Row[] => (existsSync(file) ? jsonLines<Row>(file) : [])

/** How many words were judged to tell an event, of whichever kind. */
export const judgedToTell = (lang: string): number =>
  lines<JudgedHead>(join(annotations, `heads-${lang}.jsonl`)).filter(({ tells }) => tells !== "no").length

/** Returns what was judged of words that the library takes for heads of events. */
export function eventExamples(lang: "ar" | "en", texts: readonly string[]): EventExample[] {
  const blind = lines<JudgedHead>(join(annotations, `heads-${lang}.jsonl`))
  const more = lines<JudgedHead>(join(annotations, `heads-more-${lang}.jsonl`))
  const judged = [...blind, ...more]
  const annotated = ["learn", "learn-2"].flatMap((part) =>
    lines<AnnotatedArticle>(join(annotations, `frames-${lang}-${part}.jsonl`)),
  )
  const byId = new Map<string, JudgedHead[]>()
  for (const one of judged) byId.set(one.id, [...(byId.get(one.id) ?? []), one])
  const sentencesOf = new Map<string, AnnotatedArticle["sentences"]>()
  for (const { id, sentences } of annotated)
    sentencesOf.set(id, [...(sentencesOf.get(id) ?? []), ...sentences])
  const pack = lang === "ar" ? arabic : english
  const finder = createConceptFinder(pack.concepts)
  const names = createNameFinder(registry)
  const examples: EventExample[] = []
  for (const { id, text } of texts.flatMap((file) => lines<{ id: string; text: string }>(file))) {
    const heads = byId.get(id)
    const sentences = sentencesOf.get(id)
    if (heads === undefined && sentences === undefined) continue
    const document = createDocument(text, pack, lang)
    const times = timesOf(document)
    for (const sentence of placeSentences(document).sentences) {
      const timed = times.some(({ start, end }) => start >= sentence.start && end <= sentence.end)
      const concepts = conceptsOf(document, sentence, finder)
      for (const head of toldHeads(concepts)) {
        const start = document.tokens[head.from]?.start ?? 0
        const end = document.tokens[head.to - 1]?.end ?? start
        const one = heads?.find(({ at }) => at[0] === start)
        const within = sentences?.find((each) => each.start <= start && end <= each.end)
        const labels =
          one !== undefined
            ? ofJudged(one, head)
            : within === undefined
              ? undefined
              : ofFrames(head, [start, end], within.frames)
        if (labels === undefined) continue
        const phrases = phrasesOf(document, sentence, head, names)
        const roles = assignRoles(document, head, phrases)
        const shown = `${text.slice(sentence.start, start)}[[${text.slice(start, end)}]]${text.slice(end, sentence.end)}`
        examples.push({
          id,
          shown: `${head.event} (${head.concept}) ${one?.tells ?? "sentence"}: ${shown}`,
          source: one === undefined ? "sentence" : more.includes(one) ? "more" : "judged",
          features: [
            ...ownFeatures(document, sentence, { head, concepts, timed }),
            ...filledFeatures({ head, phrases, roles }),
          ],
          labels,
        })
      }
    }
  }
  return examples
}

/** Of a word with several meanings only the one that was judged is known, and the one that it should have been. */
function ofJudged(
  { tells, event, head: right, certainty, extent }: JudgedHead,
  head: ToldHead,
): EventExample["labels"] | undefined {
  const isIt = tells === "yes" ? isSame(head, event) : tells === "other" && isSame(head, right)
  if (!isIt && tells === "yes" && head.others.includes(event)) return undefined
  if (!isIt) return { told: ["no"] }
  return {
    told: ["told"],
    ...(certainty === undefined ? {} : { certainty: [certainty] }),
    ...(extent === undefined ? {} : { extent: [extent] }),
  }
}

/** A toll of the dead may be told as their death or as casualties. */
function isSame({ event, concept }: ToldHead, judged: string | undefined): boolean {
  return event === judged || (concept === "death-toll" && (judged === "casualties" || judged === "die"))
}

function ofFrames(
  { event }: ToldHead,
  [start, end]: readonly [number, number],
  frames: readonly AnnotatedFrame[],
): EventExample["labels"] {
  const frame = frames.find(
    ({ at, head, altHeads = [] }) => at[0] < end && start < at[1] && [head, ...altHeads].includes(event),
  )
  if (frame === undefined) return { told: ["no"] }
  return { told: ["told"], certainty: [frame.certainty], extent: [frame.extent, ...(frame.altExtents ?? [])] }
}
