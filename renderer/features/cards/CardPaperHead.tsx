// The upper part of the printed card: who she is, her household, her papers.
import type { Card } from '../../../shared/features/cards/schema.ts';
import { paperText } from '../../../shared/text/cards.ts';
import { gradeText, sexText, taxItemText } from '../../../shared/text/workers.ts';
import { engagementLine, placeLine } from './words.ts';

export function CardPaperHead({ card }: { readonly card: Card }) {
  const { workerNo, name, sex, age, grade, idNumber, phone, categories, engagement, household, papers } = card;
  const helpers = household.helpers.map(({ name: own, relation, phone: number }) =>
    [own, relation, number].filter(Boolean).join(' '),
  );
  return (
    <table className="card-paper-head">
      <colgroup>
        {[20, 41, 20, 41, 20, 40].map((width, index) => (
          <col key={index} style={{ width: `${String(width)}mm` }} />
        ))}
      </colgroup>
      <tbody>
        <tr>
          <Fact title="姓名" text={name} strong />
          <Fact title="工号" text={workerNo} />
          <Fact
            title="性别年龄"
            text={[sex === null ? '' : sexText[sex], age === null ? '' : `${String(age)} 岁`]
              .filter(Boolean)
              .join('，')}
          />
        </tr>
        <tr>
          <Fact title="身份证" text={idNumber} />
          <Fact title="电话" text={phone} />
          <Fact title="等级" text={grade === null ? '' : gradeText[grade]} />
        </tr>
        <tr>
          <Fact title="用工关系" text={engagementLine(card)} span={3} />
          <Fact title="计税项目" text={engagement === null ? '' : taxItemText[engagement.taxItem]} />
        </tr>
        <tr>
          <Fact title="人员类别" text={categories.map((category) => category.name).join('、') || '一般人员'} span={5} />
        </tr>
        <tr>
          <Fact title="住处" text={placeLine(household)} span={5} />
        </tr>
        <tr>
          <Fact title="家庭成员" text={helpers.join('；') || '没有登记'} span={5} />
        </tr>
        <tr>
          <th>证件材料</th>
          <td colSpan={5}>
            {papers.map(({ kind, present }) => `${present ? '☑' : '☐'} ${paperText[kind]}`).join('　')}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

interface FactProps {
  readonly title: string;
  readonly text: string;
  readonly span?: number;
  readonly strong?: boolean;
}

function Fact({ title, text, span = 1, strong = false }: FactProps) {
  return (
    <>
      <th>{title}</th>
      <td colSpan={span}>{strong ? <strong>{text}</strong> : text}</td>
    </>
  );
}
