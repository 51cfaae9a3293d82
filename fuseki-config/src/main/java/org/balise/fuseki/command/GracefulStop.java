package org.balise.fuseki.command;

/**
 * What happens when the process is told to stop, by SIGTERM or from the keyboard: what runs may end, and then the process has done
 * what it was told, so its exit code is {@link ExitCode#DONE} (case 95). Java alone would make it 143.
 */
final class GracefulStop {

    private GracefulStop() {}

    /** Runs this action then. */
    static void whenTold(Runnable stop) {
        Runtime process = Runtime.getRuntime();
        process.addShutdownHook(new Thread(
                () -> {
                    stop.run();
                    process.halt(ExitCode.DONE);
                },
                "balise-stop"));
    }
}
