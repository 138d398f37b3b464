export { loadProfile, type LoadedProfile } from './profile/load-profile.js'
export { type ProfileProblem } from './profile/profile-problem.js'
export { profiles, profileOf, profilesFor, type ProfileQuery } from './profiles.js'
export { score, type ScoreOptions } from './card/score.js'
export { type ScoringScalar, type ScoringValue, type ScoringValues, type ValueSource } from './card/scoring-values.js'
export { planValues, type PlanValueOptions } from './plan/plan-values.js'
export { csvOfRows, rowsOfCsv } from './progress/import/csv.js'
export { progressFromRows, type ImportedProgress, type ImportOptions } from './progress/import/progress-from-rows.js'
export { type ImportProblem } from './progress/import/import-problem.js'
export { progressTemplate, type TemplateOptions } from './progress/import/progress-template.js'
export { type Cell } from './progress/import/read-cell.js'
export {
  figureSeries,
  inPeriodAmounts,
  runningTotals,
  type AmountPoint,
  type SeriesPoint,
} from './progress/figure-series.js'
export { onTrack, type Actual, type OnTrack, type OnTrackInput, type TrackState } from './progress/on-track.js'
export { periodDays, type PeriodDays } from './progress/period-days.js'
export { requiredOn, type PathPoint, type Quotient, type TargetPath } from './progress/target-path.js'
export { taskStates, taskStatus, type TaskStanding, type TaskStatus } from './progress/task-status.js'
export { valuesFromProgress, type ProgressValueOptions } from './progress/values-from-progress.js'
export {
  attributeChange,
  type ChangeAttribution,
  type PartChange,
  type ScoreBasis,
  type ScorePart,
} from './across/attribute-change.js'
export { compareGroups, type GroupedCard, type GroupSummary } from './across/compare-groups.js'
export { itemChanges, type ItemChange } from './across/item-changes.js'
export { profileImpact, type ProfileImpact, type UnitImpact, type UnitValues } from './across/profile-impact.js'
export { type Ranked, type TieRule } from './across/rank-intervals.js'
export { rankImprovement, rankUnits, type Ranking, type RankingOptions, type UnitCard } from './across/ranking.js'
export { rollUp, type RollUp } from './across/roll-up.js'
export { nextBand, type NextBand, type NextBandOptions, type SuggestedChange } from './across/next-band.js'
export { scoreBatch, type BatchOptions, type BatchScores } from './batch/score-batch.js'
export { type Columns } from './batch/clean-columns.js'
export { publishedTotal, type PublishedTotal } from './card/published-total.js'
export { explainCard, type ExplainDepth, type ExplainOptions } from './card/explain-card.js'
export { type Language } from './card/written.js'
export { inputsOf } from './profile/inputs-of.js'
export { profileShapes } from './shapes/shapes.js'
