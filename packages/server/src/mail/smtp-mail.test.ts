import { afterAll, beforeAll, expect, test } from 'vitest'
import { MailRefused } from './mail.ts'
import { smtpMail } from './smtp-mail.ts'
import { testMailServer } from './test-mail-server.ts'

const from = 'rake@rake.example.org'
const message = { id: 'abc1', to: 'esihenkilo@example.org', subject: 'Åäö', text: 'Ääkkösiä.\n', lang: 'fi' }

let smtp: Awaited<ReturnType<typeof testMailServer>>
beforeAll(async () => {
  smtp = await testMailServer()
})
afterAll(() => smtp.stop())

test('a mail arrives as it was written', async () => {
  await smtpMail({ url: smtp.url, from: `Rake <${from}>` }).send(message)
  expect(smtp.mails).toMatchObject([{ to: [message.to], subject: 'Åäö', text: 'Ääkkösiä.\n' }])
  expect(smtp.mails[0]?.headers.get('message-id')).toBe('<abc1@rake.example.org>')
  expect(smtp.mails[0]?.headers.get('from')).toBe('Rake <rake@rake.example.org>')
})

test('a refused mailbox is told from a server that is not there', async () => {
  const mail = smtpMail({ url: smtp.url, from })
  smtp.refused.add(message.to)
  await expect(mail.send(message)).rejects.toThrow(MailRefused)
  await smtp.stop()
  await expect(mail.send(message)).rejects.toThrow(/ECONNREFUSED/)
  await expect(mail.send(message)).rejects.not.toThrow(MailRefused)
})

test('the user and the password in the address sign in, and a wrong one is no refusal of the mailbox', async () => {
  const locked = await testMailServer('p@ss')
  const signedIn = locked.url.replace('//', '//rake:p%40ss@')
  await smtpMail({ url: signedIn, from }).send(message)
  expect(locked.mails).toHaveLength(1)
  const wrong = smtpMail({ url: locked.url.replace('//', '//rake:wrong@'), from })
  await expect(wrong.send(message)).rejects.toThrow(/Invalid login/)
  await expect(wrong.send(message)).rejects.not.toThrow(MailRefused)
  const unknown = smtpMail({ url: locked.url, from })
  await expect(unknown.send(message)).rejects.toThrow(/auth/i)
  await expect(unknown.send(message)).rejects.not.toThrow(MailRefused)
  await locked.stop()
})

test.each([
  'mail.example.org',
  'http://user:hunter2@mail.example.org',
  'smtp://user:hunter2@mail.example.org:port',
])('an address that is no mail server is refused at the start, without repeating the password: %s', (url) => {
  expect(() => smtpMail({ url, from })).toThrow(/^The address of the mail server is wrong/)
  expect(() => smtpMail({ url, from })).not.toThrow(/hunter2/)
})

test.each(['', 'rake', 'Rake <rake>', 'rake@'])('mails cannot come from "%s"', (wrong) => {
  expect(() => smtpMail({ url: smtp.url, from: wrong })).toThrow(/write an e-mail address/)
})
