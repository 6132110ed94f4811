/*
 * A recorder and a saboteur between a program and its disk, loaded with LD_PRELOAD.
 *
 * Every change beneath SHIM_ROOT (writes, sizes, syncs, names) is appended to SHIM_LOG in the order in which it happened, with
 * its data; what the program writes to SHIM_MARKS goes into the same order, so that a reader of the log knows what had been
 * promised when. disk.ts rebuilds from the log what a power cut could have left.
 *
 * SHIM_FAULT=kind:n:errno:once|on|short makes the n-th call of a kind (write, sync, truncate, rename, unlink, open) fail:
 * `on` lets all later calls of the kind fail as well, as a full disk does; `short` writes half and then fails.
 * SHIM_KILL=kind:n ends the program with SIGKILL just before its n-th call of a kind.
 *
 * What it cannot record (shared writable maps, duplicated descriptors, copies inside the kernel) is logged as a notice, and a
 * trial with a notice fails: better no result than a wrong one.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum record { OPEN = 1, CLOSE, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, MKDIR, RMDIR, MARK, NOTICE, FAULT };
enum kind { K_WRITE, K_SYNC, K_TRUNCATE, K_RENAME, K_UNLINK, K_OPEN, KINDS };
static const char *kind_names[KINDS] = {"write", "sync", "truncate", "rename", "unlink", "open"};

#define MOST_FDS 65536
#define UNTRACKED 0
#define TRACKED 1
#define MARKS 2

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[PATH_MAX];
static size_t root_length;
static char marks[PATH_MAX];
static int log_fd = -1;
static unsigned char state[MOST_FDS];
static long calls[KINDS];

static struct { int kind; long at; int error; int on; int is_short; } fault = {-1, 0, 0, 0, 0};
static struct { int kind; long at; } death = {-1, 0};

#define REAL(result, name, ...)                                     \
  static result (*real)(__VA_ARGS__);                               \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

static ssize_t real_write(int fd, const void *data, size_t count) {
  REAL(ssize_t, write, int, const void *, size_t);
  return real(fd, data, count);
}

static int kind_of(const char *name) {
  for (int k = 0; k < KINDS; k++)
    if (strcmp(kind_names[k], name) == 0) return k;
  return -1;
}

static void read_settings(void) {
  char kind[16], error[16], how[16];
  long at;
  const char *wanted = getenv("SHIM_FAULT");
  if (wanted && sscanf(wanted, "%15[^:]:%ld:%15[^:]:%15s", kind, &at, error, how) == 4) {
    fault.kind = kind_of(kind);
    fault.at = at;
    fault.error = strcmp(error, "ENOSPC") == 0 ? ENOSPC : EIO;
    fault.on = strcmp(how, "on") == 0;
    fault.is_short = strcmp(how, "short") == 0;
  }
  wanted = getenv("SHIM_KILL");
  if (wanted && sscanf(wanted, "%15[^:]:%ld", kind, &at) == 2) {
    death.kind = kind_of(kind);
    death.at = at;
  }
}

__attribute__((constructor)) static void start(void) {
  const char *wanted_root = getenv("SHIM_ROOT"), *wanted_log = getenv("SHIM_LOG"), *wanted_marks = getenv("SHIM_MARKS");
  if (!wanted_root || !wanted_log) return;
  snprintf(marks, sizeof marks, "%s", wanted_marks ? wanted_marks : "");
  read_settings();
  REAL(int, open, const char *, int, ...);
  log_fd = real(wanted_log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (log_fd < 0) abort();
  snprintf(root, sizeof root, "%s", wanted_root);
  root_length = strlen(root);
}

/* ---- The log ---- */

struct header {
  uint32_t payload;
  uint8_t record;
  uint8_t pad;
  uint16_t error;
  int32_t fd;
  int32_t pad2;
  int64_t a;
  int64_t b;
};

