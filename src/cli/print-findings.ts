import { countPassages, countSentences } from "../detect/count-phrases.ts"
import type { Finding } from "../detect/finding.ts"
import type { CopiesOptions } from "../lineage/copies.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { once } from "../util/once.ts"
import { assumptionsOf, isUsual } from "./assumptions.ts"
import { groupEchoes } from "./group-echoes.ts"
import { printEchoes } from "./print-echoes.ts"
import { printFinding } from "./print-finding.ts"
import { paint, type Terminal, wrap } from "./terminal.ts"

/** What findings are printed with. */
export interface PrintingOptions {
  /** Everything at hand: how common a phrase is decides what is a copy. */
  readonly claims: readonly Claim[]
  readonly registry: Registry
  /** Whether echoes are printed one by one, however many there are. */
  readonly all: boolean
  readonly terminal: Terminal
}

/** Takes the findings of a topic one by one. */
export interface FindingPrinter {
  add(finding: Finding): void
  /** Prints what was gathered. */
  end(): void
}

/** Prints the findings of topics, and in the end what most of them rest on. */
export interface Printing {
  begin(): FindingPrinter
  end(): void
}

/** Returns what prints findings as they come, but gathers echoes into a block for all accounts of one text or statement. */
export function createPrinting({ claims, registry, all, terminal }: PrintingOptions): Printing {
  const usual = new Set<string>()
  let blocks = 0
  const copies = once(
    (): CopiesOptions => ({
      registry,
      phrases: countSentences(claims),
      passages: countPassages(claims),
    }),
  )
  const print = (finding: Finding) => {
    terminal.write("\n")
    printFinding(finding, registry, terminal, false)
  }
  return {
    begin() {
      const echoes = groupEchoes()
      return {
        add(finding) {
          for (const words of assumptionsOf(finding)) if (isUsual(words)) usual.add(words)
          if (all || !echoes.add(finding)) print(finding)
        },
        end() {
          for (const group of echoes.groups()) {
            if (group.pairs === 1) {
              print(group.example)
              continue
            }
            blocks++
            printEchoes(group, copies(), registry, terminal)
          }
        },
      }
    },
    end() {
      const line = (label: string, words: string) =>
        terminal.write(`${wrap(terminal, `${paint(terminal, "quiet", `${label}:`)} ${words}`, "", "  ")}\n`)
      if (usual.size + blocks > 0) terminal.write("\n")
      if (usual.size > 0) line("assumed unless said otherwise", [...usual].sort().join("; "))
      if (blocks > 0) line("echoes of three or more accounts stand together", "--all prints each two of them")
    },
  }
}
