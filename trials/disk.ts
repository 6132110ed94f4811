/**
 * A disk as a power cut sees it. It follows a log of what a program did (shim.ts) and can say at any moment what might be left
 * if the power went then.
 *
 * The model, strict where file systems differ:
 * - What was in a file when it was synced is there, and so is its size then. Of later writes each 4 KiB page, or each sector of
 *   512 bytes, is there or not, by chance; a page that was written several times may be there as any of its versions.
 * - A size set since the last sync may or may not have arrived; sizes arrive in order. Where a file grew and its pages did not
 *   arrive, zeros or somebody else's old bytes stand.
 * - A name (made, renamed, taken away) lasts once its folder was synced; syncing the file alone does not do. Until then names
 *   arrive in order, so some first part of the changes is there.
 * - After a sync that failed, what it should have written counts as clean and never reaches the disk unless it is written
 *   again: that is what Linux does. The program goes on seeing it, and so does the next one.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../src/base/random.ts';
import type { Entry } from './shim.ts';

export const PAGE = 4096;
const O_TRUNC = 0o1000;

/** What of the un-synced is kept: each unit with this chance. */
export interface Choice {
  readonly keep: number;
  readonly unit: typeof PAGE | 512;
  /** What stands where a file grew and nothing arrived: zeros, or old bytes of others. */
  readonly gaps: 'zeros' | 'old-bytes';
}

/** A file by its content, whatever it is called. */
class DiskFile {
  /** As programs see it; may be longer than `size`. */
  #cache: Buffer;
  #size: number;
  /** As synced. */
  #durable: Buffer;
  /** Pages written since the last sync, as they were after each write. */
  readonly #dirty = new Map<number, Buffer[]>();
  /** The synced size, then every size since. */
  #sizes: number[];

  constructor(content: Buffer = Buffer.alloc(0)) {
    this.#cache = Buffer.from(content);
    this.#durable = Buffer.from(content);
    this.#size = content.length;
    this.#sizes = [content.length];
  }

  get hasUnsynced(): boolean {
    return this.#dirty.size > 0;
  }

