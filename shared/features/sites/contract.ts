// Calls about sites.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { siteDraftSchema, siteIdSchema, siteSchema } from './schema.ts';

export const sitesContract = {
  'sites.list': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(siteSchema),
  }),
  'sites.add': command({
    permission: 'bookkeeper',
    input: siteDraftSchema,
    output: siteIdSchema,
    audit: (site) => `新增场所 ${site.siteNo} ${site.name}`,
  }),
  'sites.change': command({
    permission: 'bookkeeper',
    input: siteSchema,
    output: z.null(),
    audit: (site) => `修改场所 ${site.siteNo} ${site.name}`,
  }),
  'sites.remove': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: siteIdSchema }),
    output: siteSchema,
    audit: (_, site) => `删除场所 ${site.siteNo} ${site.name}`,
  }),
};
