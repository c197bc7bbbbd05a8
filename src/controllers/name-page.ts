/** Gives a page that is nothing but a map the map's title, and the language that it speaks. */
export function namePage(map: Element): void {
  map.addEventListener("stance-load", (event) => {
    const { title } = (event as CustomEvent<{ readonly title: string }>).detail;
    document.title = title;
    // What it really speaks, which for a language that it does not have is English.
    const spoken = map.shadowRoot?.querySelector<HTMLElement>("[lang]");
    if (!spoken) return;
    document.documentElement.lang = spoken.lang;
    document.documentElement.dir = spoken.dir;
  });
}
