import type { Message } from '@rake/core/words'

/** What can be told by mail: the kinds of notices in the outbox. */
export type NoticeKind =
  | 'report.submit'
  | 'report.add'
  | 'matter.assign'
  | 'edition.publish'
  | 'socialReport.publish'

interface NoticeWords {
  /** The subject of a mail with one notice. */
  readonly subject: string
  /** How many there are: a part of the subject of a mail with several. */
  readonly count: Message
  /** The sentence above the list. */
  readonly intro: Message
}

/** What notices say. Nothing of a report's own words can pass through here. */
export interface NoticeTexts {
  readonly greeting: string
  readonly notices: Readonly<Record<NoticeKind, NoticeWords>>
  readonly closing: string
  readonly automatic: string
  readonly signature: string
}

/** Notices in Finnish. */
export const fi: NoticeTexts = {
  greeting: 'Hei!',
  notices: {
    'report.submit': {
      subject: 'Uusi ilmoitus: {about}',
      count: { one: '{n} uusi ilmoitus', other: '{n} uutta ilmoitusta' },
      intro: { one: 'Tiedoksi on tullut uusi ilmoitus:', other: 'Tiedoksi on tullut {n} uutta ilmoitusta:' },
    },
    'matter.assign': {
      subject: 'Asia vietäväksi eteenpäin: {about}',
      count: { one: '{n} asia vietäväksi eteenpäin', other: '{n} asiaa vietäväksi eteenpäin' },
      intro: {
        one: 'Sinut on nimetty viemään asiaa eteenpäin:',
        other: 'Sinut on nimetty viemään eteenpäin {n} asiaa:',
      },
    },
    'report.add': {
      subject: 'Lisätietoa ilmoitukseen: {about}',
      count: { one: '{n} täydennys ilmoitukseen', other: '{n} täydennystä ilmoituksiin' },
      intro: {
        one: 'Raportoija on täydentänyt ilmoitustaan:',
        other: 'Raportoijat ovat täydentäneet {n} ilmoitusta:',
      },
    },
    'edition.publish': {
      subject: 'Kooste on julkaistu: {about}',
      count: { one: '{n} julkaistu kooste', other: '{n} julkaistua koostetta' },
      intro: { one: 'Uusi kooste on julkaistu:', other: 'On julkaistu {n} uutta koostetta:' },
    },
    'socialReport.publish': {
      subject: 'Sosiaalinen raportti on julkaistu: {about}',
      count: { one: '{n} julkaistu sosiaalinen raportti', other: '{n} julkaistua sosiaalista raporttia' },
      intro: {
        one: 'Sosiaalinen raportti on julkaistu:',
        other: 'On julkaistu {n} sosiaalista raporttia:',
      },
    },
  },
  closing:
    'Ilmoitusten sisältöä ei lähetetä sähköpostilla. Voit lukea ne työpöydällä, kun olet kirjautunut sisään.',
  automatic: 'Tämä viesti on lähetetty automaattisesti, eikä siihen voi vastata.',
  signature: '{region}, sosiaalinen raportointi',
}
