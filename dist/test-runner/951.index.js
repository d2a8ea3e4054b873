export const id = 951;
export const ids = [951];
export const modules = {

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ afterLaunchers),
  k: () => (/* binding */ programName)
});

;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/launchers.js
const pythonPackages = '-p --python --with --with-editable --with-requirements --extra --no-extra';
const launchers = [
    {
        names: ['env'],
        values: '-u --unset',
        moves: '-C --chdir',
        stops: '-S --split-string',
        assignments: true,
    },
    { names: ['cross-env', 'cross-env-shell'], assignments: true },
    {
        names: ['dotenv', 'dotenvx', 'env-cmd'],
        verbs: ['run', ''],
        values: '-e -f -v --file --env-file --environments -r',
    },
    { names: ['nice'], values: '-n --adjustment' },
    { names: ['ionice'], values: '-c -n --class --classdata', stops: '-p --pid' },
    { names: ['stdbuf'], values: '-i -o -e --input --output --error' },
    { names: ['timeout', 'gtimeout'], values: '-k -s --kill-after --signal', skipped: 1 },
    {
        names: ['xvfb-run'],
        values: '-n --server-num -s --server-args -e --error-file -f --auth-file -p --xauth-protocol -w --wait',
    },
    { names: ['xvfb-maybe', 'dbus-run-session', 'unbuffer'] },
    {
        names: ['uv'],
        verbs: ['run', 'tool run'],
        values: `${pythonPackages} --group --no-group --only-group --env-file --package --index --default-index --extra-index-url -i --index-url -f --find-links --from -P --upgrade-package --refresh-package --config-file --cache-dir --color --link-mode --resolution --prerelease`,
        moves: '--directory',
        modules: '-m --module',
        stops: '--script -s --gui-script',
    },
    {
        names: ['uvx'],
        values: `${pythonPackages} --from --index --default-index --env-file --constraints -c`,
    },
    { names: ['poetry'], verbs: ['run'], values: '-P --project', moves: '-C --directory' },
    { names: ['pdm'], verbs: ['run'], values: '-p --project --venv', stops: '-l --list -j --json' },
    { names: ['pipenv'], verbs: ['run'], values: '--python --pypi-mirror' },
    { names: ['rye'], verbs: ['run'], values: '--pyproject', stops: '-l --list' },
    {
        names: ['hatch'],
        verbs: ['run'],
        values: '-e --env -p --project --data-dir --cache-dir --config',
    },
    { names: ['pixi'], verbs: ['run'], values: '-e --environment --manifest-path -x --executable' },
    {
        names: ['conda', 'mamba', 'micromamba'],
        verbs: ['run'],
        values: '-n --name -p --prefix',
        moves: '--cwd',
    },
    {
        names: ['coverage'],
        verbs: ['run'],
        values: '--rcfile --source --source-pkgs --include --omit --data-file --context --concurrency',
        modules: '-m --module',
    },
    {
        names: ['npx', 'pnpx', 'bunx'],
        values: '-p --package --registry --loglevel',
        moves: '-C --prefix',
        stops: '-c --call -w --workspace -ws --workspaces',
    },
    {
        names: ['c8'],
        values: '-c --config -r --reporter -n --include -x --exclude -o --reports-dir --report-dir --temp-directory --src -e --extension --lines --branches --functions --statements --resolve --wrapper-length',
        stops: '--cwd',
    },
    {
        names: ['nyc'],
        values: '-r --reporter -n --include -x --exclude -e --extension -i --require -t --temp-dir --report-dir --cache-dir --nycrc-path --lines --branches --functions --statements --parser-plugins',
        stops: '--cwd',
    },
    { names: ['bundle'], verbs: ['exec'], values: '--gemfile' },
];

;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/after-launchers.js

const first = { at: 0, env: {}, module: false, scoped: false };
/** Looks through the leading launchers of a command. */
function afterLaunchers(words, from = 0) {
    let launched = { ...first, at: from };
    for (;;) {
        const next = afterLauncher(words, launched);
        if (!next)
            return launched;
        launched = next;
        if (launched.stopped)
            return launched;
    }
}
function afterLauncher(words, before) {
    const program = programName(words[before.at] ?? '');
    if (!before.module && isPython(program))
        return afterPython(words, before);
    const launcher = launchers.find(({ names }) => names.includes(program));
    if (!launcher)
        return undefined;
    const lead = afterOptions(launcher, words, before.at + 1);
    const verb = verbOf(launcher, words, before.at + 1, lead.at);
    if (verb === undefined && !(lead.stopped && runs(launcher, words, lead.at)))
        return undefined;
    const behind = lead.stopped ? lead : afterOptions(launcher, words, verb ?? lead.at);
    if (behind.stopped) {
        return { ...before, ...behind, stopped: { ...behind.stopped, program } };
    }
    const assigned = launcher.assignments
        ? assignments(words, behind.at)
        : { at: behind.at, env: {} };
    return {
        at: assigned.at + (launcher.skipped ?? 0),
        env: { ...before.env, ...assigned.env },
        module: behind.module,
        scoped: program === 'hatch',
    };
}
/** The index behind the verb; options of the launcher itself may stand before it. */
function verbOf({ verbs }, words, from, at) {
    if (!verbs)
        return from;
    for (const verb of verbs) {
        const parts = verb === '' ? [] : verb.split(' ');
        if (parts.every((part, i) => words[at + i] === part))
            return verb === '' ? from : at + parts.length;
    }
    return undefined;
}
/** Whether the verb stands somewhere behind an option that stops. */
const runs = ({ verbs = [''] }, words, from) => verbs.some((verb) => verb === '' || words.slice(from).includes(verb));
function afterOptions({ values = '', moves = '', modules = '', stops = '' }, words, from) {
    const has = (list, option) => list.split(' ').includes(option);
    let at = from;
    for (;;) {
        const word = words[at] ?? '';
        if (!word.startsWith('-') || word === '-')
            return { at, module: false };
        if (word === '--')
            return { at: at + 1, module: false };
        const equals = word.startsWith('--') ? word.indexOf('=') : -1;
        const option = equals > 0 ? word.slice(0, equals) : word;
        const value = equals > 0 ? word.slice(equals + 1) : (words[at + 1] ?? '');
        if (has(moves, option))
            return { at, module: false, stopped: { option, folder: value } };
        if (has(stops, option) || (equals > 0 && has(modules, option))) {
            return { at, module: false, stopped: { option } };
        }
        if (has(modules, option))
            return { at: at + 1, module: true };
        at += has(values, option) && equals < 0 ? 2 : 1;
    }
}
const isPython = (program) => /^(python|pypy)[\d.]*w?$|^py$/.test(program);
/** `python -X dev -m pytest`: the module is the program. */
function afterPython(words, before) {
    for (let at = before.at + 1; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (word === '-m')
            return { ...before, at: at + 1, module: true };
        if (!/^-[A-Zbdhiqsuv\d]/.test(word))
            return undefined;
        if (word === '-W' || word === '-X')
            at += 1;
    }
    return undefined;
}
function assignments(words, from) {
    const env = {};
    let at = from;
    for (;; at += 1) {
        const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(words[at] ?? '') ?? [];
        if (name === undefined || value === undefined)
            return { at, env };
        env[name] = value;
    }
}
/** Without folder, extension and version: `/usr/bin/pytest`, `jest.cmd`, `jest@29`. */
function programName(word) {
    const name = word.replace(/^.*[/\\]/, '').replace(/\.(exe|cmd|js|mjs|cjs)$/, '');
    return name.replace(/(?<=.)@[^@]*$/, '');
}


/***/ }),

/***/ 4748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ frameworks)
});

// EXTERNAL MODULE: ./build/packages/test-reports/src/bounded-text.js
var bounded_text = __webpack_require__(8827);
// EXTERNAL MODULE: ./build/packages/test-reports/src/lines.js
var src_lines = __webpack_require__(3093);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/text/cargo-test.js


const began = /^running (\d+) tests?$/;
const ended = /^test result: (?:ok|FAILED)\. (\d+) passed; (\d+) failed; (\d+) ignored; (\d+) measured;/;
const oneTest = /^test (.+?)(?: - should panic)? \.\.\. (ok|FAILED|ignored|bench:)(?:, (.*))?/;
const heading = /^---- (.+) stdout ----$/;
/** Maximum number of output lines kept for one failed test. */
const maxLines = 200;
/**
 * Reads the output of `cargo test`, which has no stable machine format: blocks from `running N tests`
 * to `test result:`, one per test binary. Numbers come from the result line alone, because the lines
 * between are unreliable with `--nocapture` or `-q`; names come from those lines.
 */
async function* readCargoTest(chunks) {
    let binary;
    let reason;
    for await (const lines of (0,src_lines/* linesOf */.D)(chunks)) {
        const found = [];
        for (const { text } of lines) {
            const start = began.exec(text);
            if (start) {
                if (binary)
                    found.push(cutShort(binary));
                binary = { expected: Number(start[1]), named: new Map(), reasons: new Map() };
                reason = undefined;
                continue;
            }
            const end = ended.exec(text);
            if (end) {
                found.push(...binaryEvents(end, binary));
                binary = reason = undefined;
            }
            else if (binary)
                reason = follow(binary, text, reason);
        }
        yield found;
    }
    if (binary)
        yield [cutShort(binary)];
}
/** Records names and reasons. Returns the list that the next lines belong to. */
function follow(binary, text, reason) {
    const failed = heading.exec(text);
    if (failed?.[1] !== undefined) {
        const lines = [];
        binary.reasons.set(failed[1], lines);
        return lines;
    }
    if (text === 'failures:')
        return undefined;
    const test = oneTest.exec(text);
    if (test?.[1] !== undefined && !reason) {
        const word = test[2];
        binary.named.set(test[1], word === 'FAILED' ? 'failed' : word === 'ignored' ? 'skipped' : 'passed');
        return undefined;
    }
    if (reason && reason.length < maxLines)
        reason.push(text);
    return reason;
}
/** One event for each named test that the result line counts; the rest as numbers. */
function binaryEvents(end, binary) {
    const [passed = 0, failed = 0, skipped = 0, measured = 0] = end.slice(1, 5).map(Number);
    const left = { passed: passed + measured, failed, skipped, errored: 0 };
    const events = [];
    for (const [name, status] of namedTests(binary)) {
        if (left[status] === 0)
            continue;
        left[status] -= 1;
        events.push({ kind: 'case', test: caseOf(name, status, binary?.reasons.get(name)) });
    }
    const tests = left.passed + left.failed + left.skipped;
    if (tests > 0) {
        const counts = {
            tests,
            passed: left.passed,
            failed: left.failed,
            errored: 0,
            skipped: left.skipped,
        };
        events.push({ kind: 'counted', where: 'test result', counts });
    }
    return events;
}
/** If output split a failed test's own line, its name is only under `failures:`. */
function namedTests(binary) {
    if (!binary)
        return new Map();
    const named = new Map(binary.named);
    for (const name of binary.reasons.keys())
        named.set(name, 'failed');
    return named;
}
function caseOf(name, status, reason) {
    if (status !== 'failed')
        return { name, status };
    const text = reason?.join('\n').trim() ?? '';
    const place = /panicked at ([^\n]{1,1000}?):(\d{1,9}):\d{1,9}:/.exec(text);
    return {
        name,
        status,
        ...(place?.[1] === undefined ? {} : { file: place[1], line: Number(place[2]) }),
        ...(0,bounded_text/* messageOf */.bD)(text),
    };
}
function cutShort({ expected }) {
    const what = `a test binary started to run ${expected} tests and ended without a result`;
    return { kind: 'problem', what };
}

