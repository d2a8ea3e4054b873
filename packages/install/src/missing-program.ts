const setUp: Readonly<Record<string, string>> = {
  python3: 'set up Python in an earlier step (actions/setup-python)',
  npm: 'set up Node.js in an earlier step (actions/setup-node)',
  cargo: 'install a Rust toolchain in an earlier step (rustup)',
  rustup: 'install rustup in an earlier step, or the component with the toolchain',
  go: 'set up Go in an earlier step (actions/setup-go)',
};

/** What to do without the program of an installer. */
export const missingProgram = (program: string): string =>
  `${program} is not on PATH: ${setUp[program] ?? 'install it in an earlier step'}`;
