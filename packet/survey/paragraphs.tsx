/** @jsxImportSource preact */

/** A text as typed, one paragraph a line. */
export function Paragraphs({ text }: { text: string }) {
  const lines = text.split(/\n+/).filter(line => line.trim() !== '');
  return (
    <>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