static void put(const void *data, size_t count) {
  const char *at = data;
  while (count > 0) {
    ssize_t done = real_write(log_fd, at, count);
    /* A log with a hole would prove what is not so. */
    if (done <= 0) abort();
    at += done;
    count -= (size_t)done;
  }
}

static void note(enum record record, int error, int fd, int64_t a, int64_t b, const void *payload, size_t count) {
  struct header header = {(uint32_t)count, (uint8_t)record, 0, (uint16_t)error, fd, 0, a, b};
  int before = errno;
  put(&header, sizeof header);
  if (count > 0) put(payload, count);
  errno = before;
}

static void notice(const char *what) { note(NOTICE, 0, -1, 0, 0, what, strlen(what)); }

static int is_on(void) { return root_length > 0; }

static int tracked(int fd) { return is_on() && fd >= 0 && fd < MOST_FDS && state[fd] == TRACKED; }

/* The path as it counts from the root, absolute; whether it lies beneath the root. */
static int beneath(int folder, const char *path, char *absolute) {
  if (!is_on() || !path) return 0;
  if (path[0] == '/') {
    snprintf(absolute, PATH_MAX, "%s", path);
  } else if (folder == AT_FDCWD) {
    char here[PATH_MAX];
    if (!getcwd(here, sizeof here)) return 0;
    if (snprintf(absolute, PATH_MAX, "%s/%s", here, path) >= PATH_MAX) return 0;
  } else {
    return 0;
  }
  return strncmp(absolute, root, root_length) == 0 && (absolute[root_length] == '/' || absolute[root_length] == 0);
}

/* ---- Sabotage: 0 where the call may go on, else the error it fails with ---- */

static int strike(enum kind kind) {
  long call = ++calls[kind];
  if (death.kind == (int)kind && call == death.at) kill(getpid(), SIGKILL);
  if (fault.kind != (int)kind) return 0;
  /* What follows a short write finds the disk full. */
  int struck = call == fault.at || (fault.on && call > fault.at) || (fault.is_short && call == fault.at + 1);
  if (struck) note(FAULT, fault.error, -1, call, 0, kind_names[kind], strlen(kind_names[kind]));
  return struck ? fault.error : 0;
}

/* ---- Opening and closing ---- */

static void opened(int fd, const char *path, int flags, int existed) {
  state[fd] = TRACKED;
  note(OPEN, 0, fd, flags, existed ? 0 : 1, path, strlen(path));
}

static int open_any(int folder, const char *path, int flags, mode_t mode) {
  REAL(int, openat, int, const char *, int, ...);
  char absolute[PATH_MAX];
  if (!is_on()) return real(folder, path, flags, mode);
  int inside = beneath(folder, path, absolute);
  if (!inside) {
    int fd = real(folder, path, flags, mode);
    if (fd >= 0 && fd < MOST_FDS) state[fd] = marks[0] && strcmp(path, marks) == 0 ? MARKS : UNTRACKED;
    return fd;
  }
  pthread_mutex_lock(&lock);
  struct stat seen;
  int existed = lstat(absolute, &seen) == 0, fd = -1;
  int error = (flags & O_CREAT) && !existed ? strike(K_OPEN) : 0;
  if (error) errno = error;
  else fd = real(folder, path, flags, mode);
  if (fd >= MOST_FDS) abort();
  if (fd >= 0) opened(fd, absolute, flags, existed);
  pthread_mutex_unlock(&lock);
  return fd;
}

#define MODE_OF(flags)                              \
  mode_t mode = 0;                                  \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {          \
    va_list more;                                   \
    va_start(more, flags);                          \
    mode = (mode_t)va_arg(more, int);               \
    va_end(more);                                   \
  }

