declare module "edtf" {
  /** Parses EDTF; throws where it cannot. */
  export default function edtf(text: string): { min: number; max: number }
}
