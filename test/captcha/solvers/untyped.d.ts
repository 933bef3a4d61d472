declare module '@tesseract.js-data/eng' {
  /** Where the model lies on disk. */
  const english: { readonly langPath: string; readonly gzip: boolean };
  export default english;
}
