import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { embeddedFont } from './embeddedFont.ts';
import { html, Markup } from './markup.ts';

/** Colours first, print last: later rules win. */
const styles = ['../figure/tokens.css', 'style/page.css', 'style/table.css', 'style/print.css'].map((part) =>
  readFile(new URL(part, import.meta.url), 'utf8'),
);
const scripts = ['sortableTables', 'ownFolder'].map((part) =>
  readFile(new URL(`${part}.browser.js`, import.meta.url), 'utf8'),
);

/**
 * A whole HTML page in one file: style, script and typeface are inside, and its content security policy forbids every request, so it
 * reads the same from a mail, a stick or a server.
 */
export async function standalonePage(title: string, body: Markup): Promise<string> {
  const css = (await Promise.all(styles)).join('\n');
  const code = (await Promise.all(scripts)).join('\n');
  const font = await embeddedFont(title + body.text);
  const hash = createHash('sha256').update(code).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(font)}
${new Markup(css)}</style>
</head>
<body>
${body}
<script>${new Markup(code)}</script>
</body>
</html>
`;
  return page.text;
}
