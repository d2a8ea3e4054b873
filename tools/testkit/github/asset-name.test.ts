import { expect, it } from '@jest/globals';
import { storedAssetName } from './asset-name.ts';

// asset-name.ts has the sources of those that were seen on GitHub
it.each([
  ['tool-1.2.3_linux.tar.gz', 'tool-1.2.3_linux.tar.gz'],
  ['My App 1.0.0 Setup.exe', 'My.App.1.0.0.Setup.exe'],
  ['tobwen-1.1.0-1~buster_amd64.deb', 'tobwen-1.1.0-1.buster_amd64.deb'],
  ['app.prod-v1.3.0-(15-5)-6064eac-release.apk', 'app.prod-v1.3.0-.15-5.-6064eac-release.apk'],
  ['fake.      file.txt', 'fake.file.txt'],
  ['erick%%%%%!!!zhao.txt', 'erick.zhao.txt'],
  ['a5_ð_æ_©_ŋ.txt', 'a5_d_ae_._ng.txt'],
  ['a+b@1.tar', 'a+b@1.tar'],
  ['.config', 'default.config'],
  ['notes.', 'notes'],
  ['日本', 'default'],
])('GitHub stores %j as %j', (name, stored) => {
  expect(storedAssetName(name)).toBe(stored);
});
