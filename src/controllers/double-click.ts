/**
 * A press that comes so soon after a click, in ms, makes the two a double click, which zooms. A click waits so long
 * before it selects: what it opens would shrink the map, or lie over it, under the second one.
 */
export const DOUBLE_CLICK = 250;
