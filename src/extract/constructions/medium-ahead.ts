import { outletTold } from "../who/outlet-told.ts"
import type { EdgeConstruction } from "./construction.ts"

/** So many tokens behind the outlet the comma stands that closes what opens the sentence ("بثت مساء الأحد"). */
const longestRest = 8

/** "وفي مقابلة مع قناة الساحل، قال الوزير": a sentence opens with the medium, whose outlet passes on what comes first. */
export const mediumAhead: EdgeConstruction<unknown> = {
  on: "edge",
  edge: "start",
  read(reader) {
    const { document, names, run, floor } = reader
    const medium = document.flag(floor, "mediumAhead")
    if (medium === 0) return
    const outlet = outletTold(document, names, floor + medium - 1, run.to)
    if (outlet === undefined) return
    for (let at = outlet.to; at < Math.min(run.to, outlet.to + longestRest); at++) {
      const speaks = document.marks[at]?.cues?.forms.some(
        ({ kind, weak }) => kind === "finite" && weak !== true,
      )
      if (speaks === true || document.isMark(at, ".:")) return
      if (!document.isMark(at, ",،")) continue
      reader.passedBy = { mentions: [outlet], cue: null }
      return
    }
  },
}
