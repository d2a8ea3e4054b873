// Preloaded into a bundle (`node --import fixed-clock.mjs?at=2026-11-02T09:00:00Z`): its Date stands
// still. The time comes in the address, so that nothing shipped needs an input or a variable for it,
// and processes that the bundle starts keep the real clock. Timers are left alone: time-outs hold.
const at = Date.parse(new URL(import.meta.url).searchParams.get('at') ?? '');
if (Number.isNaN(at)) throw new Error('fixed-clock.mjs needs ?at=<ISO date and time>');

const RealDate = globalThis.Date;

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(at).toString(),
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [at] : given, newTarget),
  get: (target, key) => (key === 'now' ? () => at : Reflect.get(target, key)),
});
