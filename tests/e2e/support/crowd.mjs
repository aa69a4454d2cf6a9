// As many people as a test or a measurement asks for.
const pick = (list, at) => list[at % list.length];
const given = ['Aline', 'Amina', 'Chloé', 'Dieudonné', 'Élodie', 'Faïda', 'Goreth', 'أحمد', 'أمينة', 'አበበ', 'Jean-Claude', 'Nyakuoth', 'Prosper', 'Solange', 'Thierry', 'Viola'];
const family = ['Nduwirora', 'Hakizumwe', 'Mbuyavanga', 'Kasolebwe', 'Lukotani', 'Bisimbwira', 'Murhulanda', 'Kavirumba', 'Dengwai', 'Lado', 'Katungu', 'Nizigiyimana', 'Ntahomvukiye'];
const places = [['Bujumbura', 'Burundi'], ['Kinshasa', 'DR Congo'], ['Bukavu', 'DR Congo'], ['Goma', 'DR Congo'], ['Juba', 'South Sudan'], ['Kampala', 'Uganda'], ['Nairobi', 'Kenya'], ['Kigali', 'Rwanda']];

/** A list of so many made-up people as comma-separated text. */
export function crowdList(people) {
  const lines = ['Name,Organisation,City,Country,Sex,E-mail,Phone,Languages,Diet,Arrival'];
  for (let at = 0; at < people; at++) {
    const [city, country] = pick(places, at * 7);
    const name = `${pick(given, at)} ${pick(family, at * 5)} ${at}`;
    lines.push([name, `Organisation ${(at * 31) % 400}`, city, country, at % 2 ? 'F' : 'M', `p${at}@example.org`, `+257 79 ${String(at).padStart(6, '0')}`, pick(['French', 'English', 'French; Swahili', 'Arabic'], at * 3), pick(['', 'Vegetarian', 'Halal'], at), `2026-11-${20 + (at % 4)}`].join(','));
  }
  return lines.join('\n');
}
