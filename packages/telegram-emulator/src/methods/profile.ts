import { z } from 'zod';
import { checkCommandScope, checkCommands } from '../checks/commands.ts';
import { checkProfile } from '../checks/profile.ts';
import { CommandScope, Profile, SetMyCommands } from '../checks/shapes.ts';
import { defineMethod } from './method.ts';

const getMe = defineMethod(
  z.looseObject({}),
  () => [],
  ({ bot }) => ({ result: bot }),
);

const setMyCommands = defineMethod(
  SetMyCommands,
  checkCommands,
  ({ profile }, { commands, scope, language_code }) => {
    profile.setCommands(scope, language_code, commands);
    return { result: true };
  },
);

const getMyCommands = defineMethod(
  CommandScope,
  checkCommandScope,
  ({ profile }, { scope, language_code }) => ({
    result: profile.commandsFor(scope, language_code),
  }),
);

const deleteMyCommands = defineMethod(
  CommandScope,
  checkCommandScope,
  ({ profile }, { scope, language_code }) => {
    profile.setCommands(scope, language_code, []);
    return { result: true };
  },
);

type Field = 'name' | 'description' | 'short_description';

const setter = (field: Field) =>
  defineMethod(Profile, checkProfile, ({ profile }, { language_code, ...texts }) => {
    profile.setText(field, language_code, texts[field] ?? '');
    return { result: true };
  });

const getter = (field: Field) =>
  defineMethod(Profile, checkProfile, ({ profile, bot }, { language_code }) => {
    const known = profile.text(field, language_code);
    const text = known === '' && field === 'name' ? bot.first_name : known;
    return { result: { [field]: text } };
  });

const setMyName = setter('name');
const getMyName = getter('name');
const setMyDescription = setter('description');
const getMyDescription = getter('description');
const setMyShortDescription = setter('short_description');
const getMyShortDescription = getter('short_description');

export const profileMethods = {
  getMe,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName,
  getMyName,
  setMyDescription,
  getMyDescription,
  setMyShortDescription,
  getMyShortDescription,
};
