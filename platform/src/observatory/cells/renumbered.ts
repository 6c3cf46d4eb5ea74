/** Codes under their new positions; the same array where no position changes. */
export function renumbered(codes: Uint32Array, position: Int32Array): Uint32Array {
  if (position.every((own, former) => own === former)) return codes;
  const moved = new Uint32Array(codes.length);
  for (let at = 0; at < moved.length; at++) moved[at] = position[codes[at]!]!;
  return moved;
}
