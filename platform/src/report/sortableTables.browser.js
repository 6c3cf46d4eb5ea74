// @ts-check
'use strict';

/** Rows that a long table shows on a narrow screen until the rest is asked for, as the style sheet has it. */
const foldedTo = 12;

/**
 * Gives every table marked `data-sortable` a filter and headings that sort, by mouse and by keyboard, and folds long ones on narrow
 * screens. Without it the tables are whole, in the order they were printed in.
 */
for (const block of document.querySelectorAll('[data-sortable]')) {
  const table = /** @type {HTMLTableElement} */ (block.querySelector('table'));
  const [body] = table.tBodies;
  if (body === undefined) continue;
  const rows = [...body.rows].map((row) => ({ row, text: plain(row.textContent) }));
  const status = document.createElement('output');

  const isLong = rows.length > foldedTo;
  if (isLong) {
    const unfold = document.createElement('button');
    unfold.type = 'button';
    unfold.className = 'unfold';
    unfold.textContent = `Show all ${rows.length} rows`;
    unfold.addEventListener('click', () => block.classList.remove('folded'));
    block.querySelector('.scroll')?.after(unfold);
    block.classList.add('folded');
  }

  const filter = document.createElement('input');
  filter.type = 'search';
  filter.addEventListener('input', () => {
    const words = plain(filter.value).split(/\s+/);
    let shown = 0;
    block.classList.toggle('folded', isLong && filter.value === '');
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    status.textContent = shown === rows.length ? `${rows.length} rows` : `${shown} of ${rows.length} rows`;
  });
  const label = document.createElement('label');
  label.append('Filter ', filter);
  status.textContent = `${rows.length} rows`;
  const bar = document.createElement('div');
  bar.className = 'filter';
  bar.append(label, status);
  block.prepend(bar);

  const headings = [.../** @type {HTMLTableSectionElement} */ (table.tHead).querySelectorAll('th')];
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const numeric = heading.classList.contains('n');
      const before = heading.getAttribute('aria-sort');
      const descending = before === null ? numeric : before === 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      body.append(
        ...sorted(
          rows.map(({ row }) => row),
          column,
          descending,
        ),
      );
    });
  });
}

/** @param {HTMLTableRowElement[]} rows @param {number} column @param {boolean} descending */
function sorted(rows, column, descending) {
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: sortKey(row.cells[column]) }));
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (typeof a === 'string' || typeof b === 'string') return sign * String(a).localeCompare(String(b));
      if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
      return sign * (a - b);
    })
    .map(({ row }) => row);
}

/** @param {HTMLTableCellElement | undefined} cell */
function sortKey(cell) {
  if (cell === undefined) return NaN;
  const given = cell.dataset['v'];
  if (given !== undefined) return given === '' ? NaN : Number(given);
  const text = cell.textContent.trim();
  return cell.classList.contains('n') ? Number.parseFloat(text.replaceAll(',', '').replace('−', '-')) : text;
}

/** @param {string} text */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
