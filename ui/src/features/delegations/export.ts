/** Writes the list for an audience to where the organiser says, as XLSX or CSV by the ending. */
import { backend, type Audience } from '$backend';
import { best, language, openWorkshop, run, t, toast } from '$shared';
import { fileName } from '$shared/save-copy';

export async function exportList(audience: Audience): Promise<void> {
  const path = await backend().pickSave({
    title: t('delegations-export-title', { audience: t(`delegations-audience-${audience}`) }),
    suggested: `${fileName(`${best(openWorkshop()?.title)} ${t('delegations-title')}`)}.xlsx`,
    filters: [
      { name: t('delegations-file-xlsx'), extensions: ['xlsx'] },
      { name: t('delegations-file-csv'), extensions: ['csv'] },
    ],
  });
  if (!path) return;
  const written = await run('export_delegates', { path, audience, language: language() });
  if (written) toast(t('delegations-exported', { count: written.count, path: written.path }), { action: { label: t('action-open'), run: () => void backend().openExternally(written.path) } });
}
