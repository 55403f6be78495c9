import type { Locator, Response } from 'playwright-core';
import type { Product } from '../../../../tools/testing/product.js';
import type { Visitor } from './browser.js';

/** What a walk needs to know of a row to choose one that fits its task. */
export interface TodayRow {
  caseId: string;
  patientName: string;
  language: string;
  windowOn: string | null;
  mustMoveOn: string | null;
  answeredAt: string | null;
  isConsentMissing: boolean;
  isUnreachable: boolean;
  recordsReady: number;
  recordsTotal: number;
  nextAct: { code: string; recordItemIds: string[] | null };
  why: { recordKind: string | null };
}

/** Rows whose suggested act is this one. */
export const acts =
  (code: string) =>
  ({ nextAct }: TodayRow): boolean =>
    nextAct.code === code;

/** May be put off for some days: a window is stated, the way is not late, and nobody waits for an answer. */
export function canWait({ windowOn, mustMoveOn, answeredAt, nextAct }: TodayRow): boolean {
  const someDaysAhead = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
  return (
    windowOn !== null &&
    mustMoveOn !== null &&
    mustMoveOn > someDaysAhead &&
    answeredAt === null &&
    nextAct.code === 'ADD_QUESTIONS'
  );
}

interface BoardAnswer {
  data?: { board?: { items: TodayRow[] } };
}

/** Today of somebody who is signed in: opens it, and finds rows by what they are rather than by name. */
export class TodayList {
  private readonly used = new Set<string>();

  constructor(
    private readonly product: Product,
    private readonly visitor: Visitor,
  ) {}

  /** Loads the screen and returns the rows as they stand in the list, top to bottom. */
  async open(scope: 'mine' | 'team'): Promise<TodayRow[]> {
    const { page } = this.visitor;
    // Nothing of the page before may answer in between.
    await page.goto('about:blank');
    const answer = page.waitForResponse((response) => isBoard(response, scope));
    await page.goto(`${this.product.url}/today?scope=${scope}`);
    const { data } = (await (await answer).json()) as BoardAnswer;
    const rows = page.locator('[data-list-row]');
    await rows.first().waitFor();
    const ids = await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-list-row')));
    const byId = new Map(data?.board?.items.map((row) => [row.caseId, row]));
    return ids.flatMap((id) => byId.get(id ?? '') ?? []);
  }

  /** Opens the list of the team and takes a row that fits and that no task has touched before. */
  async take(fits: (row: TodayRow) => boolean): Promise<TodayRow> {
    const rows = await this.open('team');
    const row = rows.find((one) => fits(one) && !this.used.has(one.caseId));
    if (!row) throw new Error('No row of the demo fits this task.');
    this.used.add(row.caseId);
    return row;
  }

  /** What was done to it is undone: another task may take it. */
  giveBack({ caseId }: TodayRow): void {
    this.used.delete(caseId);
  }

  nameOf({ caseId }: TodayRow): Locator {
    return this.visitor.page.locator(`[data-list-row="${caseId}"]`);
  }

  lineOf(row: TodayRow): Locator {
    return this.visitor.page.getByRole('listitem').filter({ has: this.nameOf(row) });
  }

  /** Puts the focus on a row, as J does. */
  async focus(row: TodayRow): Promise<void> {
    await this.nameOf(row).focus();
  }

  /** Waits until another row of the list has the focus. */
  async focusIsOnRowBeside(row: TodayRow): Promise<void> {
    await this.visitor.page.locator(`[data-list-row]:focus:not([data-list-row="${row.caseId}"])`).waitFor();
  }
}

function isBoard(response: Response, scope: 'mine' | 'team'): boolean {
  const asked = response.request().postData() ?? '';
  return (
    response.url().endsWith('/graphql') &&
    asked.includes('query Board(') &&
    asked.includes(`"${scope.toUpperCase()}"`)
  );
}
