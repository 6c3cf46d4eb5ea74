const asked = /^\/embed\/([^/]+)(?=\/|$)/.exec(location.pathname);

/** The figure that is asked for alone, `/embed/FIGURE/…` before the address of its page; null where the whole page is. */
export const embedded: { readonly figure: string; readonly base: string } | null =
  asked === null ? null : { figure: decoded(asked[1]!), base: asked[0] };

/** What is no encoded name stays as it is: no figure has it. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
