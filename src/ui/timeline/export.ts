import type { Colours } from "./drawing/canvas.ts";
import { FOOT_HEIGHT, type Measures } from "./drawing/layout.ts";
import { escapeText } from "./drawing/svg.ts";
import { timelineWords as words } from "./words.ts";

/** A picture of one plot. */
export interface Picture {
  readonly title: string;
  /** The inside of the plot's SVG. */
  readonly drawing: string;
  readonly measures: Measures;
  /** Pixels. */
  readonly height: number;
  /** Where the present moment is, in pixels; null when it is out of view. */
  readonly present: { readonly x: number; readonly seconds: number } | null;
}

const TITLE_HEIGHT = 36;

/** A self-contained SVG file of plots, one below the other. */
export function svgFile(pictures: readonly Picture[], colours: Colours, font: string): string {
  const width = Math.max(...pictures.map((picture) => picture.measures.width));
  const height = pictures.reduce((sum, picture) => sum + TITLE_HEIGHT + picture.height, 0) + 8;
  let top = 0;
  const parts = pictures.map((picture) => {
    const part = `<g transform="translate(0 ${String(top)})"><text class="text strong tone-ink" x="16" y="24">${escapeText(picture.title)}</text><svg y="${String(TITLE_HEIGHT)}" width="${String(width)}" height="${String(picture.height)}">${picture.drawing}${presentLine(picture)}</svg></g>`;
    top += TITLE_HEIGHT + picture.height;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"><style>${styleOf(colours, font)}</style><rect width="100%" height="100%" fill="${colours.raised}"/>${parts.join("")}</svg>`;
}

function presentLine({ present, height, measures }: Picture): string {
  if (present === null) return "";
  const x = String(Math.round(present.x * 10) / 10);
  const isLeft = present.x > measures.width - 60;
  return `<path class="stroke tone-accent" d="M${x} 20V${String(height - FOOT_HEIGHT)}" stroke-width="1.5"/><circle class="fill tone-accent" cx="${x}" cy="20" r="4.5"/><text class="text strong tone-accent" x="${String(present.x + (isLeft ? -6 : 6))}" y="${String(height - 7)}" text-anchor="${isLeft ? "end" : "start"}">${escapeText(words.moment(present.seconds))}</text>`;
}

function styleOf(colours: Colours, font: string): string {
  const tones = Object.entries(colours).map(
    ([tone, colour]) =>
      `.fill.tone-${tone},.text.tone-${tone}{fill:${colour}}.stroke.tone-${tone},.outline.tone-${tone}{stroke:${colour}}`,
  );
  return `.stroke{fill:none}.outline{fill:none;stroke-width:1.5}.text{font:11.5px ${font.replaceAll('"', "'")};paint-order:stroke;stroke:${colours.raised};stroke-width:3px}.strong{font-weight:600}${tones.join("")}`;
}

/** Draws an SVG file as a PNG, twice as large as it is. @throws Error when the browser cannot draw it */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser has no canvas to draw the timeline on.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The timeline is too large for a PNG. Save it as SVG."));
      else resolve(blob);
    }, "image/png");
  });
}

/** Starts the download of a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // By then the download has begun, and the address is no longer needed.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
