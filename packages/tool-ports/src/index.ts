export { surroundingsIn } from './surroundings.ts';

/** Loaded only for a step whose inputs are right. */
export const loadRunnerPorts = async () => (await import('./runner-ports.ts')).runnerPorts;
