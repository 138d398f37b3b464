import type { AlignmentVerdict, LegalReference, Located, Plan, ReportingDuty, Target, Task } from '@commune-plan/model'
import type { DataRule } from '../rule/data-rule.js'
import { edtfEnd } from './edtf-end.js'
import { commonFields, field, fullDay, type DataSubject } from './field.js'

const place = ({ line, span }: Located) => ({ line, span })

const plan: DataSubject<Plan> = {
  of: (input) => [input.plan],
  name: () => 'plan',
  quote: (subject) => subject.header.title ?? '',
  at: (subject) => ({ line: subject.header.lines.title ?? 1, span: null }),
  fields: {
    ...commonFields<Plan>(),
    issuer: field.text('Who issued it.', ({ header }) => header.issuer),
    unitKind: field.text('xã, phường or đặc khu.', ({ header }) => header.unit.kind),
    unitName: field.text('Name of the unit.', ({ header }) => header.unit.name),
    unitProvince: field.text('Province or city that the head of the plan names.', ({ header }) => header.unit.province),
    symbol: field.text('What stands after the slash of the number: KH-UBND.', ({ header }) => header.symbol),
    number: field.text('Number without symbol.', ({ header }) => header.number),
    place: field.text('Place of issue.', ({ header }) => header.place),
    issued: field.day('Day of issue, where it is complete.', ({ header }) => fullDay(header.date)),
    title: field.text('Title.', ({ header }) => header.title),
    period: field.text('What it covers, in EDTF.', ({ header }) => header.period),
    signatory: field.text('Who signed.', ({ header }) => header.signatory.name),
    signatoryPosition: field.text('Position of who signed.', ({ header }) => header.signatory.position),
    targets: field.number('How many targets it has.', ({ targets }) => targets.length),
    measurableTargets: field.number(
      'How many targets have a figure.',
      ({ targets }) => targets.filter((target) => target.clauses.length > 0).length,
    ),
    tasks: field.number('How many tasks it has.', ({ tasks }) => tasks.length),
    tasksWithDeadline: field.number(
      'How many tasks end on a day.',
      ({ tasks }) => tasks.filter((task) => task.schedule?.end != null).length,
    ),
    reportingDuties: field.number('How many reporting duties it states.', ({ reporting }) => reporting.length),
    annexes: field.number('How many annexes it has or names.', ({ annexes }) => annexes.length),
    references: field.texts('Numbers of the documents it cites.', ({ references }) =>
      references.map((reference) => reference.number),
    ),
    indicators: field.texts('Indicators that its targets state.', ({ targets }) =>
      targets.flatMap((target) => indicatorsOf(target)),
    ),
    sectionRoles: field.texts('Roles of its sections: purpose, targets, tasks, resources, …', ({ sections }) =>
      sections.map((section) => section.role),
    ),
    passages: field.texts('Its paragraphs, list items and cells.', ({ passages }) =>
      passages.map((passage) => passage.text),
    ),
  },
}

const target: DataSubject<Target> = {
  of: (input) => input.plan.targets,
  name: (subject) => kindOnce('target', subject.id),
  quote: (subject) => subject.text,
  at: place,
  fields: {
    ...commonFields<Target>(),
    key: field.text('Position in the outline.', (subject) => subject.key),
    origin: field.text('body or annex.', (subject) => subject.origin),
    text: field.text('Its words.', (subject) => subject.text),
    section: field.text('Headings above it, joined by " > ".', (subject) => subject.section),
    horizon: field.text('By the end of which period, in EDTF.', (subject) => subject.horizon),
    horizonEnd: field.day('Last day of its horizon.', (subject) => edtfEnd(subject.horizon)),
    lead: field.texts('Who leads it; empty where nobody does.', (subject) => subject.lead),
    coordinators: field.texts('Who coordinates.', (subject) => subject.coordinators),
    indicator: field.text('Indicator it states.', (subject) => subject.indicator),
    indicators: field.texts('Indicators of all its clauses.', indicatorsOf),
    measurable: field.boolean('Whether it has a figure.', (subject) => subject.clauses.length > 0),
    clauses: field.number('How many figures it states.', (subject) => subject.clauses.length),
    value: field.number('First figure.', (subject) => subject.clauses[0]?.value),
    unit: field.text('Unit of the first figure.', (subject) => subject.clauses[0]?.unit),
    comparator: field.text('Comparator of the first figure.', (subject) => subject.clauses[0]?.comparator),
    measured: field.text('What the first figure measures.', (subject) => subject.clauses[0]?.subject),
    strive: field.boolean('Whether "phấn đấu" governs the first figure.', (subject) => subject.clauses[0]?.strive),
    values: field.numbers('All figures.', (subject) => subject.clauses.map((clause) => clause.value)),
    units: field.texts('Units of all figures.', (subject) => subject.clauses.map((clause) => clause.unit)),
  },
}

