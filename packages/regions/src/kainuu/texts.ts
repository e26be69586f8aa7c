import type { ProfileTexts } from '@rake/core/region'

/** What the form says for itself. That it is the half-year is KA-01; the rest is ours. */
export const texts: ProfileTexts = {
  report: { fi: 'ilmiö', sv: 'fenomen', en: 'phenomenon' },
  title: { fi: 'Kerro ilmiöstä', sv: 'Berätta om ett fenomen', en: 'Tell us about a phenomenon' },
  what: {
    fi: 'Mikä toistuu työssäsi ja koskee useampaa asiakasta? Kerro ilmiöstä, ei yksittäisestä asiakkaasta.',
    sv: 'Vad upprepas i ditt arbete och gäller fler än en klient? Berätta om fenomenet, inte om en enskild klient.',
    en: 'What recurs in your work and concerns more than one client? Tell us about the phenomenon, not about a single client.',
  },
  why: {
    fi: 'Pienellä alueella jokainen havainto painaa. Yhteen koottuna ne näyttävät, mihin on tartuttava.',
    sv: 'I ett litet område väger varje iakttagelse. Samlade visar de vad som måste åtgärdas.',
    en: 'In a small region every observation counts. Brought together, they show what must be taken up.',
  },
  whatThen: {
    fi: 'Esihenkilösi saa ilmiön tiedoksi, ja palvelualuepäällikkö tai RAKE-työryhmä päättää, miten se etenee. Ilmiöistä kootaan raportti puolivuosittain.',
    sv: 'Din chef får fenomenet för kännedom, och serviceområdeschefen eller RAKE-arbetsgruppen beslutar hur det förs vidare. Fenomenen samlas i en rapport varje halvår.',
    en: 'Your supervisor is told of the phenomenon, and the service area manager or the RAKE working group decides how it goes on. The phenomena are brought together in a report every half-year.',
  },
  thanks: { fi: 'Kiitos, että kerroit!', sv: 'Tack för att du berättade!', en: 'Thank you for telling us!' },
  next: {
    fi: 'Esihenkilösi ja palvelualuepäällikkö näkevät sen nyt. Numerolla näet, miten asia etenee.',
    sv: 'Din chef och serviceområdeschefen ser det nu. Med numret ser du hur ärendet framskrider.',
    en: 'Your supervisor and the service area manager see it now. With the number you see how the matter goes on.',
  },
  receipt: {
    fi: 'Tallenna numero nyt. Kadonnutta numeroa ei voi palauttaa.',
    sv: 'Spara numret nu. Ett borttappat nummer kan inte återställas.',
    en: 'Save the number now. A lost number cannot be recovered.',
  },
  again: { fi: 'Kerro toisesta ilmiöstä', sv: 'Berätta om ett annat fenomen', en: 'Tell us about another' },
}
