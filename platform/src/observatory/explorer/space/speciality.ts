/** Whether a region is specialised in a category: location quotient of 1 or more; open where unknown figures decide. */
export type Speciality = 'yes' | 'open' | 'no';
