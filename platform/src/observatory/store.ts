export { EditionShelf } from './shelf/editionShelf.ts';
