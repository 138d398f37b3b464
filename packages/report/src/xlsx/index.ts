export * from './xlsx.js'
