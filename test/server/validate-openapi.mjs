// Holds an OpenAPI document (stdin) against the specification: a process of its own, for the validator is an ES module.
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';

const { valid, errors } = await new Validator().validate(JSON.parse(readFileSync(0, 'utf8')));
process.stdout.write(JSON.stringify({ valid, errors: errors ?? [] }));
