import { useState, type ReactNode } from 'react';
import { defineMessages } from '../lib/messages';
import { Button } from '../ui/Button';
import { DateField } from '../ui/dateFields';
import { useMessages } from '../ui/display';
import { LongTextField, TextField } from '../ui/fields';
import { AgencyField } from './AgencyField';
import { PersonField } from './PersonField';
import type { Choice } from './ServerChoice';
import classes from './useTaskOrder.module.css';

const messages = defineMessages(
  {
    title: 'Việc phải làm',
    expected: 'Kết quả phải đạt',
    lead: 'Đơn vị chủ trì',
    helpers: 'Đơn vị phối hợp',
    addHelper: 'Thêm đơn vị phối hợp',
    accountable: 'Người chịu trách nhiệm',
    accountableHint: 'Để trống là người đứng đầu đơn vị chủ trì.',
    due: 'Hạn hoàn thành',
    remove: 'Bỏ',
  },
  {
    title: 'What is to be done',
    expected: 'Expected result',
    lead: 'Lead agency',
    helpers: 'Cooperating agencies',
    addHelper: 'Add a cooperating agency',
    accountable: 'Person who answers for it',
    accountableHint: 'Empty means the head of the lead agency.',
    due: 'Due',
    remove: 'Remove',
  },
);

/** What is asked of an agency – what, who leads, who helps, by when – whatever the task comes from. */
export function useTaskOrder() {
  const t = useMessages(messages);
  const [title, setTitle] = useState('');
  const [expectedResult, setExpectedResult] = useState('');
  const [lead, setLead] = useState<Choice | null>(null);
  const [helpers, setHelpers] = useState<readonly Choice[]>([]);
  const [accountable, setAccountable] = useState<Choice | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const order =
    title.trim() && lead && dueOn
      ? {
          title,
          expectedResult: expectedResult || null,
          leadAgencyId: lead.id,
          cooperatingAgencyIds: helpers.map((agency) => agency.id),
          accountableId: accountable?.id ?? null,
          dueOn,
        }
      : null;
  const fields = (errors: Readonly<Record<string, string>>): ReactNode => (
    <>
      <TextField label={t.title} required value={title} onChange={setTitle} error={errors.title} />
      <LongTextField
        label={t.expected}
        minRows={2}
        value={expectedResult}
        onChange={setExpectedResult}
        error={errors.expectedResult}
      />
      <AgencyField label={t.lead} required value={lead} onChange={setLead} error={errors.leadAgencyId} />
      <div className={classes.stack}>
        {helpers.map((agency) => (
          <div key={agency.id} className={classes.row}>
            <span>
              {t.helpers}: {agency.label}
            </span>
            <Button kind="quiet" onClick={() => setHelpers(helpers.filter((each) => each.id !== agency.id))}>
              {t.remove}
            </Button>
          </div>
        ))}
        <AgencyField
          key={helpers.length}
          label={t.addHelper}
          value={null}
          onChange={(agency) => {
            if (agency && agency.id !== lead?.id && !helpers.some((each) => each.id === agency.id)) {
              setHelpers([...helpers, agency]);
            }
          }}
          error={errors.cooperatingAgencyIds}
        />
      </div>
      <PersonField
        label={t.accountable}
        hint={t.accountableHint}
        value={accountable}
        onChange={setAccountable}
        agencyId={lead?.id}
        error={errors.accountableId}
      />
      <DateField label={t.due} required value={dueOn} onChange={setDueOn} error={errors.dueOn} />
    </>
  );
  return { order, fields };
}
