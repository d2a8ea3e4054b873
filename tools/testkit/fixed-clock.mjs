// Preload it into a bundle (`node --import fixed-clock.mjs?at=2026-11-02T09:00:00Z`) to fix its Date.
// The time is in the URL: shipped code needs no input or variable for it, and child processes of the
// bundle keep the real clock. Timers do not change, so that timeouts still work.
const at = Date.parse(new URL(import.meta.url).searchParams.get('at') ?? '');
if (Number.isNaN(at)) throw new Error('fixed-clock.mjs needs ?at=<ISO date and time>');

const RealDate = globalThis.Date;

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(at).toString(),
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [at] : given, newTarget),
  get: (target, key) => (key === 'now' ? () => at : Reflect.get(target, key)),
});
