// Materials at the left, and how much of each a piece takes at the right.
import { Button, Flex } from 'antd';
import { useState } from 'react';
import type { BomLine, Material } from '../../../shared/features/materials/schema.ts';
import { percentText, quantityText } from '../../../shared/values/quantity.ts';
import { useQuery } from '../../app/useQuery.ts';
import { nameColumn, rateColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { BomDialog } from './BomDialog.tsx';
import { MaterialDialog } from './MaterialDialog.tsx';

const materialColumns: readonly Column<Material>[] = [
  textColumn('编号', ({ materialNo }) => materialNo, { width: 80 }),
  nameColumn('物料', ({ name }) => name, { width: 130 }),
  textColumn('单位', ({ unit }) => unit, { width: 60 }),
  rateColumn('超损单价', ({ price }) => price, { width: 90 }),
];

const bomColumns: readonly Column<BomLine>[] = [
  textColumn('款号', ({ productNo }) => productNo, { width: 80 }),
  nameColumn('产品', ({ productName }) => productName, { width: 120 }),
  textColumn('工序', operationOf, { width: 130 }),
  nameColumn('物料', ({ materialName }) => materialName, { width: 110 }),
  textColumn('单件用量', ({ perPiece, unit }) => `${quantityText(perPiece)} ${unit}`, { width: 100 }),
  textColumn('损耗率', ({ lossAllowance }) => percentText(lossAllowance), { width: 80 }),
];

function operationOf({ operationNo, operationName }: BomLine): string {
  return operationNo === null ? '不分工序' : `${operationNo} ${operationName ?? ''}`;
}

export function MaterialsPage() {
  const { data: materials } = useQuery('materials.list', {});
  const { data: bom } = useQuery('materials.listBom', {});
  const [material, setMaterial] = useState<Material | 'new'>();
  const [line, setLine] = useState<BomLine | 'new'>();
  return (
    <Page
      title="物料与用料定额"
      actions={
        <>
          <Button onClick={() => setLine('new')}>新增用料定额</Button>
          <Button type="primary" onClick={() => setMaterial('new')}>
            新增物料
          </Button>
        </>
      }
    >
      <Flex gap={16} flex={1} style={{ minHeight: 0 }}>
        <Flex vertical style={{ width: 440, minHeight: 0 }}>
          <DataTable
            name="materials"
            rows={materials}
            columns={materialColumns}
            rowKey={({ id }) => id}
            onOpen={setMaterial}
            empty="还没有物料。请先点“新增物料”，登记要发给工人的线、扣、布等。"
          />
        </Flex>
        <Flex vertical flex={1} style={{ minWidth: 0, minHeight: 0 }}>
          <DataTable
            name="bom"
            rows={bom}
            columns={bomColumns}
            rowKey={({ id }) => id}
            onOpen={setLine}
            empty="还没有用料定额。请点“新增用料定额”，写明一件产品用多少料、允许损耗多少；不写的产品不核料。"
          />
        </Flex>
      </Flex>
      {material !== undefined && (
        <MaterialDialog material={material === 'new' ? undefined : material} onClose={() => setMaterial(undefined)} />
      )}
      {line !== undefined && <BomDialog line={line === 'new' ? undefined : line} onClose={() => setLine(undefined)} />}
    </Page>
  );
}
