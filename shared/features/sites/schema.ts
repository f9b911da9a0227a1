// A site: hub, satellite or branch, where people work. A home is not a site.
import { z } from 'zod';
import { idSchema, nameSchema, textSchema } from '../../values/schema.ts';
import type { Id } from '../../values/ids.ts';

export type SiteId = Id<'Site'>;
export const siteIdSchema = idSchema<'Site'>();

export const siteKinds = ['hub', 'satellite', 'branch'] as const;
export type SiteKind = (typeof siteKinds)[number];

export const siteDraftSchema = z.strictObject({
  siteNo: nameSchema(20),
  name: nameSchema(),
  kind: z.enum(siteKinds),
  township: textSchema(60),
  village: textSchema(60),
  /** Empty = the book's district. */
  district: textSchema(60),
});
export type SiteDraft = z.output<typeof siteDraftSchema>;

export const siteSchema = siteDraftSchema.extend({ id: siteIdSchema });
export type Site = z.output<typeof siteSchema>;
