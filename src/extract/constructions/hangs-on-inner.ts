import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Draft } from "./draft.ts"
import { isRelayedByMedia } from "./relayed-by-media.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/**
 * "قالت الصحيفة إن مسؤولا أبلغها أن …، مضيفا أن": whether a participle that cannot go on with the outer speaker, a medium
 * or one of another gender or number, goes on with the inner one.
 */
export function hangsOnInner(
  reader: SentenceReader,
  around: Draft,
  nested: Draft,
  { form, speaker, cue }: Draft,
): boolean {
  if (form?.kind !== "participle") return false
  const outer = speaker.kind === "same" && speaker.draft === around
  // it agrees with nobody who has spoken for himself
  const nobody = speaker.kind === "named" && speaker.mentions.length === 0
  const follows = cue !== null && nested.pieces.at(-1)?.to === cue.from - 1
  return (outer || (nobody && follows)) && isOther(reader, around, nested, form)
}

/** Whether a participle may go on with the inner speaker, but not with the outer one. */
function isOther(reader: SentenceReader, around: Draft, nested: Draft, form: CueForm): boolean {
  const { speaker: outer } = around
  const { speaker: inner } = nested
  if (outer.kind !== "named" || inner.kind !== "named" || inner.mentions.length !== 1) return false
  const head = inner.mentions[0]?.head
  const heads = outer.mentions.map((mention) => mention.head)
  if (form.number === "plural")
    return head?.number === "plural" && heads.length === 1 && heads[0]?.number === "singular"
  if (form.gender === "feminine")
    return head?.gender === "feminine" && heads.every((other) => other?.gender === "masculine")
  if (form.gender !== "masculine" || head?.gender === "feminine" || head?.number === "plural") return false
  return (
    heads.every((other) => other?.gender === "feminine") || isRelayedByMedia(reader, around, inner.mentions)
  )
}
