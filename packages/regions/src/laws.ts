/** The duty to notify of a deficiency in a client's care, since 1.1.2024 (PS-12). */
export const dutyToNotify = {
  fi: 'Laki sosiaali- ja terveydenhuollon valvonnasta (741/2023), 29 §',
  sv: 'Lagen om tillsynen över social- och hälsovården (741/2023), 29 §',
  en: 'Act on the Supervision of Social Welfare and Health Care (741/2023), section 29',
}
