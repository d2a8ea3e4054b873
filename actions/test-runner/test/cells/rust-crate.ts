const manifest = '[package]\nname = "sample"\nversion = "0.1.0"\nedition = "2021"\n';

/** A crate whose one test module has this body; without a test module if the body is empty. */
export function crate(body: string, more: Readonly<Record<string, string>> = {}) {
  const tests = body === '' ? '' : `\n#[cfg(test)]\nmod tests {\n${body}\n}\n`;
  return {
    'Cargo.toml': manifest,
    'src/lib.rs': `pub fn one() -> u8 {\n    1\n}\n${tests}`,
    ...more,
  };
}

export const rustTests = {
  passing: '#[test]\nfn ok() {}',
  failing: '#[test]\nfn ok() {}\n#[test]\nfn bad() { assert_eq!(1, 2); }',
  broken: '#[test]\nfn bad() { no_such_function(); }',
  skipped: '#[test]\n#[ignore]\nfn later() {}',
  exiting: '#[test]\nfn ends() { std::process::exit(0); }',
  sleeping: '#[test]\nfn slow() { std::thread::sleep(std::time::Duration::from_secs(60)); }',
} as const;
