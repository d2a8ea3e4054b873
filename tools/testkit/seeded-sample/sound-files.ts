import { noVulnerabilities } from './vulnerability-database.ts';

/** Code in which none of the scanners finds anything, at the paths of the insecure files. */
export const soundFiles: Readonly<Record<string, string>> = {
  ...noVulnerabilities,
  'app.py': `"""An app."""


def total(items: list[int]) -> int:
    """Add the items."""
    return sum(items)
`,
  'main.go': `package main

import "fmt"

func main() {
	fmt.Println("hello")
}
`,
  'go.mod': 'module example.test/sample\n\ngo 1.20\n',
  'web.js': 'export const total = (items) => items.length;\n',
  'deploy.sh': '#!/bin/sh\necho "$1"\n',
  Dockerfile: `FROM debian:12.5
USER 1000:1000
HEALTHCHECK CMD ["true"]
CMD ["true"]
`,
  'main.tf': 'variable "region" {\n  type = string\n}\n',
  'settings.ini': 'region = eu-west-1\n',
  id_rsa: 'none\n',
  'list.yaml': '---\na: 1\n',
  '.github/workflows/ci.yml': `name: ci
on:
  push:
    branches: [main]
permissions: {}
concurrency:
  group: ci
  cancel-in-progress: true
jobs:
  build:
    name: Build
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - run: make
`,
};
