/**
 * Learns the weights of the decision over two texts from labelled pairs, and reports how well they do.
 *
 *   npx tsx scripts/learn-wording.ts LANG TRAIN.jsonl [--dev DEV.jsonl] [--write]
 *
 * A line of input is `{ "a", "b", "label": "agree" | "disagree" | "other" }`. Ten-fold cross-validation, folds split
 * by headline `a`, of which the same recurs; with `--dev` the final weights are tried on a second file. Every pair
 * counts in both orders: all features are symmetric, so both orders give one answer. Deterministic.
 */
import { writeFileSync } from "node:fs"
import { words as arabic } from "../src/lang/ar/words.ts"
import { words as english } from "../src/lang/en/words.ts"
import { align } from "../src/wording/align.ts"
import { chancesFrom, decide, likely, likelyElsewhere } from "../src/wording/decide.ts"
import { evidenceOf } from "../src/wording/evidence.ts"
import { type Evidence, type Feature, features } from "../src/wording/features.ts"
import { lexiconOf } from "../src/wording/lexicon.ts"
import { readWords } from "../src/wording/read-words.ts"
import { jsonLines } from "./learning/json-lines.ts"

const labels = ["agree", "disagree", "other"] as const
type Label = (typeof labels)[number]
interface Row {
  readonly a: string
  readonly b: string
  readonly label: Label
}
interface Example {
  readonly evidence: Evidence
  readonly x: readonly number[]
  readonly y: number
  readonly weight: number
  readonly fold: number
  readonly row: Row
  readonly made: boolean
}

const [language = "ar", trainPath = "", ...rest] = process.argv.slice(2)
const devPath = rest.includes("--dev") ? rest[rest.indexOf("--dev") + 1] : undefined
const lexicon = lexiconOf(language === "ar" ? arabic : english)
const penalty = 2
const folds = 10

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value ^= value >>> 15
  return Math.imul(value, 0x2c1b3c6d) >>> 0
}

function evidence(a: string, b: string): Evidence {
  const [one, other] = [readWords(a, lexicon), readWords(b, lexicon)]
  return evidenceOf(one, other, align(one, other), lexicon, lexicon)
}

const vector = ({ values }: Evidence): number[] => [1, ...features.map((feature) => values[feature])]

/** Pairs of one topic that say different things are few in the data: unlike headlines that share a word stand in. */
function strangers(rows: readonly Row[], count: number): Row[] {
  const made: Row[] = []
  for (let step = 1; made.length < count && step < 400; step++) {
    for (let index = 0; index < rows.length && made.length < count; index += 7) {
      const one = rows[index]
      const other = rows[(index + step * 13) % rows.length]
      if (one === undefined || other === undefined || one.a === other.a) continue
      const { coverage } = evidence(one.a, other.a).values
      if (coverage > 0.05 && coverage < 0.45) made.push({ a: one.a, b: other.a, label: "other" })
    }
  }
  return made
}

function examplesOf(rows: readonly Row[], made: boolean): Example[] {
  return rows.map((row) => {
    const found = evidence(row.a, row.b)
    return {
      evidence: found,
      x: vector(found),
      y: labels.indexOf(row.label),
      weight: made ? 0.3 : 1,
      fold: hash(row.a) % folds,
      row,
      made,
    }
  })
}

function scores(weights: readonly (readonly number[])[], x: readonly number[]): number[] {
  const raw = weights.map((row) => row.reduce((sum, weight, index) => sum + weight * (x[index] ?? 0), 0))
  const top = Math.max(...raw)
  const powers = raw.map((value) => Math.exp(value - top))
  const total = powers.reduce((sum, value) => sum + value, 0)
  return powers.map((value) => value / total)
}

/** Multinomial logistic regression with a ridge penalty, by accelerated gradient descent from zero. */
function fit(examples: readonly Example[]): number[][] {
  const size = features.length + 1
  const total = examples.reduce((sum, example) => sum + example.weight, 0)
  let weights = labels.map(() => new Array<number>(size).fill(0))
  let ahead = weights.map((row) => [...row])
  let momentum = 1
  // the curvature is at most half the greatest squared length of an example
  const stride = 2 / Math.max(...examples.map(({ x }) => x.reduce((sum, value) => sum + value * value, 0)))
  for (let step = 0; step < 900; step++) {
    const gradient = labels.map(() => new Array<number>(size).fill(0))
    for (const { x, y, weight } of examples) {
      const guess = scores(ahead, x)
      for (let label = 0; label < labels.length; label++) {
        const error = ((guess[label] ?? 0) - (label === y ? 1 : 0)) * weight
        const row = gradient[label] as number[]
        for (let index = 0; index < size; index++) row[index] = (row[index] ?? 0) + error * (x[index] ?? 0)
      }
    }
    const next = ahead.map((row, label) =>
      row.map((value, index) => {
        const ridge = index === 0 ? 0 : penalty * value
        return value - (stride * ((gradient[label]?.[index] ?? 0) + ridge)) / total
      }),
    )
    const following = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const push = (momentum - 1) / following
    ahead = next.map((row, label) =>
      row.map((value, index) => value + push * (value - (weights[label]?.[index] ?? 0))),
    )
    weights = next
    momentum = following
  }
  return weights
}

