import { buildAll } from './lib/build.mjs'
import { step } from './lib/steps.mjs'

await step('Build packages', buildAll)
