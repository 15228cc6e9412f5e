import { execFileSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

export const root = join(import.meta.dirname, "../..")

interface Manifest {
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** The package as a consumer has it. */
export interface Installed {
  /** The consumer's folder; the package lies in its node_modules. */
  readonly folder: string
  readonly packageFolder: string
  readonly manifest: Manifest
  /** The files of the tarball. */
  readonly files: readonly string[]
  /** The tarball's size in bytes. */
  readonly size: number
}

/**
 * Packs the package and puts it into a folder as npm would: the tarball unpacked, its declared dependencies and no
 * others beside it, its commands in .bin. Nothing is fetched, so that it works offline.
 */
export function installPackage(): Installed {
  if (!existsSync(join(root, "dist/index.js")))
    execFileSync("npm", ["run", "build"], { cwd: root, stdio: "ignore" })
  const folder = mkdtempSync(join(tmpdir(), "isnad-consumer-"))
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  })
  const parsed: unknown = JSON.parse(packed)
  const [tarball] = (Array.isArray(parsed) ? parsed : Object.values(parsed as object)) as readonly {
    readonly filename: string
    readonly size: number
    readonly files: readonly { readonly path: string }[]
  }[]
  if (tarball === undefined) throw new Error("npm pack made nothing")
  const modules = join(folder, "node_modules")
  mkdirSync(join(modules, ".bin"), { recursive: true })
  execFileSync("tar", ["-xzf", join(folder, tarball.filename), "-C", modules])
  const packageFolder = join(modules, "isnad")
  cpSync(join(modules, "package"), packageFolder, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as Manifest
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, "node_modules", name), join(modules, name))
  }
  for (const [name, file] of Object.entries(manifest.bin))
    symlinkSync(join(packageFolder, file), join(modules, ".bin", name))
  return { folder, packageFolder, manifest, files: tarball.files.map(({ path }) => path), size: tarball.size }
}
