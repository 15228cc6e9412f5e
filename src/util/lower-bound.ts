/** Returns the first index whose item does not lie below, of items that all do up to one and none from it on. */
export function lowerBound<Item>(items: readonly Item[], isBelow: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}

/** Returns the first item, by its index, that begins at an offset or behind it. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  return lowerBound(items, ({ start }) => start < offset)
}

/** Returns the first item, by its index, that ends behind an offset. */
export function firstEndingAfter(items: readonly { readonly end: number }[], offset: number): number {
  return lowerBound(items, ({ end }) => end <= offset)
}
