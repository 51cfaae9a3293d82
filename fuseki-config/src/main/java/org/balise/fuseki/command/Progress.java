package org.balise.fuseki.command;

/** A line on standard error while something takes longer than a second, if a person watches. Wiped out at the end. */
final class Progress implements AutoCloseable {

    private static final long DELAY_MILLIS = 1_000;
    private static final String WIPE = "\r\u001B[K";

    private final Terminal terminal;
    private final Object lock = new Object();
    private boolean shown;
    private boolean ended;

    private Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Begins; the line appears after a second. */
    static Progress show(Terminal terminal, String line) {
        Progress progress = new Progress(terminal);
        if (terminal.errWatched()) {
            Thread thread = new Thread(() -> progress.print(line), "progress");
            thread.setDaemon(true);
            thread.start();
        }
        return progress;
    }

    private void print(String line) {
        synchronized (lock) {
            long end = System.nanoTime() + DELAY_MILLIS * 1_000_000;
            try {
                for (long left = DELAY_MILLIS; left > 0 && !ended; left = (end - System.nanoTime()) / 1_000_000) {
                    lock.wait(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (!ended) {
                shown = true;
                terminal.err().print(line);
                terminal.err().flush();
            }
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Wipes the line out: what follows is output. */
    void end() {
        synchronized (lock) {
            ended = true;
            lock.notifyAll();
            if (shown) {
                shown = false;
                terminal.err().print(WIPE);
                terminal.err().flush();
            }
        }
    }
}
