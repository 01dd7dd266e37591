import type { Language } from '@us-morocco-security/answers';

/** Messages to the operator. */
interface Words {
  readonly usage: string;
  readonly unknownArgument: (given: string) => string;
  readonly fault: (message: string) => string;
  /** Instead of the picture that a client asked for. */
  readonly noPicture: {
    readonly nothingToDraw: string;
    readonly notInstalled: string;
    readonly failed: string;
  };
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    usage: `us-morocco-security-mcp           serves one client over standard input and output
us-morocco-security-mcp --http    serves any number over HTTP, on 127.0.0.1:8082/mcp unless MCP_HOST and MCP_PORT say otherwise
us-morocco-security-mcp --version`,
    unknownArgument: (given) => `${given}: the program does not take this.`,
    fault: (message) => `the server cannot go on: ${message}`,
    noPicture: {
      nothingToDraw: 'No picture: this answer has nothing to draw.',
      notInstalled:
        'No picture: whoever runs the server can add them with npm install @takumi-rs/core.',
      failed: 'No picture: it could not be drawn just now.',
    },
  },
  fr: {
    usage: `us-morocco-security-mcp           sert un client par l’entrée et la sortie standard
us-morocco-security-mcp --http    en sert autant que l’on veut par HTTP, sur 127.0.0.1:8082/mcp sauf si MCP_HOST et MCP_PORT disent autre chose
us-morocco-security-mcp --version`,
    unknownArgument: (given) => `${given}\u00A0: le programme ne connaît pas cela.`,
    fault: (message) => `le serveur ne peut pas continuer\u00A0: ${message}`,
    noPicture: {
      nothingToDraw: 'Pas d’image\u00A0: cette réponse n’a rien à dessiner.',
      notInstalled:
        'Pas d’image\u00A0: l’hébergeur du serveur peut les ajouter avec npm install @takumi-rs/core.',
      failed: 'Pas d’image\u00A0: elle n’a pas pu être dessinée cette fois.',
    },
  },
  ar: {
    usage: `خدمة عميل واحد عبر الإدخال والإخراج القياسيين:
  us-morocco-security-mcp
خدمة أي عدد من العملاء عبر HTTP، على 127.0.0.1:8082/mcp ما لم يحدد MCP_HOST و MCP_PORT غير ذلك:
  us-morocco-security-mcp --http
رقم الإصدار:
  us-morocco-security-mcp --version`,
    unknownArgument: (given) => `وسيط غير معروف لدى البرنامج: ${given}`,
    fault: (message) => `لا يمكن للخادم أن يستمر: ${message}`,
    noPicture: {
      nothingToDraw: 'لا صورة: ليس في هذا الجواب ما يمكن رسمه.',
      notInstalled: 'لا صورة: يمكن لمستضيف الخادم إضافة الصور بالأمر npm install @takumi-rs/core.',
      failed: 'لا صورة: تعذر رسمها هذه المرة.',
    },
  },
};
