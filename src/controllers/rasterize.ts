/** As sharp as the screens that have two points to each px. */
const SCALE = 2;

/**
 * An SVG document as a PNG picture, with `SCALE` px to each of its own. The address is a `data:` one, which more content
 * security policies let through than `blob:`; since the document needs nothing else, the canvas stays readable.
 */
export async function rasterize(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((picture) => (picture ? resolve(picture) : reject(new Error("no picture"))), "image/png");
  });
}
