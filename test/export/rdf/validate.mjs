// Holds Turtle (first argument) against SHACL shapes (second): a process of its own, for the validator is of ES modules.
import { readFileSync } from 'node:fs';
import rdf from '@zazuko/env';
import { Parser } from 'n3';
import Validator from 'rdf-validate-shacl';

const [data, shapes] = process.argv.slice(2).map((file) => rdf.dataset(new Parser().parse(readFileSync(file, 'utf8'))));
const report = await new Validator(shapes, { factory: rdf }).validate(data);
const results = report.results.map(({ focusNode, path, message, sourceShape }) =>
  [focusNode?.value, path?.value ?? path?.length, message.map(({ value }) => value).join(' '), sourceShape?.value].join(
    ' ',
  ),
);
process.stdout.write(JSON.stringify({ conforms: report.conforms, results }));
