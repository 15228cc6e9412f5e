import { type Example, fit, type Fitted } from "./fit-features.ts"

/** Chosen by cross-validation. */
const penalty = 4
const least = 2
/** What weighs less than this at first is left out, and the others are learned again without it. */
const slight = 0.15

const plain = (): number => 0

/** Learns weights and keeps those that matter. */
export function fitFew(examples: readonly Example[], classes: number): Fitted {
  const first = fit(examples, classes, penalty, least, plain)
  const kept = new Set(
    [...first]
      .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= slight))
      .map(([name]) => name),
  )
  const fewer = examples.map((example) => ({
    ...example,
    features: example.features.filter((feature) => kept.has(feature)),
  }))
  return fit(fewer, classes, penalty, least, plain)
}

/** A weight as it is written. */
export const rounded = (weight: number): number => Math.round(weight * 10) / 10
