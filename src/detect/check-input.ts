import type { Claim } from "../schema/claim.ts"
import { isIterable, isObject, requireThat } from "../schema/require-that.ts"

/** The functions without which an option is not what it is named. */
const needed = {
  registry: ["agent", "sideOf"],
  vocabulary: ["get", "familyOf"],
  texts: ["compare", "group"],
} as const

function checkOptions(options: Readonly<Record<string, unknown>>): void {
  for (const [name, methods] of Object.entries(needed)) {
    const option = options[name]
    const fits =
      option === undefined ||
      (isObject(option) && methods.every((method) => typeof option[method] === "function"))
    requireThat(
      fits,
      "invalid-option",
      `detect(): ${name}`,
      `an object with ${methods.join(" and ")}, or nothing`,
      option,
    )
  }
}

function isPair(between: unknown): boolean {
  return Array.isArray(between) && between.length === 2 && between.every((id) => typeof id === "string")
}

function listOf(
  given: unknown,
  name: string,
  takes: string,
  fits: (item: Readonly<Record<string, unknown>>) => boolean,
) {
  if (given === undefined) return []
  requireThat(isIterable(given), "invalid-option", `detect(): ${name}`, "a list", given)
  const list = [...given]
  for (const [index, item] of list.entries())
    requireThat(isObject(item) && fits(item), "invalid-option", `detect(): ${name}[${index}]`, takes, item)
  return list
}

function isClaim(claim: unknown): claim is Claim {
  if (!isObject(claim) || typeof claim["id"] !== "string") return false
  const { article, chain, says } = claim
  return isObject(article) && Array.isArray(chain) && isObject(says) && isObject(says["roles"])
}

/**
 * Throws where what `detect` was given is not what it takes. Claims are looked at from outside only: that each is
 * sound is for `claim` and `readClaims` to see to.
 */
export function checkInput<Word, Judged>(
  claims: unknown,
  options: {
    readonly overrides?: Iterable<Word> | undefined
    readonly judgements?: Iterable<Judged> | undefined
  },
): {
  readonly claims: readonly Claim[]
  readonly overrides: readonly Word[]
  readonly judgements: readonly Judged[]
} {
  requireThat(isIterable(claims), "invalid-claim", "detect()", "a list of claims", claims)
  const list: readonly unknown[] = Array.isArray(claims) ? claims : [...claims]
  for (let index = 0; index < list.length; index++)
    if (!isClaim(list[index]))
      requireThat(
        false,
        "invalid-claim",
        `detect(): claims[${index}]`,
        "a claim as claim() makes it or readClaims() reads it",
        list[index],
      )
  requireThat(isObject(options), "invalid-option", "detect(): options", "an object", options)
  checkOptions(options)
  const twoIds = (item: Readonly<Record<string, unknown>>) =>
    typeof item["a"] === "string" && typeof item["b"] === "string"
  return {
    claims: list as readonly Claim[],
    overrides: listOf(options.overrides, "overrides", "{ kind, between: [id, id] }", (item) =>
      isPair(item["between"]),
    ) as Word[],
    judgements: listOf(
      options.judgements,
      "judgements",
      "{ finding, a: id, b: id, verdict }",
      twoIds,
    ) as Judged[],
  }
}
