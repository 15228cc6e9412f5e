import { type Pair, shareForm } from "./features.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Unit } from "./unit.ts"

/** The side of a unit on an axis, turned by a negation before it. */
function sideOn(unit: Unit, axis: number): number {
  for (const pole of unit.entry.poles) if (pole.axis === axis) return unit.negated ? -pole.side : pole.side
  return 0
}

/**
 * Opposite poles in like places. A unit whose own counterpart stands in a better place is no party to a contrast:
 * "oil up as stocks fall" and "stocks fall, oil up" agree.
 */
export function contrasts({
  a,
  b,
  alignment,
  lexA,
  lexB,
  context,
  raise,
  set,
  keepApart,
}: Pair): ReadonlySet<Unit> {
  const polarA = a.units.filter((unit) => unit.entry.poles.length > 0)
  const polarB = b.units.filter((unit) => unit.entry.poles.length > 0)
  let clashes = 0
  let same = 0
  const answered = new Set<Unit>()
  const settled = new Set<Unit>()
  // somebody sits and somebody stands: two scenes
  const scenes = a.scene && b.scene
  const pairs: {
    u: Unit
    v: Unit
    near: number
    rank: number
    side: number
    axis: number
    loose: boolean
  }[] = []
  for (const u of polarA) {
    for (const v of polarB) {
      // the same word said of both: an opposite sense of it elsewhere is no contrast
      const linked = alignment.ofA[u.place] === v.place
      const direct = linked && (u.folded === v.folded || shareForm(u, v))
      let side = 0
      let axis = -1
      let loose = false
      for (const pole of u.entry.poles) {
        const other = sideOn(v, pole.axis)
        if (other === 0) continue
        const sign = other * (u.negated ? -pole.side : pole.side)
        if (sign > 0 && side === 0) side = 1
        else if (sign < 0) {
          const doubtful =
            pole.loose === true || v.entry.poles.some((one) => one.axis === pole.axis && one.loose)
          if (side !== -1 || (loose && !doubtful)) {
            axis = pole.axis
            loose = doubtful
          }
          side = -1
        }
      }
      if (direct) side = u.negated === v.negated ? 1 : 0
      else if (side < 0 && alike(u, v)) side = u.negated === v.negated ? 1 : side
      if (side !== 0)
        pairs.push({
          u,
          v,
          near: context(u, v),
          rank: direct || (side > 0 && linked) ? 0.35 : loose ? -0.5 : 0,
          side,
          axis,
          loose,
        })
    }
  }
  // the best place decides, agreement before contrast where places are equal
  pairs.sort(
    (one, other) =>
      other.near + other.rank - (one.near + one.rank) ||
      other.side - one.side ||
      one.u.place + one.v.place - (other.u.place + other.v.place) ||
      Math.min(one.u.place, one.v.place) - Math.min(other.u.place, other.v.place),
  )
  for (const { u, v, near, side, axis, loose } of pairs) {
    if (answered.has(u) || answered.has(v)) continue
    answered.add(u)
    answered.add(v)
    if (side > 0) {
      same++
      // "does not reject" answers "accepts"
      if (u.negated !== v.negated) settled.add(u).add(v)
      continue
    }
    if (scenes && !u.negated && !v.negated) {
      keepApart()
      continue
    }
    const crossed = alignment.ofA[u.place] !== -1 || alignment.ofB[v.place] !== -1
    const about = (lexA.axes[axis] ?? lexB.axes[axis])?.name ?? ""
    if (about === "because" || about === "before") {
      raise({ feature: "cause", a: u, b: v, about, strength: 1 })
      continue
    }
    clashes++
    if (loose) raise({ feature: "contrastLoose", a: u, b: v, about, strength: near * (crossed ? 0.4 : 0.7) })
    else if (crossed) raise({ feature: "contrastCrossed", a: u, b: v, about, strength: 0.3 + 0.7 * near })
    else {
      raise({ feature: "contrast", a: u, b: v, about, strength: 1 })
      raise({ feature: "contrastNear", a: u, b: v, about, strength: near })
    }
  }
  set("contrastMany", Math.min(1, Math.max(0, clashes - 1) / 2))
  set("sameDirection", Math.min(1, same / 3))
  return settled
}

/** Synonyms, or words of one root: what excludes one another in other senses does not here. */
const alike = (u: Unit, v: Unit) =>
  u.entry.concepts.some((concept) => v.entry.concepts.includes(concept)) ||
  (u.roots[0] !== undefined && u.roots[0].length >= 3 && u.roots[0] === v.roots[0])

function toneOf(unit: Unit, lexicon: Lexicon): number {
  let sum = 0
  for (const pole of unit.entry.poles) sum += pole.side * (lexicon.axes[pole.axis]?.tone ?? 0)
  return unit.negated ? -Math.sign(sum) : Math.sign(sum)
}

/** Good news left over on one side, bad news on the other. */
export function tones({ a, b, restA, restB, lexA, lexB, raise }: Pair): void {
  if (a.scene && b.scene) return
  const sum = (rest: readonly Unit[], lexicon: Lexicon) =>
    rest.reduce((all, unit) => all + toneOf(unit, lexicon), 0)
  const toneA = sum(restA, lexA)
  const toneB = sum(restB, lexB)
  if (toneA * toneB < 0) {
    const u = restA.find((unit) => toneOf(unit, lexA) === Math.sign(toneA))
    const v = restB.find((unit) => toneOf(unit, lexB) === Math.sign(toneB))
    raise({ feature: "tone", ...(u && { a: u }), ...(v && { b: v }), strength: 1 })
  } else if ((toneA === 0) !== (toneB === 0)) raise({ feature: "toneOne", strength: 1 })
}
