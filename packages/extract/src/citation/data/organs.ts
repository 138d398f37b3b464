/** An issuing body as symbols abbreviate it. */
export interface Organ {
  readonly code: string
  readonly system: 'party' | 'union' | 'state' | 'either'
  /** Spellings without Vietnamese letters, with recognition slips, or older ones. */
  readonly variants?: readonly string[]
}

const all = (system: Organ['system'], codes: string): Organ[] => codes.split(' ').map((code) => ({ code, system }))

/** Bodies seen in plans and in official lists; bodies that are not here are read by the punctuation. Version 2026-11. */
export const organs: readonly Organ[] = [
  { code: 'TW', system: 'party', variants: ['TƯ', 'TVV', 'T.W', 'TU.W', 'TWW'] },
  { code: 'TU', system: 'party' },
  { code: 'ĐU', system: 'party', variants: ['DU', 'ĐƯ'] },
  { code: 'BCĐTW', system: 'party', variants: ['BCDTW', 'BCDDTW', 'BCĐĐTW', 'BCĐTƯ', 'BCĐTVV', 'BCĐ TW'] },
  { code: 'ĐH', system: 'party', variants: ['DH'] },
  ...all(
    'party',
    'HU QU ThU ĐUK BTCTW BTGTW BTGDVTW UBKTTW VPTW BNCTW BKTTW BCSTW BDVTW BCHTW CQTT CQTTBCĐ ĐUUBND ĐUCP BTV BTVTU VPTU BTCTU BTGTU BTGDVTU UBKTTU BNCTU BXDĐ VPĐU',
  ),
  { code: 'TWĐTN', system: 'union', variants: ['TWDTN'] },
  ...all('union', 'ĐTN MTTW MTTQ MTTQ-BTT TLĐ LĐLĐ HPN HND CCB ĐCT'),
  { code: 'UBND', system: 'state', variants: ['UBNĐ', 'UBNO'] },
  { code: 'HĐND', system: 'state', variants: ['HDND', 'HĐNĐ'] },
  { code: 'BLĐTBXH', system: 'state', variants: ['BLDTBXH', 'LĐTBXH'] },
  { code: 'BGDĐT', system: 'state', variants: ['BGDDT'] },
  ...all('state', 'CP UB CTN UBTVQH HĐBT VPCP VPQH VP TANDTC VKSNDTC KTNN NHNN TTCP UBDT BDTTG'),
  { code: 'TTg', system: 'state', variants: ['TTG'] },
  ...all('state', 'BCA BQP BNG BTP BTC BKHĐT BCT BNN BNNPTNT BNNMT BGTVT BXD BTNMT BTTTT BKHCN BVHTTDL BYT BNV'),
  ...all(
    'state',
    'SKHCN STTTT SNV STC SKHĐT SGDĐT SYT STP SXD SCT SNNPTNT SNNMT SVHTTDL SVHTT SLĐTBXH CAT CATP TTPVHCC TTHC VHXH KTHT PVHCC HCC',
  ),
  ...all('either', 'BCĐ BCH TCT TTCĐS BCĐCĐS BCĐ57 BQL BCĐQG TCTĐA06'),
]
