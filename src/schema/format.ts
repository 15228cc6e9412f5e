/**
 * The version of the stored format that this library writes, and the newest that it reads.
 *
 * @example
 * ```ts
 * import { formatVersion } from "isnad"
 * formatVersion // → 2
 * ```
 */
export const formatVersion = 2
