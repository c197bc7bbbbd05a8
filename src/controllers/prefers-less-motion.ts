/** Whether the reader wants less motion, by the system's settings as they are now. */
export function prefersLessMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
