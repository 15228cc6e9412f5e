/** The shortest way from an id back to itself, or undefined where there is none. */
export function circleFrom(
  start: string,
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  /** Id → the id from which it was reached first. */
  const reached = new Map<string, string>()
  const queue = [start]
  for (const id of queue) {
    for (const further of next(id)) {
      if (reached.has(further)) continue
      reached.set(further, id)
      queue.push(further)
    }
  }
  if (!reached.has(start)) return undefined
  const way = [start]
  for (let id = reached.get(start); id !== undefined && id !== start; id = reached.get(id)) way.unshift(id)
  return [start, ...way]
}
