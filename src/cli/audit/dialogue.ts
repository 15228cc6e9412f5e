import type { FindingKind } from "../../detect/finding.ts"
import type { Audit, AuditVerdict } from "../../schema/audit.ts"
import { plainWords } from "../plain-words.ts"
import { paint, type Terminal, wrap } from "../terminal.ts"

/** One finding to be judged. */
export interface Question {
  readonly kind: FindingKind
  readonly a: Audit["a"]
  readonly b: Audit["b"]
  /** Shows it. */
  readonly show: (number: number, of: number) => void
}

/** How the questions are asked. */
export interface Dialogue {
  readonly by: string
  /** The kinds that a reader chooses from who is not told as what a finding was found; left out where it is told. */
  readonly blind?: readonly FindingKind[]
  /** Returns when the verdict is on the disk. */
  readonly keep: (audit: Audit) => Promise<void>
  readonly terminal: Terminal
}

/** What was answered: a verdict, with its reason where it is known already, or what to do instead. */
type Answer = { readonly verdict: AuditVerdict; readonly why?: string } | "skip" | "quit"

const answers: Readonly<Record<string, Answer>> = {
  r: { verdict: "right" },
  w: { verdict: "wrong" },
  d: { verdict: "doubtful" },
  s: "skip",
  q: "quit",
}
const plainChoices = "right, wrong, doubtful, skip or quit? [r/w/d/s/q] "
const reasons: Readonly<Record<AuditVerdict, string>> = {
  right: "",
  wrong: "what is wrong with it? ",
  doubtful: "what is in doubt? ",
}
const words: ReadonlySet<string> = new Set(["right", "wrong", "doubtful", "skip", "quit"])

/** The answer that a line gives; undefined where it gives none. */
function answerOf(
  line: string,
  kind: FindingKind,
  blind: readonly FindingKind[] | undefined,
): Answer | undefined {
  const given = plainWords(line).toLowerCase()
  const letter = words.has(given) ? given.charAt(0) : given
  if (blind === undefined) return answers[letter]
  if (letter === "0") return { verdict: "wrong", why: "judged blind: none of the kinds" }
  const chosen = /^\d{1,2}$/u.test(letter) ? blind[Number(letter) - 1] : undefined
  if (chosen === kind) return { verdict: "right" }
  if (chosen !== undefined) return { verdict: "wrong", why: `judged blind: ${chosen}` }
  return letter === "r" || letter === "w" ? undefined : answers[letter]
}

/** Asks until there is an answer; where the input has ended it is to quit. */
async function choose({ kind }: Question, { blind, terminal }: Dialogue): Promise<Answer> {
  const choices =
    blind === undefined
      ? plainChoices
      : `which are they? ${blind.map((each, index) => `${index + 1} ${each}`).join(", ")}, 0 none of these; doubtful, skip or quit [d/s/q] `
  for (;;) {
    terminal.write(wrap(terminal, choices, ""))
    const line = await terminal.ask?.()
    if (line === undefined) {
      terminal.write("\n")
      return "quit"
    }
    const answer = answerOf(line, kind, blind)
    if (answer !== undefined) return answer
    const hint = `type one of the ${blind === undefined ? "letters" : "numbers or letters"} shown, then Enter`
    terminal.write(`${paint(terminal, "quiet", hint)}\n`)
  }
}

/** The reason of a verdict, which must not be empty; undefined where the input has ended. */
async function reasonOf(verdict: AuditVerdict, { terminal }: Dialogue): Promise<string | undefined> {
  for (;;) {
    terminal.write(reasons[verdict])
    const line = await terminal.ask?.()
    if (line === undefined) {
      terminal.write("\n")
      return undefined
    }
    const why = plainWords(line)
    if (why !== "") return why
  }
}

/**
 * Asks for verdicts one after another; each is kept before the next is asked for, so that nothing is lost where the
 * dialogue ends early.
 */
export async function askVerdicts(questions: readonly Question[], dialogue: Dialogue): Promise<void> {
  for (const [index, question] of questions.entries()) {
    question.show(index + 1, questions.length)
    const answer = await choose(question, dialogue)
    if (answer === "quit") return
    if (answer === "skip") continue
    const { kind, a, b } = question
    const { verdict } = answer
    const why = answer.why ?? (verdict === "right" ? "" : await reasonOf(verdict, dialogue))
    if (why === undefined) return
    const at = new Date().toISOString()
    await dialogue.keep({ kind, a, b, verdict, ...(why === "" ? {} : { why }), by: dialogue.by, at })
  }
}
