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
