import type { FrameContext } from "./context.ts"
import { type Member, type Party, readMember } from "./party-member.ts"
import { joins } from "./party-parts.ts"
import { is, type Unit } from "./unit.ts"

/** "Lavrov, the Russian foreign minister,": the second says who the first is. */
function isApposition(units: readonly Unit[], whole: Member, further: Member, at: number): boolean {
  if (is(units[at - 1], "and") || whole.head !== undefined || whole.members.length !== 1) return false
  const many = further.head === undefined || further.head.many || further.head.kind !== "office"
  return !many && further.inferred
}

/**
 * Reads the agents that a noun phrase names, from a unit on: names, offices of states, nationalities, "his Turkish
 * counterpart", "the two sides", and lists of these.
 *
 * An office stands for its holder of the day where there is one, else for its state with the office's rank.
 */
export function readParty(context: FrameContext, from: number, before?: Party): Party | undefined {
  const { units } = context
  const first = readMember(context, from, before, undefined)
  if (first === undefined) return undefined
  let whole: Member = first
  for (;;) {
    let next = whole.next
    while (joins(units[next]) || is(units[next], "title")) next++
    if (next === whole.next || is(units[next - 1], "hyphen")) return whole
    const elliptic =
      whole.head !== undefined && is(units[next], "demonym") && context.options.frames.headFirst
    const further = readMember(context, next, whole, elliptic ? whole.head : undefined)
    if (further === undefined) return whole
    if (isApposition(units, whole, further, next)) {
      whole = {
        ...whole,
        end: further.end,
        next: is(units[further.next], "comma") ? further.next + 1 : further.next,
      }
      continue
    }
    whole = {
      ...whole,
      members: [...new Set([...whole.members, ...further.members])],
      inferred: whole.inferred || further.inferred,
      end: further.end,
      next: further.next,
    }
  }
}
