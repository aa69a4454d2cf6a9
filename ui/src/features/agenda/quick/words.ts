/** Words that organisers type for kinds of session, in the languages of the screen. Read, never shown. */
import type { SessionKind } from '$backend';

/** Told by the first words of a title; phrases before the words they begin with. */
export const openingWords: [SessionKind, string[]][] = [
  ['reflective_space', ['reflective space', 'reflection', 'espace de reflexion', 'reflexion', 'مساحة تأمل']],
  ['working_group', ['working group', 'group work', 'breakout', 'groups', 'group', 'groupe de travail', 'travaux de groupe', 'groupes', 'groupe', 'مجموعة عمل', 'مجموعات']],
  ['workshop', ['workshop', 'training', 'atelier', 'formation', 'ورشة', 'تدريب']],
  ['panel', ['panel', 'round table', 'table ronde', 'حلقة نقاش', 'ندوة']],
  ['presentation', ['presentation', 'country slot', 'briefing', 'expose', 'عرض', 'تقديم']],
  ['plenary', ['plenary', 'open conversation', 'discussion', 'pleniere', 'جلسة عامة', 'نقاش']],
  ['registration', ['registration', 'sign-in', 'inscription', 'accueil', 'enregistrement', 'تسجيل']],
  ['opening', ['opening', 'welcome', 'ouverture', 'bienvenue', 'mot de bienvenue', 'افتتاح', 'ترحيب']],
  ['closing', ['closing', 'wrap-up', 'farewell', 'cloture', 'conclusion', 'اختتام', 'ختام']],
  ['evaluation', ['evaluation', 'feedback', 'تقييم']],
  ['wellness', ['wellness', 'self-care', 'yoga', 'bien-etre', 'relaxation', 'عافية', 'رعاية ذاتية']],
  ['visit', ['visit', 'field visit', 'exchange visit', 'excursion', 'visite', 'زيارة']],
  ['social', ['social', 'reception', 'film', 'cocktail', 'soiree', 'حفل', 'أمسية']],
  ['meal', ['lunch', 'dinner', 'breakfast', 'dejeuner', 'diner', 'petit-dejeuner', 'غداء', 'عشاء', 'فطور']],
  ['break', ['break', 'tea', 'coffee', 'pause', 'cafe', 'استراحة']],
  ['internal', ['set-up', 'setup', 'team meeting', 'debrief', 'installation', 'reunion d’equipe', "reunion d'equipe", 'تجهيز']],
];

/** Told by the last words: "Tea break", "Welcome dinner", "Pause café". */
export const closingWords: [SessionKind, string[]][] = [
  ['break', ['break']],
  ['meal', ['lunch', 'dinner', 'breakfast']],
  ['visit', ['visit']],
  ['social', ['evening', 'reception']],
];

export const withWords = new Set(['with', 'avec', 'مع']);
/** These need a person of the list after them: "by region" names nobody. */
export const byWords = new Set(['by', 'par']);
export const andWords = new Set(['and', 'et', '&', '+', 'و']);
export const atWords = new Set(['at', 'from', 'a', 'des', 'الساعة']);
export const dayWords = new Set(['day', 'jour', 'اليوم', 'يوم']);
export const onWords = new Set(['on', 'le']);
export const allWords = ['all rooms', 'all', 'toutes les salles', 'toutes', 'everywhere', 'كل القاعات', 'الكل'];
