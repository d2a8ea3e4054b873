#!/usr/bin/env bash
# Installs the programs that end-to-end tests run, at pinned versions, into a folder that git ignores.
# Prints the folders to put before PATH. Does not reinstall what is up to date.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=${CI_ACTIONS_TOOLS:-$root/.cache/test-tools}
mkdir -p "$tools/bin"

python_tools() {
  local wanted=$root/tools/test-tools.txt installed=$tools/python/installed.txt
  if ! cmp -s "$wanted" "$installed"; then
    rm -rf "$tools/python"
    python3 -m venv "$tools/python"
    "$tools/python/bin/python" -m pip install --quiet --disable-pip-version-check \
      --requirement "$wanted" >&2
    cp "$wanted" "$installed"
  fi
}

# The JavaScript frameworks have their own lock file: they are the subject of tests, not test tools.
javascript_tools() {
  local wanted=$root/tools/testkit/frameworks installed=$tools/frameworks
  if ! cmp -s "$wanted/package-lock.json" "$installed/node_modules/.installed"; then
    rm -rf "$installed"
    mkdir -p "$installed"
    cp "$wanted/package.json" "$wanted/package-lock.json" "$wanted/.npmrc" "$installed/"
    (cd "$installed" && npm ci --silent >&2)
    cp "$wanted/package-lock.json" "$installed/node_modules/.installed"
  fi
}

# go_tool MODULE VERSION [PACKAGE below the module]
go_tool() {
  local stamp=$tools/bin/.$(basename "$1")-$2
  if [ ! -e "$stamp" ]; then
    echo "installing $1 $2" >&2
    GOBIN=$tools/bin go install "$1${3:-}@$2" >&2
    touch "$stamp"
  fi
}

python_tools
javascript_tools
go_tool github.com/nektos/act v0.2.87
go_tool github.com/rhysd/actionlint v1.7.12 /cmd/actionlint

echo "$tools/bin:$tools/python/bin:$tools/frameworks/node_modules/.bin"
