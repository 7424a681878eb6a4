/** How much a folder or an archive may bring. Beyond it a person is told; nothing is unpacked to find out. */
export const limits = {
  /** Files in one folder or archive. */
  files: 200_000,
  /** Folders in each other. */
  depth: 40,
  /** Chat logs shrink to a tenth, very monotonous ones to a hundredth; what claims to grow more than this is made to do harm. */
  ratio: 300,
  /** Below this, the ratio does not matter. */
  harmless: 64 * 1024 * 1024,
  /** What one compressed file without a size of its own may grow to. */
  unpacked: 64 * 1024 * 1024 * 1024,
};
