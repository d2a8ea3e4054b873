export const id = 695;
export const ids = [695,721];
export const modules = {

/***/ 721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   otherTool: () => (/* binding */ otherTool)
/* harmony export */ });
/* unused harmony export otherTools */
const task = /(^|\s)\S*(test|spec|e2e|check|verify|ci)/;
const testVerb = /(^|\s)test/;
/** A task runner: its report is that of the test runner that the task calls. */
const tasks = (names, file) => ({
    names: names.split(' '),
    tests: task,
    writtenBy: `the test runner that ${file} calls, such as pytest --junitxml=report.xml`,
    reports: 'report.xml',
});
const scripts = (names, which) => ({
    names: names.split(' '),
    tests: task,
    writtenBy: `${which}, such as jest --json --outputFile=report.json`,
    reports: '**/report.{json,xml}',
});
const tool = (names, writtenBy, reports, tests) => ({
    names: names.split(' '),
    writtenBy,
    reports,
    ...(tests && { tests }),
});
/** One row for each tool; `docs/other-tools-page.ts` prints them. */
const otherTools = [
    tasks('make gmake', 'the Makefile'),
    tasks('just', 'the justfile'),
    tasks('task', 'Taskfile.yml'),
    tasks('rake', 'the Rakefile'),
    tasks('invoke inv', 'tasks.py'),
    tasks('ninja cmake', 'the build file'),
    tasks('bash sh dash zsh', 'the script'),
    tool('tox', 'tox -- --junitxml=report.xml, with {posargs} behind pytest in tox.ini', 'report.xml'),
    tool('nox', 'nox -- --junitxml=report.xml, with session.posargs in noxfile.py', 'report.xml'),
    tool('hatch', 'hatch test -- --junitxml=report.xml', 'report.xml', testVerb),
    scripts('nx', 'the test target of each project'),
    scripts('turbo lerna rush', 'the test script of each package'),
    scripts('npm-run-all run-s run-p wireit', 'each test script'),
    scripts('concurrently start-server-and-test', 'each test command'),
    tool('gradle gradlew', 'Gradle, without an option', '**/build/test-results/**/*.xml', task),
    tool('mvn mvnw', 'Surefire and Failsafe, without an option', '**/target/{surefire,failsafe}-reports/TEST-*.xml', /(^|\s)(test|verify|package|install|deploy)/),
    tool('sbt', 'sbt, without an option', '**/target/test-reports/*.xml', /test/i),
    tool('bazel bazelisk', 'bazel test, without an option', 'bazel-testlogs/**/test.xml', /(^|\s)(test|coverage)/),
    tool('dotnet', 'dotnet test --logger trx --results-directory results', 'results/**/*.trx', testVerb),
    tool('swift', 'swift test --xunit-output report.xml; swift-testing writes a second file', 'report*.xml', testVerb),
    tool('xcodebuild', 'xcbeautify --report junit, behind a pipe in a script', 'build/reports/junit.xml', testVerb),
    tool('ctest', 'ctest --output-junit report.xml, from the build folder', 'build/report.xml'),
    tool('meson', 'meson test, without an option', '**/meson-logs/testlog.junit.xml', testVerb),
    tool('deno', 'deno test --junit-path=report.xml', 'report.xml', testVerb),
    tool('bun', 'bun test --reporter=junit --reporter-outfile=report.xml', 'report.xml', testVerb),
    tool('playwright', 'playwright test --reporter=junit, with PLAYWRIGHT_JUNIT_OUTPUT_FILE=report.xml', 'report.xml', testVerb),
    tool('cypress', 'cypress run --reporter junit --reporter-options mochaFile=results/[hash].xml', 'results/*.xml', /(^|\s)run/),
    tool('ng', 'ng test --no-watch --reporters=junit, with karma-junit-reporter', '**/TESTS-*.xml', testVerb),
    tool('karma', 'karma start --single-run --reporters junit, with karma-junit-reporter', '**/TESTS-*.xml', /(^|\s)start/),
    tool('react-scripts craco', 'react-scripts test --json --outputFile=report.json', 'report.json', testVerb),
    tool('test-storybook', 'test-storybook --junit', 'junit.xml'),
    tool('ava', 'ava --tap, into a file by a script', 'report.tap'),
    tool('tap', 'tap --reporter=junit --reporter-file=report.xml', 'report.xml'),
    tool('tape', 'tape, into a file by a script', 'report.tap'),
    tool('jasmine', 'the JUnitXmlReporter of jasmine-reporters', 'junitresults*.xml'),
    tool('wtr web-test-runner', '@web/test-runner-junit-reporter', 'test-results.xml'),
    tool('testcafe', 'testcafe chrome tests -r xunit:report.xml', 'report.xml'),
    tool('newman', 'newman run collection.json -r cli,junit --reporter-junit-export report.xml', 'report.xml', /(^|\s)run/),
    tool('cucumber-js', 'cucumber-js --format junit:report.xml', 'report.xml'),
    tool('cucumber', 'cucumber --format junit --out reports', 'reports/*.xml'),
    tool('rspec', 'rspec --format RspecJunitFormatter --out report.xml, with the gem rspec_junit_formatter', 'report.xml'),
    tool('rails', 'rails test, with the gem minitest-ci', 'test/reports/*.xml', testVerb),
    tool('phpunit paratest pest', 'phpunit --log-junit report.xml', 'report.xml'),
    tool('artisan', 'php artisan test --log-junit report.xml', 'report.xml', testVerb),
    tool('behave', 'behave --junit --junit-directory reports', 'reports/*.xml'),
    tool('robot pabot', 'robot --xunit report.xml tests', 'report.xml'),
    tool('nose2', 'nose2 --plugin nose2.plugins.junitxml --junit-xml', 'nose2-junit.xml'),
    tool('python', 'the script; a test runner is better called with python -m, such as python -m pytest', 'report.xml', task),
    tool('manage.py', 'the runner of unittest-xml-reporting, as TEST_RUNNER', 'TEST-*.xml', testVerb),
    tool('gotestsum', 'gotestsum --junitfile report.xml -- ./...', 'report.xml'),
    tool('ginkgo', 'ginkgo --junit-report=report.xml ./...', 'report.xml'),
    tool('cargo', 'cargo-nextest, with junit.path in .config/nextest.toml', 'target/nextest/default/*.xml', /test|tarpaulin/),
    tool('mix', 'mix test --formatter JUnitFormatter, with junit_formatter', '_build/test/lib/*/test-junit-report.xml', testVerb),
    tool('flutter dart', 'flutter test --file-reporter json:report.json, or dart test with the same option', 'report.json', testVerb),
    tool('bats', 'bats --report-formatter junit --output reports tests', 'reports/report.xml'),
    tool('busted', 'busted --output=junit -Xoutput report.xml', 'report.xml'),
    tool('prove', 'prove --formatter TAP::Formatter::JUnit, into a file by a script', 'report.xml'),
    tool('docker podman docker-compose', 'the test runner in the container, into a mounted folder (-v "$PWD/out:/out")', 'out/report.xml', task),
];
/** The row of a program, however it is called: `./gradlew`, `vendor/bin/phpunit`, `python3.12`. */
function otherTool(name) {
    const plain = /^python[\d.]+$/.test(name) ? 'python' : name.replace(/\.(sh|bat|phar)$/, '');
    return otherTools.find(({ names }) => names.includes(plain));
}


