import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const { resolve } = createRequire(import.meta.url)
const folderOf = (name: string) => join(dirname(resolve(`${name}/package.json`)), 'dist')

/** Files with a hash in their name never change; all others are asked for anew. */
const cacheControl = (path: string) =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

function files(folder: string, rewrite: (path: string) => string = (path) => path) {
  return serveStatic({
    root: folder,
    rewriteRequestPath: rewrite,
    onFound: (path, c) => c.header('Cache-Control', cacheControl(path)),
  })
}

/**
 * The built pages: the form at `/`, the desk at `/desk/`, the element's file at `/rake-form.js`. An address
 * that is no file gets the page of its app, which knows what to show. Nothing from elsewhere is loaded.
 */
export function pages(): Hono {
  const form = folderOf('@rake/form-app')
  const desk = folderOf('@rake/desk')
  const element = folderOf('@rake/form')
  return (
    new Hono()
      // Any page may load the element: this comes before the headers that keep the pages to themselves.
      .get('/rake-form.js', async (c, next) => {
        c.header('Cross-Origin-Resource-Policy', 'cross-origin')
        c.header('Access-Control-Allow-Origin', '*')
        c.header('X-Content-Type-Options', 'nosniff')
        return files(element)(c, next)
      })
      .use(
        secureHeaders({
          contentSecurityPolicy: {
            defaultSrc: ["'self'"],
            imgSrc: ["'self'", 'data:'],
            objectSrc: ["'none'"],
            baseUri: ["'self'"],
            formAction: ["'self'"],
            frameAncestors: ["'none'"],
          },
          referrerPolicy: 'no-referrer',
          // Over plain http on an intranet there is nothing to be strict about.
          strictTransportSecurity: false,
        }),
      )
      .get('/desk', (c) => c.redirect('/desk/'))
      .get(
        '/desk/*',
        files(desk, (path) => path.replace(/^\/desk/, '')),
      )
      .get(
        '/desk/*',
        files(desk, () => '/index.html'),
      )
      .get('*', files(form))
      .get(
        '*',
        files(form, () => '/index.html'),
      )
  )
}
