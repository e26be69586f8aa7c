import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { pageHeaders } from './page-headers.ts'

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
 * The built pages: the form at `/`, the desk at `/desk/`, the element's file at `/rake-form.js`, and under
 * `/frame/` the form alone, for a frame in the pages of `frameOrigins` where scripts of others are not allowed.
 * An address that is no file gets the page of its app, which knows what to show.
 */
export function pages({ frameOrigins }: { readonly frameOrigins: readonly string[] }): Hono {
  const form = folderOf('@rake/form-app')
  const desk = folderOf('@rake/desk')
  const element = folderOf('@rake/form')
  return (
    new Hono()
      // They are the same for everybody and hold no secret: compressed, and not sent again unchanged.
      .use(compress(), etag())
      // Any page may load the element: this comes before the headers that keep the pages to themselves.
      .get('/rake-form.js', async (c, next) => {
        c.header('Cross-Origin-Resource-Policy', 'cross-origin')
        c.header('Access-Control-Allow-Origin', '*')
        c.header('X-Content-Type-Options', 'nosniff')
        return files(element)(c, next)
      })
      .use('/frame/*', pageHeaders(frameOrigins))
      .get(
        '/frame/*',
        files(form, () => '/index.html'),
      )
      .use(pageHeaders([]))
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
