import { knownTypes } from '../message/known-types.ts';
import { withoutMarks } from './title-marks.ts';

/** A title and its conventional type and scope. All texts are untrusted. */
export interface Title {
  /** In lower case; empty where the title is not conventional. */
  readonly type: string;
  readonly scope: string | undefined;
  readonly text: string;
}

/** Types below which tools and people release: `chore(release): 1.2.3`, `bump: 1.0 → 1.1`. */
const types: ReadonlySet<string> = new Set([
  '',
  'build',
  'bump',
  'chore',
  'ci',
  'publish',
  'release',
  'version',
]);
const releasing: ReadonlySet<string> = new Set(['bump', 'publish', 'release', 'version']);
const ofDependencies = /^(?:build-|dev-)?dep(?:s|endency|endencies)(?:-dev)?$/i;

/** `1.2.3`, `v2.0.0-rc.1`, `1.0`, `2.0b1` */
const version = '`?v?\\d+(?:\\.\\d+)+[a-z0-9]*(?:[-+._][a-z0-9]+)*`?';
/** `@scope/pkg@1.2.3`, `pkg-v1.2.3` */
const packageVersion = `@?[a-z][\\w.]*(?:[/-][a-z][\\w.]*)*[@/-]${version}`;
const word = '(?!notes?\\b|post\\b)@?[\\w./:-]+';
/** A version, and before it what has it: `Devise 4.9.0`. */
const target = `(?:version |v\\.? ?)?(?:(?:${word} )?(?:version )?${version}|${packageVersion})`;
/** What has a version in its own right; `bump React version to 18` updates a dependency. */
const own =
  '(?:(?:the |our |package|project|app|crate|gem|library|module|plugin|workspace|pom|lib|cli|dev|development|snapshot|minor|major|patch|next|release|post-release)s? )*';

const prepare = 'prep(?:are[ds]?|aring)?';

const forms: readonly string[] = [
  version,
  `version:? ${version}`,
  `releas(?:e|es|ed|ing)(?:[:/ ]| - )(?:the )?${target}(?: (?:release|version))?`,
  `${version} released?`,
  `version (?:is now|bumped to) ${version}`,
  `(?:publish(?:ing)?|cut|tag|ship) (?:release )?${target}`,
  // `prepare for Python 3.13` is a change: only with the word release it may name another thing.
  `${prepare}(?: for| to)?(?: the)?(?: release(?: of| for)?:?)? (?:version )?(?:${version}|${packageVersion})(?: release)?`,
  `${prepare}(?: for| to)?(?: the)? release(?: of| for)? ${target}`,
  `${prepare}(?: for)?(?: the)? ${target} release`,
  `${prepare} ${word} v?\\d+\\.\\d+\\.\\d[\\w.-]*`,
  `${prepare}(?: for)?(?: the| a)?(?: next| new)? (?:release|development (?:iteration|version|cycle))`,
  `(?:bump|bumps|bumped|bumping|set|update|updating|increment|change)(?: up)? ${own}version(?:s|\\(s\\)| numbers?| strings?)?(?: from ${version})?(?:(?: to|:| for| →| ->|,)? ${version}(?: (?:→|->|to) ${version})?)?(?: for(?: the)? (?:next )?(?:release|development))?`,
  `(?:bump|bumping)(?: to| for)? (?:version )?${version}(?: (?:→|->) ${version})?`,
  `(?:bump to|bump|version|start|begin|back to|post-release)[: ]+(?:the )?(?:next )?(?:dev(?:elopment)?|snapshot) (?:version|release|iteration)`,
  `(?:start|begin)(?: development(?: of| on)?)? (?:version )?${version}(?: development)?`,
  `(?:post-release )?version bump(?:(?: to|:| for)? ${version})?`,
  `version ${version} (?:→|->|to) ${version}`,
  `${version} (?:→|->) ${version}`,
  'version packages(?: \\([\\w.-]+\\))?',
];
const form = RegExp(`^(?:${forms.join('|')})$`, 'i');
/** `build: mocha@5.0.0` is a dependency. */
const ofPackage = RegExp(`^${packageVersion}$`, 'i');
/** Below a type of releases, `publish` and a branch say enough: `chore: release main`. */
const typed =
  /^(?:releas(?:e|ing) (?:main|master|trunk|develop|next|beta|alpha|v?\d[\w.]*)|publish|release|version packages.*)$/i;
const plugin = /^\[(?:maven-release-plugin|gradle release plugin)\]/i;
const mayRelease =
  /^(?:[^a-z]|v(?:ersion|\.? ?\d)|releas|publish|cut|tag|ship|prep|bump|set|updat|incr|change|start|begin|back|post-|next|\S+[@/-]v?\d)/i;
const longestTitle = 120;

/** `ignore: release 0.4.2`: a package's name stands for the type. */
const isOfPackage = (type: string, text: string) =>
  !knownTypes.has(type) && /^(?:releas|prep)/i.test(text);

/**
 * Whether a title is wholly that of a release: `v8.2.0`, `chore(release): 1.2.3`, `Version Packages`.
 * What says more than that, or has a type of its own (`fix: release the lock`), is a change.
 */
export function isReleaseTitle({ type, scope, text }: Title): boolean {
  // Of 30,000 titles few release something: the first check costs little.
  if (!mayRelease.test(text) || !(types.has(type) || isOfPackage(type, text))) return false;
  if (text.length > longestTitle) return false;
  if (scope !== undefined && ofDependencies.test(scope)) return false;
  if (plugin.test(text)) return true;
  const title = withoutMarks(text);
  if (form.test(title)) return true;
  const isTyped = releasing.has(type) || scope === 'release';
  if (ofPackage.test(title)) return isTyped || type === '';
  return (isTyped || type === 'chore') && typed.test(title);
}
