/** The width of a map over its height, as the style sheet knows it (`--ratio`): in a frame, a map takes the room there is. */
export function mapRatio({ width, height }: { readonly width: number; readonly height: number }): object {
  return { '--ratio': width / height };
}
