import { describe, expect, test } from '@jest/globals';
import type { Surroundings } from '../tool/surroundings.ts';
import { dockerfileRequirements } from './dockerfile-requirements.ts';

function around(files: Readonly<Record<string, string>>): Surroundings {
  const plain = (path: string) => path.replace(/^(?:\.\/)+/, '');
  return {
    kindOf: async (path) => {
      if (files[plain(path)] !== undefined) return 'file';
      const below = Object.keys(files).some((name) => name.startsWith(`${plain(path)}/`));
      return below || plain(path) === '.' ? 'folder' : undefined;
    },
    readText: async (path) => files[plain(path)],
    filesBelow: async function* () {
      yield* Object.keys(files);
    },
    env: () => undefined,
    history: async () => 'none',
    find: async () => undefined,
  };
}

interface Row {
  readonly dockerfile: string;
  readonly path?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly found?: readonly string[];
  readonly doubts?: readonly string[];
  readonly warnings?: readonly string[];
}

const rows: Readonly<Record<string, Row>> = {
  'one line': { dockerfile: 'RUN pip install --no-cache-dir a==1 b==2', found: ['a==1', 'b==2'] },
  'no pip install': { dockerfile: 'FROM x\nRUN apt-get install -y python3-pip\n' },
  'a comment': { dockerfile: '# RUN pip install a==1\nRUN true # pip install b==1\n' },
  'the words in a message': { dockerfile: 'RUN echo "pip install a==1"' },
  'small letters': { dockerfile: 'run pip install a==1', found: ['a==1'] },
  'a byte order mark and CRLF': {
    dockerfile: '\uFEFFFROM x\r\nRUN pip install \\\r\n  a==1 \\\r\n  b==2\r\n',
    found: ['a==1', 'b==2'],
  },
  'continued lines with comments and a blank line between': {
    dockerfile: 'RUN pip install \\\n  a==1 \\\n  # why b==9\n\n  b==2 \\\n  && echo c==3',
    found: ['a==1', 'b==2'],
  },
  'another escape': {
    dockerfile: '# escape=`\nFROM x\nRUN pip install `\n  a==1 `\n  b==2\n',
    found: ['a==1', 'b==2'],
  },
  'the escape is no directive behind a comment': {
    dockerfile: '# hello\n# escape=`\nRUN pip install \\\n a==1\n',
    found: ['a==1'],
  },
  'exec form': {
    dockerfile: 'RUN ["pip", "install", "a==1", "b>=1,<2"]',
    found: ['a==1', 'b>=1,<2'],
    warnings: ['b>=1,<2 has no version'],
  },
  'exec form of a shell': {
    dockerfile: 'RUN ["/bin/bash", "-lc", "pip install a==1 && pip install b==1"]',
    found: ['a==1', 'b==1'],
  },
  'a shell in a shell': { dockerfile: `RUN su app -c 'sh -c "pip install a==1"'`, found: ['a==1'] },
  'a heredoc': {
    dockerfile:
      'RUN <<EOF\nset -e\npip install a==1 \\\n  b==2\n# pip install c==1\nEOF\nRUN pip install d==1',
    found: ['a==1', 'b==2', 'd==1'],
  },
  'a heredoc for a shell, with tabs': {
    dockerfile: "RUN <<-'SH' bash -e\n\tpip install a==1\n\tSH\n",
    found: ['a==1'],
  },
  'a heredoc behind its shell': {
    dockerfile: 'RUN bash -e <<EOF\npip install a==1\nEOF',
    found: ['a==1'],
  },
  'a heredoc of another program': {
    dockerfile: 'RUN python3 <<EOF\nimport os; os.system("pip install a==1")\nEOF',
    doubts: ['a heredoc of "python3"'],
  },
  'a heredoc without an end': {
    dockerfile: 'RUN <<EOF\npip install a==1',
    found: ['a==1'],
    doubts: ['no end'],
  },
  'several commands': {
    dockerfile:
      'RUN set -eux; apt-get update && (pip install a==1 || true) ; cd /x && pip3 install b==2 | tee log',
    found: ['a==1', 'b==2'],
  },
  'an if': {
    dockerfile: 'RUN if [ -n "$X" ]; then pip install a==1; else pip install b==1; fi',
    found: ['a==1', 'b==1'],
  },
  'other ways to call pip': {
    dockerfile: [
      'RUN python -m pip install a==1',
      'RUN python3.12 -m pip --no-cache-dir install b==1',
      'RUN /opt/venv/bin/pip3.12 install c==1',
      'RUN uv pip install --system d==1',
      'RUN PIP_NO_CACHE_DIR=1 sudo -H pip install e==1',
      'RUN pip --proxy http://p:1 wheel f==1',
    ].join('\n'),
    found: ['a==1', 'b==1', 'c==1', 'd==1', 'e==1', 'f==1'],
  },
  'another subcommand of pip': { dockerfile: 'RUN pip uninstall -y a && pip list' },
  'options with values': {
    dockerfile:
      'RUN pip install -i https://u:p@x/simple --extra-index-url https://y --trusted-host z -t /out --upgrade a==1 --index-url=https://w -U b==1',
    found: ['a==1', 'b==1'],
  },
  redirections: { dockerfile: 'RUN pip install a==1 > /dev/null 2>&1', found: ['a==1'] },
  'a quoted specifier is no redirection': {
    dockerfile: `RUN pip install "a>=1" 'b<2'`,
    found: ['a>=1', 'b<2'],
    warnings: ['a>=1 has', 'b<2 has'],
  },
  'extras and markers': {
    dockerfile: `RUN pip install "a[x,y]==1 ; python_version < '3.12'" b[z]==2`,
    found: [`a[x,y]==1 ; python_version < '3.12'`, 'b[z]==2'],
  },
  'no version': {
    dockerfile: 'RUN pip install flask a==1.* b==1',
    found: ['flask', 'a==1.*', 'b==1'],
    warnings: ['flask has no version', 'a==1.* has no version'],
  },
  'variables with a value': {
    dockerfile:
      'ARG V=1\nFROM x\nARG V\nARG W="2"\nENV X=3 Y="4"\nENV Z 5\nRUN Q=6 && pip install a==$V b==${W} c==${X} d==${Y:-9} e==${N:-7} "f==$Z" g==$Q',
    found: ['a==1', 'b==2', 'c==3', 'd==4', 'e==7', 'f==5', 'g==6'],
  },
  'a variable that holds several': {
    dockerfile: 'FROM x\nENV P="a==1 b==2"\nRUN pip install $P',
    found: ['a==1', 'b==2'],
  },
  'a build argument without a value': {
    dockerfile: 'FROM x\nARG V\nRUN pip install a==$V b==1',
    found: ['b==1'],
    doubts: ['did not resolve Dockerfile:3: a==$V: $V has no value in the Dockerfile'],
  },
  'an argument of another stage has no value': {
    dockerfile: 'FROM x AS one\nARG V=1\nFROM y\nRUN pip install a==$V',
    doubts: ['$V has no value'],
  },
  'an environment of the base stage': {
    dockerfile: 'FROM x AS one\nENV V=1\nFROM one\nRUN pip install a==$V',
    found: ['a==1'],
  },
  'single quotes keep a variable': {
    dockerfile: "FROM x\nENV V=1\nRUN pip install 'a==$V'",
    doubts: ['a==$V is no requirement'],
  },
  'a substitution': {
    dockerfile: 'RUN pip install a==$(cat version) b==`cat v`',
    doubts: ['$(cat version)', '`cat v`'],
  },
  'a file of the context': {
    dockerfile:
      'FROM x\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt',
    files: {
      'requirements.txt':
        '# all\na==1 \\\n  --hash=sha256:aa \\\n  --hash=sha256:bb\n-i https://x\nb==2 ; os_name == "posix"  # why\n',
    },
    found: ['a==1', 'b==2 ; os_name == "posix"'],
  },
  'all of the context': {
    dockerfile:
      'FROM x\nCOPY . /src/\nWORKDIR /src\nRUN pip install -rreq/base.txt --requirement=./req/dev.txt',
    files: {
      'req/base.txt': 'a==1',
      'req/dev.txt': '-r base.txt\n-c pins.txt\nb>1\nb[x]',
      'req/pins.txt': 'b==2\n',
    },
    found: ['a==1', 'b==2', 'b[x]==2'],
  },
  'a pattern': {
    dockerfile:
      'FROM x\nCOPY requirements*.txt /tmp/\nRUN cd /tmp && pip install -r requirements-dev.txt',
    files: { 'requirements-dev.txt': 'a==1' },
    found: ['a==1'],
  },
  'another name in the image': {
    dockerfile: 'FROM x\nCOPY ["reqs/in use.txt", "/tmp/r.txt"]\nRUN pip install -r /tmp/r.txt',
    files: { 'reqs/in use.txt': 'a==1' },
    found: ['a==1'],
  },
  'from another stage': {
    dockerfile:
      'FROM x AS one\nWORKDIR /one\nCOPY r.txt ./\nFROM y\nCOPY --from=one /one/r.txt /two/\nRUN pip install -r /two/r.txt',
    files: { 'r.txt': 'a==1' },
    found: ['a==1'],
  },
  'a mount': {
    dockerfile:
      'FROM x\nRUN --mount=type=cache,target=/root/.cache --mount=type=bind,source=r.txt,target=/tmp/r.txt pip install -r /tmp/r.txt\nRUN pip install -r /tmp/r.txt b==1',
    files: { 'r.txt': 'a==1' },
    found: ['a==1', 'b==1'],
    doubts: ['Dockerfile:3: /tmp/r.txt was not seen'],
  },
  'a file in the Dockerfile': {
    dockerfile: 'FROM x\nCOPY <<EOF /r.txt\na==1\nEOF\nRUN pip install -r /r.txt',
    found: ['a==1'],
  },
  'a file that is not there': {
    dockerfile: 'FROM x\nCOPY r.txt .\nRUN pip install -r r.txt',
    doubts: ['r.txt was not seen'],
  },
  'a copied file that the build changes': {
    dockerfile:
      'FROM x\nCOPY r.txt .\nRUN echo b==1 >> r.txt && pip install -r r.txt\nRUN sed -i /a/d ./r.txt',
    files: { 'r.txt': 'a==1' },
    found: ['a==1'],
    doubts: ['r.txt is made or changed'],
  },
  'a file of which another is made': {
    dockerfile: 'FROM x\nCOPY r.txt .\nRUN cat r.txt > all-r.txt && pip install -r r.txt',
    files: { 'r.txt': 'a==1' },
    found: ['a==1'],
  },
  'a variable that later has no known value': {
    dockerfile: 'FROM x\nENV V=1\nENV V=$NOSUCH\nRUN pip install a==$V',
    doubts: ['$V has no value'],
  },
  'a shell variable that hides another': {
    dockerfile: 'FROM x\nENV V=1\nRUN V=$(cat v) && pip install a==$V',
    doubts: ['$V has no value'],
  },
  'the constraint of another command': {
    dockerfile: 'FROM x\nCOPY c.txt /\nRUN pip install -c /c.txt a\nRUN pip install b',
    files: { 'c.txt': 'a==1\nb==2' },
    found: ['a==1', 'b'],
    warnings: ['b has no version'],
  },
  'a file that the build makes': {
    dockerfile: 'FROM x\nRUN poetry export > r.txt && pip install -r r.txt',
    doubts: ['r.txt is made or changed', 'r.txt was not seen'],
  },
  'the context is the folder of the Dockerfile': {
    path: 'services/a/Dockerfile',
    dockerfile: 'FROM x\nCOPY r.txt .\nRUN pip install -r r.txt',
    files: { 'services/a/r.txt': 'a==1', 'r.txt': 'b==1' },
    found: ['a==1'],
  },
  'the context is above the Dockerfile': {
    path: 'docker/web.Dockerfile',
    dockerfile: 'FROM x\nCOPY app/r.txt .\nRUN pip install -r r.txt',
    files: { 'app/r.txt': 'a==1' },
    found: ['a==1'],
  },
  'constraints pin': {
    dockerfile: 'FROM x\nCOPY c.txt /\nRUN pip install -c /c.txt A_b "c>=1" -c nosuch.txt',
    files: { 'c.txt': 'a-b==1.5\nc==2' },
    found: ['A_b==1.5', 'c==2'],
    warnings: ['nosuch.txt was not seen'],
  },
  'the project itself': {
    dockerfile:
      'FROM x\nCOPY . .\nRUN pip install a==1 && pip install . && pip install -e .[dev] && pip install dist/x-1.whl',
    found: ['a==1'],
    warnings: ['. is not looked at', '.[dev] is not looked at', 'dist/x-1.whl is not looked at'],
  },
  'other sites': {
    dockerfile:
      'RUN pip install git+https://u:secret@x/y.git "n @ https://x/n.whl" https://x/z.zip',
    doubts: [
      'git+https://***@x/y.git is not looked at',
      'n @ https://x/n.whl is',
      'https://x/z.zip is',
    ],
  },
  'no operand': { dockerfile: 'RUN cat r.txt | xargs pip install', doubts: ['names no package'] },
  'no requirement': { dockerfile: 'RUN pip install a=1', doubts: ['a=1 is no requirement'] },
  'a loop': {
    dockerfile: 'RUN for p in a b; do pip install $p; done',
    doubts: ['$p has no value'],
  },
  ONBUILD: { dockerfile: 'FROM x\nONBUILD RUN pip install a==1', found: ['a==1'] },
  'the same twice': { dockerfile: 'RUN pip install a==1\nRUN pip install a==1', found: ['a==1'] },
  'files that include each other': {
    dockerfile: 'FROM x\nCOPY . /\nRUN pip install -r /a.txt',
    files: { 'a.txt': '-r b.txt\na==1', 'b.txt': '-r a.txt\nb==1' },
    found: ['b==1', 'a==1'],
  },
};

describe('the requirements of a Dockerfile', () => {
  test.each(Object.entries(rows))('%s', async (_, { dockerfile, path = 'Dockerfile', ...row }) => {
    const { found = [], doubts = [], warnings = [], files = {} } = row;
    const named = await dockerfileRequirements(
      path,
      dockerfile,
      around({ ...files, [path]: dockerfile }),
    );
    expect(named.requirements).toEqual(found);
    const holding = (texts: readonly string[]) =>
      texts.map((text) => expect.stringContaining(text));
    expect(named.doubts).toEqual(holding(doubts));
    expect(named.warnings).toEqual(holding(warnings));
  });
});
