/**
 * Articles in, findings out: reads and compares as the command `isnad analyze` does, with whatever you replace.
 *
 * @module
 */
export { type Analysis, analyze, type AnalyzeOptions } from "./analyze.ts"
export { createReader, type Reader, type ReaderOptions } from "./create-reader.ts"
export { readLanguages } from "./languages.ts"
