import type { Draft } from "./draft.ts"
import type { Mention } from "../who/mention.ts"
import type { SentenceReader } from "./sentence-reader.ts"

const media: ReadonlySet<string> = new Set(["outlet", "media"])

/** Whether a source is an outlet, or media in general. */
export function isMedia({ document, names }: SentenceReader, { from, to, head }: Mention): boolean {
  return (head !== undefined && media.has(head.kind)) || names.within(document, from, to).some(names.isOutlet)
}

/**
 * Whether a source named at the end of what an outlet reported is the one whose words the outlet passes on
 * ("Reuters reported that strikes killed 64, the ministry said"). Where a person speaks first it is the other way round
 * ("The mayor said he would go, the daily reported").
 */
export function isRelayedByMedia(reader: SentenceReader, said: Draft, closing: readonly Mention[]): boolean {
  const { speaker } = said
  return (
    speaker.kind === "named" &&
    said.inner.length === 0 &&
    speaker.mentions.length > 0 &&
    speaker.mentions.every((mention) => isMedia(reader, mention)) &&
    closing.length > 0 &&
    !closing.some((mention) => isMedia(reader, mention))
  )
}
