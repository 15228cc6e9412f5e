/**
 * Reading and writing files; the only part of isnad that needs Node.
 *
 * @module
 */
export { appendToDossier } from "./append-to-dossier.ts"
export type { ArticleFile, ReadArticleFile } from "./article-file.ts"
export type { FileErrorCode } from "./file-error.ts"
export type { FileSystem } from "./file-system.ts"
export { type ReadArticleOptions, readArticleFiles } from "./read-articles.ts"
export { type ReadClaimFiles, readClaimFiles } from "./read-claim-files.ts"
export { type ReadOptions, readDossier } from "./read-dossier.ts"
export { readTexts, type TextFile } from "./read-texts.ts"
export { type WriteOptions, writeDossier } from "./write-dossier.ts"
