/** How long a browser keeps what never changes, and what may, in s. */
const YEAR = 31_536_000;
const HOUR = 3_600;

/** An address whose content never changes: below a version, or a chunk, whose name has a hash of its content. */
const lasting = /^\/\d+\.\d+\.\d+[^/]*\/|\/chunks\//;

/** The headers that a path of the site is sent with; docs/hosting.md says what each is for. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return {
    "Cache-Control": cacheControl(path),
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
  };
}

function cacheControl(path: string): string {
  if (lasting.test(path)) return `public, max-age=${YEAR}, immutable`;
  // A page is asked for anew each time, and answered by 304 while it is the same.
  if (/(\/|\.html)$/.test(path)) return "no-cache";
  return `public, max-age=${HOUR}, stale-while-revalidate=86400`;
}
