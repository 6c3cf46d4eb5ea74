import { catalogue } from '../kernel/catalogue.ts';

/** The words of what stands around every page. */
export const words = catalogue({
  name: 'Asterism',
  pages: 'Pages',
  menu: 'Menu',
  closeMenu: 'Close the menu',
  edition: 'Edition',
  chooseEdition: (title: string) => `Edition: ${title}. Choose another`,
  allEditions: 'All editions',
  noneChosen: 'Choose an edition',
  theme: 'Colours',
  themes: { system: 'As the system has them', light: 'Light', dark: 'Dark' },
  madeUp: 'Made-up data: its places and figures do not exist.',
  isMadeUp: 'made-up data',
  footer: 'About these pages',
  openApi: 'Open API',
  editions: 'Editions',
  cite: 'How to cite',
  software: (version: string) =>
    `Asterism ${version}: free software under the European Union Public Licence 1.2. Typeface: Source Sans 3, SIL Open Font Licence 1.1.`,
  frameOf: 'From',
  wholePage: 'See the whole page',
  noSuchFigure: 'This page has no such figure, or has nothing to show in it.',
});
