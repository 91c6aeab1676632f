// Steps a Verilated unit: one record of inputs from stdin, one of outputs to stdout.
#include "Vmodel.h"
#include "verilated.h"
#include <cstdint>
#include <cstring>
#include <unistd.h>

static const size_t IN = @IN@, OUT = @OUT@, RECORDS = 4096;
static uint64_t inputs[IN * RECORDS], outputs[OUT * RECORDS + 1];

static void step(Vmodel &top, const uint64_t *in, uint64_t *out) {
    @LOWER@
    @SET@
    top.eval();
    @RISE@
    top.eval();
    @GET@
}

// Everything that can be read at once is answered at once, so the feeder never waits for a buffer.
int main() {
    VerilatedContext context;
    context.randReset(2);
    context.randSeed(1);
    Vmodel top{&context};
    @LOWER@
    size_t have = 0;
    for (;;) {
        const ssize_t got = read(0, (char *)inputs + have, sizeof inputs - have);
        if (got <= 0) return got < 0;
        have += got;
        const size_t records = have / (8 * IN);
        for (size_t i = 0; i < records; i++) step(top, inputs + i * IN, outputs + i * OUT);
        const char *from = (const char *)outputs;
        for (size_t left = 8 * OUT * records; left;) {
            const ssize_t put = write(1, from, left);
            if (put <= 0) return 1;
            from += put;
            left -= put;
        }
        have -= records * 8 * IN;
        memmove(inputs, (char *)inputs + records * 8 * IN, have);
    }
}
