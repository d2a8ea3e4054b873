const europe = new Set(['AT', 'BE', 'DK', 'ES', 'FR', 'IT', 'NL', 'PL', 'SE']);

/** Which tariff holds for a country (ISO 3166, two letters, any case). */
export function zoneOf(country) {
  if (!/^[a-z]{2}$/i.test(country)) throw new RangeError(`no country: ${country}`);
  const code = country.toUpperCase();
  if (code === 'DE') return 'domestic';
  return europe.has(code) ? 'europe' : 'world';
}
