/** Adds values to a list one by one: spread into `push`, more than some hundred thousand of them overflow the stack. */
export function pushAll<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value)
}
