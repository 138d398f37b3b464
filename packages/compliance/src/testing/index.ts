export {
  makeAnnex,
  makeCharged,
  makeClause,
  makeDuty,
  makePassage,
  makePlan,
  makeReference,
  makeSection,
  makeTarget,
  makeTask,
} from './make.js'
export { checkWith, inputFor } from './check-with.js'
