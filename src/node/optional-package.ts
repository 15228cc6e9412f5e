import { systemCode } from "./file-system.ts"

/** Returns what a package that only some uses need exports; undefined where it is not installed. */
export async function optionalPackage<Loaded>(load: () => Promise<Loaded>): Promise<Loaded | undefined> {
  try {
    return await load()
  } catch (error) {
    if (systemCode(error) === "ERR_MODULE_NOT_FOUND") return undefined
    throw error
  }
}

/** Returns how to install what is missing. */
export function howToInstall(...names: readonly string[]): string {
  return `install ${names.length === 1 ? "it" : "them"} with: npm install ${names.join(" ")}`
}
