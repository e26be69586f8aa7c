import { once } from 'node:events'
import { createServer } from 'node:http'

/** A page of somebody else. */
export interface HostPage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** Somebody else's site, at an origin of its own: one page at every address, as it is at that moment. */
export async function openHost(pageNow: () => HostPage) {
  const server = createServer((_, response) => {
    const { html, headers = {} } = pageNow()
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(html)
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The page is not served')
  return {
    origin: `http://localhost:${address.port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
