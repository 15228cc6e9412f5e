/** Returns a function that makes what belongs to an id only once. */
export function remembered<Value>(make: (id: string) => Value): (id: string) => Value {
  const kept = new Map<string, Value>()
  return (id) => {
    const value = kept.get(id) ?? make(id)
    kept.set(id, value)
    return value
  }
}
