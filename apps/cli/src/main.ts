#!/usr/bin/env node
import { replyLanguages } from '@us-morocco-security/answers';

process.stdout.write(
  `${replyLanguages().join(' ')} ${process.version} ${process.argv.slice(2).join(' ')}\n`,
);
