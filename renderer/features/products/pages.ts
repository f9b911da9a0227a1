// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { ProductsPage } from './ProductsPage.tsx';
import { UnpricedPage } from './UnpricedPage.tsx';

export const productsPages: readonly PageEntry[] = [
  { path: '/products', section: '产品工价', title: '产品工价', Show: ProductsPage },
  { path: '/products/unpriced', section: '产品工价', title: '待定价', Show: UnpricedPage },
];
