/** What organisations are called on the screen. */
import type { ConsortiumRole, OrganisationType, OrganisationView } from '$backend';
import { has, language, t } from '$shared';

export const organisationTypes: OrganisationType[] = ['cso', 'network', 'government', 'regional_body', 'research', 'international', 'donor', 'other'];
export const consortiumRoles: ConsortiumRole[] = ['lead', 'member', 'research_partner', 'network_partner', 'implementing_partner', 'donor', 'host', 'government_partner'];

/** The name in the reader's language, else as typed. */
export const organisationName = (of: Pick<OrganisationView, 'name' | 'names'>): string => of.names[language()] ?? of.name;

/** A code from a newer file is shown as it is. */
const word = (key: string, code: string | null): string => {
  if (!code) return '';
  const full = `${key}-${code.replaceAll('_', '-')}`;
  return has(full) ? t(full) : code;
};
export const typeWord = (code: OrganisationType | null): string => word('organisations-type', code);
export const roleWord = (code: ConsortiumRole | null): string => word('organisations-role', code);
