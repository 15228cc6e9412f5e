import * as z from "zod"
import { acts, mediums } from "../../schema/link.ts"
import { certainties } from "../../schema/proposition.ts"
import { quietly } from "../../schema/quietly.ts"
import { vocabulary as builtIn } from "../../vocabulary/built-in/vocabulary.ts"
import type { Vocabulary } from "../../vocabulary/vocabulary.ts"

const offset = /* @__PURE__ */ quietly(() => z.number().nullable().optional())

const quoteSchema = /* @__PURE__ */ quietly(() =>
  z.union([
    z.string().describe("Words copied from the article, letter by letter"),
    z.object({
      quote: z.string().describe("Words copied from the article, letter by letter"),
      start: offset.describe("Where they begin: a UTF-16 offset, if known"),
      end: offset.describe("Where they end, exclusive"),
    }),
  ]),
)

/**
 * The schema of an {@link ExtractedSource}.
 *
 * @example
 * ```ts
 * import { extractedSourceSchema } from "isnad/extract"
 * extractedSourceSchema.safeParse({ quote: "Reuters" }).success // → true
 * ```
 */
export const extractedSourceSchema = /* @__PURE__ */ quietly(() =>
  z.object({
    quote: quoteSchema.describe("The words of the article that name or describe the source"),
    kind: z
      .enum(["named", "anonymous", "media", "collective"])
      .nullable()
      .optional()
      .describe(
        "named: a person, body or outlet that is identified (the default). anonymous: a source that is not named. media: media that are not named. collective: a group",
      ),
    agent: z.string().nullable().optional().describe("The registry's id of who is named, if known"),
    count: z
      .number()
      .int()
      .positive()
      .nullable()
      .optional()
      .describe("How many unnamed sources, where the article tells"),
  }),
)

/**
 * The schema of an {@link ExtractedLink}.
 *
 * @example
 * ```ts
 * import { extractedLinkSchema } from "isnad/extract"
 * extractedLinkSchema.safeParse({ sources: [] }).success // → false
 * ```
 */
export const extractedLinkSchema = /* @__PURE__ */ quietly(() =>
  z.object({
    sources: z.array(extractedSourceSchema).min(1),
    cue: quoteSchema
      .nullable()
      .optional()
      .describe("The words that report it, such as: said, according to, نقلت"),
    act: z
      .enum(acts)
      .nullable()
      .optional()
      .describe("What the source does with its words; asserts by default"),
    said: z
      .string()
      .nullable()
      .optional()
      .describe("When it was said, in EDTF (2022-12-28, 2024-08), only where the article fixes it"),
    medium: z.enum(mediums).nullable().optional(),
  }),
)

const saysSchema = /* @__PURE__ */ quietly(() =>
  z.object({ predicate: z.string(), roles: z.record(z.string(), z.unknown()) }),
)

/**
 * The schema of an {@link ExtractedClaim}.
 *
 * @example
 * ```ts
 * import { extractedClaimSchema } from "isnad/extract"
 * extractedClaimSchema.safeParse({ content: "the ministers met", chain: [] }).success // → true
 * ```
 */
export const extractedClaimSchema = /* @__PURE__ */ quietly(() =>
  z.object({
    content: quoteSchema.describe(
      "What is claimed, in the article's words, without the source, the cue and the outer quotation marks",
    ),
    chain: z
      .array(extractedLinkSchema)
      .describe(
        "Who told whom, from the outermost source inward; the last one spoke. Leave the publisher out. Empty: the article's own voice",
      ),
    certainty: z
      .enum(certainties)
      .nullable()
      .optional()
      .describe("How sure the last source is; certain by default"),
    polarity: z
      .enum(["positive", "negative"])
      .nullable()
      .optional()
      .describe(
        'negative where the last source says that it is not so; without `says` a "not" among the quoted words is theirs, and only a denial of them is negative',
      ),
    condition: z.string().nullable().optional().describe("What it hangs on, in words"),
    direct: z.boolean().nullable().optional().describe("Whether the article quotes it as direct speech"),
    says: saysSchema
      .nullable()
      .optional()
      .describe("What is claimed as a predicate with its roles; null where none fits exactly"),
  }),
)

/**
 * The schema of what a language model should return for an article, for libraries that take zod schemas.
 *
 * Everything is quoted in the article's own words; offsets are hints and may be left out. {@link acceptExtraction}
 * checks what comes back, claim by claim, whether or not the model kept to the schema.
 *
 * @example
 * ```ts
 * import { extractionSchema } from "isnad/extract"
 * const output = { claims: [{ content: "the talks go on", chain: [{ sources: [{ quote: "Sergey Lavrov" }], cue: "said" }] }] }
 * extractionSchema.safeParse(output).success // → true
 * ```
 */
export const extractionSchema = /* @__PURE__ */ quietly(() =>
  z.object({ claims: z.array(extractedClaimSchema) }),
)

/** What a language model should return for an article. */
export type Extraction = z.infer<typeof extractionSchema>
/** One claim of an {@link Extraction}: words of the article, and who said them through whom. */
export type ExtractedClaim = z.infer<typeof extractedClaimSchema>
/** One link of a chain of who told whom. */
export type ExtractedLink = z.infer<typeof extractedLinkSchema>
/** One source of a link, quoted. */
export type ExtractedSource = z.infer<typeof extractedSourceSchema>

/** Returns what is wrong with one claim of a model's output, or the claim. */
export function parseExtractedClaim(value: unknown): z.ZodSafeParseResult<ExtractedClaim> {
  return extractedClaimSchema.safeParse(value)
}

/** The keys of a claim, a link and a source, by which an output's further keys are noticed. */
export const extractedKeys = /* @__PURE__ */ quietly(() => ({
  claim: new Set(Object.keys(extractedClaimSchema.shape)),
  link: new Set(Object.keys(extractedLinkSchema.shape)),
  source: new Set(Object.keys(extractedSourceSchema.shape)),
}))

interface JsonSchema {
  readonly [key: string]: unknown
}

/** One schema for each predicate: which roles it has, and in words what each takes. */
function predicateSchemas(vocabulary: Vocabulary): readonly JsonSchema[] {
  return vocabulary.predicates.map((predicate) => ({
    type: "object",
    properties: {
      predicate: { const: predicate.id },
      roles: {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(predicate.roles).map(([role, kind]) => [role, { description: kind.takes }]),
        ),
        additionalProperties: false,
      },
    },
    required: ["predicate", "roles"],
    additionalProperties: false,
  }))
}

/**
 * Returns the JSON Schema (2020-12) of what a language model should return for an article: {@link extractionSchema}
 * with the predicates of a vocabulary and their roles spelled out.
 *
 * Plain JSON, made anew at each call, for the "structured output" or "tool" setting of a model's service.
 *
 * @param options A vocabulary, the built-in one where left out.
 * @example
 * ```ts
 * import { extractionJsonSchema } from "isnad/extract"
 * const schema = extractionJsonSchema()
 * schema.required // → ["claims"]
 * JSON.stringify(schema).includes('"const":"meet"') // → true
 * ```
 */
export function extractionJsonSchema(
  options: { readonly vocabulary?: Vocabulary } = {},
): Readonly<Record<string, unknown>> {
  const predicates = predicateSchemas(options.vocabulary ?? builtIn)
  return z.toJSONSchema(extractionSchema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== saysSchema) return
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key]
      Object.assign(jsonSchema, { anyOf: predicates })
    },
  }) as Readonly<Record<string, unknown>>
}
