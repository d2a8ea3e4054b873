/**
 * The environment of an installer. It runs code of other people, so it gets no input, no command file
 * and no secret, except for what the settings of a registry may hold.
 */
export function installerEnvironment(
  env: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => !ours.test(name) && !misleading.test(name))
      .filter(([name]) => registrySetting.test(name) || !secret.test(name))
      .map(([name, value]) => [name, name === 'GOFLAGS' ? withoutModuleMode(value) : value]),
  );
}

const ours = /^(INPUT_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*)$/i;
const registrySetting = /^(PIP_|UV_|NPM_|NODE_AUTH_TOKEN$|CARGO_REGISTR|GO[A-Z]*$)/i;
const secret = /(TOKEN|KEY|SECRET|PASSWORD|PASSWD|CREDENTIALS?)(_?ID)?$/i;

/** Settings for the project's own build. They would install elsewhere, for another machine, or fail. */
const misleading = new RegExp(
  `^(${[
    'PYTHON(PATH|HOME)',
    'VIRTUAL_ENV',
    'PIP_(USER|TARGET|PREFIX|ROOT)',
    'NPM_CONFIG_(GLOBAL|PREFIX|LOCATION|WORKSPACES?|DRY_RUN)',
    'CARGO_(TARGET_DIR|BUILD_.*|INSTALL_ROOT|ENCODED_RUSTFLAGS)',
    'RUSTFLAGS',
    'GO(BIN|OS|ARCH|ARM|AMD64|WORK|111MODULE)',
  ].join('|')})$`,
  'i',
);

/** `go install` at a version fails with `-mod=vendor`. */
const withoutModuleMode = (flags: string): string =>
  flags
    .split(' ')
    .filter((flag) => !/^-?-mod(=|$|file)/.test(flag))
    .join(' ');
