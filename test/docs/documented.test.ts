import { join } from "node:path"
import ts from "typescript"
import { describe, expect, test } from "vitest"
import { entries } from "./entries.ts"
import { root } from "./examples.ts"

const files = [...entries.values()].map((file) => join(root, file))
const program = ts.createProgram(files, {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
})
const checker = program.getTypeChecker()

interface Exported {
  readonly name: string
  readonly isValue: boolean
  readonly documented: boolean
  readonly example: string | undefined
}

function exportsOf(file: string): readonly Exported[] {
  const source = program.getSourceFile(join(root, file))
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${file} exports nothing`)
  return checker.getExportsOfModule(module).map((symbol) => {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const example = own.getJsDocTags(checker).find((tag) => tag.name === "example")
    return {
      name: symbol.name,
      isValue: (own.flags & ts.SymbolFlags.Value) !== 0,
      documented: own.getDocumentationComment(checker).length > 0,
      example: ts.displayPartsToString(example?.text),
    }
  })
}

describe("P3 every export is documented, every value by an example that a reader can copy", () => {
  test.each([...entries])("%s", (name, file) => {
    const missing = exportsOf(file).flatMap((exported) => {
      if (!exported.documented) return [`${exported.name} has no documentation`]
      if (!exported.isValue) return []
      if (exported.example === undefined || exported.example === "")
        return [`${exported.name} has no example`]
      const imports = exported.example.includes(`from "isnad`) && exported.example.includes(exported.name)
      return imports ? [] : [`the example of ${exported.name} does not import from ${name}`]
    })
    expect(missing).toEqual([])
  })
})
