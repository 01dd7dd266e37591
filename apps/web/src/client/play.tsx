/** Both bots in a page: the programs that answer in Discord and Telegram, and two small clients. */
import { isLanguage } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { render } from 'preact';
import { Channel } from '../play/discord/channel.ts';
import { Play } from '../play/play.tsx';
import { TelegramWorld } from '../play/telegram/telegram-world.ts';

const place = document.querySelector<HTMLElement>('#play');

if (place !== null) {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : 'en';
  const clock = () => new Date();
  const channel = new Channel({ dataset, clock });
  const world = new TelegramWorld({ dataset, clock });
  place.replaceChildren();
  render(<Play {...{ dataset, language, channel, world }} />, place);
}
