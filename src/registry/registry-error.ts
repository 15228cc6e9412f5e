export type RegistryErrorCode = "registry-clash" | "registry-reference" | "registry-entity"

/** An error of the library's form: `code` says which rule, the message what was received and how to mend it. */
export function registryError(code: RegistryErrorCode, message: string): Error {
  return Object.assign(new Error(message), { name: "IsnadError", code })
}
