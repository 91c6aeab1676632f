/* Prints what time it is and how far that may be off: now [PAGE [COUNT]].
 *
 *     cc now.c $(pkg-config --cflags --libs dtp) -o now */
#include <dtp.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const STATUS[] = {"unknown", "synchronized", "holdover", "disrupted"};

int main(int argc, char **argv) {
    char message[500];
    dtp_clock *clock;
    if (dtp_clock_open(argc > 1 ? argv[1] : NULL, &clock, message, sizeof message) != DTP_OK) {
        fprintf(stderr, "%s\n", message);
        return 2;
    }
    long count = argc > 2 ? strtol(argv[2], NULL, 10) : 3;
    dtp_interval first, last;
    dtp_clock_now(clock, &first);
    last = first;
    for (long reading = 1; reading < count; reading++) {
        dtp_clock_now(clock, &last);
    }
    if (last.status != DTP_SYNCHRONIZED && last.status != DTP_HOLDOVER) {
        printf("%s: no bounds\n", STATUS[last.status & 3]);
        dtp_clock_close(clock);
        return 1;
    }
    printf("%s %" PRIu64 " to %" PRIu64 " units, %" PRIu64 " to %" PRIu64 " ns\n", STATUS[last.status & 3],
           last.earliest_units, last.latest_units, last.earliest_ns, last.latest_ns);
    uint64_t units;
    if (dtp_clock_now_units(clock, &units) == DTP_OK) {
        printf("about %" PRIu64 " units\n", units);
    }
    printf("the first reading was %s the last\n",
           dtp_clock_compare(&first, &last) < 0 ? "before" : "perhaps at the time of");
    dtp_clock_close(clock);
    return last.status == DTP_SYNCHRONIZED ? 0 : 1;
}
