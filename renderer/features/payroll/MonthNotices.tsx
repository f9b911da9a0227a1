// What stands in the way of locking, and what should be looked at first, each with the way to where it is mended.
import { Alert, Button, Collapse } from 'antd';
import { useLocation } from 'wouter';
import type { MonthView } from '../../../shared/features/payroll/schema.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { quantityText } from '../../../shared/values/quantity.ts';

export function MonthNotices({ view }: { readonly view: MonthView }) {
  const { unpriced, faults, openBefore, rows } = view;
  const warned = rows.flatMap(({ workerId, workerNo, name, warnings }) =>
    warnings.map(({ code, message }) => ({
      key: `${String(workerId)} ${code} ${message}`,
      who: `${workerNo} ${name}`,
      message,
    })),
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
      {warned.length > 0 && (
        <Collapse
          size="small"
          items={[
            {
              key: 'warnings',
              label: `提醒 ${String(warned.length)} 条`,
              children: <Lines lines={warned.map(({ who, message }) => `${who}：${message}`)} />,
            },
          ]}
        />
      )}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18, maxHeight: 160, overflowY: 'auto' }}>
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
