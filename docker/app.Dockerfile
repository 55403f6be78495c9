# api and worker: one recipe, two images.
#   docker build -f docker/app.Dockerfile --target api -t sextant-api .
#   docker build -f docker/app.Dockerfile --target worker -t sextant-worker .

# What the packages need, before the sources: installs again only when a package.json changes.
FROM node:24-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY libs/domain/package.json libs/domain/
COPY libs/contract/package.json libs/contract/
COPY libs/data/package.json libs/data/
COPY libs/identity/package.json libs/identity/
COPY libs/messaging/package.json libs/messaging/
COPY libs/reminders/package.json libs/reminders/
COPY libs/casework/package.json libs/casework/
COPY libs/insights/package.json libs/insights/
COPY libs/documents/package.json libs/documents/
COPY libs/interop/package.json libs/interop/
COPY apps/api/package.json apps/api/
COPY apps/worker/package.json apps/worker/
COPY apps/web/package.json apps/web/
COPY apps/e2e/package.json apps/e2e/

FROM manifests AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN node tools/build/build.js

FROM manifests AS api-packages
RUN npm ci --no-audit --no-fund --omit=dev --workspace=@sextant/api

FROM manifests AS worker-packages
RUN npm ci --no-audit --no-fund --omit=dev --workspace=@sextant/worker

FROM node:24-bookworm-slim AS server
ENV NODE_ENV=production TZ=UTC
WORKDIR /app
COPY package.json ./
# The worker's note of what was sent; a volume made here belongs to the user below.
# Besides it, the files people upload.
RUN mkdir /journal /documents && chown node /journal /documents
USER node

FROM server AS api
COPY --from=api-packages /app/node_modules node_modules
COPY --from=build /app/apps/api/package.json apps/api/package.json
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
ENV WEB_DIST=/app/apps/web/dist PORT=3000
EXPOSE 3000
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]

FROM server AS worker
COPY --from=worker-packages /app/node_modules node_modules
COPY --from=build /app/apps/worker/package.json apps/worker/package.json
COPY --from=build /app/apps/worker/dist apps/worker/dist
ENV PORT=3000
# A small young heap: building packets makes much that is short-lived, 150 MB of it otherwise stays until it hurts.
CMD ["node", "--enable-source-maps", "--max-semi-space-size=8", "apps/worker/dist/main.js"]
