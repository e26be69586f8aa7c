import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What can happen to a request on the way. */
const fates = {
  passed: 6,
  delayed: 2,
  'dropped before the server': 3,
  'cut within the request': 2,
  'dropped after the server': 4,
  'cut within the answer': 3,
  'repeated at once': 2,
  'repeated later': 2,
  'error page before the server': 1,
  'error page after the server': 1,
} as const

type Fate = keyof typeof fates

const drawn = Object.entries(fates).flatMap(([fate, weight]) => Array<Fate>(weight).fill(fate as Fate))

/** A network between a client and `origin` on which three of four requests meet some misfortune. */
export async function flakyProxy(origin: string) {
  const met = Object.fromEntries(Object.keys(fates).map((fate) => [fate, 0])) as Record<Fate, number>
  const later: Promise<unknown>[] = []

  async function meet(fate: Fate, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (fate === 'dropped before the server') return void request.socket.destroy()
    if (fate === 'error page before the server') return errorPage(response)
    const body = await bodyOf(request)
    const forward = (signal?: AbortSignal) => forwarded(origin, request, body, signal)
    if (fate === 'cut within the request') {
      // The server may have read it whole or in part when the line goes dead.
      void forward(AbortSignal.timeout(3)).catch(() => {})
      return void request.socket.destroy()
    }
    if (fate === 'delayed') await sleep(20 + Math.random() * 200)
    const [answer, again] =
      fate === 'repeated at once' ? await Promise.all([forward(), forward()]) : [await forward()]
    if (fate === 'dropped after the server') return void request.socket.destroy()
    if (fate === 'error page after the server') return errorPage(response)
    if (fate === 'repeated later') later.push(sleep(Math.random() * 500).then(() => forward()))
    const { status, headers, bytes } = again ?? answer
    response.writeHead(status, { ...headers, 'Content-Length': bytes.length })
    if (fate !== 'cut within the answer') return void response.end(bytes)
    response.write(bytes.subarray(0, Math.floor(bytes.length * Math.random())), () =>
      request.socket.destroy(),
    )
  }

  const server = createServer((request, response) => {
    const fate = drawn[Math.floor(Math.random() * drawn.length)] ?? 'passed'
    met[fate]++
    meet(fate, request, response).catch(() => request.socket.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The proxy does not listen')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    /** How many requests met which fate. */
    met,
    /** Waits for what is still on its way to the server. */
    async close() {
      await Promise.allSettled(later)
      server.closeAllConnections()
      server.close()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

async function forwarded(
  origin: string,
  request: IncomingMessage,
  body: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
) {
  const headers = Object.entries(request.headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !hop.includes(entry[0]),
  )
  const answer = await fetch(origin + request.url, {
    method: request.method ?? 'GET',
    headers,
    ...(body.length > 0 && { body }),
    ...(signal && { signal }),
  })
  const type = answer.headers.get('Content-Type') ?? 'application/json'
  return {
    status: answer.status,
    headers: { 'Content-Type': type },
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}

/** What belongs to one connection and not to the message (RFC 9110, 7.6.1). */
const hop = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host']

function errorPage(response: ServerResponse): void {
  response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>')
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
