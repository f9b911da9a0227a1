// A layout of a bank file as a small JSON file, to carry it from one book to another.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { refuse } from '../../../shared/contract/errors.ts';
import { bankTemplateFileSchema, type BankTemplate } from '../../../shared/features/payments/bankTemplate.ts';
import { bankFileTexts } from '../../../shared/text/payments.ts';
import type { SavedFile } from '../../../shared/values/savedFile.ts';
import type { TaskContext } from '../../host/context.ts';

const largest = 200_000;

export async function readTemplate({ desktop }: TaskContext, given: string | undefined): Promise<BankTemplate | null> {
  const path = given ?? (await desktop.chooseFile({ title: '选择银行代发格式', endings: ['json'] }));
  if (path === undefined) return null;
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw refuse('file', { path, why: '找不到这个文件' });
  const content = found.size > largest ? undefined : parsed(await readFile(path, 'utf8'));
  const isOurs =
    typeof content === 'object' && content !== null && 'kind' in content && content.kind === 'fangzhang-bank-template';
  if (!isOurs) throw refuse('file', { path, why: bankFileTexts.notTemplate });
  const file = bankTemplateFileSchema.safeParse(content);
  if (!file.success) throw refuse('file', { path, why: bankFileTexts.wrongTemplate });
  return file.data.template;
}

export async function writeTemplate(
  { desktop }: TaskContext,
  template: BankTemplate,
  path: string | undefined,
): Promise<SavedFile | null> {
  const text = JSON.stringify({ kind: 'fangzhang-bank-template', version: 1, template }, null, 2);
  const suggested = `银行代发格式 ${template.name.replace(/[\\/:*?"<>|]/g, ' ')}.json`;
  return (await desktop.saveFile({ path, suggested, write: (place) => writeFile(place, text) })) ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
