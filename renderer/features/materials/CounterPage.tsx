// 收发柜台: one hand and a barcode gun. Find a person, see what she holds and owes, hand out, take in, print the slip.
import { Button } from 'antd';
import { useState } from 'react';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { Page } from '../../ui/Page.tsx';
import { counterActions, type Doing } from './counterActions.ts';
import { CounterDialogs } from './CounterDialogs.tsx';
import { CounterPerson } from './CounterPerson.tsx';
import { PersonFinder, type Found } from './PersonFinder.tsx';
import { SlipPaper } from './paper/SlipPaper.tsx';
import type { Slip } from './slipRef.ts';
import { useCounterKeys } from './useCounterKeys.ts';
import './materials.css';

export function CounterPage() {
  const { today } = useMonth();
  const [found, setFound] = useState<Found>();
  const [dispatchId, setDispatchId] = useState<number>();
  const [doing, setDoing] = useState<Doing>();
  const [slip, setSlip] = useState<Slip>();
  const [focus, setFocus] = useState(0);
  const { data: counter } = useQuery(
    'materials.counter',
    { workerId: found?.workerId ?? 1 },
    { enabled: found !== undefined },
  );
  const shown = found === undefined ? undefined : counter;
  const dispatches = [...new Set((shown?.owed ?? []).map((line) => line.dispatchId))];
  const chosen = dispatches.find((id) => id === dispatchId) ?? dispatches[0];
  const again = (): void => {
    setFocus((times) => times + 1);
  };
  const last = shown?.recent[0];
  useCounterKeys({
    enabled: doing === undefined && slip === undefined,
    act: (next) => {
      if (shown !== undefined) setDoing(next);
    },
    reprint: () => {
      if (last !== undefined) setSlip({ kind: last.kind, id: last.id });
    },
    move: (step) => {
      const at = dispatches.findIndex((id) => id === chosen);
      setDispatchId(dispatches[Math.max(0, Math.min(dispatches.length - 1, at + step))]);
    },
    leave: () => {
      setFound(undefined);
      again();
    },
  });
  return (
    <Page title="收发柜台">
      <PersonFinder
        focus={focus}
        onFound={(next) => {
          setFound(next);
          setDispatchId(next.dispatchId);
        }}
      />
      <div className="counter-keys" role="toolbar" aria-label="柜台上能做的事">
        {counterActions.map(({ key, doing: next, text }) => (
          <Button key={key} disabled={shown === undefined} onClick={() => setDoing(next)}>
            {key} {text}
          </Button>
        ))}
        <Button
          disabled={last === undefined}
          onClick={() => {
            if (last !== undefined) setSlip({ kind: last.kind, id: last.id });
          }}
        >
          F10 再打一张
        </Button>
        {shown?.held.some(({ held }) => held < 0) === true && (
          <Button danger onClick={() => setDoing('saving')}>
            记节约
          </Button>
        )}
        <span className="quiet">PageUp、PageDown 换发料单，Esc 换人</span>
      </div>
      {shown === undefined ? (
        <p className="quiet">先找到人。扫她单子上的条码，或输工号、姓名、拼音首字母，再按回车。</p>
      ) : (
        <CounterPerson counter={shown} chosen={chosen} onChoose={setDispatchId} onSlip={(next) => setSlip(next)} />
      )}
      {shown !== undefined && today !== undefined && doing !== undefined && (
        <CounterDialogs
          doing={doing}
          counter={shown}
          dispatchId={chosen}
          today={today}
          onClose={() => {
            setDoing(undefined);
            again();
          }}
          onSaved={(next) => {
            setSlip(next);
            if (next.kind === 'dispatch') setDispatchId(next.id);
          }}
        />
      )}
      {slip !== undefined && (
        <SlipPaper
          slip={slip}
          onClose={() => {
            setSlip(undefined);
            again();
          }}
        />
      )}
    </Page>
  );
}
