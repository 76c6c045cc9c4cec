declare module 'edtf' {
  /** Parses a string in EDTF. @throws where it is none */
  export default function edtf(text: string): unknown;
}
