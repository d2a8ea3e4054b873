export const id = 995;
export const ids = [995];
export const modules = {

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yamllint: () => (/* binding */ command_yamllint)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/yamllint/report.js

/** Reads yamllint's `-f parsable`: lines of `file:line:column: [level] message (rule)`. */
const yamllint = {
    tool: 'yamllint',
    kind: 'lint',
    informationUri: 'https://yamllint.readthedocs.io/',
    recognises: ({ lines }) => lines.some((line) => parsed(line) !== undefined),
    convert: ({ lines }) => convert(lines),
};
const problem = /^(..*?):(\d\d*):(\d\d*): \[(error|warning)\] (.*?)(?: \(([\w-][\w-]*)\))?$/;
function parsed(line) {
    return 'text' in line ? (problem.exec(line.text) ?? undefined) : undefined;
}
function convert(lines) {
    const problems = lines.map(parsed).filter((match) => match !== undefined);
    const unread = lines.length - problems.length;
    return {
        findings: problems.map(finding),
        failures: unread === 0 ? [] : [`the report is broken: ${unread} lines cannot be read`],
    };
}
function finding([, path = '', line, column, level, message = '', rule]) {
    return {
        rule: {
            id: rule ?? 'yamllint',
            url: rule === undefined || rule === 'syntax'
                ? undefined
                : `https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.${rule.replaceAll('-', '_')}`,
        },
        message,
        rank: (0,rank/* rank */.T)(level),
        place: path === 'stdin' ? undefined : { path, line: Number(line), column: Number(column) },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/yamllint/command.js


/**
 * Prints nothing where it found nothing, and also where it found no file or its configuration
 * ignores all of them: a second call lists the files that it looks at. A file or a configuration
 * that it stumbles over ends it with the exit code of findings and a traceback.
 */
const command_yamllint = {
    name: 'yamllint',
    kind: 'lint',
    driver: 'yamllint',
    program: {
        file: 'yamllint',
        versionArgs: ['--version'],
        versionIn: (output) => /^yamllint (\d\S*)/m.exec(output)?.[1],
        pinned: '1.38.0',
        installation: { from: 'pypi', requirement: 'yamllint' },
    },
    calls: 'once',
    ownOptions: ['-f', '--format', '--list-files', '-h', '--help', '-v', '--version'],
    // 2: warnings alone, with `--strict`.
    exitCodes: { clean: [0], findings: [1, 2] },
    fails: 'errors',
    plan: async ({ paths, args }) => ({
        args: ['--format=parsable', ...args, '--', ...paths],
        report: 'stdout',
        extension: 'txt',
        fixes: { args: ['--list-files', ...args, '--', ...paths], report: 'stdout' },
    }),
    read: (end) => (0,read_as/* readAs */.f)(yamllint, end, {
        clean: (report) => report === '',
        doubts: [...withoutFiles(end), ...traceback(end)],
    }),
};
function withoutFiles({ fixes }) {
    return (fixes?.report ?? '').trim() === '' ? ['looked at no YAML file'] : [];
}
function traceback({ stderr }) {
    if (!/^Traceback /m.test(stderr))
        return [];
    return [`broke off: ${stderr.trimEnd().split('\n').at(-1)}`];
}


/***/ })

};
