import type { HolidayRule } from "./times.ts"

/** Returns names and their rules: each rule with its names, `|` between them. */
export function holidays(
  table: Readonly<Record<HolidayRule, string>>,
): readonly (readonly [words: string, rule: HolidayRule])[] {
  return Object.entries(table).flatMap(([rule, names]) =>
    names.split("|").map((name): readonly [string, HolidayRule] => [name, rule]),
  )
}
