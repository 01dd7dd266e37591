# One program in one image: docker build --build-arg BOT=telegram-bot --build-arg SEMI_SPACE=4 .
FROM node:24-slim AS build
ARG BOT=discord-bot
ENV CI=true
WORKDIR /build
# What changes seldom comes first, so that it is built seldom.
COPY pnpm-lock.yaml pnpm-workspace.yaml ./
RUN npx -y pnpm@12 fetch
COPY . .
RUN npx -y pnpm@12 install --offline --frozen-lockfile
RUN npx -y pnpm@12 turbo run build --filter="@us-morocco-security/$BOT"
RUN npx -y pnpm@12 --filter="@us-morocco-security/$BOT" --prod --legacy deploy /bot

# The site, with the address that it will have: docker build --target site --build-arg BOT=web --build-arg SITE_URL=… .
FROM build AS built-site
ARG SITE_URL=
ARG REPORT_URL=
RUN node /bot/program/main.js build --out /site

FROM node:24-slim AS site
ENV NODE_ENV=production SITE_HOST=0.0.0.0
WORKDIR /bot
COPY --from=build /bot .
COPY --from=built-site /site /site
USER node
CMD ["node", "program/main.js", "serve", "--out", "/site"]

FROM node:24-slim
# Megabytes: little is allocated at once, so that little room is kept for it.
ARG SEMI_SPACE=1
ENV NODE_ENV=production
ENV NODE_OPTIONS=--max-semi-space-size=$SEMI_SPACE
WORKDIR /bot
COPY --from=build /bot .
# A volume that is mounted here belongs to the bot.
RUN install --directory --owner=node --group=node /state
USER node
# Signals reach the bot itself, which then finishes what it is doing.
CMD ["node", "dist/main.js"]