interface Guess {
  readonly evidence: Evidence
  readonly y: number
  readonly p: readonly number[]
}

function report(name: string, guesses: readonly Guess[]): void {
  const likeliest = (among: readonly number[]) => (guess: Guess) =>
    among.reduce(
      (best, label) => ((guess.p[label] ?? 0) > (guess.p[best] ?? 0) ? label : best),
      among[0] ?? 0,
    )
  const shipped = ({ evidence: found, p }: Guess) =>
    labels.indexOf(decide(found, chancesFrom(p), lexicon.part.learned ? likely : likelyElsewhere))
  const measure = (among: readonly number[], judge: (guess: Guess) => number) => {
    const table = labels.map(() => [0, 0, 0])
    let right = 0
    let all = 0
    for (const guess of guesses) {
      if (!among.includes(guess.y)) continue
      const row = table[guess.y] as number[]
      const said = judge(guess)
      row[said] = (row[said] ?? 0) + 1
      all++
      if (said === guess.y) right++
    }
    const f1 = among.map((label) => {
      const hit = table[label]?.[label] ?? 0
      const said = table.reduce((sum, row) => sum + (row[label] ?? 0), 0)
      const real = (table[label] ?? []).reduce((sum, value) => sum + value, 0)
      return (2 * hit) / Math.max(1, said + real)
    })
    const macro = f1.reduce((sum, value) => sum + value, 0) / f1.length
    const rows = labels.map((label, index) => `${label}: ${table[index]?.join(" ")}`).join("; ")
    return `accuracy ${(right / all).toFixed(3)}, macro-F1 ${macro.toFixed(3)} (${rows})`
  }
  console.log(`${name}: agree or disagree, likeliest: ${measure([0, 1], likeliest([0, 1]))}`)
  console.log(`${name}: agree or disagree, as decided: ${measure([0, 1], shipped)}`)
  console.log(`${name}: three classes, likeliest: ${measure([0, 1, 2], likeliest([0, 1, 2]))}`)
  console.log(`${name}: three classes, as decided: ${measure([0, 1, 2], shipped)}`)
}

const train = jsonLines<Row>(trainPath)
const made = strangers(train, 600)
const all = [...examplesOf(train, false), ...examplesOf(made, true)]
const guesses: Guess[] = []
for (let fold = 0; fold < folds; fold++) {
  const weights = fit(all.filter((example) => example.fold !== fold))
  for (const example of all) {
    if (example.fold === fold && !example.made) guesses.push({ ...example, p: scores(weights, example.x) })
  }
}
report("cross-validation", guesses)
const weights = fit(all)
if (devPath !== undefined) {
  report(
    "dev",
    examplesOf(jsonLines<Row>(devPath), false).map((example) => ({
      ...example,
      p: scores(weights, example.x),
    })),
  )
}
const table = Object.fromEntries(
  ["bias", ...features].map((name, index) => [
    name as Feature | "bias",
    weights.map((row) => Math.round((row[index] ?? 0) * 1000) / 1000),
  ]),
)
if (rest.includes("--write")) {
  const lines = Object.entries(table).map(([name, row]) => `  ${name}: [${row.join(", ")}],`)
  writeFileSync(
    "src/wording/weights.generated.ts",
    `/**
 * Weights of the features for each decision. Generated by scripts/learn-wording.ts; not to be edited.
 * Learned from the Arabic News Stance corpus (Khouja 2020, Apache-2.0), training part.
 */
export const weights: Readonly<Record<string, readonly [agree: number, disagree: number, other: number]>> = {
${lines.join("\n")}
}
`,
  )
} else
  console.log(
    Object.entries(table)
      .map(([name, row]) => `${name.padEnd(18)} ${row.join("\t")}`)
      .join("\n"),
  )
