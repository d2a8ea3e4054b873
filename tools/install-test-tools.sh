#!/usr/bin/env bash
# Installs the programs that end-to-end tests run, at pinned versions, into a folder that git ignores.
# Prints the folders to put before PATH. Does not reinstall what is up to date.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=${CI_ACTIONS_TOOLS:-$root/.cache/test-tools}
mkdir -p "$tools/bin"

# python_tools FOLDER LIST
python_tools() {
  local wanted=$root/tools/$2 installed=$tools/$1/installed.txt
  if ! cmp -s "$wanted" "$installed"; then
    rm -rf "${tools:?}/$1"
    python3 -m venv "$tools/$1"
    "$tools/$1/bin/python" -m pip install --quiet --disable-pip-version-check \
      --requirement "$wanted" >&2
    cp "$wanted" "$installed"
  fi
}

# javascript_tools FOLDER of tools/testkit: each has its own lock file, apart from the project's.
javascript_tools() {
  local wanted=$root/tools/testkit/$1 installed=$tools/$1
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
  local stamp=$tools/bin/.${1//\//+}-$2
  if [ ! -e "$stamp" ]; then
    echo "installing $1 $2" >&2
    GOBIN=$tools/bin go install "$1${3:-}@$2" >&2
    touch "$stamp"
  fi
}

go_tools() {
  go_tool github.com/nektos/act v0.2.87
  go_tool github.com/rhysd/actionlint v1.7.12 /cmd/actionlint
  go_tool github.com/zricethezav/gitleaks/v8 v8.30.1
  go_tool github.com/securego/gosec/v2 v2.30.0 /cmd/gosec
  go_tool golang.org/x/vuln v1.9.0 /cmd/govulncheck
}

# Checkov, Semgrep and Safety need different versions of the same packages.
other_tools() {
  python_tools python test-tools.txt
  python_tools scanners-python testkit/scanners/python.txt
  python_tools checkov testkit/scanners/checkov.txt
  ln -sf ../checkov/bin/checkov "$tools/bin/checkov"
  python_tools dependency-scanners testkit/scanners/dependencies.txt
  for program in pip-audit safety; do
    ln -sf "../dependency-scanners/bin/$program" "$tools/bin/$program"
  done
  javascript_tools frameworks
  javascript_tools scanners
}

# The Go compiler and the downloads of the others wait for different things.
go_tools &
compiling=$!
other_tools
wait "$compiling"

folders=("$tools/bin" "$tools/python/bin" "$tools/scanners-python/bin"
  "$tools/frameworks/node_modules/.bin" "$tools/scanners/node_modules/.bin")
(
  IFS=:
  echo "${folders[*]}"
)
