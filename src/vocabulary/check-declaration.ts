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
  checkFacts(id as string, declaration as { roles: object; facts?: unknown })
}

/** The roles that facts name must be declared. */
function checkFacts(
  id: string,
  { roles, facts }: { readonly roles: object; readonly facts?: unknown },
): void {
  if (facts === undefined) return
  const called = `definePredicate(): ${id}: facts`
  requireThat(isObject(facts), "invalid-predicate", called, "an object such as { once: true }", facts)
  const needs = (facts as { needs?: unknown }).needs ?? []
  const lists = Array.isArray(needs) && needs.every((list) => Array.isArray(list) && isNames(list))
  requireThat(
    lists,
    "invalid-predicate",
    `${called}.needs`,
    'lists of roles such as [["agent", "place"]]',
    needs,
  )
  const { doer } = facts as { doer?: unknown }
  for (const role of [...(needs as unknown[][]).flat(), ...(doer === undefined ? [] : [doer])])
    requireThat(
      typeof role === "string" && Object.hasOwn(roles, role),
      "invalid-predicate",
      called,
      `roles that it has (${Object.keys(roles).join(", ")})`,
      role,
    )
}
