import type { Converted, Converter } from '../convert/converter.ts';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import { entries, number, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, FindingPlace } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { anObject, aText, listOf, objectOf, orNull, there } from '../convert/shape.ts';

/**
 * kubescape's `--format json`: `{ summaryDetails, results[] { resourceID, controls[] }, resources }`.
 * One finding for each control that a resource fails. Before version 2.0.160 a control's status
 * stands on its rules alone. `fixPath` and `object` are left out: they may quote a credential.
 */
export const kubescape: Converter = {
  tool: 'kubescape',
  kind: 'security',
  informationUri: 'https://kubescape.io/',
  ...byMarks(
    objectOf({ clusterAPIServerInfo: there, summaryDetails: objectOf({ controls: anObject }) }),
    objectOf({
      results: orNull(
        listOf(objectOf({ resourceID: aText, controls: listOf(objectOf({ controlID: aText })) })),
      ),
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const summary = record(report, 'summaryDetails');
  const results =
    report['results'] === null ? [] : entries(report['results'], '"results"', failures);
  const places = placesOf(records(report, 'resources'));
  const findings = results.flatMap((result) =>
    entries(result['controls'], '"controls" of a resource', failures)
      .filter(isFailed)
      .map((control) => finding(control, result, record(summary, 'controls'), places)),
  );
  const counters = record(summary, 'ResourceCounters');
  const failed = number(counters, 'failedResources') ?? 0;
  return {
    findings,
    failures: [
      ...failures,
      ...(results.length > 0 ? [] : ['it looked at no resource']),
      ...(Object.keys(record(summary, 'controls')).length > 0 ? [] : ['it made no check']),
      ...(failed > 0 && findings.length === 0
        ? [`it counts ${failed} resources that fail and lists none`]
        : []),
    ],
    target: text(report, 'clusterName'),
  };
}

/** Anything but a good word is a failure. */
function isFailed(control: Fields): boolean {
  const words = ['passed', 'skipped', 'excluded', 'irrelevant'];
  const own = text(record(control, 'status'), 'status') ?? text(control, 'status');
  if (own !== undefined) return !words.includes(own);
  const rules = records(control, 'rules');
  return rules.length === 0 || rules.some((rule) => !words.includes(text(rule, 'status') ?? ''));
}

function placesOf(resources: readonly Fields[]): ReadonlyMap<string, FindingPlace> {
  return new Map(
    resources.flatMap((resource) => {
      const id = text(resource, 'resourceID');
      const path = text(record(resource, 'source'), 'relativePath', 'path');
      return id === undefined || path === undefined ? [] : [[id, { path }] as const];
    }),
  );
}

function finding(
  control: Fields,
  result: Fields,
  controls: Fields,
  places: ReadonlyMap<string, FindingPlace>,
): Finding {
  const id = text(control, 'controlID') ?? 'kubescape';
  const name = text(control, 'name') ?? id;
  const resource = text(result, 'resourceID') ?? 'a resource without a name';
  const short = resource.replace(/^path=\d\d*\//, '');
  const known = record(controls, id);
  return {
    rule: {
      id,
      name,
      title: name,
      url: `https://hub.armosec.io/docs/${id.toLowerCase()}`,
      tags: ['misconfiguration'],
    },
    message: `${name} (${short})`,
    rank: rank(text(control, 'severity'), number(known, 'scoreFactor')),
    place: places.get(resource),
    fingerprints: { [findingFingerprint]: `${id}:${short}` },
    properties: { resource: short },
  };
}
