/**
 * Learns which words tell an event, how far it reaches and how surely it is told, and reports how well.
 *
 *   npx tsx scripts/learn-events.ts --texts FILE… [--write] [--lang ar|en]
 *
 * Learned from bench/annotations/heads-*.jsonl (single words, judged), heads-more-*.jsonl (judged by a maker, never
 * measured with) and frames-*-learn.jsonl (whole sentences); FILEs hold their articles. Tried by cross-validation, folds
 * split by article. Deterministic.
 */
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { hash } from "./names/random.ts"
import { type EventExample, eventExamples, judgedToTell } from "./events/examples.ts"
import { fitFew, rounded } from "./learning/fit-few.ts"
import type { Example, Fitted } from "./learning/fit-features.ts"

const { values } = parseArgs({
  options: {
    texts: { type: "string", multiple: true, default: [] },
    write: { type: "boolean", default: false },
    wrong: { type: "boolean", default: false },
    lang: { type: "string", multiple: true, default: ["ar", "en"] },
  },
})
const folds = 10
/** So many of a hundred words that are read must be judged to tell what is read of them. */
const wanted = 0.92
/** Sentences were annotated for their main happenings: it is learned apart that fewer words tell an event there. */
const ofSentences = "annotated as a sentence"

/** What is told apart, each with its classes; the last of them is what holds where nothing speaks for another. */
const questions = {
  told: ["told", "no"],
  extent: ["occurrence", "plan", "state", "campaign"],
  certainty: ["unspecified", "conditional", "possible", "probable", "certain"],
} as const
type Question = keyof typeof questions

type Shown = Example & Pick<EventExample, "shown" | "source">

function examplesFor(question: Question, all: readonly EventExample[]): Shown[] {
  const classes: readonly string[] = questions[question]
  return all.flatMap(({ features, id, labels, shown, source }) => {
    const allowed = (labels[question] ?? []).map((label) => classes.indexOf(label)).filter((at) => at >= 0)
    return allowed.length === 0 ? [] : [{ features, allowed, weight: 1, group: id, shown, source }]
  })
}

const forLearning = (examples: readonly Shown[]): Shown[] =>
  examples.map((example) =>
    example.source === "sentence" ? { ...example, features: [...example.features, ofSentences] } : example,
  )

function oddsOf(features: readonly string[], fitted: Fitted, classes: number): number[] {
  const sums = new Array<number>(classes).fill(0)
  for (const feature of ["any", ...features])
    fitted.get(feature)?.forEach((value, index) => {
      sums[index] = (sums[index] ?? 0) + rounded(value)
    })
  return sums
}

/** What is decided of each example by the weights that were learned without its article. */
function crossValidated(question: Question, all: readonly EventExample[]) {
  const classes: readonly string[] = questions[question]
  const examples = examplesFor(question, all)
  return Array.from({ length: folds }).flatMap((_, fold) => {
    const fitted = fitFew(
      forLearning(examples.filter(({ group }) => hash(group) % folds !== fold)),
      classes.length,
    )
    return examples
      .filter(({ group }) => hash(group) % folds === fold)
      .map((example) => ({ example, odds: oddsOf(example.features, fitted, classes.length) }))
  })
}

const isRight = ({ example }: { readonly example: Example }): boolean => example.allowed.includes(0)

/** Prints how many words are read at each threshold and returns the lowest that is right often enough. */
function report(lang: string, all: readonly EventExample[]): number {
  const tried = crossValidated("told", all).filter(({ example }) => example.source === "judged")
  const judged = judgedToTell(lang)
  let chosen: number | undefined
  for (let step = -10; step <= 30; step++) {
    const threshold = step / 10
    const read = tried.filter(({ odds }) => (odds[0] ?? 0) >= threshold)
    const right = read.filter(isRight).length
    console.log(
      `${lang} words at ${threshold}: right ${right} of ${read.length} (${(right / read.length).toFixed(3)}), of ${judged} that tell an event (${(right / judged).toFixed(3)})`,
    )
    if (chosen === undefined && right / read.length >= wanted) chosen = threshold
  }
  if (values.wrong)
    for (const { example, odds } of tried)
      if ((odds[0] ?? 0) >= (chosen ?? 1) !== example.allowed.includes(0))
        console.log(`${(odds[0] ?? 0).toFixed(1)} ${example.shown.replaceAll("\n", " ")}`)
  for (const question of ["extent", "certainty"] as const) {
    const rows = crossValidated(question, all)
    const right = rows.filter(({ example, odds }) =>
      example.allowed.includes(odds.indexOf(Math.max(...odds))),
    )
    console.log(
      `${lang} ${question}: right ${right.length} of ${rows.length} (${(right.length / rows.length).toFixed(3)})`,
    )
  }
  return chosen ?? 1
}

for (const lang of values.lang as ("ar" | "en")[]) {
  const all = eventExamples(lang, values.texts)
  console.log(lang, all.length, "words")
  const margin = report(lang, all)
  if (!values.write) continue
  const rows = new Map<string, string[]>()
  for (const question of Object.keys(questions) as Question[]) {
    const classes = questions[question]
    for (const [feature, weights] of fitFew(forLearning(examplesFor(question, all)), classes.length))
      weights.forEach((value, index) => {
        if (feature === ofSentences || (rounded(value) === 0 && feature !== "any")) return
        rows.set(feature, [...(rows.get(feature) ?? []), `${classes[index]} ${rounded(value)}`])
      })
  }
  const lines = [...rows].map(([feature, cells]) => `${feature} | ${cells.join(", ")}`).sort()
  writeFileSync(
    `src/lang/${lang}/event-weights.generated.ts`,
    `// Written by scripts/learn-events.ts from bench/annotations; do not edit.\n\n/** \`feature | class number, class number\`. */\nexport const eventWeights = \`\n${lines.join("\n")}\n\`\n\n/** The least log-odds with which words are taken to tell an event. */\nexport const leastTold = ${margin}\n`,
  )
}
