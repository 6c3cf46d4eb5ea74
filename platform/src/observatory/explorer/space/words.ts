import { catalogue } from '../../../kernel/catalogue.ts';
import { printCount, printNumber } from '../../../kernel/printedFigure.ts';

/** The words of the space of categories. */
export const words = catalogue({
  title: 'Space of categories',
  lead: 'Categories that the same regions are specialised in lie near each other, and are linked.',
  category: 'Category',
  anyCategory: 'Find a category',
  anyRegion: 'Show what a region has',
  figureTitle: (year: number) => `Which categories are found in the same regions, ${year}`,
  description: (nodes: string, links: string, communities: string) =>
    `A network of ${nodes} with ${links} in ${communities}; the list beneath holds the same.`,
  hint: 'Arrow keys go from category to category, Home and End to the first and last title, letters to a title. Enter opens the category. Plus and minus enlarge and shrink, 0 shows all.',
  use: 'Point at a category, or walk to it with the arrow keys, to see what it is linked with; a click keeps it, Enter opens its page.',
  network: 'network',
  size: (measure: string) => `Size: ${measure.replaceAll('_', ' ')}`,
  strong: (threshold: string) => `solid link: proximity of ${threshold} or more`,
  weak: 'dashed link: only holds the network together',
  has: 'has it',
  open: 'open: unknown figures decide',
  lacks: 'does not have it',
  regionHas: (region: string, has: number, open: number) =>
    `${region} certainly has ${printCount(has, 'category', 'categories')} with a location quotient of 1 or more${open === 0 ? '' : `; unknown figures leave ${printNumber(open)} more open`}.`,
  communities: 'Communities',
  communitiesNote: (modularity: string | null) =>
    `Categories that are linked more among themselves than with others, by the method of Louvain (Blondel et al. 2008)${modularity === null ? '' : `; modularity ${modularity}`}. Their numbers and the directions of the picture have no meaning of their own.`,
  community: 'Community',
  communityIs: (community: number) => (community === 0 ? 'without a link' : `community ${community}`),
  none: 'none',
  specialised: 'Regions specialised',
  specialisedMeaning: 'Regions with a location quotient of 1 or more; what unknown figures leave open as a range',
  nearest: 'Nearest categories',
  nearestMeaning: 'With their proximity, 0 to 1',
  inRegion: (region: string) => `In ${region}`,
  stateWords: { yes: 'specialised', open: 'open', no: 'not specialised' },
  states: { yes: 'yes', open: 'open', no: 'no' },
  near: (nearest: readonly string[]) => (nearest.length === 0 ? 'Near none' : `Near: ${nearest.join(', ')}`),
  specialisedIn: (regions: string) => `${regions} regions specialised`,
  measure: (measure: string) => measure.charAt(0).toUpperCase() + measure.slice(1).replaceAll('_', ' '),
  list: 'The list',
  listCaption: (year: number) => `Every category of ${year} with what is nearest to it`,
  listTitle: (year: number) => `Space of categories, ${year}`,
  how: 'How near is near',
  proximity:
    'Proximity (Hidalgo et al. 2007) is the smaller of two shares: of the regions specialised in the first category, those that are specialised in the second too, and the other way round. 1: always together; 0: never. Specialised is a region whose location quotient in the category is 1 or more.',
  threshold: (threshold: string) =>
    `Two categories are linked where their proximity is ${threshold} or more. Beside that stand the links of the maximum spanning tree, so that whatever is connected at all hangs together.`,
  unknown: (open: number, of: number) =>
    open === 0
      ? 'Every specialisation of the year is decided: no unknown figure can change the network.'
      : `Unknown figures leave ${printNumber(open)} of ${printNumber(of)} pairs of region and category open. The network counts them as absent; the page of a category says how far each proximity may move.`,
  mostOpen: (titles: string) => `Most of them are in ${titles}.`,
  absent: (titles: string) =>
    `Not in the network, because the data hold none of their industries: ${titles}. Nothing is known of them.`,
  unlinked: (titles: string) => `Without a link, and so not drawn: ${titles}.`,
  unknownCategory: (category: string) => `The data of this year hold no category ${category}.`,
  nothing:
    'In this year no region is certainly specialised in two categories, so nothing is near anything. Choose another year.',
  chooseOne: 'Choose a category in the network to see what is near it.',
  openPage: 'Open its page',
  clear: 'Let it go',
  linkedWith: (title: string) => `Near ${title}`,
  proximityHead: 'Proximity',
  source: (publisher: string) => `Figures: ${publisher}; worked out by Asterism.`,
});
