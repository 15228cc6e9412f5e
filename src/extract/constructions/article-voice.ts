import type { FlagConstruction } from "./construction.ts"

/** "It is worth recalling that", «يذكر أن»: the article's own voice, though it looks like reporting. */
export const articleVoice: FlagConstruction<unknown> = {
  on: "flag",
  flag: "impersonal",
  read(reader, at) {
    const length = reader.document.flag(at, "impersonal")
    reader.floor = at + length
    return length
  },
}
