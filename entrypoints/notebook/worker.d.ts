/** A script of ours as a worker, built apart. */
declare module '*?worker' {
  const Script: new () => Worker;
  export default Script;
}
