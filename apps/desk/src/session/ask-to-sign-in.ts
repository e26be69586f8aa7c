import { navigate } from 'wouter/use-browser-location'

const desk = '/desk'

/** Leads to the sign-in, which leads back to where the reader is now. */
export function askToSignIn(): void {
  const { pathname, search } = location
  if (pathname === `${desk}/sign-in`) return
  const to = pathname.slice(desk.length) + search
  navigate(`${desk}/sign-in?${new URLSearchParams({ to })}`, { replace: true })
}
