/** A drawing as dots, for where only a picture can be pasted. */

/** Dots for each pixel: sharp on most screens, and in print at column width. */
const SCALE = 2;

/**
 * @param {string} svg
 * @returns {Promise<Blob>}
 */
export async function png(svg) {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    // Not decode(), which not every browser grants to a drawing.
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
      image.src = address;
    });
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
