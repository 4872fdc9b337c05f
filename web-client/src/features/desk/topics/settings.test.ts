import { describe, expect, it } from 'vitest';
import { emptyFields, fieldsOf, isShort, settingsOf } from './settings';

const period = (participationStarts: string, participationEnds: string) => ({
  ...emptyFields(),
  participationStarts,
  participationEnds
});

describe('the form of a topic', () => {
  it('takes a paragraph a line, and gives it back', () => {
    const fields = {
      ...emptyFields(),
      why: ' 一つ目 \n\n二つ目',
      withEasy: true,
      easyQuestion: '問い'
    };
    const settings = settingsOf(fields, 'd');
    expect(settings.why).toEqual(['一つ目', '二つ目']);
    expect(settings.easy?.question).toBe('問い');
    expect(fieldsOf(settings).why).toBe('一つ目\n二つ目');
  });

  it('asks for a reason under 30 days, both ends counted', () => {
    expect(isShort(period('2026-12-01', '2026-12-29'))).toBe(true);
    expect(isShort(period('2026-12-01', '2026-12-30'))).toBe(false);
    expect(isShort(period('2026-12-01', ''))).toBe(false);
    expect(
      settingsOf({ ...period('2026-12-01', '2027-02-01'), shortPeriodReason: '急ぐ' }, 'd')
        .shortPeriodReason
    ).toBeNull();
  });
});
