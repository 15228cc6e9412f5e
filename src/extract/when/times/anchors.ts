import type { TemplateItem } from "./template.ts"

/** Slots of words that tell a time by themselves. */
export const contentSlots: ReadonlySet<string> = new Set(
  "month hijriMonth weekday unit units plural dual deictic season holiday vague decadeWord".split(" "),
)

/** Words that may stand for digits. */
const spelled: Readonly<Record<string, readonly string[]>> = {
  day: ["ordinalWord"],
  ordinal: ["ordinalWord"],
  number: ["numberWord"],
  count: ["numberWord"],
  monthNumber: ["numberWord"],
  year: ["yearWord"],
  clock: ["ordinalWord", "numberWord"],
  decade: [],
  namedYear: [],
  shortYear: [],
  hijriYear: [],
  markedHijriYear: [],
  impossibleDay: [],
  numeric: [],
  numericDay: [],
}

/** Adds the slots without which a template never matches: nothing where it holds a word that tells a time already. */
export function addAnchors(items: readonly TemplateItem[], anchors: Set<string>): void {
  const needed = items.filter((item) => !item.optional && item.fixed === undefined)
  const tells = (slot: string): boolean => slot === "time" || contentSlots.has(slot)
  if (needed.some((item) => item.slots.every(tells))) return
  for (const slot of needed[needed.length - 1]?.slots ?? [])
    for (const anchor of spelled[slot] ?? [slot]) anchors.add(anchor)
}
