/** The crowd painted by the graphics card: all lines in one call, all dots in another. Unlike cytoscape's own WebGL mode it draws strokes and gaps, which carry provenance. */
import { ENTITY_TYPES } from '#graph/model/kinds.ts';
import { CROWD_LINES, DOT_NUMBERS, LINE_NUMBERS, type Crowd } from './crowd.ts';
import { FADED, LINE_OPACITY, LINE_STROKES, signSheet, type CrowdColours, type CrowdView, type Painter } from './crowd-painter.ts';
import { nodeFactor } from './style.ts';

const SIGN_PX = 64;
const FLOAT = 4;

// Sizes as `linePixels` and `dotPixels` have them.
const LINE_VERTEX = `#version 300 es
in vec4 ends; in vec2 look;
uniform vec2 size, pan; uniform float zoom, ratio;
out float along, aside; flat out float reach; flat out int line;
void main() {
  vec2 a = ends.xy * zoom + pan, b = ends.zw * zoom + pan, way = b - a;
  float far = max(length(way), 0.001), t = float(gl_VertexID & 1), side = float(gl_VertexID >> 1) * 2.0 - 1.0;
  reach = max(0.5, min(look.y, look.y * zoom * 1.6)) * ratio * 0.5;
  vec2 at = (mix(a, b, t) + vec2(-way.y, way.x) / far * side * (reach + 0.7) / ratio) / size * 2.0 - 1.0;
  along = t * far; aside = side * (reach + 0.7); line = int(look.x);
  gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
}`;
const LINE_FRAGMENT = `#version 300 es
precision mediump float;
in highp float along; in float aside; flat in float reach; flat in int line;
uniform vec4 colours[4]; uniform vec2 strokes[4]; uniform float light;
out vec4 colour;
void main() {
  if (mod(along, strokes[line].y) > strokes[line].x) discard;
  float cover = clamp(reach + 0.5 - abs(aside), 0.0, 1.0);
  colour = colours[line] * cover * light;
}`;
const DOT_VERTEX = `#version 300 es
in vec4 dot;
uniform vec2 size, pan; uniform float zoom, ratio, factor;
flat out float sign;
void main() {
  vec2 at = (dot.xy * zoom + pan) / size * 2.0 - 1.0;
  gl_PointSize = max(2.5, dot.z * zoom * factor) * ratio;
  sign = dot.w;
  gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
}`;
const DOT_FRAGMENT = `#version 300 es
precision mediump float;
flat in float sign;
uniform sampler2D signs; uniform float light;
out vec4 colour;
void main() { colour = texture(signs, vec2((sign + gl_PointCoord.x) / ${ENTITY_TYPES.length}.0, gl_PointCoord.y)) * light; }`;

export class WebglPainter implements Painter {
  readonly kind = 'webgl';
  readonly element: HTMLCanvasElement;
  readonly #gl: WebGL2RenderingContext;
  readonly #lines: Batch;
  readonly #dots: Batch;
  #colours: CrowdColours | undefined;

