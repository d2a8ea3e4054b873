import { byMarks } from '../convert/recognised.ts';
import {
  aList,
  aNumber,
  aText,
  either,
  ifAny,
  listOf,
  objectOf,
  orNull,
  someOf,
  there,
} from '../convert/shape.ts';
import { clusterLists } from './cluster.ts';

export const mark = either(
  objectOf({ SchemaVersion: aNumber, ArtifactName: aText }),
  objectOf({ SchemaVersion: aNumber, ArtifactType: aText }),
  objectOf({ ArtifactName: aText, Results: someOf(objectOf({ Target: there })) }),
);

const vulnerable = listOf(objectOf({ VulnerabilityID: aText, PkgName: aText }));

const lists = {
  Vulnerabilities: ifAny(vulnerable),
  Misconfigurations: ifAny(listOf(objectOf({ Severity: aText }))),
  Secrets: ifAny(listOf(objectOf({ RuleID: aText }))),
  Licenses: ifAny(listOf(objectOf({ Name: aText }))),
};

/** An element of `Results`. */
const result = objectOf({ Target: aText, ...lists });

export const whole = objectOf({ Results: ifAny(listOf(result)) });

export const old = either(
  objectOf({ Target: aText, ...lists, Vulnerabilities: orNull(vulnerable) }),
  objectOf({ Target: aText, Type: aText, ...lists }),
);

const workloads = ifAny(
  listOf(objectOf({ Kind: aText, Name: aText, Results: ifAny(listOf(result)) })),
);

/** Of `trivy k8s`; a summary has `Findings`, old versions two lists by kind. */
export const cluster = byMarks(
  either(...clusterLists.map((key) => objectOf({ ClusterName: aText, [key]: aList }))),
  objectOf(Object.fromEntries(clusterLists.map((key) => [key, workloads]))),
);
