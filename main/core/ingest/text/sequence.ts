/** How times follow each other when they are read in one way: read wrongly, they jump to and fro. */
export class Sequence {
  forward = 0;
  back = 0;
  /** All steps together, whatever their direction. */
  way = 0;
  #last: number | null = null;

  see(at: number): void {
    if (this.#last !== null) {
      if (at > this.#last) this.forward += 1;
      else if (at < this.#last) this.back += 1;
      this.way += Math.abs(at - this.#last);
    }
    this.#last = at;
  }
}
