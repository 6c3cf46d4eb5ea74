/** Codes under their new positions; the same array where no position changes. */
export function renumbered(codes: Uint32Array, position: Int32Array): Uint32Array {
  if (position.every((own, former) => own === former)) return codes;
  return codes.map((code) => position[code]!);
}
