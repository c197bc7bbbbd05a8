/** From where to where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
