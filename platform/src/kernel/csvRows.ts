import type { z } from 'zod';

/**
 * Rows as CSV (RFC 4180): a header of the schema's fields in their order, `.` decimal, numbers that read back to the same double,
 * an empty field where a value is missing, lists joined by spaces.
 */
export function csvRows(schema: z.ZodObject, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const names = Object.keys(schema.shape);
  const lines = rows.map((row) => names.map((name) => field(row[name])).join(','));
  return [names.join(','), ...lines, ''].join('\r\n');
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join(' ') : String(value as string | number | boolean);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
