// Words for roles.
import type { Permission } from '../contract/method.ts';

export const permissionText: Record<Permission, string> = {
  owner: '老板',
  bookkeeper: '会计或老板',
  clerk: '已登录的操作员',
  anyone: '任何人',
};
