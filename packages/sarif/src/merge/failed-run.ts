import { failedInvocation } from './merge-invocations.ts';

/** A failed run for a tool that did not run or whose report is missing. */
export function failedRun(tool: string, target: string | undefined, reasons: readonly string[]) {
  const [first = 'It did not run.', ...rest] = reasons;
  const invocation = failedInvocation(first);
  const more = rest.map((text) => ({ level: 'error', message: { text } }));
  const notifications = [...invocation.toolExecutionNotifications, ...more];
  return {
    tool: { driver: { name: tool } },
    ...(target === undefined ? {} : { automationDetails: { id: `${tool}/${target}/` } }),
    invocations: [{ ...invocation, toolExecutionNotifications: notifications }],
    ...(target === undefined ? {} : { properties: { 'ci-actions': { target } } }),
    results: [],
  };
}
