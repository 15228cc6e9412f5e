const day = 86_400_000

function bound(text, end) {
  if (text === "" || text === "..") return end ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const [year, month, date] = text.replaceAll(/[~?%]/g, "").split("T")[0].split("-").map(Number)
  if (!end) return Date.UTC(year, (month ?? 1) - 1, date ?? 1)
  if (date !== undefined) return Date.UTC(year, month - 1, date) + day - 1
  return (month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)) - 1
}

/** Returns the first and the last instant of a time in EDTF, in milliseconds. */
export function dayBounds(edtf) {
  const inner = edtf.replaceAll(/^[[{]|[\]}]$/g, "")
  const parts = inner.includes("..") ? inner.split("..") : inner.includes("/") ? inner.split("/") : [inner]
  return [bound(parts[0], false), bound(parts.at(-1), true)]
}
