/** The text of a style sheet with its imports, as Vite hands it out. */
declare module '*.css?inline' {
  const text: string
  export default text
}
