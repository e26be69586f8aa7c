export { type Api, type AppOptions, createApp } from './app.ts'
export { demoIdentity } from './identity/demo.ts'
export type { Identity, Person } from './identity/identity.ts'
export { type Secrets, secretsOf } from './secrets.ts'
