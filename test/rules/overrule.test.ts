/** A rule that stands in for another is never milder than it, and says nothing at other words. */
import { describe, expect, it } from 'vitest';
import { withoutOverruled } from '../../src/rules/engine/overrule.ts';
import type { Diagnostic, Severity } from '../../src/schema/diagnostic.ts';

const finding = (code: string, severity: Severity, start: number, end: number): Diagnostic => ({
  code,
  severity,
  span: { file: 'items/a.yaml', start, end },
  args: {},
});

describe('what stands in for another rule', () => {
  it('takes its severity where that is higher', () => {
    const local = finding('henan/catch-all', 'warning', 10, 14);
    const general = finding('wording/catch-all', 'error', 8, 12);
    expect(withoutOverruled([general, local], [{ code: general.code, finding: local }])).toEqual([{ ...local, severity: 'error' }]);
  });

  it('keeps its own where that is higher', () => {
    const local = finding('beijing/catch-all', 'error', 10, 14);
    const general = finding('wording/catch-all', 'warning', 12, 16);
    expect(withoutOverruled([local, general], [{ code: general.code, finding: local }])).toEqual([local]);
  });

  it('leaves what stands elsewhere, or is another rule', () => {
    const local = finding('henan/catch-all', 'warning', 10, 14);
    const others = [finding('wording/catch-all', 'error', 14, 18), finding('wording/open-list', 'error', 10, 14)];
    expect(withoutOverruled([local, ...others], [{ code: 'wording/catch-all', finding: local }])).toEqual([local, ...others]);
  });
});
