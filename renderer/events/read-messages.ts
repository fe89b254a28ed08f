/**
 * The data of each Server-Sent Event in a response body, in order; null for a sign of life without data. Of the
 * format only what our server writes is read: `data:` on one line, and comments.
 */
export async function* readMessages(body: ReadableStream<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const messages = rest.split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages)
      yield message.startsWith('data: ') ? message.slice('data: '.length) : null;
  }
}
