import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeWith, tempFolder } from '../../../tools/testkit/index.ts';
import { installInProcess } from '../test/install-in-process.ts';
import type { Request } from '../test/install-in-process.ts';
import { cargoRegistry, goProxy } from '../test/local-registries.ts';

const rustup = { RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup') };

const goTool: Request = {
  tool: 'go-tool',
  program: 'tool',
  version: '1.2.3',
  installation: { from: 'go', module: 'example.test/tool', package: 'cmd/tool' },
};
const crate: Request = {
  tool: 'crate-tool',
  program: 'example-tool',
  version: '1.2.3',
  installation: { from: 'crates', crate: 'example-tool' },
};

describeWith(['go', 'python3'], 'a Go module', () => {
  it('is installed, whatever the settings of the project are', async () => {
    using home = tempFolder();
    const { results } = await installInProcess(home.path, [goTool], goProxy(home.path));
    expect(results[0]).toEqual({ program: expect.any(String) });
    expect(execFileSync(results[0]?.program ?? '', { encoding: 'utf8' })).toBe('go tool\n');
  });

  it('gets the environment of its installation', async () => {
    using home = tempFolder();
    const installation = { ...goTool.installation, environment: { GOEXPERIMENT: 'bogus' } };
    const { results } = await installInProcess(
      home.path,
      [{ ...goTool, installation } as Request],
      goProxy(home.path),
    );
    expect(results[0]?.failed).toBe(
      'go-tool 1.2.3 cannot be installed: go: unknown GOEXPERIMENT bogus',
    );
  });

  it('that needs a newer Go fails and says which', async () => {
    using home = tempFolder();
    const { results } = await installInProcess(home.path, [goTool], goProxy(home.path, '1.999'));
    expect(results[0]?.failed).toContain('requires go >= 1.999');
  });

  it('that has no such version fails', async () => {
    using home = tempFolder();
    const request = { ...goTool, version: '9.9.9' };
    const { results } = await installInProcess(home.path, [request], goProxy(home.path));
    expect(results[0]?.failed).toContain('go-tool 9.9.9 cannot be installed: go: ');
  });
});

describeWith('cargo', 'a crate', () => {
  it('is installed, whatever the settings of the project are', async () => {
    using home = tempFolder();
    const settings = { ...cargoRegistry(home.path), ...rustup };
    const { results } = await installInProcess(
      home.path,
      [crate, { ...crate, version: '9.9.9' }],
      settings,
    );
    expect(results[0]).toEqual({ program: expect.any(String) });
    expect(execFileSync(results[0]?.program ?? '', { encoding: 'utf8' })).toBe('crate tool\n');
    expect(results[1]?.failed).toContain(
      'crate-tool 9.9.9 cannot be installed: cargo: could not find `example-tool`',
    );
  });
});

describeWith('rustup', 'a component of the Rust toolchain', () => {
  it('is added to the toolchain of the job', async () => {
    using home = tempFolder();
    const component = (name: string): Request => ({
      tool: name,
      program: name,
      version: '1',
      installation: { from: 'rustup', component: name },
    });
    const { results } = await installInProcess(home.path, [
      component('rustfmt'),
      component('no-component'),
    ]);
    expect(results).toEqual([
      { program: expect.stringMatching(/\/rustfmt$/) },
      { failed: expect.stringContaining("does not contain component 'no-component'") },
    ]);
  });
});
