import { behave } from '../cucumber/behave.ts';
import { cucumber } from '../cucumber/cucumber.ts';
import { ctrf } from '../json/ctrf.ts';
import { jest } from '../json/jest.ts';
import { mocha } from '../json/mocha.ts';
import { karma } from '../karma/karma.ts';
import { mochawesome } from '../mochawesome/mochawesome.ts';
import { playwright } from '../playwright/playwright.ts';
import { rspec } from '../rspec/rspec.ts';
import type { JsonFormat } from './format.ts';

/** Every JSON document that is read, by the keys that it must hold. */
export const jsonFormats: readonly JsonFormat[] = [
  {
    name: 'Jest JSON',
    writtenBy: '`jest --json --outputFile=FILE`, `vitest --reporter=json --outputFile=FILE`',
    opens: ['numFailedTests', 'testResults'],
    holds: ['numTotalTests', 'numFailedTests', 'success', 'testResults'],
    dialect: jest,
  },
  {
    name: 'Mocha JSON',
    writtenBy: '`mocha --reporter json`',
    opens: ['stats.passes', 'stats.failures', 'tests'],
    holds: ['stats.passes', 'stats.failures', 'tests', 'passes', 'failures', 'pending'],
    dialect: mocha,
  },
  {
    name: 'mochawesome JSON',
    writtenBy: 'mochawesome, mochawesome-merge (also under Cypress)',
    opens: ['stats.passes', 'stats.passPercent', 'results'],
    holds: ['stats.tests', 'stats.failures', 'results'],
    dialect: mochawesome,
  },
  {
    name: 'Playwright JSON',
    writtenBy: "`reporter: [['json', { outputFile: 'FILE' }]]`",
    opens: ['config.projects', 'suites'],
    holds: ['config.projects', 'suites', 'errors'],
    dialect: playwright,
  },
  {
    name: 'CTRF',
    writtenBy: 'the CTRF reporters',
    opens: ['results.tests'],
    holds: ['results.tool', 'results.summary', 'results.tests'],
    dialect: ctrf,
  },
  {
    name: 'RSpec JSON',
    writtenBy: '`rspec --format json --out FILE`',
    opens: ['version', 'examples'],
    holds: ['version', 'examples', 'summary.example_count', 'summary.failure_count'],
    dialect: rspec,
  },
  {
    name: 'Karma JSON',
    writtenBy: 'karma-json-reporter',
    opens: ['browsers', 'result'],
    holds: ['browsers', 'result', 'summary.exitCode'],
    dialect: karma,
  },
  {
    name: 'behave JSON',
    writtenBy: '`behave -f json -o FILE`',
    opens: ['*.keyword', '*.location', '*.status'],
    holds: ['*.keyword', '*.location', '*.status'],
    list: true,
    dialect: behave,
  },
  {
    name: 'Cucumber JSON',
    writtenBy: '`cucumber-js --format json:FILE`, Cucumber-JVM and -Ruby alike',
    opens: ['*.keyword', '*.uri', '*.elements'],
    holds: ['*.keyword', '*.uri', '*.elements'],
    list: true,
    dialect: cucumber,
  },
];
