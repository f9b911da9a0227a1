// What stands in the way of locking, and what should be looked at first, each with the way to where it is mended.
import { Alert, Button, Collapse } from 'antd';
import { Link, useLocation } from 'wouter';
import type { MonthView } from '../../../shared/features/payroll/schema.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { quantityText } from '../../../shared/values/quantity.ts';
import { pathOf } from './periodPath.ts';
import './payroll.css';

export function MonthNotices({ view }: { readonly view: MonthView }) {
  const { unpriced, faults, openBefore, notices, rows } = view;
  const warned = rows.flatMap(({ workerId, workerNo, name, warnings }) =>
    warnings.map(({ message }) => ({ workerId, who: `${workerNo} ${name}`, message })),
  );
  return (
    <>
      {faults.length > 0 && (
        <Alert type="error" showIcon title="这些行算不进去，请先改正" description={<Lines lines={faults} />} />
      )}
      {unpriced.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`还有 ${String(unpriced.length)} 道工序没有工价，工资不完整，不能封存：${unpriced
            .map(
              ({ productName, operationName, quantity, unit }) =>
                `${productName} · ${operationName} ${quantityText(quantity)} ${unit}`,
            )
            .join('；')}`}
          action={<Jump path="/products/unpriced" text="去定价" />}
        />
      )}
      {openBefore.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={`${openBefore.map(monthText).join('、')}还是草稿，要先封存。`}
          action={
            <Jump path={`/payroll/${openBefore[0] ?? ''}`} text={`看${monthText(openBefore[0] ?? view.month)}`} />
          }
        />
      )}
      {notices.map(({ code, message }) => (
        <Alert key={code} type="warning" showIcon title={message} />
      ))}
      {warned.length > 0 && (
        <Collapse
          size="small"
          items={[
            {
              key: 'warnings',
              label: `提醒 ${String(warned.length)} 条`,
              children: <Warned view={view} warned={warned} />,
            },
          ]}
        />
      )}
    </>
  );
}

interface WarnedProps {
  readonly view: MonthView;
  readonly warned: readonly { readonly workerId: number; readonly who: string; readonly message: string }[];
}

/** Each name leads to the slip it is about. */
function Warned({ view, warned }: WarnedProps) {
  return (
    <ul className="notice-lines">
      {warned.map(({ workerId, who, message }, index) => (
        <li key={index}>
          <Link to={pathOf(view, workerId)}>{who}</Link>：{message}
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="notice-lines">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function Jump({ path, text }: { readonly path: string; readonly text: string }) {
  const [, go] = useLocation();
  return (
    <Button
      size="small"
      onClick={() => {
        go(path);
      }}
    >
      {text}
    </Button>
  );
}
