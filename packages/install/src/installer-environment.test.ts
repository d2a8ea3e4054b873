import { expect, it } from '@jest/globals';
import { installerEnvironment } from './installer-environment.ts';

it.each([
  ['what every program needs', ['PATH', 'HOME', 'LANG', 'SSL_CERT_FILE', 'RUNNER_TEMP']],
  ['proxies', ['HTTPS_PROXY', 'http_proxy', 'NO_PROXY']],
  [
    'settings of registries, secrets in them included',
    ['PIP_INDEX_URL', 'PIP_CERT', 'npm_config_registry', 'NODE_AUTH_TOKEN', 'NPM_TOKEN'],
  ],
  [
    'settings of cargo and go',
    ['CARGO_HOME', 'CARGO_REGISTRIES_X_TOKEN', 'GOPROXY', 'GOTOOLCHAIN'],
  ],
])('keeps %s', (_, names) => {
  expect(Object.keys(installerEnvironment(withValues(names)))).toEqual(names);
});

it.each([
  ['inputs and command files', ['INPUT_TOKEN', 'GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH']],
  ['files of the step', ['GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'ACTIONS_RUNTIME_TOKEN']],
  [
    'secrets',
    ['SNYK_TOKEN', 'SAFETY_API_KEY', 'GITHUB_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'DB_PASSWORD'],
  ],
  ['other places to install', ['PIP_TARGET', 'PIP_USER', 'npm_config_global', 'CARGO_TARGET_DIR']],
  ['settings of the build', ['PYTHONPATH', 'VIRTUAL_ENV', 'RUSTFLAGS', 'GOOS', 'GOARCH', 'GOWORK']],
])('drops %s', (_, names) => {
  expect(installerEnvironment(withValues(names))).toEqual({});
});

it('drops the module mode, with which go installs nothing', () => {
  const { GOFLAGS } = installerEnvironment({ GOFLAGS: '-mod=vendor -buildvcs=false' });
  expect(GOFLAGS).toBe('-buildvcs=false');
});

const withValues = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, 'value']));
