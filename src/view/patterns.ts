/** From one line of the hatching to the next, in px of the screen at most. */
export const HATCH = 6;

/** How wide a band of a contested country is, in px of the screen at most. */
export const BAND = 9;
