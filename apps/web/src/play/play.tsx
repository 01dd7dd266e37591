import { type Language, speak } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import { useState } from 'preact/hooks';
import type { Channel } from './discord/channel.ts';
import { Discord } from './discord/discord.tsx';
import { peopleOf } from './person.ts';
import { Telegram } from './telegram/telegram.tsx';
import type { TelegramWorld } from './telegram/telegram-world.ts';

interface PlayProps {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly channel: Channel;
  readonly world: TelegramWorld;
}

const directions = ['ltr', 'rtl'] as const;

/** Both bots, and two people who use them. */
export function Play({ dataset, language, channel, world }: PlayProps) {
  const say = speak(language);
  const people = peopleOf(language);
  const [reader, setReader] = useState(people[0]);
  const [direction, setDirection] = useState<(typeof directions)[number]>(
    language === 'ar' ? 'rtl' : 'ltr',
  );
  return (
    <>
      <div class="settings">
        <fieldset class="choices">
          <legend class="choices-name">{say('play-who')}</legend>
          {people.map((person) => (
            <label class="choice" key={person.id}>
              <input
                class="radio"
                type="radio"
                name="reader"
                checked={person.id === reader.id}
                onChange={() => setReader(person)}
              />{' '}
              {person.name}
            </label>
          ))}
        </fieldset>
        <fieldset class="choices">
          <legend class="choices-name">{say('play-direction')}</legend>
          {directions.map((each) => (
            <label class="choice" key={each}>
              <input
                class="radio"
                type="radio"
                name="direction"
                checked={each === direction}
                onChange={() => setDirection(each)}
              />{' '}
              {say(`play-direction-${each}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <div class="clients" dir={direction}>
        <Discord {...{ channel, dataset, language, reader }} />
        <Telegram {...{ world, language, reader }} />
      </div>
    </>
  );
}
