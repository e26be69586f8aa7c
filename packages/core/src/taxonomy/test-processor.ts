import jsonld, { type JsonLdDocument } from 'jsonld'

const options = {
  documentLoader: () => {
    throw new Error('Nothing may be fetched')
  },
}

export interface Triple {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string; readonly language?: string }
}

/** Somebody else's JSON-LD processor, so that ours is not its own judge. It fetches nothing. */
export const processor = {
  expand: (document: object): Promise<unknown> => jsonld.expand(document as JsonLdDocument, options),
  flatten: (document: object): Promise<unknown> => jsonld.flatten(document as JsonLdDocument, {}, options),
  compact: (document: object, context: object): Promise<unknown> =>
    jsonld.compact(document as JsonLdDocument, context as jsonld.ContextDefinition, options),
  triples: async (document: object) =>
    (await jsonld.toRDF(document as JsonLdDocument, options)) as unknown as readonly Triple[],
  fromTriples: (triples: readonly Triple[]): Promise<unknown> => jsonld.fromRDF(triples),
  nQuads: async (document: object) =>
    String(await jsonld.toRDF(document as JsonLdDocument, { ...options, format: 'application/n-quads' })),
}
