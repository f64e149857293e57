// Numbers with units of a text by Recognizers-Text, the way its users call it, sentence by sentence: characters a second.
// usage: npm install && node recognize.mjs FILE SECONDS
import { readFileSync } from 'node:fs';
import suite from '@microsoft/recognizers-text-suite';

const [file, seconds] = process.argv.slice(2);
const culture = suite.Culture.Chinese;
const sentences = readFileSync(file, 'utf8').split(/(?<=[。！？\n])/).filter(s => s.trim());
const readers = [suite.recognizeNumberWithUnit ?? null, s => suite.recognizeNumber(s, culture), s => suite.recognizePercentage(s, culture), s => suite.recognizeCurrency(s, culture), s => suite.recognizeDimension(s, culture)].filter(r => r);
const started = process.hrtime.bigint();
let [characters, found] = [0, 0];
for (const sentence of sentences) {
  for (const read of readers) found += read(sentence).length;
  characters += sentence.length;
  if (Number(process.hrtime.bigint() - started) / 1e9 > Number(seconds)) break;
}
const elapsed = Number(process.hrtime.bigint() - started) / 1e9;
console.log(`${characters / elapsed} ${found} ${characters}`);
