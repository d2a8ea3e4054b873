/**
 * How a tool gets onto the machine at a version that the caller names. Each tool has a place of its own
 * and shares no package with another tool.
 *
 * - pypi: one virtual environment for each tool. `requirement` is a name with extras, without a
 *   version: `bandit[sarif]`. `alongside` are more requirements, each with its version.
 * - npm: a folder of its own, without install scripts. `alongside` are `name@version`.
 * - crates: `cargo install --locked`.
 * - go: `go install`. `package` is the path below the module; `environment` is for the compiler.
 * - release: one file for each platform (`linux-x64`: Node's names), checked by its SHA-256 (hex).
 *   `{version}` stands for the version in `url`, `name` and `program`, `{name}` in `url` for the name
 *   of the file. A `.tar.gz`, `.tgz` or `.zip` is unpacked, and `program` is the path in it; any other
 *   file is the program.
 * - rustup: a component of the Rust toolchain that the job uses; its version is that of the toolchain.
 * - none: `advice` is a sentence without its full stop that says what to write in the workflow.
 */
export type Installation =
  | {
      readonly from: 'pypi';
      readonly requirement: string;
      readonly alongside?: readonly string[];
    }
  | { readonly from: 'npm'; readonly package: string; readonly alongside?: readonly string[] }
  | { readonly from: 'crates'; readonly crate: string }
  | {
      readonly from: 'go';
      readonly module: string;
      readonly package?: string;
      readonly environment?: Readonly<Record<string, string>>;
    }
  | {
      readonly from: 'release';
      readonly url: string;
      readonly files: Readonly<Record<string, ReleaseFile>>;
      readonly program: string;
    }
  | { readonly from: 'rustup'; readonly component: string }
  | { readonly from: 'none'; readonly advice: string };

export interface ReleaseFile {
  readonly name: string;
  readonly sha256: string;
}
