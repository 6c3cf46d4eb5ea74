/** Rows of ten German regions with shops and cars in all, and of four Norwegian ones; in 2024 all Norwegian shops stand on NO04, unless that is `mended`. */
export function madeUpSlip(mended = false): string[] {
  const german = ['DE11', 'DE12', 'DE13', 'DE14', 'DE21', 'DE22', 'DE23', 'DE24', 'DE25', 'DE26'];
  const norwegian = ['NO01', 'NO02', 'NO03', 'NO04'];
  return [2023, 2024].flatMap((year) => [
    ...german.flatMap((region) => [`${region},47,${year},900,,,`, `${region},29,${year},500,,,`]),
    ...norwegian.flatMap((region) => {
      const shops = year === 2023 || mended ? 400 : region === 'NO04' ? 1600 : 0;
      return [`${region},47,${year},${shops},,,`, `${region},29,${year},300,,,`];
    }),
  ]);
}
