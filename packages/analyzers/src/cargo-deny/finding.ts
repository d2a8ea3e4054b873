import { dependencyFinding, findingFingerprint } from '../convert/dependency-finding.ts';
import { record, records, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, PackageFacts } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

/** One of an advisory where it names one; else of the crate that a rule of `deny.toml` is about. */
export function findingOf(diagnostic: Fields): Finding {
  const advisory = record(diagnostic, 'advisory');
  const id = text(advisory, 'id');
  const crate = crateOf(diagnostic) ?? {
    name: text(advisory, 'package') ?? 'a crate without a name',
  };
  const word = rank(text(diagnostic, 'severity'));
  if (id === undefined) return ofRule(diagnostic, word);
  return dependencyFinding({
    id,
    aliases: texts(advisory, 'aliases'),
    package: { ...crate, ecosystem: 'crates.io' },
    title: text(advisory, 'title') ?? text(diagnostic, 'message'),
    description: text(advisory, 'description'),
    url: text(advisory, 'url') ?? `https://rustsec.org/advisories/${id}`,
    rank: word,
    place: { path: 'Cargo.lock' },
  });
}

function ofRule(diagnostic: Fields, word: Finding['rank']): Finding {
  const code = text(diagnostic, 'code') ?? 'cargo-deny';
  const crate = crateOf(diagnostic);
  const message = text(diagnostic, 'message') ?? code;
  const named = crate === undefined ? undefined : [crate.name, crate.version].join(' ').trim();
  return {
    rule: { id: code, tags: ['dependency'] },
    message:
      named === undefined || message.includes(crate?.name ?? '') ? message : `${named}: ${message}`,
    rank: word,
    place: { path: 'Cargo.lock' },
    package: crate === undefined ? undefined : { ...crate, ecosystem: 'crates.io' },
    fingerprints: { [findingFingerprint]: [code, crate?.name ?? message].join(':') },
  };
}

function crateOf(diagnostic: Fields): PackageFacts | undefined {
  const crate = record(records(diagnostic, 'graphs')[0] ?? {}, 'Krate');
  const name = text(crate, 'name');
  return name === undefined ? undefined : { name, version: text(crate, 'version') };
}
