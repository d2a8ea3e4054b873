import { optionValue } from '@ci-actions/command';
import { discoverIn } from './discover-in.ts';
import type { Framework, DiscoveryInput } from './framework.ts';
import { withArguments } from './with-arguments.ts';

/** Exit codes: 0 passed or nothing to run, 1 failed or no packages, 2 build failure before Go 1.24. */
export const go: Framework = {
  name: 'go',
  argumentsAt: (words) => (words[0] === 'go' && words[1] === 'test' ? 2 : undefined),
  valueOptions: new Set([
    ...['-run', '-skip', '-bench', '-count', '-timeout', '-tags', '-p', '-parallel', '-cpu', '-o'],
    ...['-coverprofile', '-covermode', '-coverpkg', '-exec', '-mod', '-ldflags', '-fuzz', '-list'],
    ...['-benchtime', '-fuzztime', '-shuffle', '-vet', '-C', '-gcflags', '-outputdir'],
  ]),
  instrument(call, { folder }) {
    const json = call.words.slice(call.at).some((word) => /^--?json(=|$)/.test(word));
    const words = json ? call.words : withArguments(call, ['-json']);
    return Promise.resolve({ words, report: `${folder}/go-test.json`, save: 'stdout', raw: json });
  },
  executesNothing: ({ options }) =>
    Promise.resolve(['-list', '--list', '-n', '-c'].find((name) => options.has(name))),
  hiddenFailures: 'a package that does not build, go vet, the race detector, or a TestMain',
  nameFilter: (args) => optionValue(args, '-run', '--run'),
  endedEmpty: ({ code, stderr, stdout }) =>
    code === 1 &&
    (/no packages to test|matched no packages/.test(stderr) ||
      /directory not found|no such file or directory/.test(stdout + stderr)),
  discover,
  counts: (event, missing) =>
    event.kind !== 'case' || event.test.status !== 'errored' || !missing.includes(event.test.name),
  shown: shownLine,
};

async function discover({ args, look }: DiscoveryInput) {
  const local = (args?.positionals ?? [])
    .filter((name) => /^\.{0,2}\//.test(name) || name === '.')
    .map((name) => name.replace(/\/?\.\.\.$/, '') || '.');
  const ignored = /(^|\/)([._][^/]*|testdata|vendor)\//;
  const matches = (path: string) => path.endsWith('_test.go') && !ignored.test(path);
  return discoverIn(local.length > 0 ? local : ['.'], matches, look);
}

/** What `go test -v` would print. */
function shownLine(line: string): string {
  if (!line.startsWith('{')) return line === '' ? '' : `${line}\n`;
  try {
    const { Output } = JSON.parse(line) as { Output?: unknown };
    return typeof Output === 'string' ? Output : '';
  } catch {
    return `${line}\n`;
  }
}
