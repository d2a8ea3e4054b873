import { zoneOf } from './zones.js';

const cents = {
  domestic: { base: 490, perKilogram: 60 },
  europe: { base: 1290, perKilogram: 180 },
  world: { base: 2490, perKilogram: 420 },
};

/** The price in cents of a parcel of so many grams to a country (ISO 3166, two letters). */
export function price(grams, country) {
  if (!Number.isInteger(grams) || grams <= 0) throw new RangeError(`no weight: ${grams}`);
  if (grams > 31_500) throw new RangeError('heavier than 31.5 kg goes as freight');
  const { base, perKilogram } = cents[zoneOf(country)];
  return base + Math.ceil(grams / 1000) * perKilogram;
}
