import { type Token, tokenize } from "../../util/tokens.ts"
import type { FrameContext } from "./context.ts"
import type { FrameInput, FrameOptions } from "./input.ts"
import { lexiconOf } from "./lexicon.ts"
import { unitsOf } from "./units.ts"

/** Beyond this many tokens a content is no clause but a passage: it stays text. */
const longest = 400

/** Cuts the content into units; undefined where it is empty or a passage. */
export function contextOf(input: FrameInput, options: FrameOptions): FrameContext | undefined {
  const { frames, registry } = options
  const { text } = input
  const end = Math.min(Math.max(input.end, 0), text.length)
  const start = Math.min(Math.max(input.start, 0), end)
  const tokens = tokensOf(input, start, end)
  if (tokens.length === 0 || tokens.length > longest) return undefined
  const times = (input.times ?? []).filter((time) => time.start >= start && time.end <= end)
  const root = lexiconOf(frames, registry)
  return {
    input: start === input.start && end === input.end ? input : { ...input, start, end },
    options,
    registry,
    units: unitsOf(text, tokens, root, frames, times, input.names ?? []),
    day: input.day,
    kind: false,
    depth: 0,
  }
}

/** The tokens that lie within the content. */
function tokensOf({ tokens, text }: FrameInput, start: number, end: number): readonly Token[] {
  const all = tokens ?? tokenize(text, start, end)
  const within = (all[0]?.start ?? start) >= start && (all.at(-1)?.end ?? end) <= end
  return within ? all : all.filter((token) => token.start >= start && token.end <= end)
}
