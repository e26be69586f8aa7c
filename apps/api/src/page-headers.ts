import { secureHeaders } from 'hono/secure-headers'

/** What a page may load and who may frame it: nothing from elsewhere, and only those who are named. */
export const pageHeaders = (framedBy: readonly string[]) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: framedBy.length > 0 ? [...framedBy] : ["'none'"],
    },
    // The old header knows no list of origins, and what it says would stand against the list.
    xFrameOptions: framedBy.length === 0,
    referrerPolicy: 'no-referrer',
    // Over plain http on an intranet there is nothing to be strict about.
    strictTransportSecurity: false,
  })
