/** One thing that can be chosen. */
export interface Option<Value extends string | number = string> {
  readonly value: Value;
  readonly label: string;
  /** Said beside the label, such as a code; found by too. */
  readonly note?: string;
}