/***/ }),

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unrecognised: () => (/* binding */ unrecognised)
/* harmony export */ });
/* harmony import */ var _ci_actions_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7827);
/* harmony import */ var _command_after_launchers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2073);
/* harmony import */ var _command_other_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(721);
/* harmony import */ var _framework_frameworks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4748);




const exitCodeOnly = '"framework: other" judges only the exit code';
/** What to write for a command that starts no known test runner, or another one than is named. */
function unrecognised(found, framework, command) {
    const names = Object.keys(_framework_frameworks_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .I);
    const subject = framework === 'auto'
        ? 'a command that this action can look into'
        : `a command that calls ${framework}`;
    if (found.kind !== 'unknown') {
        return `${subject}, as the input "framework" says; this one calls ${found.framework.name}`;
    }
    const programs = found.programs.map((words) => (0,_command_after_launchers_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .k)(words[0] ?? ''));
    const name = programs.find((program) => (0,_command_other_tools_js__WEBPACK_IMPORTED_MODULE_1__.otherTool)(program)) ?? programs.at(-1) ?? command;
    const tool = (0,_command_other_tools_js__WEBPACK_IMPORTED_MODULE_1__.otherTool)(name);
    if (tool) {
        return `${subject}; ${name} is not one: set "reports: ${tool.reports}", written by ${tool.writtenBy}. ${exitCodeOnly}`;
    }
    const near = (0,_ci_actions_inputs__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, names);
    const typo = name !== near && near.startsWith(name.slice(0, 3)) ? ` (the nearest is ${near})` : '';
    return (`${subject}; ${name} is not one${typo}: call ${names.join(', ')}, or let the command write ` +
        `a report and set "reports" to its path. ${exitCodeOnly}`);
}


/***/ })

};
