#!/usr/bin/env bash
# Imports every entry of the built package and runs the demo on each supported Node. A version that cannot be fetched
# is passed over and named: offline only the Node at hand is checked.
set -euo pipefail
cd "$(dirname "$0")/.."

check='
const { exports } = JSON.parse(await (await import("node:fs/promises")).readFile("package.json", "utf8"))
for (const name of Object.keys(exports)) {
  if (typeof exports[name] === "string") continue
  const entry = await import(name.replace(/^\./, "isnad"))
  if (Object.keys(entry).length === 0) throw new Error(`${name} is empty`)
}
'
run() {
  local version
  version=$("$@" --version) || return 1
  "$@" --input-type=module --eval "$check"
  "$@" dist/cli/main.js findings data/dossiers/turkey-syria/claims.jsonl >/dev/null
  echo "Node $version: every entry imports, the demo runs"
}

run node
for version in ${NODE_VERSIONS:-20 22 24 26}; do
  if npx -y -p "node@$version" node --version >/dev/null 2>&1; then
    run npx -y -p "node@$version" node
  else
    echo "Node $version: not to be had here, passed over"
  fi
done
