// Row ids by the numbers people use, as SQL expressions over named parameters: the workbook knows no ids.

export const workerId = '(SELECT id FROM workers WHERE worker_no = :workerNo)';
export const siteId = '(SELECT id FROM sites WHERE site_no = :siteNo)';
export const productId = '(SELECT id FROM products WHERE product_no = :productNo)';
export const operationId = `(SELECT id FROM operations WHERE product_id = ${productId} AND operation_no = :operationNo)`;
export const materialId = '(SELECT id FROM materials WHERE material_no = :materialNo)';
export const dispatchId = '(SELECT id FROM dispatches WHERE dispatch_no = :dispatchNo)';
export const equipmentId = '(SELECT id FROM equipment WHERE equipment_no = :equipmentNo)';
export const payItemId = '(SELECT id FROM pay_items WHERE name = :item)';
