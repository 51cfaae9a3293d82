package org.balise.fuseki.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/** Room for answers that are whole and on their way: readers that take theirs slowly must not fill the memory (cases 36, 94). */
final class FinishedAnswers {

    private static final int PART_OF_MEMORY = 4;
    private static final int UNIT = 1_024;

    private final Semaphore room;

    /** Room of a quarter of the memory that there is. */
    FinishedAnswers() {
        room = new Semaphore(
                (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / UNIT));
    }

    /** The answer, for which there is room until it is released. */
    Body keep(Body answer) {
        int units = (int) (answer.length() / UNIT + 1);
        if (!room.tryAcquire(units)) {
            throw new Refusal(ProblemType.BUSY);
        }
        AtomicBoolean released = new AtomicBoolean();
        return new Body() {
            @Override
            public long length() {
                return answer.length();
            }

            @Override
            public void sendTo(OutputStream out) throws IOException {
                answer.sendTo(out);
            }

            @Override
            public void release() {
                if (released.compareAndSet(false, true)) {
                    room.release(units);
                }
            }
        };
    }
}
