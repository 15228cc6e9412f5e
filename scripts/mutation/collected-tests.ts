import { isDeepStrictEqual } from "node:util"

/** A test that was declared and not yet run. */
export interface CollectedTest {
  readonly name: string
  run(): void
}

/** Stands for the test runner while tests are only collected: the few words of it that the reader's tests use. */
export const collected: CollectedTest[] = []

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

function includes(held: unknown, part: unknown): boolean {
  if (typeof held !== "object" || held === null || typeof part !== "object" || part === null)
    return isDeepStrictEqual(held, part)
  return Object.entries(part).every(([key, value]) =>
    includes((held as Readonly<Record<string, unknown>>)[key], value),
  )
}

function throws(task: () => unknown): boolean {
  try {
    task()
    return false
  } catch {
    return true
  }
}

type Check = (wanted?: unknown) => boolean

function checksOf(value: unknown): Readonly<Record<string, Check>> {
  const list = value as { readonly length: number; includes(one: unknown): boolean }
  const amount = value as number
  return {
    toBe: (wanted) => Object.is(value, wanted),
    toEqual: (wanted) => isDeepStrictEqual(plain(value), plain(wanted)),
    toMatchObject: (wanted) => includes(plain(value), plain(wanted)),
    toContain: (wanted) => list.includes(wanted),
    toHaveLength: (wanted) => list.length === wanted,
    toContainEqual: (wanted) =>
      (value as readonly unknown[]).some((one) => isDeepStrictEqual(plain(one), plain(wanted))),
    toBeUndefined: () => value === undefined,
    toBeNull: () => value === null,
    toThrow: () => throws(value as () => unknown),
    toBeGreaterThan: (wanted) => amount > (wanted as number),
    toBeGreaterThanOrEqual: (wanted) => amount >= (wanted as number),
    toBeLessThan: (wanted) => amount < (wanted as number),
    toBeLessThanOrEqual: (wanted) => amount <= (wanted as number),
  }
}

function asserting(
  value: unknown,
  wantedAnswer: boolean,
): Readonly<Record<string, (wanted?: unknown) => void>> {
  return Object.fromEntries(
    Object.entries(checksOf(value)).map(([name, check]) => [
      name,
      (wanted?: unknown): void => {
        if (check(wanted) !== wantedAnswer) throw new Error(`not as expected: ${name}`)
      },
    ]),
  )
}

export function expect(value: unknown): object {
  return { ...asserting(value, true), not: asserting(value, false) }
}

type Body = (...values: readonly unknown[]) => void

function spread(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row]
}

export function it(name: string, body: Body): void {
  collected.push({ name, run: () => body() })
}
it.each = (rows: readonly unknown[]) => (name: string, body: Body) => {
  for (const row of rows)
    collected.push({ name: `${name} ${String(spread(row)[0])}`, run: () => body(...spread(row)) })
}
it.skip = (): void => undefined
export { it as test }

export function describe(_name: string, body: Body): void {
  body()
}
describe.each = (rows: readonly unknown[]) => (_name: string, body: Body) => {
  for (const row of rows) body(...spread(row))
}
