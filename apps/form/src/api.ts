/** The API is served from the same host as the app. */
export const api = '/api'
