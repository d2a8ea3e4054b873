import { privateKey, seeds } from './seeds.ts';
import { vulnerabilities } from './vulnerability-database.ts';

/** Code with weaknesses and secrets, by path. Weak lines stand beside secrets: snippets show both. */
export const insecureFiles: Readonly<Record<string, string>> = {
  ...vulnerabilities,
  'app.py': `"""An app."""
import hashlib
import os
import subprocess

password = '${seeds.password}'
assert password != None


def run(command, items=[]):
    """Run."""
    token = "${seeds.githubToken}"
    try:
        return subprocess.call(command + token, shell=True)
    except:
        pass
    print(undefined_name, file=1)
    return hashlib.md5(items[0]).hexdigest()
`,
  'main.go': `package main

import (
	"crypto/md5"
	"fmt"
	"os"
	"os/exec"
)

func main() {
	password := "${seeds.password}"
	os.Remove(password)
	fmt.Println(md5.Sum([]byte(os.Args[1])))
	_ = exec.Command(os.Args[1]).Run()
}
`,
  'go.mod': 'module example.test/sample\n\ngo 1.20\n',
  'web.js': `const unused = 1;
const token = '${seeds.slackToken}';
if (token == null) eval(token);
`,
  'deploy.sh': `#!/bin/sh
TOKEN="${seeds.githubToken}"
unused=1
cd $1
echo $TOKEN \`date\` | read line
[[ $line == a ]]
`,
  Dockerfile: `FROM ubuntu:latest
ENV GITHUB_TOKEN=${seeds.githubToken}
MAINTAINER nobody
RUN cd /tmp && apt-get install curl
RUN sudo true
CMD echo hello
`,
  'main.tf': `provider "aws" {
  region     = "eu-west-1"
  access_key = "${seeds.awsKeyId}"
  secret_key = "${seeds.awsSecretKey}"
}

resource "aws_s3_bucket" "data" {
  bucket = "data"
  acl    = "public-read"
}
`,
  'settings.ini': `aws_access_key_id = ${seeds.awsKeyId}
aws_secret_access_key = ${seeds.awsSecretKey}
slack = ${seeds.slackToken} ${seeds.githubToken}
`,
  id_rsa: `${privateKey}\n`,
  'list.yaml': `a:   1
a: {b: yes}
password: ${seeds.password}
`,
  '.github/workflows/ci.yml': `on: pull_request_target
jobs:
  build:
    runs-on: ubuntu-latest
    container:
      image: registry.example/image
      credentials:
        username: octocat
        password: ${seeds.password}
    steps:
      - uses: actions/checkout@v4
      - run: echo "\${{ github.event.pull_request.title }}" "\${{ nosuch.value }}"
`,
};
