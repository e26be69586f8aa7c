/** What stands in the place of a figure that is hidden. */
export const hiddenSymbol = '•'
