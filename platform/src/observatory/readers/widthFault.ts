/** Why a row that has not as many fields as the header can't be used, as a phrase that can be counted. */
export function widthFault(fields: number, header: number): 'too few columns' | 'too many columns' {
  return fields < header ? 'too few columns' : 'too many columns';
}
