import * as z from "zod"
import type { Polarity } from "../logic/project.ts"
import { edtfSchema, languageSchema, spanSchema } from "./common.ts"
import { type Source, sourceSchema } from "./link.ts"
import { quietly } from "./quietly.ts"

/**
 * FactBank's certainty, with `conditional` (if …) and `unspecified` (a demand or a refusal commits to no fact).
 *
 * @example
 * ```ts
 * import { certainties } from "isnad"
 * certainties.includes("possible") // → true
 * ```
 */
export const certainties = ["certain", "probable", "possible", "conditional", "unspecified"] as const

/** How sure the root is of what it says. */
export type Certainty = (typeof certainties)[number]

/**
 * How far an event reaches: `occurrence` (a day or less, at a place below a province), `campaign` (continued, repeated,
 * over a region or a period), `state` (it holds), `plan` (said of the future).
 *
 * @example
 * ```ts
 * import { extents } from "isnad"
 * extents.includes("campaign") // → true
 * ```
 */
export const extents = ["occurrence", "campaign", "state", "plan"] as const

/** How far an event reaches. */
export type Extent = (typeof extents)[number]

export type { Polarity } from "../logic/project.ts"

/**
 * The schema of a {@link RoleValue}.
 *
 * @example
 * ```ts
 * import { roleValueSchema } from "isnad"
 * roleValueSchema.safeParse({ edtf: "2024-08~" }).success // → true
 * roleValueSchema.safeParse({ edtf: "August" }).success // → false
 * ```
 */
export const roleValueSchema = /* @__PURE__ */ quietly(() => {
  const noted = {
    /** Where the value stands in the text. */
    at: spanSchema.exactOptional(),
    /** Which parts of the value were inferred, not said: `year`, `value`. */
    inferred: z.array(z.string()).exactOptional(),
  }
  const member = sourceSchema
  const edtf = edtfSchema
  return z.union([
    z.strictObject({
      unknown: z.string(),
      /** What the description says in words of no language: `week+0` for "this week". */
      sense: z.string().min(1).exactOptional(),
      ...noted,
    }),
    z.strictObject({ none: z.literal(true), ...noted }),
    z.strictObject({ value: member, ...noted }),
    z.strictObject({ includes: z.array(member).min(1), ...noted }),
    z.strictObject({ only: z.array(member).min(1), ...noted }),
    z.strictObject({ edtf, ...noted }),
    z.strictObject({
      min: z.number().exactOptional(),
      max: z.number().exactOptional(),
      unit: z.string().exactOptional(),
      approximate: z.boolean().exactOptional(),
      /** When the count stood so, EDTF. Left out: at the said time. */
      asOf: edtf.exactOptional(),
      /** Over which time it counts, EDTF: "in the past 24 hours". Left out: not told. */
      window: edtf.exactOptional(),
      ...noted,
    }),
    z.strictObject({
      text: z.string().min(1),
      lang: languageSchema,
      /** The words themselves say that something is not so; `polarity` is of the words as they stand. */
      negated: z.literal(true).exactOptional(),
      ...noted,
    }),
    z.strictObject({
      get kind() {
        return kindSchema
      },
      ...noted,
    }),
  ])
})

/** The schema of a {@link Kind}. */
export const kindSchema: z.ZodType<Kind> = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    predicate: z.string().min(1),
    get roles() {
      return z.record(z.string(), roleValueSchema)
    },
  }),
) as never

/** A kind of event, such as "a meeting of the foreign ministers": nobody says that there is one. */
export interface Kind {
  readonly predicate: string
  readonly roles: Readonly<Record<string, RoleValue>>
}

/** What both whether and where a value stands share. */
export interface Noted {
  readonly at?: Span
  readonly inferred?: readonly string[]
}

type Span = z.infer<typeof spanSchema>

/**
 * What fills a role. A value is known, unknown ("a third country, not named") or none ("no conditions").
 *
 * `includes` is open: these, and perhaps others. `only` is closed: these and no others. A role left out is
 * unrestricted, which is not the same as `none`.
 */
export type RoleValue = Noted &
  (
    | { readonly unknown: string; readonly sense?: string }
    | { readonly none: true }
    | { readonly value: Source }
    | { readonly includes: readonly Source[] }
    | { readonly only: readonly Source[] }
    | { readonly edtf: string }
    | QuantityValue
    | { readonly text: string; readonly lang: string; readonly negated?: true }
    | { readonly kind: Kind }
  )

/** Bounds of a number, both inclusive; a bound left out is open ("at least 12" has no `max`). */
export interface QuantityValue extends Noted {
  readonly min?: number
  readonly max?: number
  readonly unit?: string
  readonly approximate?: boolean
  readonly asOf?: string
  readonly window?: string
}

/**
 * The schema of a {@link Proposition}.
 *
 * @example
 * ```ts
 * import { propositionSchema, visit } from "isnad"
 * propositionSchema.safeParse(visit({ visitors: ["lavrov"], place: "moscow" })).success // → true
 * ```
 */
export const propositionSchema: z.ZodType<Proposition> = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    predicate: z.string().min(1),
    roles: z.record(z.string(), roleValueSchema),
    polarity: z.enum(["positive", "negative"]),
    certainty: z.enum(certainties),
    /** What it hangs on ("if Ankara withdraws"), in words. */
    condition: z.string().min(1).exactOptional(),
    /** What kind of event it tells of, as far as its words show. */
    extent: z.enum(extents).exactOptional(),
    /** What of the words no role took in, piece by piece. */
    remainder: z.array(z.string().min(1)).min(1).exactOptional(),
  }),
) as never

/**
 * What is claimed: a predicate with its roles, and the root's own factuality (FactBank: certainty × polarity).
 *
 * Demanding, inviting and hoping commit to no fact: their proposition is the demand itself.
 */
export interface Proposition extends Kind {
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly condition?: string
  /** Left out where nobody looked: claims made in code need none. What is unclear in a text counts as `campaign`. */
  readonly extent?: Extent
  /**
   * What of the words it was read from no role took in, piece by piece, in the order of the text. It is compared with
   * nothing and never taken for agreed; findings name it as not compared.
   */
  readonly remainder?: readonly string[]
}
