/**
 * Learns which phrase of a clause is agent, patient, place, origin or target, and reports how well.
 *
 *   npx tsx scripts/learn-roles.ts TREEBANKS --texts FILE… [--write]
 *
 * TREEBANKS is a folder with ar.conllu and en.conllu (Parallel Universal Dependencies, CC BY-SA 3.0); FILEs hold the
 * articles of bench/annotations/frames-*-learn.jsonl. Phrases are those that the library itself proposes in the raw
 * text. A fourth of the treebank, by a digest of its sentence, is for trying; the annotated frames are tried by
 * cross-validation, folds split by article. Deterministic.
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type AssignedRole, assigned, roleChances } from "../src/extract/events/assign-roles.ts"
import type { Phrase } from "../src/extract/events/phrase.ts"
import { type PhraseRole, phraseRoles } from "../src/extract/events/phrase-role.ts"
import { roleFeatures } from "../src/extract/events/role-features.ts"
import type { Weights } from "../src/extract/events/weights.ts"
import { hash } from "./names/random.ts"
import { type FrameExample, frameExamples } from "./roles/annotated.ts"
import { framePhrases, isFigureOnly, prior, treebankPhrases } from "./roles/examples.ts"
import { type Example, fit } from "./learning/fit-features.ts"
import { addScore, emptyScore, meets, show, told } from "./roles/score.ts"
import { type TreebankExample, treebankExamples } from "./roles/treebank.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: "string", multiple: true, default: [] },
    write: { type: "boolean", default: false },
    wrong: { type: "boolean", default: false },
  },
})
const [treebanks = ""] = positionals
const folds = 10
const languages = { ar: "Arabic", en: "English" }
/** The least margins with which a role is filled, from the table that this prints. */
const margins: Readonly<Record<"ar" | "en", Readonly<Record<PhraseRole, number>>>> = {
  ar: { agent: 0.7, patient: 0.8, place: 0.7, origin: 0.5, target: 0.3 },
  en: { agent: 0.9, patient: 0.5, place: 0.7, origin: 1, target: 0.5 },
}
const penalty = 2
/** A feature seen less is not kept. */
const least = 4
/** The lightest weight that is kept. */
const lightest = 0.2

/** Weights as they are kept: rounded to a tenth, nothing where none is left. */
function learn(examples: readonly Example[]): Weights {
  const weights = new Map<string, Float64Array>()
  for (const [feature, row] of fit(examples, phraseRoles.length + 1, penalty, least, prior)) {
    const kept = Float64Array.from(phraseRoles, (_, index) => {
      const rounded = Math.round((row[index] ?? 0) * 10) / 10
      return Math.abs(rounded) >= lightest ? rounded : 0
    })
    if (kept.some((weight) => weight !== 0)) weights.set(feature, kept)
  }
  return weights
}

const sameMargin = (margin: number): Map<string, number> => new Map(phraseRoles.map((role) => [role, margin]))
const keptMargins = (lang: "ar" | "en"): Map<string, number> => new Map(Object.entries(margins[lang]))

interface Tried {
  readonly example: FrameExample
  /** All roles, however small their margin. */
  readonly roles: readonly AssignedRole[]
}

/** Words of the annotated head are neither right nor wrong. */
function ownWords(example: FrameExample, roles: readonly AssignedRole[]): readonly AssignedRole[] {
  const { whole, frame, document } = example
  const annotated = frame.roles.filter(({ role }) => told.has(role))
  return roles.filter(
    ({ phrase }) =>
      (phrase.from >= whole.to || phrase.to <= whole.from) &&
      (!isFigureOnly(phrase, frame) || annotated.some((one) => meets(document, phrase, one, annotated))),
  )
}

function tryFrames(frames: readonly FrameExample[], learned: readonly Example[]): Tried[] {
  const own = frames.flatMap(framePhrases)
  const tried: Tried[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn([...learned, ...own.filter(({ group }) => hash(group) % folds !== fold)])
    for (const example of frames) {
      if (hash(example.id) % folds !== fold) continue
      const { document, head, phrases } = example
      const chances = roleChances(document, head, phrases, weights)
      tried.push({
        example,
        roles: ownWords(example, assigned(head, chances, weights, sameMargin(Number.NEGATIVE_INFINITY))),
      })
    }
  }
  return tried
}

