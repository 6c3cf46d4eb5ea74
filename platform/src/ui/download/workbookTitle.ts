const core = 'docProps/core.xml';
const names = 'http://schemas.openxmlformats.org/package/2006';

/** What a workbook lacks as it is written: its title among the properties of the file, and the style that its cells have by default. */
export function workbookTitle(title: string): {
  readonly files: {
    readonly transform: Readonly<
      Record<'[Content_Types].xml' | '_rels/.rels', { insert: () => string }> &
        Record<'xl/styles.xml', { transform: (content: string) => string }>
    >;
    readonly write: { files: () => Record<string, string> };
  };
} {
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${core}"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core-1" Type="${names}/relationships/metadata/core-properties" Target="${core}"/>`,
        },
        'xl/styles.xml': { transform: withDefaultStyle },
      },
      write: {
        files: () => ({
          [core]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${names}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
        }),
      },
    },
  };
}

/** The named style *Normal* (ECMA-376 part 1, 18.8.7 and 18.8.9), in the order that the schema asks for. */
function withDefaultStyle(styles: string): string {
  const master = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
  const named = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  const own = styles.includes('<cellStyleXfs') ? styles : styles.replace('<cellXfs', `${master}<cellXfs`);
  return own.includes('<cellStyles') ? own : own.replace('</cellXfs>', `</cellXfs>${named}`);
}

/** Text as XML takes it, without the characters that it can't hold. */
function escaped(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}
