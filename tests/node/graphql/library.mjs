export const libraryRoots = () => ({});
