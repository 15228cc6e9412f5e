import { isObject, requireThat } from "../schema/require-that.ts"

function isNames(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((name) => typeof name === "string"))
}

/** Throws where a declaration is none: a name, kinds of role, names of other predicates. */
export function checkDeclaration(id: unknown, declaration: unknown): void {
  const called = "definePredicate()"
  const named = typeof id === "string" && id.trim() !== ""
  requireThat(named, "invalid-predicate", `${called}: the name`, "a word such as meet", id)
  const fits = isObject(declaration) && isObject(declaration["roles"])
  requireThat(
    fits,
    "invalid-predicate",
    called,
    "a declaration such as { roles: { place: place() } }",
    declaration,
  )
  for (const [role, kind] of Object.entries(declaration["roles"] as object))
    requireThat(
      isObject(kind) && typeof kind["normalize"] === "function" && typeof kind["compare"] === "function",
      "invalid-predicate",
      `${called}: ${id}.${role}`,
      "a kind of role such as place()",
      kind,
    )
  for (const list of ["entails", "excludes"])
    requireThat(
      isNames(declaration[list]),
      "invalid-predicate",
      `${called}: ${list}`,
      "a list of predicates' names",
      declaration[list],
    )
}
