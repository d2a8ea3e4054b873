import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes a Go module proxy of files that has `example.test/tool` v1.2.3, and returns its settings. */
export function goProxy(folder: string, goVersion = '1.21'): Record<string, string> {
  const versions = join(folder, 'proxy/example.test/tool/@v');
  const manifest = `module example.test/tool\n\ngo ${goVersion}\n`;
  const sources = join(folder, 'source');
  const root = 'example.test/tool@v1.2.3';
  write(join(sources, root, 'go.mod'), manifest);
  write(join(sources, root, 'cmd/tool/main.go'), goProgram);
  write(join(versions, 'list'), 'v1.2.3\n');
  write(join(versions, 'v1.2.3.mod'), manifest);
  write(join(versions, 'v1.2.3.info'), '{ "Version": "v1.2.3" }');
  const files = [`${root}/go.mod`, `${root}/cmd/tool/main.go`];
  zip(join(versions, 'v1.2.3.zip'), sources, files);
  return {
    GOPROXY: `file://${join(folder, 'proxy')}`,
    GONOSUMDB: 'example.test',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-mod=vendor -modcacherw',
    GOMODCACHE: join(folder, 'go-modules'),
    GOOS: 'windows',
  };
}

const goProgram = 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("go tool") }\n';

/** Makes a local registry of cargo that has `example-tool` 1.2.3, and returns its settings. */
export function cargoRegistry(folder: string): Record<string, string> {
  const crate = join(folder, 'crate');
  write(join(crate, 'Cargo.toml'), '[package]\nname = "example-tool"\nversion = "1.2.3"\n');
  write(join(crate, 'src/main.rs'), 'fn main() { println!("crate tool"); }\n');
  execFileSync('cargo', ['package', '--offline', '--no-verify', '--allow-dirty'], {
    cwd: crate,
    stdio: 'ignore',
  });
  const file = 'example-tool-1.2.3.crate';
  const registry = join(folder, 'registry');
  mkdirSync(registry);
  cpSync(join(crate, 'target/package', file), join(registry, file));
  const cksum = createHash('sha256')
    .update(readFileSync(join(registry, file)))
    .digest('hex');
  const entry = {
    name: 'example-tool',
    vers: '1.2.3',
    deps: [],
    cksum,
    features: {},
    yanked: false,
  };
  write(join(registry, 'index/ex/am/example-tool'), `${JSON.stringify(entry)}\n`);
  const home = join(folder, 'cargo');
  write(
    join(home, 'config.toml'),
    `[source.crates-io]\nreplace-with = "here"\n[source.here]\nlocal-registry = "${registry}"\n`,
  );
  return {
    CARGO_HOME: home,
    CARGO_TARGET_DIR: join(folder, 'target'),
    RUSTFLAGS: '--no-such-flag',
  };
}

/** Writes files of a folder into a zip. `names` may hold any path, also outside of the folder. */
export function zip(archive: string, folder: string, files: readonly string[]): void {
  const program = [
    'import sys, zipfile',
    'with zipfile.ZipFile(sys.argv[1], "w") as z:',
    '  for name in sys.argv[2:]: z.write(name.replace("../", ""), name)',
  ].join('\n');
  // zipfile drops "../" from names that it derives from paths, not from names that it is given.
  execFileSync('python3', ['-c', program, archive, ...files], { cwd: folder });
}

/** The same as a .tar.gz. */
export function tarball(archive: string, folder: string, files: readonly string[]): void {
  const program = [
    'import sys, tarfile',
    'with tarfile.open(sys.argv[1], "w:gz") as t:',
    '  for name in sys.argv[2:]: t.add(name.replace("../", ""), name)',
  ].join('\n');
  execFileSync('python3', ['-c', program, archive, ...files], { cwd: folder });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
