// Writes the table of country names that warsha-words compiles in.
//
// The names are Unicode CLDR's (package cldr-localenames-full, licence Unicode-3.0); the table is committed, so nobody needs
// this script until CLDR has a new version:
//
//   npm pack cldr-localenames-full && tar xzf cldr-localenames-full-*.tgz
//   node ui/scripts/country-names.mjs package > src-tauri/crates/words/src/country_names.tsv
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.argv[2];
if (!root) {
  console.error('usage: node country-names.mjs <folder of the unpacked package>');
  process.exit(2);
}

/** The languages in which Warsha writes a country's name, in the order of the columns. */
const SHOWN = ['en', 'fr', 'pt', 'es', 'sw', 'ar', 'fa', 'am', 'ne'];

/** Where a delegate may write the country in a language of that country: understood, never shown. */
const SPOKEN = {
  af: ['ZA', 'NA'], bn: ['BD', 'IN'], de: ['DE', 'AT', 'CH'], el: ['GR', 'CY'], ff: ['SN', 'GN', 'CM', 'MR'], ha: ['NG', 'NE', 'GH'],
  he: ['IL'], hi: ['IN'], id: ['ID'], ig: ['NG'], is: ['IS'], it: ['IT', 'CH'], ja: ['JP'], kk: ['KZ'], km: ['KH'], ko: ['KR', 'KP'],
  ky: ['KG'], ln: ['CD', 'CG'], lg: ['UG'], mg: ['MG'], my: ['MM'], nl: ['NL', 'BE', 'SR'], nqo: ['ML', 'GN', 'CI', 'SN', 'BF'],
  om: ['ET'], pl: ['PL'], ps: ['AF', 'PK'], rn: ['BI'], ru: ['RU', 'KG', 'KZ', 'TJ', 'UZ', 'BY', 'UA'], rw: ['RW'], sg: ['CF'],
  si: ['LK'], sn: ['ZW'], so: ['SO', 'DJ', 'ET', 'KE'], sq: ['AL'], sr: ['RS', 'BA', 'ME'], st: ['LS', 'ZA'], sv: ['SE', 'FI'], ta: ['LK', 'IN'],
  tg: ['TJ'], th: ['TH'], ti: ['ER', 'ET'], tn: ['BW', 'ZA'], tr: ['TR', 'CY'], uk: ['UA'], ur: ['PK', 'IN'], uz: ['UZ'], vi: ['VN'],
  wo: ['SN', 'GM'], xh: ['ZA'], yo: ['NG', 'BJ'], zh: ['CN'], zu: ['ZA'],
};

/** CLDR's long form is what nobody writes on a badge. */
const CHOSEN = {
  CD: { en: 'DR Congo', fr: 'RD Congo', pt: 'RD Congo', es: 'RD Congo' },
  CG: { en: 'Congo-Brazzaville', fr: 'Congo-Brazzaville', pt: 'Congo-Brazzaville', es: 'Congo-Brazzaville' },
};

/** Codes of CLDR that are no countries of ISO 3166-1. Kosovo (XK, user-assigned) stays, because people come from there. */
const NOT_COUNTRIES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

function territories(language) {
  const path = join(root, 'main', language, 'territories.json');
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')).main[language].localeDisplayNames.territories;
}

const shown = SHOWN.map((language) => [language, territories(language)]);
const spoken = Object.entries(SPOKEN).map(([language, codes]) => [codes, territories(language)]);
const codes = Object.keys(shown[0][1]).filter((key) => /^[A-Z]{2}$/.test(key) && !NOT_COUNTRIES.has(key)).sort();

const lines = [`code\t${SHOWN.join('\t')}\tunderstood`];
for (const code of codes) {
  const names = shown.map(([language, names]) => {
    const short = names[`${code}-alt-short`];
    const chosen = CHOSEN[code]?.[language];
    // "UK" and "US" are abbreviations, "Hong Kong" and "Palestine" are names.
    return chosen ?? (short && short.length > 4 && ['HK', 'MO', 'PS', 'MM', 'CC', 'PN'].includes(code) ? short : names[code]);
  });
  const understood = new Set();
  for (const [, all] of shown) {
    for (const key of ['', '-alt-short', '-alt-variant']) if (all[code + key]) understood.add(all[code + key]);
  }
  for (const [codesOfLanguage, all] of spoken) if (codesOfLanguage.includes(code) && all[code]) understood.add(all[code]);
  for (const name of names) understood.delete(name);
  lines.push([code, ...names, [...understood].join('|')].join('\t'));
}
process.stdout.write(`${lines.join('\n')}\n`);