  /** @param element – with a context of its own. @throws Error where the card refuses a program. */
  constructor(element: HTMLCanvasElement, gl: WebGL2RenderingContext) {
    this.element = element;
    this.#gl = gl;
    this.#lines = new Batch(gl, LINE_VERTEX, LINE_FRAGMENT, LINE_NUMBERS, [
      ['ends', 4],
      ['look', 2],
    ]);
    this.#dots = new Batch(gl, DOT_VERTEX, DOT_FRAGMENT, DOT_NUMBERS, [['dot', 4]]);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  load(crowd: Crowd, colours: CrowdColours): void {
    this.#lines.fill(sorted(crowd));
    // The most central last, over the others.
    this.#dots.fill(turned(crowd.dots));
    if (colours === this.#colours) return;
    this.#colours = colours;
    this.#setSigns(colours);
    const gl = this.#gl;
    gl.useProgram(this.#lines.program);
    const rgba = CROWD_LINES.flatMap((name) => premultiplied(colours.lines[name], LINE_OPACITY[name]));
    gl.uniform4fv(this.#lines.at('colours'), rgba);
    gl.uniform2fv(
      this.#lines.at('strokes'),
      CROWD_LINES.flatMap((name) => LINE_STROKES[name]),
    );
  }

  // eslint-disable-next-line require-yield -- One step: a card takes all at once. Where that is slow the trial has found it out with a part.
  *paint(view: CrowdView, share = 1): Generator<void, void> {
    const gl = this.#gl;
    const [width, height] = [Math.round(view.width * view.ratio), Math.round(view.height * view.ratio)];
    if (this.element.width !== width || this.element.height !== height) {
      this.element.width = width;
      this.element.height = height;
    }
    gl.viewport(0, 0, width, height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const light = view.isFaded ? FADED : 1;
    for (const batch of [this.#lines, this.#dots]) {
      gl.useProgram(batch.program);
      gl.uniform2f(batch.at('size'), view.width, view.height);
      gl.uniform2f(batch.at('pan'), view.pan.x, view.pan.y);
      gl.uniform1f(batch.at('zoom'), view.zoom);
      gl.uniform1f(batch.at('ratio'), view.ratio);
      gl.uniform1f(batch.at('light'), light);
    }
    gl.uniform1f(this.#dots.at('factor'), nodeFactor(view.zoom));
    this.#lines.draw(gl.TRIANGLE_STRIP, 4, share);
    this.#dots.draw(gl.POINTS, 1, share);
  }

  #setSigns(colours: CrowdColours): void {
    const gl = this.#gl;
    gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, signSheet(colours, SIGN_PX));
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  /** A pixel can only be read once all is painted. */
  finish(): void {
    this.#gl.readPixels(0, 0, 1, 1, this.#gl.RGBA, this.#gl.UNSIGNED_BYTE, new Uint8Array(4));
  }

  close(): void {
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
    this.element.remove();
  }
}

/** A program with the numbers of its instances. */
class Batch {
  readonly program: WebGLProgram;
  readonly #gl: WebGL2RenderingContext;
  readonly #array: WebGLVertexArrayObject;
  readonly #buffer: WebGLBuffer;
  readonly #stride: number;
  readonly #places = new Map<string, WebGLUniformLocation | null>();
  #count = 0;

  constructor(
    gl: WebGL2RenderingContext,
    vertex: string,
    fragment: string,
    stride: number,
    attributes: readonly (readonly [name: string, size: number])[],
  ) {
    this.#gl = gl;
    this.#stride = stride;
    this.program = program(gl, vertex, fragment);
    this.#array = gl.createVertexArray();
    this.#buffer = gl.createBuffer();
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    let offset = 0;
    for (const [name, size] of attributes) {
      const place = gl.getAttribLocation(this.program, name);
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, size, gl.FLOAT, false, stride * FLOAT, offset * FLOAT);
      gl.vertexAttribDivisor(place, 1);
      offset += size;
    }
  }

  fill(numbers: Float32Array): void {
    this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, this.#buffer);
    this.#gl.bufferData(this.#gl.ARRAY_BUFFER, numbers, this.#gl.DYNAMIC_DRAW);
    this.#count = numbers.length / this.#stride;
  }

  at(name: string): WebGLUniformLocation | null {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.#gl.getUniformLocation(this.program, name);
    this.#places.set(name, place);
    return place;
  }

  draw(mode: number, vertices: number, share: number): void {
    this.#gl.useProgram(this.program);
    this.#gl.bindVertexArray(this.#array);
    this.#gl.drawArraysInstanced(mode, 0, vertices, Math.ceil(this.#count * share));
  }
}

function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const made = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('The graphics card makes no shader.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS))
    throw new Error(gl.getProgramInfoLog(made) ?? 'The graphics card refuses the program.');
  return made;
}

/** The lines of each look together, in the order of looks: what is cited lies over what only stands together. */
function sorted({ lines, ends }: Crowd): Float32Array {
  const order = ends.map((_, at) => at).sort((a, b) => (lines[a * LINE_NUMBERS + 4] ?? 0) - (lines[b * LINE_NUMBERS + 4] ?? 0) || a - b);
  const result = new Float32Array(lines.length);
  order.forEach((from, to) => result.set(lines.subarray(from * LINE_NUMBERS, (from + 1) * LINE_NUMBERS), to * LINE_NUMBERS));
  return result;
}

function turned(dots: Float32Array): Float32Array {
  const result = new Float32Array(dots.length);
  for (let at = 0; at < dots.length; at += DOT_NUMBERS) result.set(dots.subarray(at, at + DOT_NUMBERS), dots.length - at - DOT_NUMBERS);
  return result;
}

/** A colour of the theme as the card wants it. */
function premultiplied(colour: string, opacity: number): readonly number[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0, opacity];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...[...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => (part / 255) * opacity), opacity];
}

/** A painter on a card that has what it takes; nothing where the browser has no WebGL 2 or the card refuses. */
export function webglPainter(): WebglPainter | undefined {
  const element = document.createElement('canvas');
  const gl = element.getContext('webgl2', { alpha: true, antialias: false, depth: false, premultipliedAlpha: true });
  if (!gl) return undefined;
  try {
    return new WebglPainter(element, gl);
  } catch {
    return undefined;
  }
}