/** What was told wrongly at a margin, and what was not told, with the best that was told of it. */
function printWrong(lang: "ar" | "en", tried: readonly Tried[]): void {
  const margins = keptMargins(lang)
  for (const { example, roles } of tried) {
    const { document, phrases, frame } = example
    const words = (from: number, to: number): string => document.text.slice(from, to)
    const wordsOf = ({ from, to }: Phrase): string =>
      words(document.tokens[from]?.start ?? 0, document.tokens[to - 1]?.end ?? 0)
    const annotated = frame.roles.filter(({ role }) => told.has(role))
    const lines: string[] = []
    const kept = roles.filter((one) => one.margin >= (margins.get(one.role) ?? 0))
    addScore(emptyScore(), example, kept, ({ role, phrase, margin: by, because }) =>
      lines.push(
        `WRONG ${role} [${wordsOf(phrase)}] ${by.toFixed(1)} ${because
          .slice(0, 5)
          .map(({ feature, weight }) => `${feature} ${weight}`)
          .join("; ")}`,
      ),
    )
    for (const one of annotated) {
      if (one.lent === true) continue
      const meeting = phrases.filter((phrase) => meets(document, phrase, one, annotated))
      if (kept.some(({ role, phrase }) => role === one.role && meeting.includes(phrase))) continue
      const best = roles.filter(({ phrase }) => meeting.includes(phrase))
      lines.push(
        `MISSED ${one.role} [${words(...one.at)}] ${
          meeting.length === 0
            ? "NO PHRASE"
            : best.map(({ role, margin: by }) => `${role} ${by.toFixed(1)}`).join(", ")
        } {${meeting.map((phrase) => roleFeatures(document, example.head, phrases)(phrase)[5]).join("|")}}`,
      )
    }
    if (lines.length === 0) continue
    const [sentence] = [frame.sentence]
    console.log(
      `\n${frame.head} [${words(...frame.at)}] ${example.head.kind}${example.head.passive === true ? " passive" : ""}: ${words(...sentence).replaceAll("\n", " ")}`,
    )
    console.log(
      `  phrases: ${phrases.map((phrase) => `${phrase.preposition ?? ""}[${wordsOf(phrase)}]${phrase.sense ?? phrase.kind}`).join(" ")}`,
    )
    for (const line of lines) console.log(`  ${line}`)
  }
}

function reportRoles(lang: string, tried: readonly Tried[]): void {
  for (const name of phraseRoles)
    for (const margin of [0, 0.5, 1, 1.5, 2]) {
      const score = emptyScore()
      for (const { example, roles } of tried) {
        const { frame } = example
        // where somebody goes counts for both
        const own = frame.roles.filter(({ role }) => role === name)
        const filled = roles.filter((one) => one.margin >= margin && one.role === name)
        addScore(score, example, filled)
        score.given -= frame.roles.filter(({ role, lent }) => told.has(role) && lent !== true).length
        score.given += own.filter(({ lent }) => lent !== true).length
      }
      console.log(`${lang} ${name}, margin ${margin}: ${show(score)}`)
    }
}

function reportFrames(lang: "ar" | "en", tried: readonly Tried[]): void {
  const kept = keptMargins(lang)
  for (const margin of ["kept", 0, 0.5, 0.75, 1, 1.5, 2, 3] as const) {
    const score = emptyScore()
    for (const { example, roles } of tried)
      addScore(
        score,
        example,
        roles.filter((one) => one.margin >= (margin === "kept" ? (kept.get(one.role) ?? 0) : margin)),
      )
    console.log(`${lang} frames, margin ${margin}: ${show(score)}`)
  }
}

/** Agents and patients of verbs in sentences set apart. */
function reportTreebank(lang: "ar" | "en", bank: readonly TreebankExample[], weights: Weights): void {
  for (const role of ["agent", "patient"]) {
    let filled = 0
    let right = 0
    let given = 0
    for (const { document, head, phrases, roles } of bank) {
      const chances = roleChances(document, head, phrases, weights)
      for (const one of assigned(head, chances, weights, keptMargins(lang))) {
        const label = one.role === role ? roles[phrases.indexOf(one.phrase)] : undefined
        if (label === undefined) continue
        filled++
        if (label.includes(role)) right++
      }
      given += roles.filter((label) => label?.length === 1 && label[0] === role).length
    }
    console.log(`${lang} treebank ${role}: right of filled ${right}/${filled}, of ${given} given`)
  }
}

/** The file of a language's weights. */
function fileOf(lang: "ar" | "en", weights: Weights): string {
  const rows = [...weights].map(
    ([feature, row]) =>
      `${feature}: ${phraseRoles.flatMap((role, index) => (row[index] === 0 ? [] : [`${role} ${row[index]}`])).join(", ")}`,
  )
  return `/**
 * Weights of the features for each role. Generated by scripts/learn-roles.ts; not to be edited. Learned from the
 * ${languages[lang]} part of the Parallel Universal Dependencies treebanks (UniversalDependencies/UD_${languages[lang]}-PUD,
 * CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/) and from the frames in bench/annotations. No text of
 * them is kept.
 */
export const roleWeights = \`
${rows.join("\n")}
\`

/** The least margin with which a role is filled. */
export const roleMargins = "${phraseRoles.map((role) => `${role} ${margins[lang][role]}`).join(", ")}"
`
}

for (const lang of ["ar", "en"] as const) {
  const bank = treebankExamples(join(treebanks, `${lang}.conllu`), lang)
  const frames = ["learn", "learn-2"].flatMap((part) =>
    frameExamples(join("bench", "annotations", `frames-${lang}-${part}.jsonl`), values.texts),
  )
  const isTrial = ({ id }: TreebankExample): boolean => hash(id) % 4 === 0
  const learned = bank.filter((one) => !isTrial(one)).flatMap(treebankPhrases)
  const tried = tryFrames(frames, learned)
  reportFrames(lang, tried)
  reportRoles(lang, tried)
  if (values.wrong) printWrong(lang, tried)
  const weights = learn([...learned, ...frames.flatMap(framePhrases)])
  reportTreebank(lang, bank.filter(isTrial), weights)
  console.log(`${lang}: ${weights.size} features with weights`)
  if (values.write)
    writeFileSync(join("src", "lang", lang, "role-weights.generated.ts"), fileOf(lang, weights))
}
