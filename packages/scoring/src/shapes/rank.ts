import type { JsonRule, LocalizedText } from '@commune-plan/model'
import { bands } from './bands.js'
import type { Shape, ShapeContext, ShapeNode } from './shape.js'

/** Points by rank among the units compared: a table of rising ranks, rank 1 the best. */
export const rank: Shape = {
  name: 'rank',
  description: 'Points by rank, rank 1 the best.',
  fields: bands.fields,
  expand(node: ShapeNode, context: ShapeContext, pointer: string): JsonRule {
    const declaration = context.inputs[node.of as string]
    if (declaration !== undefined && declaration.type !== 'integer') {
      context.report(`${pointer}/of`, `got an input of type ${declaration.type}, expected a rank of type integer`)
    }
    return bands.expand(node, context, pointer)
  },
  words(node: ShapeNode, context: ShapeContext): LocalizedText {
    return bands.words(node, context)
  },
}
