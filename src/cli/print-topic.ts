import { describeProposition, listInWords, nameOf } from "../detect/describe.ts"
import type { Position } from "../detect/positions.ts"
import { commonTense } from "../detect/tense.ts"
import type { Topic } from "../detect/topic.ts"
import { rootsInWords } from "../detect/words.ts"
import { rootsOf } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { fold } from "../util/fold.ts"
import { vocabulary } from "../vocabulary/built-in/vocabulary.ts"
import { shortened } from "./plain-words.ts"
import { count, isolateWithin, paint, type Terminal, wrap } from "./terminal.ts"

/** So long are the words that a topic is named by. */
const longestTitle = 100

/** Words as some claim has them: what a topic is known by is folded. */
function asWritten(folded: string, { positions }: Topic): string {
  for (const { proposition, supporters } of positions)
    for (const { roles } of [proposition, ...supporters.map(({ says }) => says)])
      for (const value of Object.values(roles))
        if ("text" in value && fold(value.text) === folded) return shortened(value.text, longestTitle)
  return shortened(folded, longestTitle)
}

/** What a topic is about, in words. */
export function topicTitle(topic: Topic, registry: Registry): string {
  const known = vocabulary.get(topic.family)
  const label = known?.label ?? topic.family
  const context = { registry, vocabulary }
  const about = Object.entries(topic.about).map(([role, members]) =>
    listInWords(
      members.map((member) =>
        known?.roles[role]?.type === "text"
          ? asWritten(member, topic)
          : member.includes("(")
            ? member.replace(/\(.*/u, "")
            : nameOf(member, context),
      ),
    ),
  )
  return about.length === 0 ? label : `${label}: ${about.join("; ")}`
}

/** So many speakers are named before the rest is counted. */
const mostSpeakers = 6

function speakers(claims: readonly Claim[], registry: Registry): string {
  const context = { registry, vocabulary }
  const names = claims.flatMap((claim) =>
    rootsOf(claim, registry).map((root) =>
      root.source === undefined
        ? root.agent === undefined
          ? `${claim.article.id}'s own voice`
          : `${nameOf(root.agent, context)}'s own report`
        : nameOf(root.source, context) +
          (root.voucher === undefined ? "" : ` to ${nameOf(root.voucher, context)}`),
    ),
  )
  const all = [...new Set(names)]
  const more = all.length - mostSpeakers
  return more <= 1 ? all.join("; ") : `${all.slice(0, mostSpeakers).join("; ")} and ${more} more`
}

function printPosition(position: Position, registry: Registry, terminal: Terminal): void {
  const { proposition, supporters, opponents, roots, credibility } = position
  const words = describeProposition(proposition, commonTense(supporters), { registry, vocabulary })
  const bounds = rootsInWords(roots)
  const digit = credibility === "disputed" ? "disputed" : `credibility ${credibility}`
  const style = credibility === 1 ? "good" : credibility === "disputed" ? "bad" : "quiet"
  terminal.write(`${wrap(terminal, `• ${isolateWithin(terminal, words)}`, "  ", "    ")}\n`)
  terminal.write(
    `${wrap(terminal, `${paint(terminal, style, `${bounds}, ${digit}`)} — ${isolateWithin(terminal, speakers(supporters, registry))}`, "      ")}\n`,
  )
  if (opponents.length > 0)
    terminal.write(
      `${wrap(terminal, `against: ${isolateWithin(terminal, speakers(opponents, registry))}`, "      ")}\n`,
    )
}

/** What was read in a single article and nobody goes against is told with its findings. */
function isWorthTelling({ supporters, opponents }: Position): boolean {
  if (opponents.length > 0 || supporters.some(({ clause }) => clause === undefined)) return true
  const [first] = supporters
  return supporters.some(({ article }) => article.id !== first?.article.id)
}

/** Writes a topic with its positions and the roots behind each. */
export function printTopic(topic: Topic, registry: Registry, terminal: Terminal): void {
  const { claims, articles } = topic.summary
  const title = isolateWithin(terminal, topicTitle(topic, registry))
  terminal.write(
    `\n${paint(terminal, "heading", title)} ${paint(terminal, "quiet", `(${count(claims, "claim")}, ${count(articles, "article")})`)}\n`,
  )
  if (topic.outline)
    terminal.write(
      `${wrap(terminal, "too many claims to compare them all: an outline, in which only equal propositions count as support, and nothing as opposed", "  ")}\n`,
    )
  for (const position of topic.positions)
    if (isWorthTelling(position)) printPosition(position, registry, terminal)
  for (const circle of topic.circles)
    terminal.write(`  a circle that adds no root: ${circle.join(" → ")} → ${circle[0]}\n`)
}
