export { measured, type Publication, type PublicationFile, type Publisher } from '../publication.ts'
export { type Catalog, type CatalogOptions, catalog } from './catalog.ts'
