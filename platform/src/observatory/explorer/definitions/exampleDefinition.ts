/** The smallest definition there can be, as an example of what is sent: of one category. */
export const exampleDefinition = {
  name: 'example',
  version: '1',
  title: 'An example',
  source: 'Made up',
  licence: 'CC0-1.0',
  classification: { name: 'NACE', version: 'Rev. 2' },
  categories: [{ code: 'vehicles', title: 'Vehicles', kind: 'traded', industries: ['29', '30'] }],
};