int open(const char *path, int flags, ...) { MODE_OF(flags) return open_any(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return open_any(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE_OF(flags) return open_any(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE_OF(flags) return open_any(folder, path, flags, mode); }
int creat(const char *path, mode_t mode) { return open_any(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return open_any(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int fd) {
  REAL(int, close, int);
  if (!is_on() || fd < 0 || fd >= MOST_FDS || state[fd] == UNTRACKED) return real(fd);
  pthread_mutex_lock(&lock);
  if (state[fd] == TRACKED) note(CLOSE, 0, fd, 0, 0, NULL, 0);
  state[fd] = UNTRACKED;
  int done = real(fd);
  pthread_mutex_unlock(&lock);
  return done;
}

/* ---- Writing ---- */

static ssize_t real_pwrite(int fd, const void *data, size_t count, off_t offset) {
  REAL(ssize_t, pwrite64, int, const void *, size_t, off_t);
  return real(fd, data, count, offset);
}

/* `offset` < 0: where the descriptor stands. */
static ssize_t write_at(int fd, const void *data, size_t count, off_t offset) {
  pthread_mutex_lock(&lock);
  int error = strike(K_WRITE);
  ssize_t done = -1;
  size_t wanted = count;
  if (error && fault.is_short && calls[K_WRITE] == fault.at && count > 1) {
    wanted = count / 2;
    error = 0;
  }
  if (error) {
    note(WRITE, error, fd, offset, 0, NULL, 0);
    errno = error;
  } else {
    off_t at = offset;
    if (at < 0) at = fcntl(fd, F_GETFL) & O_APPEND ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
    done = offset < 0 ? real_write(fd, data, wanted) : real_pwrite(fd, data, wanted, offset);
    if (done > 0) note(WRITE, 0, fd, at, 0, data, (size_t)done);
  }
  pthread_mutex_unlock(&lock);
  return done;
}

static ssize_t write_all(int fd, const struct iovec *parts, int count, off_t offset) {
  size_t total = 0;
  for (int i = 0; i < count; i++) total += parts[i].iov_len;
  char *whole = malloc(total + 1), *at = whole;
  if (!whole) abort();
  for (int i = 0; i < count; i++) {
    memcpy(at, parts[i].iov_base, parts[i].iov_len);
    at += parts[i].iov_len;
  }
  ssize_t done = write_at(fd, whole, total, offset);
  free(whole);
  return done;
}

static int is_marks(int fd) { return is_on() && fd >= 0 && fd < MOST_FDS && state[fd] == MARKS; }

ssize_t write(int fd, const void *data, size_t count) {
  if (is_marks(fd)) {
    pthread_mutex_lock(&lock);
    ssize_t done = real_write(fd, data, count);
    if (done > 0) note(MARK, 0, fd, 0, 0, data, (size_t)done);
    pthread_mutex_unlock(&lock);
    return done;
  }
  return tracked(fd) ? write_at(fd, data, count, -1) : real_write(fd, data, count);
}
ssize_t pwrite(int fd, const void *data, size_t count, off_t offset) {
  return tracked(fd) ? write_at(fd, data, count, offset) : real_pwrite(fd, data, count, offset);
}
ssize_t pwrite64(int fd, const void *data, size_t count, off_t offset) { return pwrite(fd, data, count, offset); }
ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(ssize_t, writev, int, const struct iovec *, int);
  return tracked(fd) ? write_all(fd, parts, count, -1) : real(fd, parts, count);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) {
  REAL(ssize_t, pwritev, int, const struct iovec *, int, off_t);
  return tracked(fd) ? write_all(fd, parts, count, offset) : real(fd, parts, count, offset);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off_t offset) { return pwritev(fd, parts, count, offset); }

int ftruncate(int fd, off_t size) {
  REAL(int, ftruncate, int, off_t);
  if (!tracked(fd)) return real(fd, size);
  pthread_mutex_lock(&lock);
  int error = strike(K_TRUNCATE), done = -1;
  if (error) errno = error;
  else done = real(fd, size);
  note(TRUNCATE, done == 0 ? 0 : errno, fd, size, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}
int ftruncate64(int fd, off_t size) { return ftruncate(fd, size); }

static int allocated(int fd, off_t offset, off_t length, int done) {
  /* Only ever makes a file longer, as a size that is set. */
  struct stat seen;
  if (done == 0 && tracked(fd) && fstat(fd, &seen) == 0) note(TRUNCATE, 0, fd, seen.st_size, 0, NULL, 0);
  (void)offset, (void)length;
  return done;
}
int posix_fallocate(int fd, off_t offset, off_t length) {
  REAL(int, posix_fallocate, int, off_t, off_t);
  return allocated(fd, offset, length, real(fd, offset, length));
}
int posix_fallocate64(int fd, off_t offset, off_t length) { return posix_fallocate(fd, offset, length); }
int fallocate(int fd, int mode, off_t offset, off_t length) {
  REAL(int, fallocate, int, int, off_t, off_t);
  if (tracked(fd) && mode != 0) notice("fallocate with a mode");
  return allocated(fd, offset, length, real(fd, mode, offset, length));
}
int fallocate64(int fd, int mode, off_t offset, off_t length) { return fallocate(fd, mode, offset, length); }

/* ---- Syncing ---- */

static int sync_with(int (*real)(int), int fd) {
  if (!tracked(fd)) return real(fd);
  pthread_mutex_lock(&lock);
  int error = strike(K_SYNC), done = -1;
  if (error) errno = error;
  else done = real(fd);
  note(SYNC, done == 0 ? 0 : errno, fd, 0, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}

int fsync(int fd) {
  REAL(int, fsync, int);
  return sync_with(real, fd);
}
int fdatasync(int fd) {
  REAL(int, fdatasync, int);
  return sync_with(real, fd);
}

/* ---- Names ---- */

static int named(enum record record, enum kind kind, const char *path, int (*real)(const char *)) {
  char absolute[PATH_MAX];
  if (!beneath(AT_FDCWD, path, absolute)) return real(path);
  pthread_mutex_lock(&lock);
  int error = strike(kind), done = -1;
  if (error) errno = error;
  else done = real(path);
  if (done == 0) note(record, 0, -1, 0, 0, absolute, strlen(absolute));
  pthread_mutex_unlock(&lock);
  return done;
}

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  return named(UNLINK, K_UNLINK, path, real);
}
int rmdir(const char *path) {
  REAL(int, rmdir, const char *);
  return named(RMDIR, K_UNLINK, path, real);
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, mkdir, const char *, mode_t);
  char absolute[PATH_MAX];
  if (!beneath(AT_FDCWD, path, absolute)) return real(path, mode);
  pthread_mutex_lock(&lock);
  int done = real(path, mode);
  if (done == 0) note(MKDIR, 0, -1, 0, 0, absolute, strlen(absolute));
  pthread_mutex_unlock(&lock);
  return done;
}

int rename(const char *from, const char *to) {
  REAL(int, rename, const char *, const char *);
  char names[2 * PATH_MAX], target[PATH_MAX];
  int inside = beneath(AT_FDCWD, from, names);
  if (inside != beneath(AT_FDCWD, to, target)) notice("rename across the root");
  if (!inside) return real(from, to);
  pthread_mutex_lock(&lock);
  int error = strike(K_RENAME), done = -1;
  if (error) errno = error;
  else done = real(from, to);
  size_t length = strlen(names);
  memcpy(names + length + 1, target, strlen(target) + 1);
  if (done == 0) note(RENAME, 0, -1, 0, 0, names, length + 1 + strlen(target));
  pthread_mutex_unlock(&lock);
  return done;
}

/* ---- What cannot be followed ---- */

void *mmap(void *at, size_t length, int protection, int flags, int fd, off_t offset) {
  REAL(void *, mmap, void *, size_t, int, int, int, off_t);
  if (tracked(fd) && (flags & MAP_SHARED) && (protection & PROT_WRITE)) notice("a shared writable map");
  return real(at, length, protection, flags, fd, offset);
}
void *mmap64(void *at, size_t length, int protection, int flags, int fd, off_t offset) {
  return mmap(at, length, protection, flags, fd, offset);
}

#define CANNOT_FOLLOW(name, condition, what, signature, arguments, ...) \
  int name signature {                                                  \
    REAL(int, name, __VA_ARGS__);                                       \
    if (condition) notice(what);                                        \
    return real arguments;                                              \
  }
#define SSIZE_CANNOT_FOLLOW(name, condition, what, signature, arguments, ...) \
  ssize_t name signature {                                                    \
    REAL(ssize_t, name, __VA_ARGS__);                                         \
    if (condition) notice(what);                                              \
    return real arguments;                                                    \
  }

CANNOT_FOLLOW(dup, tracked(fd), "dup", (int fd), (fd), int)
CANNOT_FOLLOW(dup2, tracked(fd) || tracked(to), "dup2", (int fd, int to), (fd, to), int, int)
CANNOT_FOLLOW(dup3, tracked(fd) || tracked(to), "dup3", (int fd, int to, int flags), (fd, to, flags), int, int, int)
CANNOT_FOLLOW(truncate, is_on() && strncmp(path, root, root_length) == 0, "truncate by path", (const char *path, off_t size),
              (path, size), const char *, off_t)
CANNOT_FOLLOW(truncate64, is_on() && strncmp(path, root, root_length) == 0, "truncate by path",
              (const char *path, off_t size), (path, size), const char *, off_t)
CANNOT_FOLLOW(link, is_on() && strncmp(to, root, root_length) == 0, "link", (const char *from, const char *to), (from, to),
              const char *, const char *)
CANNOT_FOLLOW(symlink, is_on() && strncmp(to, root, root_length) == 0, "symlink", (const char *from, const char *to),
              (from, to), const char *, const char *)
CANNOT_FOLLOW(renameat2, is_on(), "renameat2",
              (int a, const char *from, int b, const char *to, unsigned int flags), (a, from, b, to, flags), int,
              const char *, int, const char *, unsigned int)
CANNOT_FOLLOW(sync_file_range, tracked(fd), "sync_file_range", (int fd, off_t offset, off_t count, unsigned int flags),
              (fd, offset, count, flags), int, off_t, off_t, unsigned int)
SSIZE_CANNOT_FOLLOW(sendfile, tracked(to), "sendfile", (int to, int from, off_t *offset, size_t count),
                    (to, from, offset, count), int, int, off_t *, size_t)
SSIZE_CANNOT_FOLLOW(sendfile64, tracked(to), "sendfile", (int to, int from, off_t *offset, size_t count),
                    (to, from, offset, count), int, int, off_t *, size_t)
SSIZE_CANNOT_FOLLOW(copy_file_range, tracked(to), "copy_file_range",
                    (int from, off_t *at, int to, off_t *offset, size_t count, unsigned int flags),
                    (from, at, to, offset, count, flags), int, off_t *, int, off_t *, size_t, unsigned int)

/* libuv closes files this way; whatever else comes this way has passed us by. */
long syscall(long number, ...) {
  REAL(long, syscall, long, ...);
  long a[6];
  va_list more;
  va_start(more, number);
  for (int i = 0; i < 6; i++) a[i] = va_arg(more, long);
  va_end(more);
  if (number == SYS_close) return close((int)a[0]);
  int changes = number == SYS_write || number == SYS_pwrite64 || number == SYS_writev || number == SYS_pwritev ||
                number == SYS_fsync || number == SYS_fdatasync || number == SYS_ftruncate || number == SYS_sendfile;
  if (changes && tracked((int)a[0])) notice("a raw system call");
  if (number == SYS_copy_file_range && tracked((int)a[2])) notice("copy_file_range");
#ifdef SYS_io_uring_setup
  if (is_on() && number == SYS_io_uring_setup) notice("io_uring");
#endif
  return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

FILE *fopen64(const char *path, const char *how) {
  REAL(FILE *, fopen64, const char *, const char *);
  char absolute[PATH_MAX];
  if (strpbrk(how, "wa+") && beneath(AT_FDCWD, path, absolute)) notice("a stream");
  return real(path, how);
}
FILE *fopen(const char *path, const char *how) { return fopen64(path, how); }
