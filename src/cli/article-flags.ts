import { edtfSchema, identifierSchema } from "../schema/common.ts"
import { checkLanguage } from "./reading.ts"
import { WrongUsage } from "./wrong-usage.ts"

/** What a command was told of every article that it reads. */
export interface ArticleFlags {
  readonly lang?: string
  readonly published?: string
  readonly outlet?: string
}

/** Refuses what cannot be used. */
export function checkFlags({ lang, published, outlet }: ArticleFlags): void {
  checkLanguage(lang)
  if (published !== undefined && !edtfSchema.safeParse(published).success)
    throw new WrongUsage(
      `--published ${published}: write a date such as 2024-07-23, 2024-07 or another EDTF time`,
    )
  if (outlet !== undefined && !identifierSchema.safeParse(outlet).success)
    throw new WrongUsage(`--outlet ${outlet}: an id has no white space`)
}
