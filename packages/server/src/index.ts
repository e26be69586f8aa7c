export { type Api, type AppOptions, createApp } from './app.ts'
export { type EffortGate, effortGate } from './effort-gate.ts'
export type { Demand, EffortSettings } from './effort-load.ts'
export { demoIdentity } from './identity/demo.ts'
export type { Identity, Person } from './identity/identity.ts'
export {
  type Delivery,
  type DeliveryOptions,
  deliver,
  type Mail,
  type MailMessage,
  MailRefused,
  type Round,
  type RunningDelivery,
  smtpMail,
  startDelivery,
} from './mail/index.ts'
export { type Secrets, secretsOf } from './secrets.ts'
