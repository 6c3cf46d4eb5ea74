// @ts-check
'use strict';

/** Puts the folder that the page was opened from in place of the word FOLDER in commands, so that they work when pasted. */
if (location.protocol === 'file:') {
  const folder = decodeURIComponent(new URL('.', location.href).pathname).replace(/^\/(?=[A-Za-z]:)/, '');
  const word = /^[\w./:+-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`;
  for (const place of document.querySelectorAll('[data-folder]')) place.textContent = word;
}
