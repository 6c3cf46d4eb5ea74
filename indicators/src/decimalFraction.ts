/** The fraction that a number's shortest decimal writes, e.g. 0.1 → 1/10; `number` finite and ≥ 0. */
export function decimalFraction(number: number): { numerator: bigint; denominator: bigint } {
  const [mantissa = '', exponent = '0'] = String(number).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0
    ? { numerator: digits * 10n ** BigInt(-places), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(places) };
}
