import type { Claim } from "../schema/claim.ts"
import type { LineageKind } from "./lineage.ts"
import { compareOccasions } from "./occasion.ts"
import type { WordingDegree } from "./wording.ts"

/** What is known of two claims' words. */
export interface KnownWording {
  readonly degree: WordingDegree
  /** Whether their texts are copies of one text, be it by way of others. */
  readonly copies: boolean
  /** Whether the sentences themselves are copies of one, be it by way of others. */
  readonly oneSentence: boolean
  /** Whether a root is an identified speaker: his words are his, whoever copied whom. */
  readonly spoken: boolean
}

/** The kinds of lineage that are possible, and by what that is known. */
export interface Weighed {
  readonly possible: readonly LineageKind[]
  readonly code?: string
  readonly misattributed?: boolean
  /** Whether it rests on the words being copied. */
  readonly copied?: boolean
}

/** Decides what shared wording and the occasion add to what the roots tell. */
export function weighWording(kind: LineageKind, wording: KnownWording, a: Claim, b: Claim): Weighed {
  const { degree, spoken } = wording
  const quoted = a.anchor?.quoted === true && b.anchor?.quoted === true
  const same = degree === "copied" || degree === "quoted"
  if (!spoken && degree !== "quoted" && (degree === "copied" || degree === "passage" || wording.copies))
    return copiedText(kind)
  switch (kind) {
    case "sameSpeaker": {
      const occasion = compareOccasions(a, b)
      if (occasion.same === "yes") return { possible: ["sameUtterance"], code: occasion.code }
      if (same) return { possible: ["sameUtterance"], copied: degree === "copied" }
      if (occasion.same === "no") return { possible: ["sameSpeaker"], code: occasion.code }
      return { possible: ["sameSpeaker", "sameUtterance"], code: occasion.code }
    }
    case "sameSide":
      return same ? { possible: ["sameUtterance"], copied: degree === "copied" } : { possible: ["sameSide"] }
    case "independent":
      if (degree === "quoted" && quoted)
        return { possible: ["sameUtterance"], code: "quoted-words", misattributed: true }
      // one sentence in two mouths was put into one of them on the way, even where the ends no longer show it
      if (wording.oneSentence) return { possible: ["unknown"], code: "independence-doubted", copied: true }
      return same || degree === "alike"
        ? { possible: ["unknown"], code: "independence-doubted" }
        : { possible: ["independent"] }
    case "unknown":
      // what two articles quote alike was said once, whoever it was
      if (degree === "quoted") return { possible: [quoted ? "sameUtterance" : "unknown"] }
      return degree === "copied" ? { possible: ["sharedOrigin"], copied: true } : { possible: ["unknown"] }
    default:
      return { possible: [kind] }
  }
}

/** Nobody is known to have spoken, so that the text is all there is of a source; whom it names does not make it two. */
function copiedText(kind: LineageKind): Weighed {
  if (kind === "sameUtterance" || kind === "sameSpeaker") return { possible: ["sameUtterance"], copied: true }
  return kind === "independent"
    ? { possible: ["sharedOrigin"], code: "sources-named-differ", copied: true }
    : { possible: ["sharedOrigin"], copied: true }
}
