import { runCommandLine } from "../../src/cli/command-line.ts"

/** Runs a command as a person would, who types the answers given, and returns what it wrote. */
export async function run(
  args: readonly string[],
  styled = false,
  {
    answers = [],
    columns = 100,
    input,
  }: { readonly answers?: readonly string[]; readonly columns?: number; readonly input?: string } = {},
) {
  const out: string[] = []
  const errors: string[] = []
  const progress: string[] = []
  const left = [...answers]
  const terminal = {
    styled,
    columns,
    write: (text: string) => out.push(text),
    complain: (text: string) => errors.push(text),
    ask: async () => left.shift(),
    ...(input === undefined ? {} : { input: async () => new TextEncoder().encode(input) }),
    ...(styled ? { progress: (text: string) => progress.push(text) } : {}),
  }
  const code = await runCommandLine(args, "0.0.0", terminal)
  return { code, out: out.join(""), errors: errors.join(""), progress }
}

/** Returns the JSON values of an output, one a line. */
export function jsonOf(out: string): Record<string, unknown>[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
