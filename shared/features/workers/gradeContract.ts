// Calls about a worker's dated grade.
import { z } from 'zod';
import { command } from '../../contract/method.ts';
import { gradeText } from '../../text/workers.ts';
import { workDateSchema } from '../../values/schema.ts';
import { datedGradeSchema } from './dated.ts';
import { workerIdSchema } from './schema.ts';

/** The worker as "0001 张三", for the audit sentence. */
const whose = z.strictObject({ worker: z.string() });

export const gradeContract = {
  /** Adds the grade of a day, or changes it. */
  'workers.setGrade': command({
    permission: 'bookkeeper',
    input: datedGradeSchema.extend({ workerId: workerIdSchema }),
    output: whose,
    audit: ({ fromDate, grade }, { worker }) => `工人 ${worker} ${fromDate} 起等级为${gradeText[grade]}`,
  }),
  'workers.removeGrade': command({
    permission: 'bookkeeper',
    input: z.strictObject({ workerId: workerIdSchema, fromDate: workDateSchema }),
    output: whose,
    audit: ({ fromDate }, { worker }) => `工人 ${worker} 删除 ${fromDate} 起的等级`,
  }),
};