// EXTERNAL MODULE: ./build/packages/command/src/read-arguments.js
var read_arguments = __webpack_require__(1462);
;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/discover-in.js
/**
 * Searches the files, folders and patterns that the command names for test files. A named file counts.
 * `matches` gets the path relative to the named folder, and the path as the command would name it.
 */
async function discoverIn(named, matches, look) {
    let missing;
    for (const name of named) {
        const paths = await pathsOf(name, look);
        if (paths.length === 0)
            missing ??= name;
        for (const path of paths) {
            const folder = (await look.kindOf(path)) === 'folder';
            const example = folder ? await firstBelow(path, matches, look) : path;
            if (example !== undefined)
                return { kind: 'files', example };
        }
    }
    return missing === undefined ? { kind: 'none' } : { kind: 'missing', path: missing };
}
/** A quoted pattern reaches the framework unexpanded; not every framework expands it. */
async function pathsOf(name, look) {
    if ((await look.kindOf(name)) !== undefined)
        return [name];
    return /[*?[{]/.test(name) ? look.matching(name) : [];
}
async function firstBelow(folder, matches, look) {
    for await (const file of look.filesBelow(folder)) {
        const whole = folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;
        if (await matches(file, whole))
            return whole;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/rust.js


/** Cargo's own options that take a value. */
const cargoValueOptions = [
    ...[
        '-p',
        '--package',
        '--exclude',
        '--test',
        '--bench',
        '--example',
        '--bin',
        '-F',
        '--features',
    ],
    ...['-j', '--jobs', '--target', '--target-dir', '--manifest-path', '--message-format', '--color'],
    ...['--profile', '--config', '-Z', '-C'],
];
const testAttribute = /#\[\s*(?:(?:\w+\s*::\s*)*test|(?:\w+\s*::\s*)?rstest)\s*[\](]/;
/** The named target or manifest that does not exist. */
function missingTarget({ stderr }) {
    const found = /no (?:test|bench|example|bin) target named `([^`]+)`/.exec(stderr) ??
        /manifest path `([^`]+)` does not exist/.exec(stderr);
    return found?.[1];
}
/** Files under `tests/` or `benches/`, and files that contain a test attribute. */
async function discoverRust({ ended, args, look }) {
    const missing = missingTarget(ended);
    if (missing !== undefined)
        return { kind: 'missing', path: missing };
    const manifest = args && (0,read_arguments/* optionValue */.T)(args, '--manifest-path');
    const folder = manifest === undefined ? '.' : manifest.replace(/(^|\/)[^/]*$/, '') || '.';
    const matches = async (path, whole) => {
        if (!path.endsWith('.rs'))
            return false;
        if (/(^|\/)(tests|benches)\//.test(path))
            return true;
        return testAttribute.test((await look.readText(whole)) ?? '');
    };
    return discoverIn([folder], matches, look);
}
/** Index of the subcommand, after `cargo`, a toolchain and cargo's own options. */
function cargoSubcommandAt(words) {
    if (words[0] !== 'cargo')
        return undefined;
    let at = 1;
    while (/^[-+]/.test(words[at] ?? ''))
        at += /^(-Z|-C|--config|--color)$/.test(words[at] ?? '') ? 2 : 1;
    return at;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/cargo.js


/** Exit codes: 0 passed or nothing to run, 101 everything else, including a compile error. */
const cargo = {
    name: 'cargo',
    argumentsAt(words) {
        const at = cargoSubcommandAt(words);
        return at !== undefined && /^(test|t)$/.test(words[at] ?? '') ? at + 1 : undefined;
    },
    valueOptions: new Set(cargoValueOptions),
    instrument: (call, { folder }) => Promise.resolve({ words: call.words, report: `${folder}/cargo-test.txt`, save: 'stdout' }),
    executesNothing({ options, rest }) {
        const option = ['--no-run', '--help', '-h'].find((name) => options.has(name));
        return Promise.resolve(option ?? rest.find((word) => /^(--list|--help|-h)$/.test(word)));
    },
    hiddenFailures: 'a target or doc test that does not build, or a test program that crashed',
    reader: readCargoTest,
    nameFilter({ positionals, rest }) {
        const values = /^--(test-threads|format|color|logfile|shuffle-seed|report-time)$|^-Z$/;
        const named = rest.find((word, i) => !word.startsWith('-') && !values.test(rest[i - 1] ?? ''));
        return positionals[0] ?? named;
    },
    endedEmpty: (ended) => ended.code === 101 && missingTarget(ended) !== undefined,
    discover: discoverRust,
};

// EXTERNAL MODULE: ./build/actions/test-runner/src/framework/with-arguments.js
var with_arguments = __webpack_require__(2775);
;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/go.js



/** Exit codes: 0 passed or nothing to run, 1 failed or no packages, 2 build failure before Go 1.24. */
const go = {
    name: 'go',
    argumentsAt: (words) => (words[0] === 'go' && words[1] === 'test' ? 2 : undefined),
    valueOptions: new Set([
        ...['-run', '-skip', '-bench', '-count', '-timeout', '-tags', '-p', '-parallel', '-cpu', '-o'],
        ...['-coverprofile', '-covermode', '-coverpkg', '-exec', '-mod', '-ldflags', '-fuzz', '-list'],
        ...['-benchtime', '-fuzztime', '-shuffle', '-vet', '-C', '-gcflags', '-outputdir'],
    ]),
    instrument(call, { folder }) {
        const json = call.words.slice(call.at).some((word) => /^--?json(=|$)/.test(word));
        const words = json ? call.words : (0,with_arguments/* withArguments */.$)(call, ['-json']);
        return Promise.resolve({ words, report: `${folder}/go-test.json`, save: 'stdout', raw: json });
    },
    executesNothing: ({ options }) => Promise.resolve(['-list', '--list', '-n', '-c'].find((name) => options.has(name))),
    hiddenFailures: 'a package that does not build, go vet, the race detector, or a TestMain',
    nameFilter: (args) => (0,read_arguments/* optionValue */.T)(args, '-run', '--run'),
    endedEmpty: ({ code, stderr, stdout }) => code === 1 &&
        (/no packages to test|matched no packages/.test(stderr) ||
            /directory not found|no such file or directory/.test(stdout + stderr)),
    discover,
    counts: (event, missing) => event.kind !== 'case' || event.test.status !== 'errored' || !missing.includes(event.test.name),
    shown: shownLine,
};
async function discover({ args, look }) {
    const local = (args?.positionals ?? [])
        .filter((name) => /^\.{0,2}\//.test(name) || name === '.')
        .map((name) => name.replace(/\/?\.\.\.$/, '') || '.');
    const ignored = /(^|\/)([._][^/]*|testdata|vendor)\//;
    const matches = (path) => path.endsWith('_test.go') && !ignored.test(path);
    return discoverIn(local.length > 0 ? local : ['.'], matches, look);
}
/** What `go test -v` would print. */
function shownLine(line) {
    if (!line.startsWith('{'))
        return line === '' ? '' : `${line}\n`;
    try {
        const { Output } = JSON.parse(line);
        return typeof Output === 'string' ? Output : '';
    }
    catch {
        return `${line}\n`;
    }
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/node-options.js
/** Node's own options that take the next word as their value. */
const nodeValueOptions = [
    ...['--test-reporter', '--test-reporter-destination', '--test-name-pattern', '--test-shard'],
    ...['--test-skip-pattern', '--test-concurrency', '--test-timeout', '--test-isolation'],
    ...['--test-coverage-include', '--test-coverage-exclude', '--test-global-setup'],
    ...['--import', '--require', '-r', '--loader', '--experimental-loader', '--env-file'],
    ...['--conditions', '-C', '--title', '--input-type'],
];
/** Node's own options, and the index of the script: what follows it are the script's own words. */
function nodeOptions(words) {
    const options = [];
    let at = 1;
    while ((words[at] ?? '').startsWith('-')) {
        const option = words[at] ?? '';
        if (option === '--')
            return { options, script: at + 1 };
        options.push(option);
        at += nodeValueOptions.includes(option) ? 2 : 1;
    }
    return { options, script: at };
}
/** `node [options] …/jest.js`: the index of the script's first argument. */
function nodeScriptAt(words, ...names) {
    if (words[0] !== 'node')
        return undefined;
    const at = nodeOptions(words).script;
    const file = words[at]?.replace(/^.*[/\\]/, '').replace(/\.[cm]?js$/, '');
    return file !== undefined && names.includes(file) ? at + 1 : undefined;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/node-runs.js
/** Where the reports of the runs are, below the folder of the command's run. */
const runsFolder = ({ folder }) => `${folder}/runs`;
/** Asks every run for a report of its own: an argument of the command would reach one of them. */
function instrumentNodeRuns(words, runs, run, place) {
    const hook = `${place.folder}/runs-hook.cjs`;
    const flag = `--require "${hook.replaceAll('\\', '/')}"`;
    return withNodeOptions(words, runs, [flag], { ...run.files, [hook]: hookText(run, flag, place) }, place);
}
/** Sets NODE_OPTIONS for all runs; a script that sets it anew would take the flags away. */
function withNodeOptions(words, runs, flags, files, place) {
    const overwritten = runs.some(({ env }) => {
        const value = env['NODE_OPTIONS'];
        return value !== undefined && !/\$(NODE_OPTIONS|\{NODE_OPTIONS\})/.test(value);
    });
    if (overwritten) {
        return {
            refused: 'scripts that keep $NODE_OPTIONS, by which this action asks a test run in a script for its report: write NODE_OPTIONS="$NODE_OPTIONS …", or call the test runner in the command itself',
        };
    }
    const options = [place.env('NODE_OPTIONS') ?? '', ...flags].join(' ').trim();
    const report = runsFolder(place);
    return { words, env: { NODE_OPTIONS: options }, files, report, runs: runs.length };
}
/**
 * Node loads the file before the program in each process that inherits NODE_OPTIONS: npm, the test
 * runner and others. It acts in the test runner alone, and takes itself out of NODE_OPTIONS there, so
 * that a test which starts such a program is not counted as a run.
 */
function hookText(run, flag, place) {
    const given = {
        main: run.main.source,
        verbs: run.verbs ?? [],
        nothing: run.nothing,
        add: run.add,
        unless: run.unless ?? null,
        variable: run.variable ?? null,
        flag,
        folder: runsFolder(place),
    };
    return `'use strict';
const { mkdirSync, realpathSync, writeFileSync } = require('fs');
const given = ${JSON.stringify(given)};
let main = process.argv[1] || '';
try {
  main = realpathSync(main);
} catch {}
const args = process.argv.slice(2);
const executes = !args.some((arg) => given.nothing.includes(arg.split('=')[0]));
if (executes && new RegExp(given.main).test(main.replaceAll('\\\\', '/'))) {
  mkdirSync(given.folder, { recursive: true });
  const path = given.folder + '/' + process.pid + '-' + process.hrtime.bigint();
  // Without the arguments: one of them may be a secret.
  writeFileSync(path + '.began', JSON.stringify({ cwd: process.cwd() }));
  const report = path + '.report';
  const more = given.add.map((arg) => arg.replace('REPORT', () => report));
  const { unless } = given;
  if (unless && !args.some((arg) => arg.startsWith(unless.option))) more.unshift(...unless.add);
  process.argv.splice(given.verbs.includes(args[0]) ? 3 : 2, 0, ...more);
  const options = (process.env.NODE_OPTIONS || '').replace(given.flag, '').trim();
  if (options === '') delete process.env.NODE_OPTIONS;
  else process.env.NODE_OPTIONS = options;
  if (given.variable) process.env[given.variable] = report;
}
`;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/jest.js




const valueOptions = new Set([
    ...[
        '-c',
        '--config',
        '-t',
        '--testNamePattern',
        '-w',
        '--maxWorkers',
        '--outputFile',
        '--reporters',
    ],
    ...['--coverageDirectory', '--shard', '--rootDir', '--roots', '--projects', '--selectProjects'],
    ...['--env', '--testTimeout', '--testPathPatterns', '--testPathPattern', '--globals', '--seed'],
]);
/** Options by which Jest prints something and runs no test. */
const nothing = [
    ...['--listTests', '--showConfig', '--clearCache', '--init', '--version', '-v', '--help', '-h'],
];
/** Exit codes: 0 passed, 1 everything else; only the output shows "no tests found". */
const jest = {
    name: 'jest',
    argumentsAt: (words) => (words[0] === 'jest' ? 1 : nodeScriptAt(words, 'jest')),
    valueOptions,
    instrument,
    instrumentEach,
    executesNothing: ({ options }) => Promise.resolve(nothing.find((name) => (options.get(name)?.at(-1) ?? 'false') !== 'false')),
    hiddenFailures: 'a coverage threshold, a global teardown, an obsolete snapshot (--ci), or an open handle',
    nameFilter: (args) => (0,read_arguments/* optionValue */.T)(args, '-t', '--testNamePattern'),
    endedEmpty: (ended) => ended.code === 1 && foundNone(ended),
    runsWithoutFiles: ({ stdout, stderr }) => `${stderr}\n${stdout}`.match(/^No tests found(, exiting| related to)/gm)?.length ?? 0,
    discover: jest_discover,
};
const related = ['--changedSince', '--onlyChanged', '-o', '--lastCommit', '--findRelatedTests'];
/** Jest searches by its own configuration and prints the result. */
function jest_discover({ ended, args }) {
    const option = related.find((name) => args?.options.has(name));
    const none = /^No tests found related to/m.test(`${ended.stderr}\n${ended.stdout}`);
    if (option !== undefined && (none || foundNone(ended))) {
        return Promise.resolve({ kind: 'unrelated', option });
    }
    return Promise.resolve(foundNone(ended) ? { kind: 'none' } : { kind: 'files', example: 'the files that Jest ran' });
}
async function instrument(call, { folder }) {
    const args = (0,read_arguments/* readArguments */.l)((0,with_arguments/* ownArguments */.b)(call), valueOptions);
    const own = args.options.has('--json') ? (0,read_arguments/* optionValue */.T)(args, '--outputFile') : undefined;
    if (own !== undefined)
        return Promise.resolve({ words: call.words, report: own });
    const report = `${folder}/jest.json`;
    if (args.options.has('--json')) {
        return Promise.resolve({ words: (0,with_arguments/* withArguments */.$)(call, [`--outputFile=${report}`]), report });
    }
    return Promise.resolve({
        words: (0,with_arguments/* withArguments */.$)(call, ['--json', `--outputFile=${report}`]),
        report,
    });
}
/** The report of a run that asks for one itself may be the same file as another run's. */
async function instrumentEach(words, runs, place) {
    const own = runs.some(({ args }) => args.options.has('--json') || args.options.has('--outputFile'));
    if (own) {
        const refused = 'scripts without --json and --outputFile, as each of several runs gets a report of its own; or set "reports"';
        return Promise.resolve({ refused });
    }
    const add = ['--json', '--outputFile=REPORT'];
    const run = { main: /\/(jest|jest-cli)\/bin\/jest(\.js)?$/, nothing, add };
    return Promise.resolve(instrumentNodeRuns(words, runs, run, place));
}
function foundNone({ stdout, stderr }) {
    return /^No tests found, exiting with code \d/m.test(`${stderr}\n${stdout}`);
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/mocha-hook.js
/**
 * A file for Mocha's `--require`. Mocha accepts one reporter only, and that is the user's, so this
 * file listens to the runner's events. It writes what the `json-stream` reporter would write, each
 * event at once: a timeout loses no earlier test. Workers of `--parallel` pass their events to the
 * main process, which writes them.
 */
const mochaHook = `'use strict';
const { appendFileSync, realpathSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = process.env.CI_ACTIONS_MOCHA_REPORT;
if (path && !process.env.MOCHA_WORKER_ID) {
  const exported = createRequire(realpathSync(process.argv[1]))('mocha');
  const { Runner } = exported.default ?? exported;
  const write = (event, value) => appendFileSync(path, JSON.stringify([event, value]) + '\\n');
  const shown = (test, error) => ({
    title: test.title,
    fullTitle: test.fullTitle(),
    file: test.file,
    duration: test.duration,
    currentRetry: test.currentRetry ? test.currentRetry() : 0,
    err: error ? { message: String(error.message ?? error), stack: String(error.stack ?? '') } : {},
  });
  const emit = Runner.prototype.emit;
  Runner.prototype.emit = function (event, first, second) {
    // A dry run, which a configuration file may ask for, reports every test as passed.
    if (this._opts && this._opts.dryRun) return emit.apply(this, arguments);
    if (event === 'start') write('start', { total: this.total });
    if (event === 'pass' || event === 'pending' || event === 'fail') write(event, shown(first, second));
    if (event === 'end') write('end', {});
    return emit.apply(this, arguments);
  };
}
`;

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/mocha.js





const configs = ['js', 'cjs', 'mjs', 'yaml', 'yml', 'jsonc', 'json'].map((end) => `.mocharc.${end}`);
/** Options by which Mocha prints something and runs no test. */
const mocha_nothing = [
    ...['--dry-run', '--list-reporters', '--list-interfaces', '--version', '-V', '--help', '-h'],
];
/**
 * Exit codes: the number of failures, so 4 and 5 have no special meaning; 0 also for no tests; 1 also
 * if no file matches, which only the output shows.
 */
const mocha = {
    name: 'mocha',
    argumentsAt: (words) => /^_?mocha$/.test(words[0] ?? '') ? 1 : nodeScriptAt(words, 'mocha', '_mocha'),
    valueOptions: new Set([
        ...['-g', '--grep', '-f', '--fgrep', '-r', '--require', '-R', '--reporter', '-O', '-t'],
        ...[
            '--reporter-option',
            '--timeout',
            '--config',
            '--spec',
            '--file',
            '--ignore',
            '--extension',
        ],
        ...['-j', '--jobs', '-u', '--ui', '-s', '--slow', '--retries', '-n', '--node-option'],
    ]),
    instrument(call, { folder }) {
        const hook = `${folder}/mocha-hook.cjs`;
        const report = `${folder}/mocha.jsonl`;
        return Promise.resolve({
            words: (0,with_arguments/* withArguments */.$)(call, ['--require', hook]),
            env: { CI_ACTIONS_MOCHA_REPORT: report },
            files: { [hook]: mochaHook },
            report,
        });
    },
    instrumentEach(words, runs, place) {
        const hook = `${place.folder}/mocha-hook.cjs`;
        const run = {
            main: /\/mocha\/bin\/_?mocha(\.js)?$/,
            nothing: mocha_nothing,
            add: ['--require', hook],
            variable: 'CI_ACTIONS_MOCHA_REPORT',
            files: { [hook]: mochaHook },
        };
        return Promise.resolve(instrumentNodeRuns(words, runs, run, place));
    },
    async executesNothing({ options }, { look }) {
        const option = mocha_nothing.find((name) => options.has(name));
        if (option !== undefined)
            return option;
        for (const path of configs) {
            const text = (await look.readText(path)) ?? '';
            if (/["']?(dry-run|dryRun)["']?\s*:\s*true/.test(text))
                return `dry-run in ${path}`;
        }
        return undefined;
    },
    hiddenFailures: 'a root hook or global teardown, an exit code that a test sets, or a coverage threshold of c8 or nyc',
    nameFilter: (args) => (0,read_arguments/* optionValue */.T)(args, '-g', '--grep', '-f', '--fgrep'),
    endedEmpty: (ended) => ended.code === 1 && mocha_foundNone(ended),
    runsWithoutFiles: ({ stdout, stderr }) => `${stderr}\n${stdout}`.match(/Error: No test files found/g)?.length ?? 0,
    // Mocha searches by its own configuration and prints the result.
    discover: ({ ended }) => Promise.resolve(mocha_foundNone(ended) ? { kind: 'none' } : { kind: 'files', example: 'the files that Mocha ran' }),
};
function mocha_foundNone({ stdout, stderr }) {
    return /Error: No test files found/.test(`${stderr}\n${stdout}`);
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/nextest.js



const repositoryConfig = '.config/nextest.toml';
const nextest_valueOptions = new Set([
    ...cargoValueOptions,
    ...['-P', '-E', '--filterset', '--filter-expr', '--cargo-profile', '--partition', '--retries'],
    ...['--test-threads', '--no-tests', '--config-file', '--tool-config-file', '--run-ignored'],
]);
/**
 * Exit codes: 0 passed, 100 failed, 101 build, 104 list, 105 set-up script, 4 no tests to run,
 * 5 outstanding.
 */
const nextest = {
    name: 'nextest',
    argumentsAt(words) {
        const at = words[0] === 'cargo-nextest' ? 1 : cargoSubcommandAt(words);
        if (at === undefined || words[at] !== 'nextest')
            return undefined;
        if (words[at + 1] === 'list')
            return at + 1;
        return words[at + 1] === 'run' || words[at + 1] === 'r' ? at + 2 : undefined;
    },
    valueOptions: nextest_valueOptions,
    instrument: nextest_instrument,
    executesNothing({ options, positionals }) {
        if (positionals[0] === 'list')
            return Promise.resolve('cargo nextest list');
        return Promise.resolve(['--no-run', '--help', '-h'].find((name) => options.has(name)));
    },
    hiddenFailures: 'a set-up script, a target that does not build, or --no-tests=fail',
    nameFilter: (args) => (0,read_arguments/* optionValue */.T)(args, '-E', '--filterset', '--filter-expr') ?? args.positionals[0] ?? args.rest[0],
    endedEmpty: (ended) => ended.code === 4 || (ended.code === 101 && missingTarget(ended) !== undefined),
    discover: discoverRust,
    hidesSkipped: ({ stderr }) => /\b0 tests run: 0 passed, [1-9]\d* skipped/.test(stderr),
};
/**
 * The repository's configuration overrides a tool's configuration file, so a report that it asks for
 * is read from its own path. Our file stores the output of passed tests: nextest passes a test whose
 * process exits with 0 midway, and only the incomplete output shows that.
 */
async function nextest_instrument(call, { folder, look, env }) {
    const args = (0,read_arguments/* readArguments */.l)((0,with_arguments/* ownArguments */.b)(call), nextest_valueOptions);
    const profile = (0,read_arguments/* optionValue */.T)(args, '-P', '--profile') ?? env('NEXTEST_PROFILE') ?? 'default';
    const own = ownReport((await look.readText(repositoryConfig)) ?? '', profile);
    if (own !== undefined) {
        const target = (0,read_arguments/* optionValue */.T)(args, '--target-dir') ?? env('CARGO_TARGET_DIR') ?? 'target';
        return { words: call.words, report: `${target}/nextest/${profile}/${own}` };
    }
    const report = `${folder}/nextest.xml`;
    const config = `${folder}/nextest.toml`;
    const text = `[profile.default.junit]\npath = ${JSON.stringify(report)}\nstore-success-output = true\n`;
    return {
        words: (0,with_arguments/* withArguments */.$)(call, [`--tool-config-file=ci-actions:${config}`]),
        files: { [config]: text },
        report,
    };
}
/** The JUnit report path of the profile, or of the `default` profile that it inherits from. */
function ownReport(toml, profile) {
    for (const name of [profile, 'default']) {
        const start = toml.indexOf(`[profile.${name}.junit]`);
        const section = start < 0 ? '' : toml.slice(start + 1).split(/^\[/m)[0];
        const path = /^\s*path\s*=\s*["']([^"']+)["']/m.exec(section ?? '')?.[1];
        if (path !== undefined)
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/node-reporter.js
/**
 * A reporter for `node --test`. Each run writes a JUnit report of its own, and takes the flags out of
 * NODE_OPTIONS, so that a test which starts `node --test` is not counted as a run.
 */
function nodeReporter(flags, folder) {
    return `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { junit } from 'node:test/reporters';
const folder = ${JSON.stringify(folder)};
mkdirSync(folder, { recursive: true });
const path = folder + '/' + process.pid + '-' + process.hrtime.bigint();
writeFileSync(path + '.began', JSON.stringify({ cwd: process.cwd() }));
const options = (process.env.NODE_OPTIONS || '').replace(${JSON.stringify(flags)}, '').trim();
if (options === '') delete process.env.NODE_OPTIONS;
else process.env.NODE_OPTIONS = options;
export default async function* report(source) {
  for await (const text of junit(source)) appendFileSync(path + '.report', text);
  yield '';
}
`;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/node.js






const node_valueOptions = new Set(nodeValueOptions);
/**
 * Exit codes: 0 passed, or no files; 1 failed, or a named file does not exist. A file without tests
 * passes as one test with the file's name, and so does a file whose process exits with 0 midway. The
 * report reader detects both.
 */
const node = {
    name: 'node',
    argumentsAt(words) {
        // tsx passes Node's options on.
        if (words[0] !== 'node' && words[0] !== 'tsx')
            return undefined;
        return nodeOptions(words).options.some((word) => /^--test(=|$)/.test(word)) ? 1 : undefined;
    },
    valueOptions: node_valueOptions,
    instrument: node_instrument,
    instrumentEach: node_instrumentEach,
    // Behind a file, Node reads options as files.
    ignoresAppended: (args) => nodeOptions(['node', ...args]).script <= args.length,
    hiddenFailures: 'a coverage threshold (--test-coverage-lines), a global set-up, or an error after the last test',
    nameFilter: (args) => (0,read_arguments/* optionValue */.T)(args, '--test-name-pattern'),
    endedEmpty: ({ code, stderr }) => code === 1 && /^Could not find '/m.test(stderr),
    discover: node_discover,
};
const toTerminal = '--test-reporter-destination=stdout';
/** Each reporter needs a destination; only a single reporter may omit it. */
async function node_instrument(call, { folder }) {
    const args = (0,read_arguments/* readArguments */.l)((0,with_arguments/* ownArguments */.b)(call), node_valueOptions);
    const report = `${folder}/node.xml`;
    const ours = ['--test-reporter=junit', `--test-reporter-destination=${report}`];
    const { reporters, destinations } = reportersOf(args);
    const kept = reporters === 0
        ? ['--test-reporter=spec', toTerminal]
        : destinations < reporters
            ? [toTerminal]
            : [];
    return Promise.resolve({ words: (0,with_arguments/* withArguments */.$)(call, [...kept, ...ours]), report });
}
function reportersOf({ options }) {
    const numberOf = (name) => options.get(name)?.length ?? 0;
    return {
        reporters: numberOf('--test-reporter'),
        destinations: numberOf('--test-reporter-destination'),
    };
}
/**
 * A reporter that writes a file for each run and prints nothing to its destination. NODE_OPTIONS come
 * before the command's own options, so reporters and destinations pair up from there.
 */
async function node_instrumentEach(words, runs, place) {
    const file = `${place.folder}/runs-reporter.mjs`;
    const url = encodeURI(`file://${file.startsWith('/') ? '' : '/'}${file.replaceAll('\\', '/')}`);
    const ours = [`--test-reporter=${url}`, toTerminal];
    const needed = new Set(runs.map(({ args }) => {
        const { reporters, destinations } = reportersOf(args);
        if (reporters === 0)
            return ['--test-reporter=spec', toTerminal, ...ours].join(' ');
        return [...ours, ...(destinations < reporters ? [toTerminal] : [])].join(' ');
    }));
    const [flags = '', another] = needed;
    if (another !== undefined) {
        const refused = 'the same number of --test-reporter in each run of node, or a step for each';
        return Promise.resolve({ refused });
    }
    const files = { [file]: nodeReporter(flags, runsFolder(place)) };
    return Promise.resolve(withNodeOptions(words, runs, [flags], files, place));
}
/** The default patterns of `node --test` without a named file (test_runner). */
const testFile = /(^|\/)(test\/([^/]+\/)*[^/]+|test|test-[^/]+|[^/]+[._-]test)\.([cm]?js|[cm]?ts)$/;
async function node_discover({ ended, args, look }) {
    const missing = /^Could not find '(.+)'/m.exec(ended.stderr)?.[1];
    if (missing !== undefined)
        return { kind: 'missing', path: missing };
    const named = args?.positionals ?? [];
    const [first] = named;
    // Without --test, Node runs the one file, whatever it contains.
    if (first !== undefined && args?.options.has('--test') === false) {
        return { kind: 'files', example: first };
    }
    if (first === undefined)
        return discoverIn(['.'], (path) => testFile.test(path), look);
    return discoverIn(named, (path) => /\.[cm]?[jt]s$/.test(path), look);
}

// EXTERNAL MODULE: ./build/packages/command/src/split-command.js
var split_command = __webpack_require__(4455);
;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/pytest-options.js

/** Files that may hold pytest's configuration, in the order in which pytest looks for it. */
const pytestConfigs = [
    ...['pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini'],
    ...['pyproject.toml', 'tox.ini', 'setup.cfg'],
];
/**
 * The words that pytest puts before the command's own: `addopts` of its configuration, and
 * PYTEST_ADDOPTS. A `--junitxml` elsewhere in tox.ini or pyproject.toml belongs to another command.
 */
async function pytestOptions(args, { look, env }) {
    const added = wordsOf(env('PYTEST_ADDOPTS') ?? '');
    for (const value of [
        ...(args.options.get('-o') ?? []),
        ...(args.options.get('--override-ini') ?? []),
    ]) {
        const given = /^addopts=(.*)$/s.exec(value)?.[1];
        if (given !== undefined)
            return [...wordsOf(given), ...added];
    }
    const config = (0,read_arguments/* optionValue */.T)(args, '-c', '--config-file');
    return [...(await configuredOptions(look, config)), ...added];
}
async function configuredOptions(look, config) {
    for (const path of config === undefined ? pytestConfigs : [config]) {
        const text = await look.readText(path);
        if (text === undefined)
            continue;
        const own = sectionOf(path.replace(/^.*\//, ''), text);
        if (own !== undefined)
            return addopts(own, path.endsWith('.toml'));
    }
    return [];
}
/** The section that pytest reads; a pytest.ini counts even without it. */
function sectionOf(name, text) {
    if (name === 'setup.cfg')
        return section(text, 'tool:pytest');
    if (name === 'pyproject.toml') {
        return section(text, 'tool.pytest.ini_options') ?? section(text, 'tool.pytest');
    }
    if (name === 'tox.ini')
        return section(text, 'pytest');
    return (section(text, 'pytest') ??
        (name.startsWith('pytest.') || name.startsWith('.pytest.') ? '' : text));
}
function section(text, name) {
    const lines = text.split(/\r?\n/);
    const start = lines.findIndex((line) => line.trim().replaceAll(/\s/g, '') === `[${name}]`);
    if (start < 0)
        return undefined;
    const end = lines.findIndex((line, i) => i > start && /^\[[^\]]+\]\s*$/.test(line));
    return lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
}
function addopts(text, toml) {
    if (!toml) {
        const value = /^addopts\s*[=:]([^\n]*(?:\n[ \t]+[^\n]*)*)/m.exec(text)?.[1] ?? '';
        return wordsOf(value.replaceAll(/^\s*[#;].*$/gm, '').replaceAll('\n', ' '));
    }
    const list = /^addopts\s*=\s*\[([^\]]*)\]/m.exec(text)?.[1];
    if (list !== undefined) {
        const items = list.replaceAll(/#.*$/gm, '').matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g);
        return [...items].map(([, double, single]) => double ?? single ?? '');
    }
    const [, long, double, single] = /^addopts\s*=\s*(?:"""(.*?)"""|"((?:[^"\\\n]|\\.)*)"|'{1,3}([^']*)')/ms.exec(text) ?? [];
    return wordsOf((long ?? double ?? single ?? '').replaceAll(/\\?\n/g, ' '));
}
/** Split as a shell would; what no shell could split holds no option that matters here. */
function wordsOf(text) {
    const split = (0,split_command/* splitCommand */.G)(text, (name) => `$${name}`);
    if ('refused' in split)
        return text.split(/\s+/).filter((word) => word !== '');
    const assigned = split.command.assignments.map(([name, value]) => `${name}=${value}`);
    return [...assigned, ...split.command.words.map((word) => word.text)];
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/pytest.js




const pytest_valueOptions = new Set([
    ...['-k', '-m', '-c', '-p', '-o', '-W', '-n', '-r', '--config-file', '--rootdir', '--confcutdir'],
    ...['--junitxml', '--junit-xml', '--junit-prefix', '--ignore', '--ignore-glob', '--deselect'],
    ...[
        '--maxfail',
        '--durations',
        '--tb',
        '--color',
        '--log-level',
        '--log-cli-level',
        '--log-file',
    ],
    ...['--basetemp', '--import-mode', '--timeout', '--dist', '--override-ini', '--numprocesses'],
    ...['--reruns', '--capture', '--verbosity', '--show-capture', '--doctest-glob', '--cov-report'],
]);
/** Options by which pytest prints something and runs no test, or only its fixtures. */
const pytest_nothing = [
    ...['--collect-only', '--collectonly', '--co', '--setup-plan', '--setup-only', '--markers'],
    ...['--fixtures', '--funcargs', '--fixtures-per-test', '--cache-show', '--version', '-V'],
    ...['--help', '-h'],
];
/** Exit codes: 0 passed, 1 failed, 2 interrupted (collection errors too), 4 usage, 5 nothing collected. */
const pytest = {
    name: 'pytest',
    argumentsAt: (words) => (/^(pytest|py\.test)$/.test(words[0] ?? '') ? 1 : undefined),
    valueOptions: pytest_valueOptions,
    instrument: pytest_instrument,
    async executesNothing(args, place) {
        const words = await pytestOptions(args, place);
        return pytest_nothing.find((option) => args.options.has(option) || words.includes(option));
    },
    hiddenFailures: 'a coverage threshold (--cov-fail-under), a plugin or hook (pytest_sessionfinish), or warnings as errors (-W error)',
    nameFilter(args) {
        const id = args.positionals.find((path) => path.includes('::'));
        return (0,read_arguments/* optionValue */.T)(args, '-k') ?? id;
    },
    endedEmpty: ({ code, stderr, stdout }) => code === 5 || (code === 4 && missingPath(stderr + stdout) !== undefined),
    discover: pytest_discover,
};
async function pytest_instrument(call, place) {
    const args = (0,read_arguments/* readArguments */.l)((0,with_arguments/* ownArguments */.b)(call), pytest_valueOptions);
    const configured = (0,read_arguments/* readArguments */.l)(await pytestOptions(args, place), pytest_valueOptions);
    const own = (0,read_arguments/* optionValue */.T)(args, '--junitxml', '--junit-xml') ??
        (0,read_arguments/* optionValue */.T)(configured, '--junitxml', '--junit-xml');
    if (own !== undefined)
        return { words: call.words, report: own };
    const report = `${place.folder}/pytest.xml`;
    // Only this family includes file and line.
    return {
        words: (0,with_arguments/* withArguments */.$)(call, [`--junitxml=${report}`, '-o', 'junit_family=xunit1']),
        report,
    };
}
function missingPath(output) {
    return /file or directory not found: (.+)/.exec(output)?.[1]?.trim();
}
async function pytest_discover({ ended, args, look }) {
    const missing = missingPath(ended.stderr + ended.stdout);
    // A word that does not exist and that pytest accepted is an option's value, not a path.
    const named = [];
    for (const word of args?.positionals ?? []) {
        const path = word.replace(/::.*$/, '');
        if (path === missing || (await look.kindOf(path)) !== undefined)
            named.push(path);
    }
    const any = await anyPythonFile(args, look.readText);
    const matches = (path) => (any ? /\.py$/ : /(^|\/)(test_[^/]*|[^/]*_test)\.py$/).test(path);
    return discoverIn(named.length > 0 ? named : ['.'], matches, look);
}
/** Every Python file counts if patterns are configured or modules may contain doctests. */
async function anyPythonFile(args, readText) {
    if (args?.options.has('--doctest-modules') === true || args?.options.has('--doctest-glob')) {
        return true;
    }
    for (const path of pytestConfigs) {
        if (/python_files|--doctest/.test((await readText(path)) ?? ''))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/text/unittest.js


const ran = /^Ran (\d+) tests? in [\d.]+s$/;
const unittest_heading = /^(FAIL|ERROR|UNEXPECTED SUCCESS): (\S+)(?: \(([^)]+)\))?(?: .*)?$/;
const verdict = /^(OK|FAILED|NO TESTS RAN)(?: \((.*)\))?$/;
/** A character a test, where nothing else was printed on the line. */
const marks = /^[.sFExu]+$/;
/** With `-v`: a class or a module whose set-up skips all its tests. */
const skippedFixture = /^setUp(?:Class|Module) \(.*\) \.\.\. skipped /;
const unittest_maxLines = 200;
/**
 * Reads the output of `python -m unittest`, which has no machine format: blocks with headings, then
 * `Ran N tests` and one verdict line. Only the last such pair counts, because tests may print anything.
 */
async function* readUnittest(chunks) {
    const blocks = [];
    const progress = { passed: 0, skipped: 0, fixtures: 0 };
    let lastRan;
    let summary;
    let begun = true;
    for await (const lines of (0,src_lines/* linesOf */.D)(chunks)) {
        for (const { text } of lines) {
            // The start directory does not exist: unittest did not start, so nothing ended early.
            if (text.startsWith('ImportError: Start directory is not importable'))
                begun = false;
            const head = unittest_heading.exec(text);
            const count = ran.exec(text);
            const end = verdict.exec(text);
            if (head?.[1] !== undefined) {
                const status = head[1] === 'ERROR' ? 'errored' : 'failed';
                blocks.push({ status, name: head[2] ?? '', suite: head[3] ?? '', lines: [] });
            }
            else if (count) {
                lastRan = Number(count[1]);
                summary = undefined;
            }
            else if (end && lastRan !== undefined) {
                summary ??= { ran: lastRan, words: unittest_wordsOf(end[2] ?? ''), progress };
            }
            else if (blocks.length === 0 && lastRan === undefined)
                unittest_follow(progress, text);
            else {
                const block = blocks.at(-1);
                if (block && lastRan === undefined && block.lines.length < unittest_maxLines)
                    block.lines.push(text);
            }
        }
        yield [];
    }
    if (!summary && !begun)
        return;
    if (!summary) {
        yield [{ kind: 'problem', what: 'unittest ended without its "Ran … tests" line and verdict' }];
        return;
    }
    yield events(summary, blocks.map(unittest_caseOf));
}
function unittest_follow(progress, text) {
    if (skippedFixture.test(text))
        progress.fixtures += 1;
    if (!marks.test(text))
        return;
    progress.passed += text.replaceAll(/[^.x]/g, '').length;
    progress.skipped += text.replaceAll(/[^s]/g, '').length;
}
/**
 * A class or module that skips all its tests is skipped once and none of its tests ran, so what was
 * skipped is not always a part of what ran. The line of marks tells, where no output tore it.
 */
function passedOf(summary, failed, skipped) {
    const { progress } = summary;
    const most = Math.max(0, summary.ran - failed);
    const least = Math.max(0, most - skipped + progress.fixtures);
    return progress.skipped === skipped ? Math.min(most, Math.max(least, progress.passed)) : least;
}
/** `failures=1, errors=2, expected failures=1` as numbers by name. */
function unittest_wordsOf(text) {
    const words = text.split(', ').map((word) => word.split('='));
    const counts = words.filter(([, number = '']) => /^\d{1,9}$/.test(number));
    return Object.fromEntries(counts.map(([name = '', number]) => [name.trim(), Number(number)]));
}
/** As many blocks as the verdict line counts, and the rest as numbers. */
function events(summary, blocks) {
    const word = (name) => summary.words[name] ?? 0;
    const failed = word('failures') + word('unexpected successes');
    const errored = word('errors');
    const skipped = word('skipped');
    const shownFailed = blocks.filter((b) => b.status === 'failed').slice(0, failed);
    const shownErrored = blocks.filter((b) => b.status === 'errored').slice(0, errored);
    const unshownErrored = errored - shownErrored.length;
    const unshown = failed - shownFailed.length + unshownErrored;
    const passed = passedOf(summary, failedTests(blocks, failed + errored), skipped);
    const counts = {
        tests: passed + unshown + skipped,
        passed,
        failed: unshown,
        errored: unshownErrored,
        skipped,
    };
    return [
        ...[...shownFailed, ...shownErrored].map((test) => ({ kind: 'case', test })),
        ...(counts.tests > 0 ? [{ kind: 'counted', where: 'unittest', counts }] : []),
    ];
}
/**
 * Number of tests that failed. Several subtests can fail in one test, and a fixture of a class or
 * module is not a test.
 */
function failedTests(blocks, total) {
    const fixtures = blocks.filter(({ name }) => /^(setUp|tearDown)(Class|Module)$/.test(name));
    const names = new Set(blocks.map(({ name, suite }) => `${name} ${suite ?? ''}`));
    for (const { name, suite } of fixtures)
        names.delete(`${name} ${suite ?? ''}`);
    return blocks.length === total ? names.size : total - fixtures.length;
}
function unittest_caseOf(block) {
    const text = block.lines.filter((line) => !/^[=-][=-]*$/.test(line)).join('\n');
    const places = [...text.matchAll(/File "([^"][^"]*)", line (\d\d*)/g)];
    const place = places.at(-1);
    return {
        name: block.name,
        status: block.status,
        ...(block.suite === '' ? {} : { suite: block.suite }),
        ...(place?.[1] === undefined ? {} : { file: place[1], line: Number(place[2]) }),
        ...(0,bounded_text/* messageOf */.bD)(text),
    };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/unittest.js



/**
 * Exit codes: 0 passed (before Python 3.12 also for no tests), 1 failed or not importable, 2 usage,
 * 5 no tests ran (on 3.12.1 also if all were skipped).
 */
const unittest = {
    name: 'unittest',
    argumentsAt: (words, module) => (module && words[0] === 'unittest' ? 1 : undefined),
    valueOptions: new Set(['-k', '-s', '-p', '-t', '--start-directory', '--pattern', '--durations']),
    instrument: (call, { folder }) => Promise.resolve({ words: call.words, report: `${folder}/unittest.txt`, save: 'stderr' }),
    hiddenFailures: 'a coverage threshold, warnings as errors (-W error), or an exit in a teardown',
    reader: readUnittest,
    nameFilter: (args) => (0,read_arguments/* optionValue */.T)(args, '-k'),
    endedEmpty: ({ code, stderr }) => code === 5 || (code === 1 && /^ImportError: Start directory is not importable/m.test(stderr)),
    discover: unittest_discover,
};
async function unittest_discover({ args, look }) {
    const pattern = (args && (0,read_arguments/* optionValue */.T)(args, '-p', '--pattern')) ?? 'test*.py';
    const expression = new RegExp(`^${pattern
        .replaceAll(/[.+^${}()|\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`);
    const matches = (path) => expression.test(path.replace(/^.*\//, ''));
    return discoverIn(named(args), matches, look);
}
/** The named modules as paths of files or folders. */
function named(args) {
    if (!args)
        return ['.'];
    const [first, second] = args.positionals;
    if (first === 'discover')
        return [(0,read_arguments/* optionValue */.T)(args, '-s', '--start-directory') ?? second ?? '.'];
    const start = (0,read_arguments/* optionValue */.T)(args, '-s', '--start-directory');
    if (start !== undefined)
        return [start];
    return args.positionals.length > 0 ? args.positionals : ['.'];
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/vitest-reporters.js
const vitest_reporters_configs = ['vitest.config', 'vite.config'].flatMap((name) => ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `${name}.${extension}`));
/**
 * The reporters in Vitest's configuration, if it has a plain list of them. `coverage.reporter` and
 * `coverage.reporters` are those of the coverage.
 */
async function configuredReporters(look, config) {
    for (const path of config === undefined ? vitest_reporters_configs : [config]) {
        const text = withoutComments((await look.readText(path)) ?? '');
        const own = withoutBlocks(text, /\b(coverage|benchmark)\s*:\s*\{/);
        if (!/\breporters\b/.test(own))
            continue;
        const list = /\breporters['"]?\s*:\s*(\[[^\]]*\]|['"][\w-]+['"])/.exec(own)?.[1];
        const names = list?.match(/['"][^'"]*['"]/g)?.map((name) => name.slice(1, -1));
        const plain = list?.replaceAll(/['"][\w-]+['"]|[\s,[\]]/g, '') === '';
        return plain && names ? names : 'unclear';
    }
    return undefined;
}
const withoutComments = (text) => text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
/** Takes out the object that each match of `start`, which ends with its brace, begins. */
function withoutBlocks(text, start) {
    const found = start.exec(text);
    if (!found)
        return text;
    let depth = 1;
    let end = found.index + found[0].length;
    for (; end < text.length && depth > 0; end += 1) {
        if (text[end] === '{')
            depth += 1;
        if (text[end] === '}')
            depth -= 1;
    }
    return text.slice(0, found.index) + withoutBlocks(text.slice(end), start);
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/vitest.js





const vitest_valueOptions = new Set([
    ...[
        '-t',
        '--testNamePattern',
        '-r',
        '--root',
        '-c',
        '--config',
        '--dir',
        '--reporter',
        '--project',
    ],
    ...['--outputFile', '--shard', '--pool', '--environment', '--exclude', '--maxWorkers', '--mode'],
]);
/** Options by which Vitest prints something and runs no test. */
const vitest_nothing = [
    ...['--listTags', '--standalone', '--clearCache', '--version', '-v', '--help', '-h'],
];
/** Exit codes: 0 passed, 1 everything else; only the output shows "no test files found". */
const vitest = {
    name: 'vitest',
    argumentsAt(words) {
        const at = words[0] === 'vitest' ? 1 : nodeScriptAt(words, 'vitest');
        if (at === undefined)
            return undefined;
        return words[at] === 'run' ? at + 1 : at;
    },
    valueOptions: vitest_valueOptions,
    instrument: vitest_instrument,
    instrumentEach: vitest_instrumentEach,
    executesNothing({ positionals, options }) {
        const [first = ''] = positionals;
        const command = /^(list|init|bench)$/.test(first) ? `vitest ${first}` : undefined;
        return Promise.resolve(command ?? vitest_nothing.find((name) => options.has(name)));
    },
    hiddenFailures: 'a coverage threshold, an error outside of any test, a global set-up or teardown, or a type check',
    nameFilter: (args) => (0,read_arguments/* optionValue */.T)(args, '-t', '--testNamePattern'),
    endedEmpty: (ended) => ended.code === 1 && vitest_foundNone(ended),
    runsWithoutFiles: ({ stdout, stderr }) => `${stderr}\n${stdout}`.match(/No test files found, exiting with code \d/g)?.length ?? 0,
    discover: vitest_discover,
};
/** Vitest searches by its own configuration and prints the result. */
function vitest_discover({ ended, args }) {
    if (!vitest_foundNone(ended)) {
        return Promise.resolve({ kind: 'files', example: 'the files that Vitest ran' });
    }
    const related = args?.positionals[0] === 'related' ? 'related' : undefined;
    const option = args?.options.has('--changed') ? '--changed' : related;
    return Promise.resolve(option === undefined ? { kind: 'none' } : { kind: 'unrelated', option });
}
/** A reporter on the command line replaces the configured ones, so they are passed again. */
async function vitest_instrument(call, { folder, look }) {
    const args = (0,read_arguments/* readArguments */.l)((0,with_arguments/* ownArguments */.b)(call), vitest_valueOptions);
    const report = `${folder}/vitest.json`;
    const ours = ['--reporter=json', `--outputFile.json=${report}`];
    const given = args.options.get('--reporter') ?? args.options.get('--reporters');
    if (given)
        return withGiven(call, args, given, ours, report);
    const configured = await configuredReporters(look, (0,read_arguments/* optionValue */.T)(args, '-c', '--config'));
    if (configured === 'unclear') {
        return { refused: unclear };
    }
    const kept = (configured ?? ['default']).map((name) => `--reporter=${name}`);
    return { words: (0,with_arguments/* withArguments */.$)(call, [...kept, ...ours]), report };
}
const unclear = 'a command with "reports", as the Vitest configuration has no plain list of reporters';
/** The runs may start in several folders; the same reporters are passed to all. */
async function vitest_instrumentEach(words, runs, place) {
    const lists = new Set();
    for (const { args, look } of runs) {
        const own = [...args.options.keys()].some((name) => name.startsWith('--outputFile'));
        if (own || args.options.get('--reporter')?.includes('json')) {
            const refused = 'scripts without --outputFile and the reporter json, as each of several runs gets a report of its own; or set "reports"';
            return { refused };
        }
        const config = (0,read_arguments/* optionValue */.T)(args, '-c', '--config');
        const configured = await configuredReporters(look, config);
        if (configured === 'unclear')
            return { refused: unclear };
        lists.add(JSON.stringify(configured ?? ['default']));
    }
    const [list = '[]', another] = lists;
    if (another !== undefined) {
        return {
            refused: 'the same "reporters" in the Vitest configuration of each run, or a step for each',
        };
    }
    const kept = JSON.parse(list).map((name) => `--reporter=${name}`);
    const run = {
        main: /\/vitest\/(vitest|dist\/cli)\.m?js$/,
        verbs: ['run', 'watch', 'dev', 'related'],
        nothing: [...vitest_nothing, 'list', 'init', 'bench'],
        add: ['--reporter=json', '--outputFile.json=REPORT'],
        unless: { option: '--reporter', add: kept },
    };
    return instrumentNodeRuns(words, runs, run, place);
}
function withGiven(call, args, given, ours, report) {
    if (!given.includes('json'))
        return { words: (0,with_arguments/* withArguments */.$)(call, ours), report };
    const own = (0,read_arguments/* optionValue */.T)(args, '--outputFile.json', '--outputFile');
    if (own !== undefined)
        return { words: call.words, report: own };
    return { words: (0,with_arguments/* withArguments */.$)(call, ours.slice(1)), report };
}
function vitest_foundNone({ stdout, stderr }) {
    return /No test files found, exiting with code \d/.test(`${stderr}\n${stdout}`);
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/framework/frameworks.js









const frameworks = {
    pytest: pytest,
    unittest: unittest,
    cargo: cargo,
    nextest: nextest,
    jest: jest,
    vitest: vitest,
    mocha: mocha,
    node: node,
    go: go,
};


/***/ }),

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withArguments),
/* harmony export */   b: () => (/* binding */ ownArguments)
/* harmony export */ });
/** Adds arguments for the framework: right after its name, or at the end of the script. */
function withArguments({ words, at, script }, more) {
    if (!script)
        return [...words.slice(0, at), ...more, ...words.slice(at)];
    return [...words, ...script.before, ...more];
}
/** The framework's arguments, in the script and behind the command. */
function ownArguments({ words, at, script }) {
    return script ? script.words.slice(script.at) : words.slice(at);
}


/***/ }),

/***/ 2951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planDirectory: () => (/* binding */ planDirectory)
});

// EXTERNAL MODULE: ./build/actions/test-runner/src/command/after-launchers.js + 1 modules
var after_launchers = __webpack_require__(2073);
;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/call-at.js

/** The framework whose program stands behind the launchers. */
function callAt(words, { at, module, scoped }, frameworks) {
    const name = (0,after_launchers/* programName */.k)(words[at] ?? '');
    const own = [scoped ? name.replace(/^[^:]*:/, '') : name, ...words.slice(at + 1)];
    for (const framework of frameworks) {
        const found = framework.argumentsAt(own, module);
        if (found !== undefined)
            return { framework, at: at + found };
    }
    return undefined;
}
/** Finds a call of the framework anywhere in the command. Use it to read arguments only. */
function findAnywhere(words, framework) {
    for (let at = words.length - 1; at >= 0; at -= 1) {
        const module = words[at - 1] === '-m';
        const found = callAt(words, { at, module, scoped: false }, [framework]);
        if (found)
            return { words, at: found.at };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/packages/command/src/split-script.js
var split_script = __webpack_require__(8331);
// EXTERNAL MODULE: ./build/packages/command/src/split-command.js
var split_command = __webpack_require__(4455);
;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/package-folder.js
/** A package.json that is absent or broken has no script; npm says what is wrong with it. */
async function packageIn(folder, files) {
    try {
        const text = (await files.readText(packageFile(folder))) ?? '{}';
        return (JSON.parse(text) ?? {});
    }
    catch {
        return {};
    }
}
const inside = (folder, path) => folder === '' ? path : `${folder}/${path}`;
const packageFile = (folder) => inside(folder, 'package.json');
/** The folders of npm's workspaces below a folder. */
async function workspaceFolders(root, files) {
    const { workspaces } = await packageIn(root, files);
    const folders = new Set();
    for (const pattern of patternsOf(workspaces)) {
        const plain = pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
        for (const path of await files.matching(inside(root, `${plain}/package.json`))) {
            const folder = path.replace(/[/\\]package\.json$/, '').replaceAll('\\', '/');
            if (/(^|\/)node_modules\//.test(folder))
                continue;
            if (pattern.startsWith('!'))
                folders.delete(folder);
            else
                folders.add(folder);
        }
    }
    return [...folders];
}
/** A list, or Yarn's `{ packages: […] }`. */
function patternsOf(workspaces) {
    const { packages = workspaces } = Object(workspaces);
    return Array.isArray(packages) ? packages.filter((pattern) => typeof pattern === 'string') : [];
}
/** The folders that `--workspaces` or `--workspace` selects, or a name that none has. */
async function selectedFolders({ named, withRoot }, root, files) {
    const all = await workspaceFolders(root, files);
    const first = withRoot ? [root] : [];
    if (named === 'all')
        return { folders: [...first, ...all] };
    const folders = new Set();
    for (const given of named) {
        const path = inside(root, given.replace(/^\.\//, '').replace(/\/+$/, ''));
        const found = [];
        for (const folder of all) {
            const { name } = await packageIn(folder, files);
            if (name === given || folder === path || folder.startsWith(`${path}/`))
                found.push(folder);
        }
        if (found.length === 0)
            return { unknown: given };
        for (const folder of found)
            folders.add(folder);
    }
    return { folders: [...first, ...folders] };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/manager-options.js
const managers = ['npm', 'pnpm', 'yarn', 'bun'];
/** Options that take the next word as their value. */
const values = {
    npm: '-w --workspace --loglevel --script-shell --userconfig --cache --registry -p --package',
    pnpm: '--reporter --loglevel --workspace-concurrency --resume-from --package',
    yarn: '-p --package --registry --modules-folder',
    bun: '--env-file -c --config',
};
/** Options and subcommands by which a manager leaves the one package of the working directory. */
const leaving = {
    npm: '-C --prefix',
    pnpm: '-r --recursive -F --filter --filter-prod -C --dir -w --workspace-root recursive multi m',
    yarn: '--cwd workspace workspaces',
    bun: '-F --filter --cwd --workspaces',
};
const has = (list, word) => list.split(' ').includes(word);
function readOptions(manager, words, from) {
    const given = [];
    let at = from;
    while ((words[at] ?? '').startsWith('-')) {
        if (words[at] === '--')
            return { at: at + 1, given, leaving: undefined };
        const read = readOption(manager, words, at);
        if (leaves(manager, read.option))
            return { at, given, leaving: read.option };
        given.push(read);
        at = read.next;
    }
    const word = words[at] ?? '';
    return { at, given, leaving: leaves(manager, word) ? word : undefined };
}
const leaves = (manager, word) => has(leaving[manager], word);
function readOption(manager, words, at) {
    const word = words[at] ?? '';
    const [, option = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    if (value !== undefined)
        return { option, value, next: at + 1 };
    if (!has(values[manager], option))
        return { option, value: '', next: at + 1 };
    return { option, value: words[at + 1] ?? '', next: at + 2 };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/package-manager.js


/** Subcommands that are no script. */
const own = {
    npm: '',
    pnpm: 'install i add remove update ci audit publish pack',
    yarn: 'install add remove up upgrade audit pack npm',
    bun: 'test install i add remove update build init create pm',
};
function managerCall(words, from) {
    const program = (0,after_launchers/* programName */.k)(words[from] ?? '');
    const manager = managers.find((name) => name === program);
    if (!manager)
        return undefined;
    const before = readOptions(manager, words, from + 1);
    if (before.leaving !== undefined)
        return { kind: 'packages', manager, option: before.leaving };
    const verb = words[before.at] ?? '';
    if (manager === 'yarn' && verb === 'node')
        return { kind: 'program', at: before.at };
    if (/^(exec|x|dlx)$/.test(verb))
        return programCall(manager, words, before);
    if (/^(run|run-script|rum|urn)$/.test(verb)) {
        const named = readOptions(manager, words, before.at + 1);
        if (named.leaving !== undefined)
            return { kind: 'packages', manager, option: named.leaving };
        const name = words[named.at] ?? '';
        return scriptCall(manager, words, { name, at: named.at, run: true }, [
            ...before.given,
            ...named.given,
        ]);
    }
    // `bun test` is bun's own test runner.
    if (/^(test|t|tst)$/.test(verb) && manager !== 'bun') {
        return scriptCall(manager, words, { name: 'test', at: before.at, run: true }, before.given);
    }
    if (manager === 'npm' || verb === '' || own[manager].split(' ').includes(verb)) {
        return { kind: 'other' };
    }
    return scriptCall(manager, words, { name: verb, at: before.at, run: false }, before.given);
}
function programCall(manager, words, before) {
    const behind = readOptions(manager, words, before.at + 1);
    const given = [...before.given, ...behind.given];
    const several = /^(-w|--workspace|-ws|--workspaces|-c|--call)$/;
    const option = behind.leaving ?? given.find(({ option: name }) => several.test(name))?.option;
    if (option !== undefined)
        return { kind: 'packages', manager, option };
    return { kind: 'program', at: behind.at };
}
function scriptCall(manager, words, { name, at, run }, before) {
    const common = { kind: 'script', manager, name, at };
    if (manager !== 'npm') {
        const args = words.slice(at + 1).filter((word) => word !== '--');
        return { ...common, args, orProgram: manager === 'pnpm' ? !run : true };
    }
    // npm takes the options behind the script's name for itself; the others pass them on.
    const given = [...before];
    const args = [];
    for (let next = at + 1; next < words.length;) {
        const word = words[next] ?? '';
        if (word === '--') {
            args.push(...words.slice(next + 1));
            break;
        }
        if (!word.startsWith('-')) {
            args.push(word);
            next += 1;
            continue;
        }
        const option = readOption(manager, words, next);
        if (leaves(manager, option.option))
            return { kind: 'packages', manager, option: option.option };
        given.push(option);
        next = option.next;
    }
    const workspaces = workspacesOf(given);
    return { ...common, args, orProgram: false, ...(workspaces && { workspaces }) };
}
function workspacesOf(given) {
    const is = (...names) => given.some(({ option, value }) => names.includes(option) && value !== 'false');
    const named = given
        .filter(({ option }) => option === '-w' || option === '--workspace')
        .map(({ value }) => value);
    if (!is('-ws', '--ws', '--workspaces') && named.length === 0)
        return undefined;
    return {
        named: named.length > 0 ? named : 'all',
        ifPresent: is('--if-present'),
        withRoot: is('-iwr', '--include-workspace-root'),
    };
}

// EXTERNAL MODULE: ./build/packages/command/src/without-operators.js
var without_operators = __webpack_require__(6827);
;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/unfollowed.js


/** A word of a command that runs tests: `test`, `test:unit`, `e2e`, `jest`. */
const testWord = /(^|[\s:_./-])(tests?|spec|specs|e2e|unit|integration|check|verify|jest|vitest|mocha|pytest|unittest|nextest|playwright|cypress|ava|tap|rspec|phpunit)($|[\s:_./-])/i;
const namesTests = (words) => words.some((word) => testWord.test(word));
const inScript = ({ folder, script }) => `in the script "${script ?? ''}" of ${packageFile(folder)}, `;
/** `npx -c …`, `env -C folder …`. */
function unfollowedLauncher(words, { at, stopped }) {
    const { program = '', option = '', folder } = stopped ?? {};
    const accepted = folder === undefined
        ? `a command without ${program} ${option}, which this action cannot look into: write the test runner's own call`
        : `the input "working-directory: ${folder}" instead of ${program} ${option}`;
    return { mayTest: namesTests(words.slice(at)), accepted };
}
/** `pnpm -r test`, `yarn workspaces foreach run test`, `npm --prefix app test`. */
async function unfollowedPackages(words, { manager, option }, files) {
    const folders = await workspaceFolders('', files);
    const named = folders.length > 0 ? ` (${folders.slice(0, 10).join(', ')})` : '';
    return {
        mayTest: namesTests(words),
        accepted: `a command without ${manager} ${option}, which runs scripts of other packages: set ` +
            `"working-directory" to the folders of the packages, one per line${named}, and the command to ` +
            `${manager}${manager === 'bun' ? ' run' : ''} test`,
    };
}
function missingScript(name, folder, scripts) {
    const names = Object.keys(scripts).slice(0, 10).join(', ');
    return {
        mayTest: true,
        accepted: `a script of ${packageFile(folder)} (${names === '' ? 'it has none' : names}); "${name}" is not one`,
    };
}
async function missingWorkspace(name, root, files) {
    const folders = (await workspaceFolders(root, files)).slice(0, 10).join(', ');
    return {
        mayTest: true,
        accepted: `a workspace of ${packageFile(root)} (${folders === '' ? 'it has none' : folders}); "${name}" is not one`,
    };
}
/** A command of a script that only a shell can read. */
function unreadablePart(part, where) {
    return {
        mayTest: namesTests([part]),
        accepted: `${inScript(where)}a command that needs no shell; this one does: ${part}`,
    };
}
/** An operator of a script that hides how its test command ends. */
function hidingOperator(text, where) {
    const [phrase = ''] = (0,without_operators/* withoutOperators */.Q)(text);
    const plain = phrase.replace(/: put shell code .*$/s, ': give the test command a script of its own');
    return { mayTest: true, accepted: inScript(where) + plain };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/trace.js






const maxDepth = 10;
/** What follows such a word runs under a condition, or more than once. */
const keyword = /^(if|then|elif|else|for|while|until|do|case|!|\{)(\s|$)/;
async function trace({ words, frameworks, files }) {
    const tracer = tracing(frameworks, files);
    const place = { folder: '', env: {}, reach: [], script: undefined, conditional: false };
    await tracer.command(words, { ...place, depth: 0 });
    return tracer;
}
function tracing(frameworks, files) {
    const started = [];
    const stops = [];
    async function command(words, position, from = 0) {
        const { depth, ...place } = position;
        const launched = (0,after_launchers/* afterLaunchers */._)(words, from);
        const env = { ...place.env, ...launched.env };
        const here = { ...place, env };
        if (launched.stopped) {
            stops.push(unfollowedLauncher(words, launched));
            return;
        }
        const { at } = launched;
        const found = callAt(words, launched, frameworks);
        if (found) {
            started.push({ ...here, words, ...found });
            return;
        }
        const call = managerCall(words, at);
        if (!call || call.kind === 'other' || depth > maxDepth) {
            started.push({ ...here, words, at, framework: undefined });
        }
        else if (call.kind === 'packages') {
            stops.push(await unfollowedPackages(words, call, files));
        }
        else if (call.kind === 'program') {
            await command(words, { ...position, env, depth: depth + 1 }, call.at);
        }
        else {
            await script(words, call, { ...position, env });
        }
    }
    async function script(words, call, position) {
        const { folder } = position;
        // A setting of npm that has the effect of an option.
        const settings = call.manager === 'npm' ? ((await files.readText('.npmrc')) ?? '') : '';
        if (!call.workspaces && /^\s*(workspaces\s*=\s*true|workspace(\[\])?\s*=)/m.test(settings)) {
            const option = 'workspaces in .npmrc';
            stops.push(await unfollowedPackages(words, { manager: 'npm', option }, files));
            return;
        }
        if (!call.workspaces) {
            const { scripts = {} } = await packageIn(folder, files);
            if (Object.hasOwn(scripts, call.name))
                return scriptIn(scripts, words, call, position);
            if (!call.orProgram)
                stops.push(missingScript(call.name, folder, scripts));
            else
                await command(words, { ...position, depth: position.depth + 1 }, call.at);
            return;
        }
        const selected = await selectedFolders(call.workspaces, folder, files);
        if ('unknown' in selected) {
            stops.push(await missingWorkspace(selected.unknown, folder, files));
            return;
        }
        for (const workspace of selected.folders) {
            const { scripts = {} } = await packageIn(workspace, files);
            const inThere = { ...position, folder: workspace, reach: undefined };
            if (Object.hasOwn(scripts, call.name))
                await scriptIn(scripts, words, call, inThere);
            else if (!call.workspaces.ifPresent) {
                stops.push(missingScript(call.name, workspace, scripts));
            }
        }
    }
    async function scriptIn(scripts, words, { name, args, at, manager }, position) {
        // npm needs the separator; pnpm, yarn and bun would pass it to the script.
        const separator = manager === 'npm' && !words.slice(at).includes('--') ? ['--'] : [];
        const reach = position.reach && [...position.reach, ...separator];
        const deeper = { ...position, depth: position.depth + 1 };
        const text = (key) => {
            const value = Object.hasOwn(scripts, key) ? scripts[key] : '';
            return typeof value === 'string' ? value : '';
        };
        const before = { ...deeper, reach: undefined };
        await scriptText(text(`pre${name}`), [], { ...before, script: `pre${name}` });
        await scriptText(text(name), args, { ...deeper, reach, script: name });
        await scriptText(text(`post${name}`), [], { ...before, script: `post${name}` });
    }
    /** Package managers append arguments to the script's text, so only its last command gets them. */
    async function scriptText(text, args, position) {
        const parts = (0,split_script/* splitScript */.Q)(text);
        const first = started.length;
        for (const [i, part] of parts.entries()) {
            const last = i === parts.length - 1;
            const split = (0,split_command/* splitCommand */.G)(part.text, (variable) => `$${variable}`);
            if ('refused' in split || keyword.test(part.text)) {
                stops.push(unreadablePart(part.text, position));
                continue;
            }
            const own = split.command.words.map((word) => word.text);
            await command([...own, ...(last ? args : [])], {
                ...position,
                env: { ...position.env, ...Object.fromEntries(split.command.assignments) },
                reach: last && part.operator === '' ? position.reach : undefined,
                conditional: position.conditional || parts[i - 1]?.operator === '||',
            });
        }
        const masks = parts.some(({ operator }) => /^(\|\|?|&)$/.test(operator));
        if (masks && started.slice(first).some(({ framework }) => framework)) {
            stops.push(hidingOperator(text, position));
        }
    }
    return { started, unfollowed: stops, command };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/find-runs.js



async function findRuns(input) {
    const traced = await trace(input);
    const runs = traced.started.filter((one) => one.framework !== undefined);
    const { unfollowed } = traced;
    const [first] = runs;
    const testing = unfollowed.find(({ mayTest }) => mayTest);
    const stop = first ? testing : (testing ?? unfollowed[0]);
    if (stop)
        return { kind: 'refused', accepted: stop.accepted, runs };
    const others = await otherTestRuns(traced, input.frameworks);
    if (!first) {
        const programs = traced.started.map(({ words, at }) => words.slice(at));
        return { kind: 'unknown', programs: mostTelling(programs, others) };
    }
    const names = new Set([...runs.map(({ framework }) => framework.name), ...others.map(nameOf)]);
    if (names.size > 1) {
        const accepted = `a command of one test runner; this one starts ${[...names].join(' and ')}: make a step of each`;
        return { kind: 'refused', accepted, runs };
    }
    const args = first.words.slice(first.at);
    const ignored = first.script !== undefined && first.framework.ignoresAppended?.(args) === true;
    if (runs.length > 1 || !first.reach || first.folder !== '' || ignored) {
        return { kind: 'each', framework: first.framework, runs };
    }
    return { kind: 'one', framework: first.framework, call: callOf(first, input.words), run: first };
}
const nameOf = ([program = '']) => (0,after_launchers/* programName */.k)(program);
/** Programs that run tests of their own beside the runs that were found. */
async function otherTestRuns({ started }, frameworks) {
    const others = started.filter(({ framework }) => !framework);
    if (others.length === 0)
        return [];
    const { otherTool } = await __webpack_require__.e(/* import() */ 721).then(__webpack_require__.bind(__webpack_require__, 721));
    return others
        .map(({ words, at }) => words.slice(at))
        .filter((words) => {
        const known = otherTool(nameOf(words));
        if (known)
            return known.tests?.test(words.slice(1).join(' ')) ?? true;
        if (/^(echo|printf)$/.test(nameOf(words)))
            return false;
        return frameworks.some((framework) => findAnywhere(words, framework));
    });
}
/** The programs that run tests first: `tsc && playwright test` is about Playwright. */
const mostTelling = (programs, tests) => (tests.length > 0 ? tests : programs);
function callOf({ words, at, script, reach }, command) {
    if (script === undefined)
        return { words: command, at };
    return { words: command, at: command.length, script: { words, at, before: reach ?? [] } };
}

// EXTERNAL MODULE: ./build/actions/test-runner/src/framework/frameworks.js + 19 modules
var frameworks = __webpack_require__(4748);
// EXTERNAL MODULE: ./build/packages/command/src/read-arguments.js
var read_arguments = __webpack_require__(1462);
;// CONCATENATED MODULE: ./build/actions/test-runner/src/plan/instrumented.js

/** The plan of a command that is asked for its reports. */
async function instrumented(found, common, place) {
    if (found.kind === 'unknown' || found.kind === 'refused')
        throw new Error('nothing to ask');
    const { framework } = found;
    const runs = await executingRuns(framework, runsOf(found), place);
    const asked = await ask(found, common.words, runs.executing, place);
    if ('refused' in asked)
        return asked;
    const [args, ...moreArgs] = (runs.executing.length > 0 ? runs.executing : runs.all).map((run) => runArguments(framework, run));
    return {
        ...common,
        words: asked.words,
        env: { ...common.env, ...asked.env },
        framework,
        args,
        ...(moreArgs.length > 0 && { moreArgs }),
        ...(runs.nothing !== undefined && { executesNothing: runs.nothing }),
        source: { kind: 'asked', instrumented: asked },
    };
}
async function ask(found, words, runs, place) {
    if (found.kind === 'one')
        return found.framework.instrument(found.call, place);
    const { instrumentEach, name } = found.framework;
    if (!instrumentEach)
        return { refused: separateSteps(name, found.runs) };
    const each = runs.map((run) => ({
        args: runArguments(found.framework, run),
        env: run.env,
        look: below(place.look, run.folder),
    }));
    return instrumentEach(words, each, place);
}
/** Runs of Node programs inherit NODE_OPTIONS; the others get options by the command alone. */
function separateSteps(name, runs) {
    const [first] = runs;
    const folders = [...new Set(runs.map(({ folder }) => folder))].filter((folder) => folder !== '');
    if (folders.length > 0) {
        return `one run of ${name} in the working directory: set "working-directory" to ${folders.join(', ')}, one per line, and the command to the plain script`;
    }
    if (runs.length > 1)
        return `one run of ${name}; this command starts ${runs.length}: make a step of each`;
    return `a script that ends with its call of ${name}, as arguments reach the last command of a script only ("${first?.script ?? ''}" of package.json), or the call itself`;
}
const runArguments = (framework, { words, at }) => (0,read_arguments/* readArguments */.l)(words.slice(at), framework.valueOptions);
const runsOf = (found) => found.kind === 'one' ? [found.run] : found.runs;
/** Runs that only list tests do not count beside runs that execute them. */
async function executingRuns(framework, all, place) {
    const executing = [];
    let nothing;
    for (const run of all) {
        const there = { ...place, look: below(place.look, run.folder) };
        const option = await framework.executesNothing?.(runArguments(framework, run), there);
        if (option === undefined)
            executing.push(run);
        nothing ??= option;
    }
    return { all, executing, nothing: executing.length > 0 ? undefined : nothing };
}
function below(look, folder) {
    if (folder === '')
        return look;
    const inside = (path) => (/^([A-Za-z]:)?[/\\]/.test(path) ? path : `${folder}/${path}`);
    return {
        kindOf: (path) => look.kindOf(inside(path)),
        readText: (path) => look.readText(inside(path)),
        filesBelow: (path) => look.filesBelow(inside(path)),
        matching: (pattern) => look.matching(inside(pattern)),
    };
}

// EXTERNAL MODULE: ./build/actions/test-runner/src/framework/with-arguments.js
var with_arguments = __webpack_require__(2775);
;// CONCATENATED MODULE: ./build/actions/test-runner/src/plan/plan-with-reports.js





/** Does not change the command. The framework's exit codes and rule for empty runs still apply. */
async function planWithReports(common, { framework: named = 'auto' }, patterns, found, place) {
    const certain = found?.kind === 'refused' ? found.runs.filter((run) => !run.conditional) : [];
    const source = { kind: 'given', patterns, runs: certain.length };
    const unknown = { ...common, framework: undefined, args: undefined, source };
    if (!found || named === 'other')
        return unknown;
    const known = found.kind === 'one' || found.kind === 'each' ? found : undefined;
    const framework = named === 'auto' ? known?.framework : frameworks/* frameworks */.I[named];
    if (!framework)
        return withNothing(unknown, await anyExecutesNothing(common, found, place));
    if (known && known.framework === framework) {
        const all = runsOf(known);
        const { nothing, executing } = await executingRuns(framework, all, place);
        const [args, ...moreArgs] = all.map((run) => runArguments(framework, run));
        const more = moreArgs.length > 0 ? { moreArgs } : {};
        const own = { ...source, runs: executing.length };
        return withNothing({ ...common, framework, args, ...more, source: own }, nothing);
    }
    const call = findAnywhere(common.words, framework);
    const args = call && (0,read_arguments/* readArguments */.l)((0,with_arguments/* ownArguments */.b)(call), framework.valueOptions);
    const nothing = args && (await framework.executesNothing?.(args, place));
    return withNothing({ ...common, framework, args, source }, nothing);
}
const withNothing = (plan, executesNothing) => executesNothing === undefined ? plan : { ...plan, executesNothing };
/** A test runner inside of another command, such as `docker run`, may execute nothing as well. */
async function anyExecutesNothing({ words }, found, place) {
    if (found.kind === 'refused' && found.runs.length > 0) {
        const options = [];
        for (const run of found.runs) {
            const args = runArguments(run.framework, run);
            options.push(await run.framework.executesNothing?.(args, place));
        }
        return options.includes(undefined) ? undefined : options[0];
    }
    for (const framework of Object.values(frameworks/* frameworks */.I)) {
        const call = findAnywhere(words, framework);
        const args = call && (0,read_arguments/* readArguments */.l)((0,with_arguments/* ownArguments */.b)(call), framework.valueOptions);
        const option = args && (await framework.executesNothing?.(args, place));
        if (option !== undefined)
            return option;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/plan/plan-directory.js




/** The plan for one folder, or what to write instead. */
async function planDirectory(command, values, directory, index, ports) {
    const cwd = ports.resolve(ports.workspace, directory);
    const folder = ports.resolve(ports.folder, `run-${index + 1}`);
    const { words, shown } = await expanded(command, cwd, ports);
    const assigned = Object.fromEntries(command.assignments);
    const common = { directory, cwd, folder, env: assigned, shownWords: words.map(shown), words };
    const place = { folder, look: ports.lookAt(cwd), env: envOf(assigned, ports) };
    const known = Object.values(frameworks/* frameworks */.I);
    const find = () => findRuns({ words, frameworks: known, files: place.look });
    if (values.reports) {
        const found = values.framework === 'other' ? undefined : await find();
        return planWithReports(common, values, values.reports, found, place);
    }
    if (values.framework === 'other') {
        return { ...common, framework: undefined, args: undefined, source: { kind: 'none' } };
    }
    const found = await find();
    const accepted = await notAccepted(found, values);
    if (accepted !== undefined)
        return { refused: accepted };
    const report = await instrumented(found, common, place);
    if ('refused' in report)
        return report;
    return { ...report, shownWords: report.words.map(shown), env: { ...assigned, ...report.env } };
}
/** Why the runs cannot be counted, or undefined. */
async function notAccepted(found, { framework = 'auto', command = '' }) {
    if (found.kind === 'refused')
        return found.accepted;
    const other = found.kind !== 'unknown' && framework !== 'auto' && found.framework.name;
    if (found.kind === 'unknown' || (other && other !== framework)) {
        const { unrecognised } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.bind(__webpack_require__, 695));
        return unrecognised(found, framework, command);
    }
    return undefined;
}
async function expanded({ words }, cwd, { expand }) {
    const all = [];
    const written = new Map();
    for (const word of words) {
        const matches = word.pattern === undefined ? [] : await expand(word.pattern, cwd);
        const found = matches.length > 0 ? matches : [word.text];
        all.push(...found);
        if (word.written !== undefined)
            for (const text of found)
                written.set(text, word.written);
    }
    return { words: all, shown: (word) => written.get(word) ?? word };
}
const envOf = (assigned, { env }) => (name) => Object.hasOwn(assigned, name) ? assigned[name] : env(name);


/***/ }),

/***/ 1462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ optionValue),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/** Reads `--name=value`; `--name value` and `-nvalue` for value options; other options as flags. */
function readArguments(words, valueOptions) {
    const positionals = [];
    const options = new Map();
    const add = (name, value) => void options.set(name, [...(options.get(name) ?? []), value]);
    for (let i = 0; i < words.length; i += 1) {
        const word = words[i] ?? '';
        if (word === '--')
            return { positionals, options, rest: words.slice(i + 1) };
        if (!word.startsWith('-') || word === '-') {
            positionals.push(word);
            continue;
        }
        const equals = word.indexOf('=');
        const short = word.slice(0, 2);
        if (equals > 0)
            add(word.slice(0, equals), word.slice(equals + 1));
        else if (valueOptions.has(word))
            add(word, words[(i += 1)] ?? '');
        else if (!word.startsWith('--') && valueOptions.has(short))
            add(short, word.slice(2));
        else
            add(word, '');
    }
    return { positionals, options, rest: [] };
}
/** The last value of the first of these options that is given. */
function optionValue(args, ...names) {
    for (const name of names) {
        const values = args.options.get(name);
        if (values)
            return values.at(-1);
    }
    return undefined;
}


/***/ }),

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* unused harmony export maxMessage */
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8552);

/** Longest message kept for one case, in characters: enough for a stack trace. */
const maxMessage = 8000;
const keptEnd = 300;
/** Characters kept beyond the bounds to find where to cut: a piece may end inside a surrogate pair. */
const spare = 20;
/** Collects text in pieces. Keeps its beginning and a little of its end. */
function boundedText(max = maxMessage) {
    let start = '';
    let last = '';
    let length = 0;
    return {
        add(piece) {
            const room = max + spare - start.length;
            start += room >= piece.length ? piece : piece.slice(0, room);
            last = (last + piece.slice(-keptEnd - spare)).slice(-keptEnd - spare);
            length += piece.length;
        },
        value: () => {
            const text = (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(start, max);
            return { text, end: (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(last, keptEnd), cut: length - text.length };
        },
    };
}
/** Joins the parts into one bounded message. Omits empty parts and those that the previous one contains. */
function messageOf(...parts) {
    const joined = boundedText();
    let previous = '';
    for (const part of parts) {
        const piece = part?.trim() ?? '';
        if (piece === '' || previous.includes(piece))
            continue;
        joined.add(previous === '' ? piece : `\n${piece}`);
        previous = piece;
    }
    const { text, cut } = joined.value();
    return { ...(text === '' ? {} : { message: text }), ...(cut > 0 ? { messageCut: cut } : {}) };
}


/***/ }),

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8552);

/** Longest line that is kept in full. A longer line is cut at the end. */
const longestLine = 4_000_000;
/** The lines of a stream in batches, without line ends. */
async function* linesOf(chunks) {
    let rest = '';
    let first = true;
    for await (const chunk of chunks) {
        const text = first ? chunk.replace(/^\ufeff/, '') : chunk;
        first = false;
        const parts = (rest + text).split('\n');
        rest = (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(parts.pop() ?? '', longestLine);
        if (parts.length > 0)
            yield parts.map((part) => ({ text: withoutReturn(part), ended: true }));
    }
    if (rest !== '')
        yield [{ text: withoutReturn(rest), ended: false }];
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}


/***/ })

};
