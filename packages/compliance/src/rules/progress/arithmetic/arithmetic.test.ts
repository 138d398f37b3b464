import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { arithmetic } from './arithmetic.js'

const figure = (numerator: string | null, denominator: string | null, value: string | null) => ({
  progress: [makeReport({ figures: [makeFigure({ numerator, denominator, value })] })],
})
ruleTable(arithmetic, {
  hits: [
    { why: 'another share', input: figure('57', '100', '75'), quote: 'dossiers-online' },
    { why: 'off by a tenth', input: figure('523', '600', '87.3'), quote: 'dossiers-online' },
    { why: 'part for whole', input: figure('40', '60', '40'), quote: 'dossiers-online' },
  ],
  silent: [
    { why: 'exact', input: figure('57', '100', '57') },
    { why: 'rounded', input: figure('2', '3', '66.67') },
    { why: 'cut', input: figure('2', '3', '66.66') },
    { why: 'no value beside it', input: figure('2', '3', null) },
    { why: 'nothing to divide by: another rule', input: figure('0', '0', '100') },
  ],
})
