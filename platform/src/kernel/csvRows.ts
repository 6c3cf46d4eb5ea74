import type { z } from 'zod';

/**
 * Rows as CSV (RFC 4180): a header of the schema's fields in their order, `.` decimal, numbers that read back to the same double,
 * an empty field where a value is missing, lists joined by spaces, whatever else has parts as JSON.
 */
export function csvRows(schema: z.ZodObject, rows: readonly Readonly<Record<string, unknown>>[]): string {
  return csvText(
    Object.keys(schema.shape),
    rows.map((row) => Object.keys(schema.shape).map((name) => row[name])),
  );
}

/** Lines of values under their names as CSV, by the same rules. */
export function csvText(names: readonly string[], lines: readonly (readonly unknown[])[]): string {
  return [names, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: unknown): string {
  const text = plain(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(' ');
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}
