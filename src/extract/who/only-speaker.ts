import type { Document } from "../text/document.ts"
import type { Link } from "./chain-link.ts"
import { genderIn } from "./gender.ts"
import type { Mention } from "./mention.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"

/** "Ann Lee said … The councilwoman vowed …": a noun that tells a woman or a man means the only one who has spoken. */
export function oneWhoSpeaks(
  { pack, word }: Document,
  memory: SpeakerMemory,
  { head, definite, from, to }: Mention,
): readonly Link[] | undefined {
  if (head === undefined || head.mouthpiece === true || !definite) return undefined
  // "وقالت السيدة", where the language writes its article onto the noun
  if (!pack.sources.headLast) {
    const noun = to === from + 1 && head.nameless === true && head.number === "singular"
    const alone = noun && pack.letters.definite(word(from))
    const links = alone ? memory.onlySpeaker(head) : undefined
    const last = links?.at(-1)
    // the verb told whether a man or a woman spoke
    const same = last?.form?.gender !== undefined && last.form.gender === head.gender
    return same && last.sources.every((source) => "named" in source) ? links : undefined
  }
  if (to - from !== 2) return undefined
  const gender = genderIn(pack, word(from + 1))
  if (gender === undefined || head.number === "plural") return undefined
  return memory.onlySpeaker({ number: "singular", gender })
}
