import type { RoleValue } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import { officeTracks } from "./office-tracks.ts"

/**
 * Adds the channel, and the rank of ministers, that everyone who takes part held on the day, where no wording tells
 * them: a meeting of two foreign ministers by name is a diplomatic one. Nothing where one of them is no person, held no
 * such office, or offices of several channels.
 */
export function addHeldOffices(context: FrameContext, draft: Draft, roles: Record<string, RoleValue>): void {
  const { registry, day } = context
  const filler = draft.agents.get("participants")
  if (context.kind || day === undefined || filler === undefined || filler.members.length < 2) return
  const tracks = new Set<string | undefined>()
  const ranks = new Set<string | undefined>()
  for (const id of filler.members) {
    const offices = registry.agent(id)?.kind === "person" ? registry.officesOf(id, day) : []
    if (offices.length === 0) return
    for (const { office } of offices) {
      tracks.add(officeTracks[office])
      ranks.add(officeTracks[office] === "intelligence" ? undefined : registry.office(office)?.rank)
    }
  }
  const [track] = tracks
  const [rank] = ranks
  if (tracks.size !== 1 || track === undefined) return
  const at = [...filler.at] as [number, number]
  roles["tracks"] = { includes: [track], at, inferred: ["value"] }
  if (ranks.size === 1 && rank === "minister" && roles["rank"] === undefined)
    roles["rank"] = { value: rank, at, inferred: ["value"] }
}
