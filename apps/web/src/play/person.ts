import { type Language, speak } from '@us-morocco-security/answers';

/** Somebody who types in this page. */
export interface Person {
  readonly id: number;
  readonly name: string;
  /** Of their clients. */
  readonly language: Language;
}

/** The two people of every chat. */
export const peopleOf = (language: Language): readonly [Person, Person] => {
  const say = speak(language);
  return [
    { id: 101, name: say('play-person-first'), language },
    { id: 102, name: say('play-person-second'), language },
  ];
};
