import type { RoleValue } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import { type Draft, roleType } from "./draft.ts"
import { addHeldOffices } from "./held-offices.ts"

/** Adds the channels and the rank that words say, that an office gives, or that offices held on the day give. */
export function addTracks(context: FrameContext, draft: Draft, roles: Record<string, RoleValue>): void {
  if (roleType(draft, "tracks") === undefined) return
  const said = draft.tracks
  if (said.length > 0) {
    const members = [...new Set(said.map(({ value }) => value))]
    const at: [number, number] = [
      Math.min(...said.map(({ at: place }) => place[0])),
      Math.max(...said.map(({ at: place }) => place[1])),
    ]
    roles["tracks"] = draft.only.length > 0 ? { only: members, at } : { includes: members, at }
  } else if (draft.office.track !== undefined && draft.office.at !== undefined)
    roles["tracks"] = { includes: [draft.office.track], at: [...draft.office.at], inferred: ["value"] }
  else addHeldOffices(context, draft, roles)
  const { rank } = draft.office
  if (rank === undefined || roles["rank"] !== undefined || draft.office.at === undefined) return
  // whoever is named or held the office then is known better than by "head"
  const persons = draft.agents
    .get("participants")
    ?.members.some((id) => context.registry.agent(id)?.kind === "person")
  if (rank !== "head" || persons !== true) roles["rank"] = { value: rank, at: [...draft.office.at] }
}
