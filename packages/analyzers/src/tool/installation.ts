/** How a program is installed. The version is added by the installer. */
export type Installation =
  /** A virtual environment of its own; `requirement` may have extras and has no version. */
  | {
      readonly from: 'pypi';
      readonly requirement: string;
      readonly alongside?: readonly string[];
    }
  /** A folder of its own, without install scripts. */
  | { readonly from: 'npm'; readonly package: string; readonly alongside?: readonly string[] }
  | { readonly from: 'crates'; readonly crate: string }
  | {
      readonly from: 'go';
      readonly module: string;
      /** Below the module. */
      readonly package?: string;
      readonly environment?: Readonly<Record<string, string>>;
    }
  /** A file of a release, checked by SHA-256 before it is used. `url` contains `{version}`. */
  | {
      readonly from: 'release';
      readonly url: string;
      /** By platform and architecture, such as `linux-x64`. */
      readonly files: Readonly<Record<string, { readonly name: string; readonly sha256: string }>>;
      /** Path of the program in the archive. */
      readonly program: string;
    }
  | { readonly from: 'rustup'; readonly component: string }
  /** `advice` says what to write in the workflow. */
  | { readonly from: 'none'; readonly advice: string };
