/** The kinds of agent that publish. */
export const outletKinds = ["agency", "newspaper", "magazine", "broadcaster", "website"] as const

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(outletKinds)

/** Decides whether a kind of agent is one that publishes; no kind is none. */
export function isOutletKind(kind: string | undefined): boolean {
  return kind !== undefined && known.has(kind)
}
