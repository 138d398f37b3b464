import type { ScoringProfile } from '@commune-plan/model'
import { profiles as all } from '@commune-plan/scoring'
import { pick } from '../../evaluate/pick.js'
import type { Command } from '../command.js'
import { emit, toJson } from '../emit.js'
import { exitStatus } from '../exit-status.js'

/** `profiles`: lists the scoring profiles, or explains one. */
export const profiles: Command = {
  name: 'profiles',
  operands: '[ID]',
  help: 'list the scoring profiles, or show one',
  takes: ['lang', 'format', 'out'],
  examples: ['commune-plan profiles plan-quality'],
  async run(args, terminal) {
    const format = args.choice('format', ['pretty', 'json'], 'pretty')
    const lang = args.choice('lang', ['vi', 'en'], 'vi')
    const [id] = args.files
    if (id === undefined) {
      const content =
        format === 'json'
          ? toJson({
              profiles: all.map(({ id: name, title, scores, maximum }) => ({ id: name, title, scores, maximum })),
            })
          : `${all.map((one) => `${one.id.padEnd(28)} ${one.scores.padEnd(9)} ${one.maximum.padStart(5)}  ${one.title[lang]}`).join('\n')}\n`
      await emit(content, args, terminal)
      return exitStatus.clean
    }
    const [profile] = pick<ScoringProfile>('profile', [id], all)
    await emit(format === 'json' ? toJson(profile) : profilePage(profile!, lang), args, terminal)
    return exitStatus.clean
  },
}

function profilePage(profile: ScoringProfile, lang: 'vi' | 'en'): string {
  return `${[
    `${profile.title[lang]} (${profile.maximum})`,
    ...profile.remarks.map((remark) => `! ${remark[lang]}`),
    '',
    ...profile.groups.flatMap((group) => [
      `${group.id}  ${group.label[lang]}: ${group.maximum}`,
      ...group.items.map(
        (item) =>
          `  ${item.id}  ${item.label[lang]}: ${item.maximum}${item.kind === 'points' ? '' : ` (${item.kind})`}`,
      ),
    ]),
    '',
    ...profile.grades.map(
      (grade) => `${grade.label[lang]}: ${grade.from} … ${grade.below === null ? '' : `< ${grade.below}`}`,
    ),
    ...profile.options.flatMap((option) => [
      '',
      `? ${option.id}: ${option.question[lang]}`,
      ...option.values.map((value) => `  ${value.id === option.taken ? '*' : ' '} ${value.id}: ${value.label[lang]}`),
    ]),
  ].join('\n')}\n`
}
