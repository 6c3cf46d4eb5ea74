/** How a text file separates its fields: one delimiter byte, and the byte that quotes a field (null where nothing quotes). */
export interface Dialect {
  readonly delimiter: number;
  readonly quote: number | null;
}
