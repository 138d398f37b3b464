// Written by scripts/generate-versions.mjs.
/** Version of every package of this release. */
export const versions: Readonly<Record<string, string>> = {
  '@commune-plan/catalog': '0.0.0',
  '@commune-plan/compliance': '0.0.0',
  '@commune-plan/document': '0.0.0',
  '@commune-plan/engine': '0.0.0',
  '@commune-plan/extract': '0.0.0',
  '@commune-plan/model': '0.0.0',
  '@commune-plan/period': '0.0.0',
  '@commune-plan/report': '0.0.0',
  '@commune-plan/scoring': '0.0.0',
  '@commune-plan/vietnamese': '0.0.0',
  'commune-plan': '0.0.0',
}
