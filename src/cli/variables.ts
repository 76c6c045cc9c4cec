/** The variables that a command reads, from the environment or from `.env`, and what each decides. */
export const VARIABLES: readonly (readonly [names: string, about: string])[] = [
  ['NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD', 'the Neo4j that runs elsewhere; without them Parley has its own'],
  ['NEO4J_DATABASE', 'its database; neo4j'],
  ['HOST, PORT', 'where GraphQL is served; 127.0.0.1, 4000'],
  ['NEO4J_BOLT_PORT, NEO4J_HTTP_PORT', 'the ports of the Neo4j of its own; 7687, 7474'],
  ['NEO4J_VERSION', 'its version, where it is not to be the usual one'],
  ['PARLEY_SEEDS, PARLEY_TEXTS', "the folders of the seeds, seeds/, and of the articles' texts"],
  ['PARLEY_SHOW_TEXTS', 'whether those texts are shown, yes or no; no where HOST is not this machine alone'],
  ['PARLEY_URL', 'where the page is: for links, and a name by which it may be asked; this machine, PORT'],
  ['PARLEY_HOME', 'where the Neo4j of its own has its data; .neo4j/'],
  ['PARLEY_CACHE_MB', 'how many megabytes of answers are kept until the graph changes; 8, and 0 keeps none'],
  ['PARLEY_WARM_UP', 'whether, once it is ready, it plans what the page asks and speeds the next start; yes'],
  ['PARLEY_OPERATIONS', 'a JSON file that maps the SHA-256 of queries to their text: then these run, and no others'],
  [
    'PARLEY_TOKENS, or PARLEY_TOKENS_FILE',
    'tokens, one of which whoever asks the API must show; without any, everybody may ask',
  ],
  ['PARLEY_RATE', 'how often one address may ask in a minute; 600, and no bound (0) on this machine alone'],
  ['PARLEY_QUESTIONS', 'how many questions Neo4j has at once, 20; twice as many wait, the rest gets a 503'],
  ['PARLEY_INTROSPECTION', 'whether the schema is told, and GraphiQL served, yes or no; yes'],
  ['PARLEY_BEHIND_TLS', 'whether a proxy with TLS stands before Parley, yes or no; no'],
  ['PARLEY_METRICS_PORT', 'a port of its own for /metrics, which Prometheus reads'],
  [
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'where OpenTelemetry is told of requests; the other variables of OpenTelemetry count too',
  ],
  ['LOG_LEVEL', 'warn; from info on, each request is a line of JSON'],
];
