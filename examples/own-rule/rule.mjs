// A rule in code: a task that holds a training course has to say how many classes or people. "defineRule" gives an editor
// the types; in TypeScript the same file needs no more than the type of `text`.
import { definePlugin, defineRule } from '@commune-plan/engine'

/** Texts come as the plan has them: composed (NFC), with single spaces, in whatever case. */
const plain = (text) => text.toLocaleLowerCase('vi')
/** "Tập huấn …", "Tổ chức 03 lớp bồi dưỡng …"; every expression has the u flag, and anchored ones stay quick. */
const holdsCourse =
  /^(?:(?:tổ chức|mở|triển khai) (?:(?:các|\d+) )?(?:lớp |khóa |hội nghị )?)?(?:tập huấn|bồi dưỡng)(?!\p{L})/u
const says = /\d/u

export const courseWithoutNumber = defineRule({
  meta: {
    id: 'tinh/course-without-number', // category/fault; it stays for ever, waivers name it
    severity: 'warning',
    title: { vi: 'Tập huấn không nêu số lượng', en: 'A course without a number' },
    // What is told is a template with data: the report makes the sentence, in both languages.
    messages: {
      none: {
        vi: 'Nhiệm vụ “{name}” tổ chức tập huấn mà sản phẩm chỉ ghi “{product}”, không nêu số lớp hoặc số người.',
        en: '“{name}” holds a course, and its product is “{product}”: neither classes nor people are counted.',
      },
    },
    basis: [
      {
        id: 'tinh-tap-huan',
        text: { vi: 'Hướng dẫn của tỉnh về lớp tập huấn (ví dụ)', en: 'The province’s guidance on courses (invented)' },
        document: null,
        article: null,
      },
    ],
    // What a province may set in its settings; checked there, printed by "commune-plan rules".
    options: {
      ignore: {
        type: 'texts',
        default: ['trực tuyến'],
        label: { vi: 'Bỏ qua nếu có', en: 'Not asked where this stands' },
      },
    },
  },
  *check({ plan, options }) {
    for (const task of plan.tasks) {
      const name = plain(task.name)
      if (!holdsCourse.test(name) || options.ignore.some((words) => name.includes(plain(words)))) continue
      // Not judged is not passed: where the layout has no place for a product, the rule says so.
      if (!task.columns.includes('deliverable') && task.deliverable === null) {
        yield {
          notChecked: {
            vi: `nhiệm vụ ${task.key} không có cột sản phẩm`,
            en: `task ${task.key}: the layout has no place for a product`,
          },
        }
        continue
      }
      const product = task.deliverable ?? ''
      if (says.test(task.name) || says.test(product)) continue
      yield {
        message: 'none',
        data: { name: task.name, product },
        subject: task.id,
        at: task, // line and span of the task
        quote: product === '' ? task.name : product, // the words at fault, as the plan has them
        suggestion: '02 lớp tập huấn, 80 người tham gia',
      }
    }
  },
})

export const plugin = definePlugin({ name: 'tinh', rules: [courseWithoutNumber] })
