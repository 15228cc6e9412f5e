import type { Draft } from "../constructions/draft.ts"
import type { Document, Run } from "../text/document.ts"
import { bounds } from "../text/spans.ts"
import type { Span } from "../attribution.ts"
import type { ResolvedChain } from "../who/speakers.ts"
import type { SaidTime } from "./said.ts"
import { calendarDay } from "./times/calendar.ts"
import { readReference } from "./times/reference.ts"
import { createToldDays } from "./told-days.ts"

/** Acts that put forward what is so: what they tell of has happened before they were told. */
const telling: ReadonlySet<string> = new Set(["asserts", "reports", "confirms", "denies"])
/** Sentences of the body that tell what the article is about. */
const lead = 2
/** Sentences from the beginning in which an article goes on with it, unless another time is told before. */
const near = 10

function print(number: number): string {
  const { year, month, day } = calendarDay(number)
  const two = (value: number): string => String(value).padStart(2, "0")
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`
}

/**
 * Days of saying that no words tell but what happened does: what is told of the day of publication was said on it,
 * neither before it happened nor after it was in print; and who did something on the day of the lead spoke on it.
 */
export function createScene(
  document: Document,
  published: string | undefined,
  isOutlet: (agent: string) => boolean,
) {
  const told = createToldDays(document, published)
  const read = published === undefined ? undefined : readReference(published)
  const today = read === undefined || read.from !== read.to ? undefined : print(read.from)
  const yesterday = read === undefined || read.from !== read.to ? undefined : print(read.from - 1)
  /** The day that the lead tells, the number of the sentence that tells it, and its words. */
  let day: string | undefined
  let at = 0
  let words: ReadonlySet<string> = new Set()

  return {
    /** Looks at a sentence of the body, `count` being its number. */
    open(sentence: Run, contents: readonly Span[], count: number): void {
      if (count > near || (count > lead && day === undefined)) return
      const span = bounds(document, sentence)
      const { days, elsewhere } = told.within(span, contents, true)
      if (day !== undefined) {
        // the story turns to another time
        if (elsewhere || days.some((other) => other.day !== day)) day = undefined
        return
      }
      const [first] = [...days, ...told.within(span, [], false).days.filter((other) => other.day === today)]
      if (first === undefined || elsewhere || days.some((other) => other.day !== first.day)) return
      if (first.day !== today && first.day !== yesterday) return
      day = first.day
      at = count
      words = new Set(document.tokens.slice(sentence.from, sentence.to).map(({ folded }) => folded))
    },
    /** Whether a sentence tells, outside what is said in it, of another time than a day. */
    tellsOther(sentence: Span, contents: readonly Span[], before: number, edtf: string): boolean {
      const { days, elsewhere } = told.within({ start: sentence.start, end: before }, contents, true)
      return elsewhere || days.some((other) => other.day !== edtf)
    },
    /** The article's day, where a content tells what happened on it. */
    dayOfContent(draft: Draft): SaidTime | undefined {
      if (today === undefined || draft.direct) return undefined
      if (!telling.has(draft.form?.cue.act ?? "asserts")) return undefined
      const sentence = bounds(document, draft.sentence)
      for (const piece of draft.pieces)
        if (told.within(piece, [], false, sentence.start).days.some((other) => other.day === today))
          return { edtf: today, span: undefined }
      return undefined
    },
    /**
     * The day of the lead, for a statement near it in the speaker's own voice: whom others quote, and media and documents,
     * may have said it on any day; somebody without a name only right behind the lead.
     */
    day({ links }: ResolvedChain, count: number): SaidTime | undefined {
      const [link] = links
      const [source] = link?.sources ?? []
      if (day === undefined || link === undefined || source === undefined || links.length > 1)
        return undefined
      if ("media" in source || ("agent" in source && isOutlet(source.agent))) return undefined
      const adjacent = count <= at + 1
      const inferred = { edtf: day, span: undefined }
      if (day === today) return count <= near && (adjacent || !("anonymous" in source)) ? inferred : undefined
      // who did something the day before spoke then, as far as it is told in one breath
      return adjacent && [...link.words].some((word) => words.has(word)) ? inferred : undefined
    },
  }
}
