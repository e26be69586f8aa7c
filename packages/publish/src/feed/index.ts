export type { Publication, PublicationFile, Publisher } from '../publication.ts'
export { type FeedOptions, feed } from './feed.ts'
