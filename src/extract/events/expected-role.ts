import { spaced } from "./feature-words.ts"
import { nominal, ofNouns } from "./noun-slots.ts"
import { ofVerbs, verbal } from "./verb-slots.ts"

/** Slots of whom a passive verb is done to. */
const undergoing: ReadonlySet<string> = new Set([
  "subject",
  "sole",
  "topic",
  "topic alone",
  "antecedent",
  "shared subject",
  "interrupted subject",
])

/** The role that a slot leads one to expect; `none` where it says nothing, `either` where agent and patient may stand there. */
export function expectedRole(slot: string, sense: string, voice: string, group: string): string {
  const finer = spaced(slot, sense)
  const [own, all] = voice === "noun" ? [ofNouns[group], nominal] : [ofVerbs[group], verbal]
  const told = own?.[finer] ?? own?.[slot] ?? all[finer] ?? all[slot] ?? "none"
  if (voice !== "passive") return told
  return undergoing.has(slot) ? "patient" : told
}
