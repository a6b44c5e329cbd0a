// A real mail server for the tests: STARTTLS on one port, TLS from the first byte on another, nobody without a password.
// node server.mjs CERTIFICATE KEY USER PASSWORD; tells its ports, then each letter as one line of JSON.
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const [certificate, key, user, password] = process.argv.slice(2);
const tell = (what) => process.stdout.write(JSON.stringify(what) + '\n');

const open = (secure) => new Promise((resolve, reject) => {
  const server = new SMTPServer({
    secure,
    cert: readFileSync(certificate),
    key: readFileSync(key),
    onAuth: (auth, session, done) => auth.username === user && auth.password === password
      ? done(null, { user: auth.username })
      : done(new Error('Who are you?')),
    onData: async (stream, session, done) => {
      const mail = await simpleParser(stream);
      tell({
        secure: session.secure, user: session.user, mailFrom: session.envelope.mailFrom.address, recipients: session.envelope.rcptTo.map((to) => to.address),
        headers: mail.headerLines.map((line) => line.key), messageId: mail.messageId, autoSubmitted: mail.headers.get('auto-submitted'),
        from: mail.from.value, to: mail.to.value, replyTo: mail.replyTo?.value ?? [], subject: mail.subject, text: mail.text, html: mail.html,
      });
      done();
    },
  });
  server.on('error', (error) => process.stderr.write(error.message + '\n'));
  server.listen(0, '127.0.0.1', () => resolve(server.server.address().port)).on('error', reject);
});

tell({ starttls: await open(false), tls: await open(true) });
process.stdin.on('end', () => process.exit(0)).resume(); // ends with whoever started it
