import type { Converted } from '../convert/converter.ts';
import { entriesIfAny, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { findingsOf } from './result.ts';

/** Lists of workloads: all, those of `--report summary`, and the two of old versions. */
export const clusterLists = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];

/** `trivy k8s --format json`: `{ ClusterName, Resources[] { Kind, Name, Results, Error } }`. */
export function convertCluster(report: Fields): Converted {
  const failures: string[] = [];
  const workloads = clusterLists.flatMap((key) => entriesIfAny(report[key], `"${key}"`, failures));
  if (workloads.length === 0) failures.push('it names no workload that it looked at');
  const cluster = text(report, 'ClusterName');
  return {
    findings: workloads.flatMap((workload) => ofWorkload(workload, failures)),
    failures,
    target: cluster,
  };
}

/** What lies in a cluster lies in no file of the repository. */
function ofWorkload(workload: Fields, failures: string[]): readonly Finding[] {
  const parts = [text(workload, 'Namespace'), text(workload, 'Kind'), text(workload, 'Name')];
  const name = parts.filter((part) => part !== undefined).join('/');
  const error = text(workload, 'Error');
  if (error !== undefined) failures.push(`${name}: ${error}`);
  const results = entriesIfAny(workload['Results'], `"Results" of ${name}`, failures);
  return results.flatMap((result) => {
    const target = `${name}: ${text(result, 'Target') ?? 'a target without a name'}`;
    const ecosystem = text(result, 'Type');
    return findingsOf(result, { target, ecosystem, inImage: true }, failures);
  });
}
