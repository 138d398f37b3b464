import type { ProgressReport, ReportedFigure, ReportedTask } from '@commune-plan/model'

/** A reported figure for tests: 90 of 100, without a value beside it. */
export function makeFigure(some: Partial<ReportedFigure> = {}): ReportedFigure {
  return {
    indicator: 'dossiers-online',
    numerator: '90',
    denominator: '100',
    value: null,
    state: 'reported',
    measure: 'running-total',
    verified: null,
    evidence: ['Báo cáo của Trung tâm Phục vụ hành chính công'],
    ...some,
  }
}

/** A task's reported state for tests: done, with product and evidence. */
export function makeReportedTask(some: Partial<ReportedTask> = {}): ReportedTask {
  return {
    task: '60',
    state: 'done',
    doneOn: '2026-06-01',
    deliverable: 'Quyết định 12/QĐ-UBND',
    evidence: ['12/QĐ-UBND'],
    replacedBy: null,
    ...some,
  }
}

/** A report for tests, on June 2026. */
export function makeReport(some: Partial<ProgressReport> = {}): ProgressReport {
  return {
    schemaVersion: '1',
    unit: 'UBND xã Thanh Sơn',
    province: null,
    period: '2026-06',
    reportedOn: '2026-06-04',
    figures: [makeFigure()],
    tasks: [],
    ...some,
  }
}
