import { remember } from './remember.js'

/**
 * Text as rules look at it and quote it: composed (NFC), with one blank where a run of blanks stood. {@link fold} is as
 * long, so that the offset of a hit in folded text is one here.
 */
export const written = remember((text) => text.normalize('NFC').replace(/[^\S\n]{2,}/gu, ' '))
