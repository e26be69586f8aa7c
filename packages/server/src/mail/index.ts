export { type Delivery, deliver, type Round } from './deliver.ts'
export { type Mail, type MailMessage, MailRefused } from './mail.ts'
export { smtpMail } from './smtp-mail.ts'
export { type DeliveryOptions, type RunningDelivery, startDelivery } from './start-delivery.ts'
