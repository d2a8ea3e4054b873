/** A repository whose only policy file is `.github/ci-policy.yml`; undefined: it has none. */
export const policyFile =
  (text: string | undefined) =>
  (path: string): Promise<string | undefined> =>
    Promise.resolve(path === '.github/ci-policy.yml' ? text : undefined);
