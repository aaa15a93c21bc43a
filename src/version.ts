/** The release this source is; equal to package.json's (a test holds them together). */
export const version = '0.1.0'
