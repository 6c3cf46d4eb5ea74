import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** The headers of a page that may stand in no frame, or in any. */
function headers(isFramed: boolean): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      ...(isFramed ? {} : { frameAncestors: ["'none'"] }),
    },
    referrerPolicy: 'strict-origin-when-cross-origin',
    crossOriginResourcePolicy: 'cross-origin',
    strictTransportSecurity: false,
    xFrameOptions: false,
  });
}

const [page, embedded] = [headers(false), headers(true)];

/**
 * Everything a page may load is the server's own: no inline script, no inline style, no other host. Styles that scripts set on an
 * element are not inline ones in the policy's sense; the style element that Plot puts into its images is left out of pages. Only
 * `/embed/…`, a figure alone, may stand in a frame elsewhere.
 */
export const securityHeaders: MiddlewareHandler = (context, next) =>
  (context.req.path.startsWith('/embed/') ? embedded : page)(context, next);
