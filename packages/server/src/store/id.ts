/** Whether a text has the form of an id (RFC 9562), in which PostgreSQL looks it up; of any other there is nothing. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
