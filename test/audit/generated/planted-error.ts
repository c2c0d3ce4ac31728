/** A paragraph whose figures agree, or of which one is wrong by about `error` tenths. */
export interface Planted {
  readonly kind: string;
  readonly text: (error: number) => string;
}
