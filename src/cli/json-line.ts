import { steering } from "./plain-words.ts"

/** Returns a value as one line of JSON in which whatever would steer a terminal is escaped, so that no data is lost. */
export function jsonLine(value: unknown): string {
  const escaped = JSON.stringify(value).replaceAll(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
  return `${escaped}\n`
}