const task: DataSubject<Task> = {
  of: (input) => input.plan.tasks,
  name: (subject) => kindOnce('task', subject.id),
  quote: (subject) => subject.name,
  at: place,
  fields: {
    ...commonFields<Task>(),
    key: field.text('Position in the outline or table.', (subject) => subject.key),
    origin: field.text('body or annex.', (subject) => subject.origin),
    group: field.text('Number of the group above it.', (subject) => subject.group),
    section: field.text('Headings above it, joined by " > ".', (subject) => subject.section),
    name: field.text('Its words.', (subject) => subject.name),
    head: field.text('Who is in charge.', (subject) => subject.head),
    lead: field.texts('Who leads it; empty where nobody does.', (subject) => subject.lead),
    coordinators: field.texts('Who coordinates.', (subject) => subject.coordinators),
    deliverable: field.text('Product.', (subject) => subject.deliverable),
    scheduleRaw: field.text('When, as written.', (subject) => subject.scheduleRaw),
    scheduleKind: field.text('due, ongoing or recurring.', (subject) => subject.schedule?.kind),
    start: field.day('First day.', (subject) => subject.schedule?.start),
    end: field.day('Last day.', (subject) => subject.schedule?.end),
    recurrence: field.text('weekly, monthly, quarterly, …', (subject) => subject.schedule?.recurrence),
    condition: field.text('What it waits for.', (subject) => subject.schedule?.condition),
    columns: field.texts('What the layout of the plan has a place for.', (subject) => subject.columns),
  },
}

const reference: DataSubject<LegalReference> = {
  of: (input) => input.plan.references,
  name: (subject) => `reference:${subject.number}`,
  quote: (subject) => subject.mentions[0]?.written ?? subject.number,
  at: place,
  fields: {
    ...commonFields<LegalReference>(),
    type: field.text('Type in full: Nghị quyết, Kế hoạch, …', (subject) => subject.type),
    number: field.text('Number with symbol.', (subject) => subject.number),
    date: field.day('Date.', (subject) => subject.date),
    issuer: field.text('Issuer.', (subject) => subject.issuer),
    relation: field.text('implements, adjusts, replaces or cites.', (subject) => subject.relation),
    mentions: field.number('How often it is named.', (subject) => subject.mentions.length),
  },
}

const reportingDuty: DataSubject<ReportingDuty> = {
  of: (input) => input.plan.reporting,
  name: (subject) => `reporting:${subject.cadence}`,
  quote: (subject) => [subject.cadence, subject.due, subject.to].filter((part) => part !== null).join(' '),
  at: place,
  fields: {
    ...commonFields<ReportingDuty>(),
    cadence: field.text('weekly, monthly, quarterly, …', (subject) => subject.cadence),
    due: field.text('before --06-05, by --06-05.', (subject) => subject.due),
    from: field.text('Who reports.', (subject) => subject.from),
    to: field.text('To whom.', (subject) => subject.to),
  },
}

const verdict: DataSubject<AlignmentVerdict> = {
  of: (input) => input.verdicts,
  name: (subject) => `requirement:${subject.requirement}`,
  quote: (subject) => subject.found[0]?.quote ?? subject.required.text.vi,
  at: (subject) => ({ line: subject.found[0]?.line ?? 1, span: subject.found[0]?.span ?? null }),
  fields: {
    ...commonFields<AlignmentVerdict>(),
    requirement: field.text('Id of the requirement.', (subject) => subject.requirement),
    catalog: field.text('Id of the catalog.', (subject) => subject.catalog),
    indicator: field.text('Id of the indicator.', (subject) => subject.indicator),
    verdict: field.text('equal, tighter, looser, later, absent, …', (subject) => subject.verdict),
    level: field.text('Whom the requirement binds.', (subject) => subject.required.level),
    requiredValue: field.number('Required figure, where it is one.', ({ required }) =>
      required.threshold.kind === 'compare' ? required.threshold.value : null,
    ),
    requiredUnit: field.text('Unit of the requirement.', (subject) => subject.required.unit),
    foundValue: field.number(
      'Figure of the statement that decides.',
      (subject) => subject.found.find((evidence) => evidence.role === 'decides')?.clause?.value,
    ),
    found: field.number('How many statements bear on it.', (subject) => subject.found.length),
    strive: field.boolean('Whether "phấn đấu" governs what decides.', (subject) => subject.strive),
    certainty: field.text('stated, repaired, inherited, assumed or ambiguous.', (subject) => subject.certainty),
  },
}

function indicatorsOf(subject: Target): readonly string[] {
  const named = [subject.indicator, ...subject.clauses.map((clause) => clause.indicator ?? null)]
  return [...new Set(named.filter((indicator) => indicator !== null))]
}

/** What the condition of a data rule may read, by subject. Documented in `docs/rule-language.md` from this table. */
export const dataSubjects: Readonly<Record<DataRule['subject'], DataSubject<never>>> = {
  plan: plan as DataSubject<never>,
  target: target as DataSubject<never>,
  task: task as DataSubject<never>,
  reference: reference as DataSubject<never>,
  'reporting-duty': reportingDuty as DataSubject<never>,
  verdict: verdict as DataSubject<never>,
}

/** Ids of a plan may carry their kind already. */
function kindOnce(kind: 'target' | 'task', id: string): string {
  return id.startsWith(`${kind}:`) ? id : `${kind}:${id}`
}
