/** The letter that somebody asks for to sign in. Plain text: every mail program shows it, and nothing in it is followed unseen. */
export const letter = {
  subject: (p: { site: string }) => `Sign in to Plenary at ${p.site}`,
  text: (p: { link: string; code: string }) =>
    `You asked to sign in. Open this page and press the button there:

${p.link}

Or type this code where you asked: ${p.code}

Both work once, for 15 minutes. If you did not ask, do nothing: nobody gets in without this letter.
`,
};
