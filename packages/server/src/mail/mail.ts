/** A mail to one mailbox: plain text, nothing attached. */
export interface MailMessage {
  /** The same for the same notices: what is sent twice can be recognised by it. Letters a–z and digits. */
  readonly id: string
  /** The mailbox. */
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The language of subject and text (BCP 47). */
  readonly lang: string
}

/** The way mails leave: the port behind which a region's own mail server stands. */
export interface Mail {
  /**
   * Resolves once the server has taken the mail.
   * @throws {MailRefused} when the server works and does not take this mail; whatever else is thrown means
   * that the server itself could not be used
   */
  send(message: MailMessage): Promise<void>
}

/** The server does not take this mail: no such mailbox, a full one. Others may still go. */
export class MailRefused extends Error {}
