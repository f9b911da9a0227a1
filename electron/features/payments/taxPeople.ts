// One row of the tax client's 人员信息采集 (facts §4.3); what the book does not know stays empty.
import { idNumberFacts } from '../../../shared/values/idNumber.ts';
import type { CellValue } from '../../../shared/values/cells.ts';
import type { TaxPerson } from './taxSql.ts';

export function personCells(person: TaxPerson): Readonly<Record<string, CellValue>> {
  const facts = idNumberFacts(person.idNumber);
  const isEmployee = person.taxItem === 'wages';
  return {
    工号: person.workerNo,
    '*姓名': person.name,
    '*证件类型': '居民身份证',
    '*证件号码': person.idNumber,
    '*国籍(地区)': '中国',
    '*性别': facts === undefined ? null : facts.sex === 'male' ? '男' : '女',
    '*出生日期': facts?.birth ?? null,
    '*任职受雇从业类型': isEmployee ? '雇员' : '其他',
    手机号码: person.phone || null,
    任职受雇从业日期: person.hiredOn,
    离职日期: person.leftOn,
    是否残疾: person.categories.includes('残疾') ? '是' : '否',
    是否烈属: '否',
    是否孤老: '否',
    是否扣除减除费用: isEmployee ? '是' : '否',
    '户籍所在地（详细地址）': person.registeredAddress || null,
    '经常居住地（详细地址）': person.livingAddress || null,
    开户银行: person.bankName || null,
    银行账号: person.bankAccount || null,
    职务: person.post || null,
  };
}