  write(offset: number, data: Buffer): void {
    const end = offset + data.length;
    this.#cache = atLeast(this.#cache, end);
    data.copy(this.#cache, offset);
    if (end > this.#size) this.#resized(end);
    for (let page = Math.floor(offset / PAGE); page * PAGE < end; page++) this.#touch(page);
  }

  truncate(size: number): void {
    this.#cache = atLeast(this.#cache, size);
    this.#cache.fill(0, size);
    this.#resized(size);
    for (const page of [...this.#dirty.keys()]) if (page * PAGE >= size) this.#dirty.delete(page);
    const last = Math.floor(size / PAGE);
    if (this.#dirty.has(last)) this.#touch(last);
  }

  sync(): void {
    this.#durable = atLeast(this.#durable, this.#size);
    this.#durable.fill(0, Math.min(...this.#sizes));
    for (const page of this.#dirty.keys()) this.#pageOfCache(page).copy(this.#durable, page * PAGE);
    this.#dirty.clear();
    this.#sizes = [this.#size];
  }

  failSync(): void {
    this.#dirty.clear();
  }

  now(): Buffer {
    return Buffer.from(atLeast(this.#cache, this.#size).subarray(0, this.#size));
  }

  /** What is left of it if the power goes now. */
  left({ keep, unit, gaps }: Choice, chance: Random): Buffer {
    const arrived = keep === 0 ? 1 : 1 + chance.below(this.#sizes.length);
    const size = this.#sizes[arrived - 1];
    const solid = Math.min(...this.#sizes.slice(0, arrived));
    const left = gaps === 'zeros' ? Buffer.alloc(size) : oldBytes(size, chance);
    this.#durable.copy(left, 0, 0, solid);
    for (const [page, versions] of this.#dirty) {
      const version = versions[chance.below(2) === 0 ? versions.length - 1 : chance.below(versions.length)];
      for (let at = 0; at < PAGE; at += unit) {
        const to = page * PAGE + at;
        if (chance.next() < keep && to < size) version.copy(left, to, at, at + unit);
      }
    }
    return left;
  }

  #resized(size: number): void {
    this.#size = size;
    this.#sizes.push(size);
  }

  #touch(page: number): void {
    const versions = this.#dirty.get(page) ?? [];
    versions.push(Buffer.from(this.#pageOfCache(page)));
    this.#dirty.set(page, versions);
  }

  #pageOfCache(page: number): Buffer {
    this.#cache = atLeast(this.#cache, (page + 1) * PAGE);
    return this.#cache.subarray(page * PAGE, (page + 1) * PAGE);
  }
}

type NameChange =
  | { readonly is: 'link'; readonly path: string; readonly file: DiskFile }
  | { readonly is: 'rename'; readonly path: string; readonly to: string }
  | { readonly is: 'unlink' | 'mkdir' | 'rmdir'; readonly path: string };

/** Which files there are, by path, and which folders. */
class Names {
  readonly files: Map<string, DiskFile>;
  readonly folders: Set<string>;

  constructor(files: Iterable<[string, DiskFile]>, folders: Iterable<string>) {
    this.files = new Map(files);
    this.folders = new Set(folders);
  }

  change(change: NameChange): void {
    if (change.is === 'rename') this.#rename(change.path, change.to);
    else if (change.is === 'link') this.files.set(change.path, change.file);
    else if (change.is === 'unlink') this.files.delete(change.path);
    else if (change.is === 'mkdir') this.folders.add(change.path);
    else this.folders.delete(change.path);
  }

  #rename(path: string, to: string): void {
    const file = this.files.get(path);
    this.files.delete(path);
    if (file) this.files.set(to, file);
  }
}

/** Files by path below the root, and the folders that are there. */
export interface Image {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly folders: readonly string[];
}

export class Disk {
  readonly #seen: Names;
  readonly #lasting: Names;
  #changes: NameChange[] = [];
  readonly #open = new Map<number, DiskFile | string>();

  /** With everything beneath `root` as it is, safely on the disk. */
  constructor(root: string) {
    const { files, folders } = readFolder(root);
    this.#seen = new Names(
      [...files].map(([path, content]) => [path, new DiskFile(content)]),
      folders,
    );
    this.#lasting = new Names(this.#seen.files, folders);
  }

  apply(entry: Entry): void {
    switch (entry.is) {
      case 'open':
        this.#opened(entry.fd, entry.path, entry.flags, entry.made);
        return;
      case 'close':
        this.#open.delete(entry.fd);
        return;
      case 'write':
        if (entry.error === 0) this.#file(entry.fd)?.write(entry.offset, entry.data);
        return;
      case 'truncate':
        if (entry.error === 0) this.#file(entry.fd)?.truncate(entry.size);
        return;
      case 'sync':
        this.#synced(entry.fd, entry.error);
        return;
      case 'rename':
      case 'unlink':
      case 'mkdir':
      case 'rmdir':
        this.#renamed(entry);
        return;
      default:
    }
  }

  /** The program ended, however it did; the machine goes on. */
  restart(): void {
    this.#open.clear();
  }

  /** Whether anything that was written to a file whose name ends so has not been synced. */
  hasUnsynced(ending: string): boolean {
    return [...this.#seen.files].some(([path, file]) => path.endsWith(ending) && file.hasUnsynced);
  }

  now(): Image {
    return imageOf(this.#seen, (file) => file.now());
  }

  left(choice: Choice, chance: Random): Image {
    const names = new Names(this.#lasting.files, this.#lasting.folders);
    const arrived = choice.keep === 0 ? 0 : chance.below(this.#changes.length + 1);
    for (const change of this.#changes.slice(0, arrived)) names.change(change);
    return imageOf(names, (file) => file.left(choice, chance));
  }

  #opened(fd: number, path: string, flags: number, made: boolean): void {
    if (this.#seen.folders.has(path)) {
      this.#open.set(fd, path);
      return;
    }
    if (made) this.#renamed({ is: 'link', path, file: new DiskFile() });
    const file = this.#seen.files.get(path);
    if (!file) throw new Error('The log opens a file that it does not know.');
    if (flags & O_TRUNC && !made) file.truncate(0);
    this.#open.set(fd, file);
  }

  #renamed(change: NameChange): void {
    this.#seen.change(change);
    this.#changes.push(change);
  }

  #synced(fd: number, error: number): void {
    const opened = this.#open.get(fd);
    if (opened instanceof DiskFile) {
      if (error === 0) opened.sync();
      else opened.failSync();
    } else if (opened !== undefined && error === 0) {
      for (const change of this.#changes) if (dirname(change.path) === opened) this.#lasting.change(change);
      this.#changes = this.#changes.filter((change) => dirname(change.path) !== opened);
    }
  }

  #file(fd: number): DiskFile | undefined {
    const opened = this.#open.get(fd);
    return opened instanceof DiskFile ? opened : undefined;
  }
}

function imageOf({ files, folders }: Names, content: (file: DiskFile) => Buffer): Image {
  // What stands in a folder that never arrived is not to be found. The root is its own beginning.
  const [root] = folders;
  const isFound = (folder: string): boolean => folders.has(folder) && (folder === root || isFound(dirname(folder)));
  const found = [...files].filter(([path]) => isFound(dirname(path)));
  return { files: new Map(found.map(([path, file]) => [path, content(file)])), folders: [...folders].filter(isFound) };
}

/** Everything beneath a folder but sockets. */
export function readFolder(root: string): Image {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const at = (entry: (typeof entries)[number]) => join(entry.parentPath, entry.name);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => [at(entry), readFileSync(at(entry))] as const);
  return { files: new Map(files), folders: [root, ...entries.filter((entry) => entry.isDirectory()).map(at)] };
}

/** Lays an image of `root` out under `target`. */
export function writeImage({ files, folders }: Image, root: string, target: string): void {
  const moved = (path: string) => join(target, path.slice(root.length));
  for (const folder of [...folders].sort()) mkdirSync(moved(folder), { recursive: true });
  for (const [path, content] of files) writeFileSync(moved(path), content);
}

/** The first difference between two images; undefined where they are the same. */
export function difference(one: Image, other: Image): string | undefined {
  for (const path of new Set([...one.files.keys(), ...other.files.keys()])) {
    const [a, b] = [one.files.get(path), other.files.get(path)];
    if (!a || !b) return `${path} is in one only`;
    if (!a.equals(b)) return `${path} differs`;
  }
  return undefined;
}

function atLeast(buffer: Buffer, size: number): Buffer {
  if (buffer.length >= size) return buffer;
  const longer = Buffer.alloc(Math.max(size, 2 * buffer.length));
  buffer.copy(longer);
  return longer;
}

function oldBytes(size: number, chance: Random): Buffer {
  const piece = Buffer.from(Uint8Array.from({ length: 997 }, () => chance.below(256)));
  return Buffer.alloc(size, size > 0 ? piece : 0);
}
