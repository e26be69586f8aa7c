/** In one string each: a list of strings would be a third longer. */
const common =
  'Aada Aapo Abdi Ahmed Aila Aino Aki Aleksandra Aleksi Alexander Ali Alina Amanda Amina Anders Andreas ' +
  'Anette Anita Anja Ann Anne Anneli Anni Annika Annikki Anssi Antero Anton Antti Anu Ari Arja Arto ' +
  'Asko Astrid Atte Axel Bengt Birgit Birgitta Björn Britt Camilla Carina Christian Daniel David Eemeli ' +
  'Eerik Eero Eetu Eeva Eija Eila Eino Elena Elias Elina Elisa Elisabeth Ella Ellen Emil Emilia Emma ' +
  'Eric Erik Erika Erkki Esa Ester Eva Fatima Fredrik Gunilla Gunnar Gustav Göran Hanna Hannele Hannes ' +
  'Hannu Harri Hassan Heidi Heikki Heini Helena Heli Henna Henri Henrik Hugo Ibrahim Ida Igor Iida Iina ' +
  'Ilkka Ilmari Ilona Inger Ingrid Irene Irina Iris Irma Irmeli Ismo Jaakko Jaana Jan Jani Janina Janne ' +
  'Jari Jarkko Jarmo Jenna Jenni Jenny Jesse Joel Johan Johanna Johannes John Jonas Joni Jonna Joonas ' +
  'Jorma Jouko Jouni Juha Juhani Juho Jukka Julia Jussi Juuso Jyrki Kaarina Kaarlo Kaija Kaisa Kaj ' +
  'Kalervo Kalevi Kalle Kari Karin Karl Katariina Katarina Kati Katja Katri Katriina Keijo Kenneth ' +
  'Kerstin Kerttu Kim Kimmo Kirsi Kirsti Konsta Krista Kristian Kristiina Kristina Kurt Laila Lars ' +
  'Lasse Lassi Laura Lauri Leea Leena Leevi Leif Leila Lena Leo Liisa Lilja Linda Linnea Maarit Magnus ' +
  'Maija Margareta Mari Maria Marianne Marika Marina Marita Marjatta Marjo Markku Marko Markus Martin ' +
  'Martta Matias Matilda Matti Mauri Merja Mervi Mia Michael Mika Mikael Mikko Minna Minttu Mira Mirja ' +
  'Mirjam Mohamed Mohammed Mustafa Natalia Niilo Niina Niklas Niko Nikolai Nils Nina Noora Nora Olavi ' +
  'Olga Olivia Olli Oscar Oskar Oskari Osmo Otto Outi Paavo Pasi Patrik Paula Pauli Pauliina Pekka ' +
  'Pentti Pertti Peter Petra Petri Petteri Pia Piia Pirjo Pirkko Päivikki Raija Raili Raimo Raisa Rami ' +
  'Rasmus Rauno Reetta Reijo Reino Riikka Riina Riitta Risto Ritva Robert Roope Roosa Saana Saara Saija ' +
  'Sakari Salla Sami Samuel Samuli Sandra Sanna Santeri Sara Sari Sauli Sebastian Seija Seppo Sergei ' +
  'Siiri Silja Simo Simon Sinikka Sirpa Sofia Sofie Soile Sonja Stefan Stina Susanna Susanne Sven ' +
  'Svetlana Taina Tanja Tapani Tapio Tarja Tatjana Teemu Teppo Terhi Tero Terttu Thomas Tiia Tiina Timo ' +
  'Tom Tomas Tommi Toni Tuija Tuomas Tuomo Tuula Tuulikki Ulf Ulla Valtteri Veera Veijo Veikko Venla ' +
  'Viivi Viljami Ville Vilma Virpi Vladimir Väinö Yrjö Åke Åsa'

const words =
  'Aamu Anna Arvo Aura Bo Dag Gun Helmi Ilo Kai Kaino Kauko Lahja Lempi Maj Marja Meri Oiva Onni Per ' +
  'Pilvi Päivi Rauha Ruusu Satu Sini Sisko Sten Sulo Suvi Taimi Taito Tarmo Toivo Tuuli Urho Usko Valo ' +
  'Vappu Veli Vesa Voitto Vuokko'

/** First names that are words too and may begin a sentence as one: "Toivo elää", "Per månad". */
export const wordNames: ReadonlySet<string> = new Set(words.split(' '))

/**
 * Common first names of people in Finland: Finnish, Swedish, and those of people who have moved here.
 * Enough for most, few enough for the widget; of a double name (Marja-Leena) a part is enough.
 */
export const firstNames: ReadonlySet<string> = new Set([...wordNames, ...common.split(' ')])
