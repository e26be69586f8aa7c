export { type Api, type AppOptions, createApp } from './app.ts'
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
