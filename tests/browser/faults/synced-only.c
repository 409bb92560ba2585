// A power cut for one process tree: every file under SYNCED_FROM is copied to SYNCED_TO each time it is synced, so that
// SYNCED_TO holds just what a disk would after the power went. Names that are changed or removed are so there too.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Where a path lies in the copy; 0 for one that is none of ours.
static int place(const char *path, char *to) {
  const char *from = getenv("SYNCED_FROM"), *copy = getenv("SYNCED_TO");
  if (!from || !copy) return 0;
  size_t length = strlen(from);
  if (strncmp(path, from, length) != 0 || (path[length] != '/' && path[length] != 0)) return 0;
  return snprintf(to, PATH_MAX, "%s%s", copy, path + length) < PATH_MAX;
}

static void make_parents(char *path) {
  for (char *at = path + 1; *at; at++) {
    if (*at != '/') continue;
    *at = 0;
    mkdir(path, 0700);
    *at = '/';
  }
}

static int absolute(int folder, const char *path, char *out) {
  char base[PATH_MAX] = "", link[64];
  if (path[0] == '/') return snprintf(out, PATH_MAX, "%s", path) < PATH_MAX;
  if (folder == AT_FDCWD) {
    if (!getcwd(base, sizeof base)) return 0;
  } else {
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t n = readlink(link, base, sizeof base - 1);
    if (n < 0) return 0;
    base[n] = 0;
  }
  return snprintf(out, PATH_MAX, "%s/%s", base, path) < PATH_MAX;
}

static void keep(int file) {
  char link[64], path[PATH_MAX], to[PATH_MAX], part[PATH_MAX + 16], buffer[65536];
  int saved = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n > 0) {
    path[n] = 0;
    struct stat info;
    if (place(path, to) && fstat(file, &info) == 0 && S_ISREG(info.st_mode)) {
      make_parents(to);
      snprintf(part, sizeof part, "%s.%ld", to, syscall(SYS_gettid));
      int in = open(link, O_RDONLY | O_CLOEXEC), out = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
      ssize_t got = -1;
      if (in >= 0 && out >= 0) while ((got = read(in, buffer, sizeof buffer)) > 0) if (write(out, buffer, got) != got) break;
      if (in >= 0) close(in);
      if (out >= 0) close(out);
      // In one step, for the kill may come in between.
      if (got == 0) syscall(SYS_renameat2, AT_FDCWD, part, AT_FDCWD, to, 0);
      else syscall(SYS_unlinkat, AT_FDCWD, part, 0);
    }
  }
  errno = saved;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

int fsync(int file) { REAL(fsync); int done = real(file); if (done == 0) keep(file); return done; }
int fdatasync(int file) { REAL(fdatasync); int done = real(file); if (done == 0) keep(file); return done; }

static void renamed(int a, const char *from, int b, const char *to) {
  char x[PATH_MAX], y[PATH_MAX], p[PATH_MAX], q[PATH_MAX];
  int saved = errno;
  if (absolute(a, from, x) && absolute(b, to, y) && place(x, p) && place(y, q)) {
    make_parents(q);
    // What was never synced is not there under its new name either.
    if (syscall(SYS_renameat2, AT_FDCWD, p, AT_FDCWD, q, 0) != 0) syscall(SYS_unlinkat, AT_FDCWD, q, 0);
  }
  errno = saved;
}
int rename(const char *from, const char *to) { REAL(rename); int done = real(from, to); if (done == 0) renamed(AT_FDCWD, from, AT_FDCWD, to); return done; }
int renameat(int a, const char *from, int b, const char *to) { REAL(renameat); int done = real(a, from, b, to); if (done == 0) renamed(a, from, b, to); return done; }

static void removed(int folder, const char *path, int flags) {
  char x[PATH_MAX], p[PATH_MAX];
  int saved = errno;
  if (absolute(folder, path, x) && place(x, p)) syscall(SYS_unlinkat, AT_FDCWD, p, flags);
  errno = saved;
}
int unlink(const char *path) { REAL(unlink); int done = real(path); if (done == 0) removed(AT_FDCWD, path, 0); return done; }
int unlinkat(int folder, const char *path, int flags) { REAL(unlinkat); int done = real(folder, path, flags); if (done == 0) removed(folder, path, flags); return done; }
