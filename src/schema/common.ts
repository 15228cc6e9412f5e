import * as z from "zod"
import { describeEdtfProblem, readEdtf } from "../time/edtf.ts"
import { quietly } from "./quietly.ts"

/**
 * A place in an article's text: UTF-16 offsets, the end exclusive, so that `text.slice(...span)` is the words.
 *
 * @example
 * ```ts
 * import { spanSchema } from "isnad"
 * spanSchema.safeParse([12, 20]).success // → true
 * spanSchema.safeParse([20, 12]).success // → false
 * ```
 */
export const spanSchema = /* @__PURE__ */ quietly(() =>
  z
    .tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
    .refine(([start, end]) => start <= end, {
      error: "a span's start lies after its end; give [start, end] in UTF-16 offsets, the end exclusive",
    }),
)

/** A place in an article's text: UTF-16 offsets, the end exclusive. */
export type Span = z.infer<typeof spanSchema>

/** An uncertain time in EDTF (ISO 8601-2): `2022-12-28`, `2024-08~`, `[2022-12-19..2022-12-25]`, `2011/..`. */
export const edtfSchema = /* @__PURE__ */ quietly(() =>
  z.string().refine((text) => readEdtf(text) !== undefined, {
    error: (issue) => describeEdtfProblem(String(issue.input)),
  }),
)

/** What {@link identifierSchema} takes: no white space, nor control characters and marks of direction, which nobody sees. */
export const identifierPattern =
  /^[^\s\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]{1,256}$/u

/** What an id is, in words. */
export const identifierWords =
  "an id is 1 to 256 characters without white space, control characters and marks of direction"

/** A non-empty identifier without white space, control characters and marks of direction. */
export const identifierSchema = /* @__PURE__ */ quietly(() =>
  z.string().regex(identifierPattern, identifierWords),
)

/** What {@link languageSchema} takes. */
export const languagePattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/

/** A language tag (BCP 47): `ar`, `en`, `tr`, `ru`, `ar-SY`. */
export const languageSchema = /* @__PURE__ */ quietly(() =>
  z.string().regex(languagePattern, "a language is a BCP 47 tag such as ar, en or ar-SY"),
)

/** What {@link digestSchema} takes. */
export const digestPattern = /^sha256:[0-9a-f]{64}$/

/** `sha256:` and 64 hexadecimal digits. */
export const digestSchema = /* @__PURE__ */ quietly(() =>
  z.string().regex(digestPattern, "a digest is sha256: and 64 lower-case hexadecimal digits"),
)

/** An instant in ISO 8601 with its zone: `2024-07-23T10:00:00Z`. */
export const instantSchema = /* @__PURE__ */ quietly(() =>
  z.iso.datetime({
    offset: true,
    error: "an instant is an ISO 8601 date-time with its zone: 2024-07-23T10:00:00Z",
  }),
)
