import { createTransport } from 'nodemailer'
import { type Mail, MailRefused } from './mail.ts'

/** How long a server may keep silent, in milliseconds: a transaction is open while a mail is sent. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** What nodemailer says when it is the envelope or the message itself that does not go. */
const refusals = ['EENVELOPE', 'EMESSAGE']

/**
 * Sends over a mail server (SMTP, RFC 5321): `smtp://user:password@host:port`, with TLS where the server
 * offers it, or `smtps://` for TLS from the start. The mails say that no human wrote them (RFC 3834), so
 * that no absence notice answers them.
 * @param from the address that mails come from, with or without a name: `Rake <rake@example.org>`
 * @throws {Error} when the address of the server or the sender is none
 */
export function smtpMail({ url, from }: { readonly url: string; readonly from: string }): Mail {
  // What is wrong is not repeated: a password stands in it.
  if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url)) {
    throw new Error('The address of the mail server is wrong: write smtp://user:password@host:port')
  }
  const domain = /@([^\s@<>]+)>?$/.exec(from.trim())?.[1]
  if (domain === undefined) throw new Error(`Mails cannot come from "${from}": write an e-mail address`)

  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true })
  return {
    async send({ id, to, subject, text, lang }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': lang },
        })
      } catch (error) {
        throw isRefusal(error) ? new MailRefused(error.message, { cause: error }) : error
      }
    },
  }
}

/** Whether the server does not take this one mail. If it does not take the sender, it takes none. */
function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const { code = '', command } = error as Error & { readonly code?: string; readonly command?: string }
  return refusals.includes(code) && command !== 'MAIL FROM'
}
