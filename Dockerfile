# Parley's service; Neo4j stands beside it (docker-compose.yml).

FROM node:20-bookworm-slim AS build
WORKDIR /parley
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY src src
COPY web web
COPY graphiql graphiql
COPY docs/questions docs/questions
COPY bootstrap bootstrap
RUN npm run build

FROM node:20-bookworm-slim AS packages
WORKDIR /parley
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/typescript node_modules/@typescript node_modules/vite node_modules/@rolldown node_modules/rolldown \
  node_modules/monaco-* node_modules/graphiql node_modules/@graphiql node_modules/react-* node_modules/prettier

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /parley
COPY --from=packages /parley/node_modules node_modules
COPY --from=build /parley/dist dist
COPY --from=build /parley/dist-web dist-web
COPY --from=build /parley/dist-graphiql dist-graphiql
COPY package.json ./
COPY bootstrap bootstrap
COPY schema schema
COPY seeds seeds
COPY browser browser
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "up"]
