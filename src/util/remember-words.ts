/** So many words are remembered: the same come again in every article. */
const mostRemembered = 20_000

/** Returns a pure function of a word that remembers what it answered, within a bound. */
export function rememberWords<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    let answer = known.get(word)
    if (answer === undefined) {
      answer = ask(word)
      if (known.size >= mostRemembered) known.clear()
      known.set(word, answer)
    }
    return answer
  }
}

/** Returns a pure function of two words that remembers what it answered, within a bound. */
export function rememberPairs<Answer>(
  ask: (first: string, second: string) => Answer,
): (first: string, second: string) => Answer {
  const known = new Map<string, Map<string, Answer>>()
  let size = 0
  return (first, second) => {
    let answers = known.get(first)
    let answer = answers?.get(second)
    if (answer === undefined) {
      if (size++ >= mostRemembered) {
        known.clear()
        answers = undefined
        size = 1
      }
      if (answers === undefined) known.set(first, (answers = new Map()))
      answer = ask(first, second)
      answers.set(second, answer)
    }
    return answer
  }
}
