/** The version of the stored format that this library writes, and the newest that it reads. */
export const formatVersion = 1
