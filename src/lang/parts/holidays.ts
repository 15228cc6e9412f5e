import type { HolidayRule } from "./times.ts"

/**
 * Returns names and their rules: each rule with its names, `|` between them. A name with hyphens or apostrophes is
 * also taken without them.
 */
export function holidays(
  table: Readonly<Record<HolidayRule, string>>,
): readonly (readonly [words: string, rule: HolidayRule])[] {
  return Object.entries(table).flatMap(([rule, names]) =>
    names.split("|").flatMap((name) => {
      const plain = [name, name.replaceAll("-", " ")].flatMap((form) => [form, form.replaceAll("'", "")])
      return [...new Set(plain)].map((form): readonly [string, HolidayRule] => [form, rule])
    }),
  )
}
