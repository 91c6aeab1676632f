/* The clock of a DTP host. Reads the shared page of the sampler: no root, no device, no threads of its own. dtp_clock_now
 * makes no system call and allocates nothing. docs/clock.md has what an interval promises.
 *
 * Any number of threads may use one clock. It may be used after fork(). */
#ifndef DTP_H
#define DTP_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A clock that is open. */
typedef struct dtp_clock dtp_clock;

/* What an interval is worth. Without bounds it reaches from 0 to UINT64_MAX. */
enum dtp_status {
    DTP_UNKNOWN = 0,      /* nothing is known: no bounds */
    DTP_SYNCHRONIZED = 1, /* the device follows its network, and was read a moment ago */
    DTP_HOLDOVER = 2,     /* the network has not been heard for a while: the bounds hold, and grow */
    DTP_DISRUPTED = 3     /* a jump, a suspended host, a reset counter: no bounds */
};

/* What functions return. */
enum dtp_result {
    DTP_OK = 0,
    DTP_ERR_ARGUMENT = -1,  /* a pointer is null */
    DTP_ERR_OPEN = -2,      /* the page cannot be opened: does the sampler run, may this user go there? */
    DTP_ERR_NOT_PAGE = -3,  /* the file is no clock page */
    DTP_ERR_VERSION = -4,   /* the page has another version than this library */
    DTP_ERR_TRUNCATED = -5, /* the page is cut off: start the sampler again */
    DTP_ERR_SOURCE = -6,    /* this machine lacks the clock that the page counts with */
    DTP_ERR_UNBOUNDED = -7  /* there are no bounds now, so there is no number */
};

/* gc of every device of the network is in it, both ends included, at some instant within the call. */
typedef struct dtp_interval {
    uint64_t earliest_units; /* units of 0.32 ns */
    uint64_t latest_units;
    uint64_t earliest_ns; /* the same in nanoseconds of network time, rounded down */
    uint64_t latest_ns;   /* and up */
    uint32_t status;      /* enum dtp_status */
    uint32_t reserved;
} dtp_interval;

/* Opens the page at a path; NULL is /run/dtp/clock. On success *clock is to be closed; on failure it is NULL, and the message,
 * unless that is NULL, says what is wrong and what to do. Returns an enum dtp_result. */
int dtp_clock_open(const char *path, dtp_clock **clock, char *message, size_t message_bytes);

/* The interval now. earliest of a clock never goes back. Returns DTP_OK or DTP_ERR_ARGUMENT. */
int dtp_clock_now(const dtp_clock *clock, dtp_interval *interval);

/* One number in units: the middle of the interval, held where it would go back, beyond the interval if need be. Returns DTP_OK, DTP_ERR_ARGUMENT or
 * DTP_ERR_UNBOUNDED. */
int dtp_clock_now_units(const dtp_clock *clock, uint64_t *units);

/* -1: a was taken before b; 1: after b; 0: they overlap. Intervals may be of different hosts of one network. */
int dtp_clock_compare(const dtp_interval *a, const dtp_interval *b);

/* Closes it; NULL is none. */
void dtp_clock_close(dtp_clock *clock);

#ifdef __cplusplus
}
#endif

#endif
