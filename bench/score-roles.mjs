// Who does what to whom: npx tsx bench/score-roles.mjs FRAMES… --texts FILE… [--wrong]
// FRAMES are JSON Lines as docs/annotating.md has them. The place of each head is given; measured is which phrases of
// its sentence are told to be its agent, patient, place, origin and target. A role is right where its phrase holds the
// head word of what was annotated; `lent` roles may be told and need not be. Where somebody goes may be annotated as
// the place or as the target. The shipped weights were learned from the frames of bench/annotations, too: an honest
// figure for those is what scripts/learn-roles.ts prints, by cross-validation.

import { parseArgs } from "node:util"
import { assignRoles } from "../src/extract/events/assign-roles.ts"
import { frameExamples } from "../scripts/roles/annotated.ts"
import { addScore, emptyScore, show } from "../scripts/roles/score.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: "string", multiple: true, default: [] },
    wrong: { type: "boolean", default: false },
  },
})

for (const file of positionals) {
  const scores = new Map([["all", emptyScore()]])
  for (const example of frameExamples(file, values.texts)) {
    const { document, head, phrases, frame, id } = example
    const roles = assignRoles(document, head, phrases)
    const wrong = ({ role, phrase, margin, because }) => {
      const at = [document.tokens[phrase.from]?.start, document.tokens[phrase.to - 1]?.end]
      if (values.wrong)
        console.log(JSON.stringify({ id, head: frame.head, role, at, margin, because: because.slice(0, 5) }))
    }
    addScore(scores.get("all"), example, roles, wrong)
    for (const role of new Set([...roles, ...frame.roles].map((one) => one.role))) {
      if (!scores.has(role)) scores.set(role, emptyScore())
      const only = { ...example, frame: { ...frame, roles: frame.roles.filter((one) => one.role === role) } }
      addScore(
        scores.get(role),
        only,
        roles.filter((one) => one.role === role),
      )
    }
  }
  for (const [role, score] of scores)
    if (score.given + score.filled > 0) console.log(`${role}: ${show(score)}`)
}
